import Testing

@Suite struct ImportTests {
  /// The modules of the product "Collections".
  static let collections: Set<String> = [
    "Collections", "DequeModule", "HashTreeCollections", "HeapModule", "OrderedCollections",
  ]
  static let everywhere: Set<String> = ["Glibc", "Synchronization"]

  static func imported(_ line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)
    while let first = words.first, first.hasPrefix("@") || first == "package" || first == "private" {
      words.removeFirst()
    }
    guard words.first == "import", words.count > 1 else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let name = kinds.contains(words[1]) ? words.dropFirst(2).first : words[1]
    return name.map { String($0.prefix { $0 != "." }) }
  }

  @Test func `an import only goes to what stands below`() {
    for file in SourceTree.sources {
      let allowed = PackageManifest.closure(of: file.target)
      for (index, line) in file.lines.enumerated() {
        guard let name = Self.imported(line), !Self.everywhere.contains(name) else { continue }
        let isAllowed =
          allowed.contains(name) || Self.collections.contains(name) && allowed.contains("Collections")
        #expect(isAllowed, "\(file.place(index)): \(file.target) may not import \(name)")
      }
    }
  }

  @Test func `arrows only point to lines above`() {
    var seen: Set<String> = ["Collections", "ArgumentParser", "GRDB", "Yams"]
    for (target, names) in PackageManifest.dependencies {
      for name in names { #expect(seen.contains(name), "\(target) depends on \(name), which comes later") }
      seen.insert(target)
    }
    #expect(PackageManifest.dependencies.count > 15)
  }

  @Test func `the mail servers know neither each other nor the shell`() {
    for server in ["Postfix", "Sendmail", "Exim"] {
      let others = Set(["Postfix", "Sendmail", "Exim", "Shell", "CommandConventions"]).subtracting([server])
      #expect(PackageManifest.closure(of: server).isDisjoint(with: others))
    }
  }
}
