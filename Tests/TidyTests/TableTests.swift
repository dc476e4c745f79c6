import Testing

/// The tables that say what a folder holds: `let coreutilsPrograms: [any Program.Type] = [Cat.self, …]`.
@Suite struct TableTests {
  struct Table {
    let file: SourceFile
    let line: Int
    /// "Program" of `[any Program.Type]`.
    let kind: String
    let entries: [String]
  }

  static let tables: [Table] = SourceTree.sources.flatMap { file in
    file.lines.enumerated().compactMap { index, line in
      guard line.contains("let "), let start = line.firstRange(of: ": [any "),
        let end = line.firstRange(of: ".Type] = [")
      else { return nil }
      var text = String(line[end.upperBound...])
      for next in file.lines[(index + 1)...] where !text.contains("]") { text += " " + next.trimmed }
      let entries = text.prefix { $0 != "]" }.split(separator: ",").map { String($0).trimmed }
        .filter { $0.hasSuffix(".self") }.map { String($0.dropLast(5)) }
      return Table(
        file: file, line: index, kind: String(line[start.upperBound..<end.lowerBound]), entries: entries)
    }
  }

  /// The types of a file that conform to a protocol, or to one that is named after it ("GNUProgram").
  static func conforming(to kind: String, in file: SourceFile) -> [String] {
    file.lines.compactMap { line in
      guard let colon = line.firstIndex(of: ":"), line.hasSuffix("{"), !line.trimmed.hasPrefix("//") else { return nil }
      let words = line[..<colon].split(separator: " ").map(String.init)
      guard let type = words.last, words.dropLast().last.map({ ["struct", "enum", "class"].contains($0) }) == true
      else {
        return nil
      }
      let protocols = line[line.index(after: colon)...].split { !$0.isIdentifier }
      return protocols.contains { $0 == kind || kind == "Program" && $0.hasSuffix(kind) } ? type : nil
    }
  }

  @Test func `tables are sorted`() {
    for table in Self.tables where table.kind == "Program" || table.kind == "Service" {
      let sorted = table.entries.sorted { $0.lowercased() < $1.lowercased() }
      #expect(table.entries == sorted, "\(table.file.place(table.line)) is not sorted")
    }
  }

  @Test func `every program has its file and its row`() {
    for kind in ["Program"] {
      let rows = Set(Self.tables.filter { $0.kind == kind }.flatMap(\.entries))
      var declared: Set<String> = []
      for file in SourceTree.sources {
        for type in Self.conforming(to: kind, in: file) {
          declared.insert(type)
          #expect(rows.contains(type), "\(file.path): \(type) stands in no table")
        }
      }
      for table in Self.tables where table.kind == kind {
        for entry in table.entries {
          #expect(declared.contains(entry), "\(table.file.place(table.line)): there is no \(kind) \(entry)")
        }
      }
    }
  }

  @Test func `every message can be saved`() {
    let rows = Set(Self.tables.filter { $0.kind == "ServiceMessage" }.flatMap(\.entries).map(Self.lastName))
    for file in SourceTree.sources {
      for type in Self.conforming(to: "ServiceMessage", in: file) {
        #expect(rows.contains(type), "\(file.path): \(type) stands in no `messages` of a service")
      }
    }
  }

  @Test func `every service can be saved`() {
    let rows = Set(Self.tables.filter { $0.kind == "Service" }.flatMap(\.entries).map(Self.lastName))
    for file in SourceTree.sources {
      for type in Self.conforming(to: "Service", in: file) {
        #expect(rows.contains(type), "\(file.path): \(type) stands in no table of services")
      }
    }
  }

  private static func lastName(_ name: String) -> String {
    name.split(separator: ".").last.map(String.init) ?? name
  }
}
