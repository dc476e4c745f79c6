import Testing

@Suite struct PackagesTests {
  /// What our own libraries' headers come in, by what Package.swift links.
  static let linked = ["edit": "libedit-dev"]

  @Test func `the scripts install what Package.swift needs`() {
    let manifest = SourceTree.text(of: "Package.swift")
    let line = SourceTree.lines(of: "Scripts/packages").first { $0.hasPrefix("packages=") } ?? ""
    let installed = Set(line.parts(between: "\"", and: "\"").flatMap { $0.split(separator: " ").map(String.init) })
    for text in manifest.split(separator: ".apt([").dropFirst() {
      for package in String(text.prefix { $0 != "]" }).parts(between: "\"", and: "\"") {
        #expect(installed.contains(package), "Scripts/packages lacks \(package)")
      }
    }
    for text in manifest.split(separator: ".linkedLibrary(\"").dropFirst() {
      let name = String(text.prefix { $0 != "\"" })
      #expect(Self.linked[name].map { installed.contains($0) } == true, "no package is known for lib\(name)")
    }
  }

  @Test func `no file has a pattern for a name`() {
    for folder in ["Sources", "Tests", "Content", "Quizzes", "Scripts"] {
      for path in SourceTree.files(under: folder) {
        #expect(!path.contains("*") && !path.contains("?"), "\(path)")
      }
    }
  }
}
