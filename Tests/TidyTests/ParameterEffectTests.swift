import Glibc
import Testing

/// Which parameters of main.cf the simulated programs never look at.
@Suite struct ParameterEffectTests {
  private static let list = "Content/postfix/parameters-without-effect"
  private static let tables = "Sources/Postfix/Configuration/Parameters/"
  private static let kinds: Set<Substring> = ["str", "raw", "fn", "int", "long", "bool", "nint", "nbool", "time"]

  private static let foreign = ["tlsproxy_", "postscreen_", "qmqpd_", "dnsblog_"]

  /// The names in the tables of parameters.
  private static var names: Set<String> {
    var result: Set<String> = []
    for file in SourceTree.sources where file.path.hasPrefix(tables) {
      for line in file.lines {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count == 3, line.hasPrefix("  "), !line.hasPrefix("   "),
          kinds.contains(words[1].prefix { $0 != ":" })
        else { continue }
        result.insert(String(words[0]))
      }
    }
    return result
  }

  /// The words that stand in quotes in the code of the mail system.
  private static var quoted: Set<String> {
    var result: Set<String> = []
    for file in SourceTree.sources where file.path.hasPrefix("Sources/Postfix/") && !file.path.hasPrefix(tables) {
      guard !file.path.hasSuffix("ParameterRegister.swift") else { continue }
      for line in file.lines {
        for piece in literals(of: line) where !piece.contains(" ") { result.insert(piece) }
      }
    }
    return result
  }

  /// The texts in quotes of a line, also those within texts that are put into others.
  private static func literals(of line: String) -> [String] {
    var found: [String] = []
    /// Texts that are open, and how many brackets are in the expression that stands in one.
    var open: [(text: String, depth: Int)] = []
    var bytes = Array(line.unicodeScalars)[...]
    while let scalar = bytes.popFirst() {
      let isInText = open.last.map { $0.depth == 0 } ?? false
      switch scalar {
      case "\\" where isInText:
        if bytes.popFirst() == "(" { open[open.count - 1].depth = 1 }
      case "\"" where isInText: found.append(open.removeLast().text)
      case "\"": open.append(("", 0))
      case "(" where !isInText && !open.isEmpty: open[open.count - 1].depth += 1
      case ")" where !isInText && !open.isEmpty: open[open.count - 1].depth -= 1
      default: if isInText { open[open.count - 1].text.unicodeScalars.append(scalar) }
      }
    }
    return found
  }

  private static var withoutEffect: [String] {
    let quoted = quoted
    return names.filter { name in
      if quoted.contains(name) { return false }
      // Clients that share their code name parameters without their own name in front.
      for prefix in ["smtp_", "lmtp_"] where name.hasPrefix(prefix) && quoted.contains(String(name.dropFirst(5))) {
        return false
      }
      // A transport's own parameter: the part behind its name. These are no transports.
      if foreign.contains(where: name.hasPrefix) { return true }
      guard let bar = name.firstIndex(of: "_") else { return true }
      return !quoted.contains(String(name[bar...]))
    }.sorted()
  }

  @Test func `the list of parameters without effect names parameters`() throws {
    let found = Self.withoutEffect
    if getenv("RECORD") != nil, let file = fopen(SourceTree.root + "/" + Self.list, "w") {
      for name in found { fputs(name + "\n", file) }
      fclose(file)
    }
    let listed = SourceTree.lines(of: Self.list).filter { !$0.isEmpty }
    let names = Self.names
    #expect(names.count > 800)
    for name in listed { #expect(names.contains(name), "\(Self.list) names \(name), which is no parameter") }
    let (new, old) = (Set(found).subtracting(listed).count, Set(listed).subtracting(found).count)
    print("\(found.count) parameters without effect; the list lacks \(new) and has \(old) that have one by now")
  }
}
