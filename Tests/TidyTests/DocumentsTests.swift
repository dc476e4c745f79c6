import Testing

/// README.md and ARCHITECTURE.md say what is so.
@Suite struct DocumentsTests {
  static let readme = SourceTree.lines(of: "README.md")
  static let architecture = SourceTree.lines(of: "ARCHITECTURE.md")
  static let documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]

  @Test func `what they name by its path is there`() {
    let folders = ["Sources/", "Tests/", "Scripts/", "Content/", "Quizzes/", ".ci/"]
    for document in Self.documents {
      for (index, line) in SourceTree.lines(of: document).enumerated() {
        for token in line.parts(between: "`", and: "`") + line.split(separator: " ").map(String.init) {
          let path = String(token.prefix { !" ,:;()".contains($0) })
          guard folders.contains(where: { path.hasPrefix($0) }), !path.contains("NAME"), !path.contains("…") else {
            continue
          }
          let name = path.hasSuffix(".") ? String(path.dropLast()) : path
          #expect(SourceTree.exists(name), "\(document):\(index + 1): there is no \(name)")
        }
      }
    }
  }

  @Test func `the commands of README.md exist`() {
    let names = SourceTree.sources.filter { $0.target == "postroom" }.flatMap(\.lines)
      .flatMap { $0.contains("commandName: ") ? $0.parts(between: "\"", and: "\"") : [] }
    for (index, line) in Self.readme.enumerated() {
      for start in ["Scripts/postroom ", "postroom "] where line.trimmed.hasPrefix(start) {
        let word = line.trimmed.dropFirst(start.count).prefix { $0 != " " }
        guard word.first?.isLetter == true else { continue }
        #expect(names.contains(String(word)), "README.md:\(index + 1): there is no postroom \(word)")
      }
    }
    for script in ["Scripts/postroom", "Scripts/test", ".ci/run"] {
      #expect(SourceTree.isExecutable(script), "\(script) can't be run")
    }
  }

  @Test func `README.md opens with what to type`() {
    let place = Self.readme.firstIndex { $0.contains("Scripts/postroom") }
    #expect(place.map { $0 < 60 } == true)
    #expect(Self.readme.contains { $0.contains("Scripts/test") })
  }

  /// The rows of the table of targets: name and what it may import.
  static let targets: [(name: String, imports: [String])] = architecture.compactMap { line in
    let cells = line.split(separator: "|").map { String($0).trimmed }
    guard line.hasPrefix("| `"), cells.count == 3, let name = cells[0].parts(between: "`", and: "`").first,
      PackageManifest.dependencies.contains(where: { $0.target == name })
    else { return nil }
    return (name, cells[2] == "–" ? [] : cells[2].split(separator: ",").map { String($0).trimmed })
  }

  @Test func `the table of targets is that of Package.swift`() {
    for (target, names) in PackageManifest.dependencies {
      guard let row = Self.targets.first(where: { $0.name == target }) else {
        Issue.record("ARCHITECTURE.md: its table has no row for \(target)")
        continue
      }
      #expect(Set(row.imports) == Set(names), "ARCHITECTURE.md: what \(target) may import")
    }
  }
}
