/// What Package.swift says of our targets, read from its text.
enum PackageManifest {
  /// The names that each target of Sources lists, in its order.
  static let dependencies: [(target: String, names: [String])] = {
    let lines = SourceTree.lines(of: "Package.swift")
    var result: [(String, [String])] = []
    var index = 0
    while index < lines.count {
      let line = lines[index].trimmed
      index += 1
      let isTarget =
        [
          "floor(", ".target(name: \"", ".systemLibrary(name: \"", ".executableTarget(",
        ].contains { line.hasPrefix($0) }
      guard isTarget else { continue }
      var text = line
      while text.count(where: { $0 == "(" }) > text.count(where: { $0 == ")" }), index < lines.count {
        text += " " + lines[index].trimmed
        index += 1
      }
      result.append(target(text))
    }
    return result
  }()

  private static func target(_ text: String) -> (String, [String]) {
    var text = text
    // Of a product, its name counts; of settings nothing does.
    while let range = text.firstRange(of: ", package: \"") {
      let rest = text[range.upperBound...]
      let behind = rest.firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
      text = String(text[..<range.lowerBound] + rest[behind...])
    }
    if !text.contains("floor(") && !text.contains("executableTarget") {
      return (text.parts(between: "\"", and: "\"").first ?? "", [])
    }
    var names = text.parts(between: "\"", and: "\"")
    if text.containsWord("collections") { names.append("Collections") }
    return (names.first ?? "", Array(names.dropFirst()))
  }

  /// All that a target stands on, however far down.
  static func closure(of target: String) -> Set<String> {
    var found: Set<String> = []
    var open = dependencies.first { $0.target == target }?.names ?? []
    while let name = open.popLast() {
      guard found.insert(name).inserted else { continue }
      open += dependencies.first { $0.target == name }?.names ?? []
    }
    return found
  }
}
