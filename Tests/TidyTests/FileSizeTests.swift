import Testing

@Suite struct FileSizeTests {
  /// Files over 600 lines, with the reason why they are one thing.
  static let longFiles: [String: String] = [:]
  /// Functions over 70 lines, "path: name", with the reason.
  static let longFunctions: [String: String] = [:]
  static let drawers = ["Utils", "Utilities", "Helpers", "Manager", "Misc", "Common", "Support"]

  @Test func `no file is long without a reason`() {
    for file in SourceTree.swiftFiles {
      #expect(file.lines.count <= 1000, "\(file.path) has \(file.lines.count) lines")
      if file.lines.count > 600 {
        #expect(Self.longFiles[file.path] != nil, "\(file.path) has \(file.lines.count) lines; why?")
      }
    }
    for path in Self.longFiles.keys { #expect(SourceTree.exists(path), "\(path) is gone") }
  }

  @Test func `no function is long`() {
    for file in SourceTree.sources {
      for (index, line) in file.lines.enumerated() {
        guard let name = Self.function(line) else { continue }
        let closing = String(repeating: " ", count: line.indentation) + "}"
        let rest = file.lines[(index + 1)...]
        guard !line.hasSuffix("}"), let end = rest.firstIndex(where: { $0.hasPrefix(closing) }) else { continue }
        // A declaration of a protocol has no body.
        guard rest[..<end].contains(where: { $0.hasSuffix("{") }) || line.hasSuffix("{") else { continue }
        let isExcepted = Self.longFunctions["\(file.path): \(name)"] != nil
        #expect(end - index - 1 <= 70 || isExcepted, "\(file.place(index)): \(name) has \(end - index - 1) lines")
      }
    }
  }

  /// The name of the function that a line declares.
  static func function(_ line: String) -> String? {
    guard !line.trimmed.hasPrefix("//"), let range = line.firstRange(of: "func ") else { return nil }
    guard line[..<range.lowerBound].allSatisfy({ $0.isLetter || " @()_".contains($0) }) else { return nil }
    return String(line[range.upperBound...].prefix { $0 != "(" && $0 != "<" })
  }

  @Test func `no file is a drawer`() {
    for file in SourceTree.sources where !file.path.contains("MTASupport/") {
      for word in Self.drawers {
        #expect(!file.name.dropLast(6).hasSuffix(word), "\(file.path): name it after what it holds")
      }
    }
  }
}
