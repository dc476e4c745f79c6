import FileSystem
import Kernel

/// Reads sudoers(5). A line that can't be understood is told of and left out.
struct SudoersParser {
  private let path: String
  private let text: [UInt8]

  init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
  }

  /// A word or a mark, and the column of its first byte.
  private struct Token {
    var text: String
    var column: Int
    var isQuoted = false
  }

  /// Where a line stops making sense: at a token, or at its end.
  private struct SyntaxError: Error {
    var token: Token?
  }

  private static let aliasKinds: Set<String> = ["User_Alias", "Runas_Alias", "Host_Alias", "Cmnd_Alias", "Cmd_Alias"]
  private static let marks: Set<Character> = ["=", ",", ":", "(", ")", "!"]

  mutating func parse(
    into sudoers: inout Sudoers, including: (inout Sudoers, _ directive: String, _ argument: String) -> Void
  ) {
    for (number, line) in logicalLines() {
      let tokens = SudoersParser.tokens(line)
      guard let first = tokens.first else { continue }
      if first.text.hasPrefix("@include") || first.text.hasPrefix("#include") {
        let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
        if words.count == 2 { including(&sudoers, String(words[0].dropFirst()), words[1]) }
        continue
      }
      do throws(SyntaxError) {
        if first.text.hasPrefix("Defaults") {
          SudoersParser.addDefaults(line, to: &sudoers)
        } else if SudoersParser.aliasKinds.contains(first.text) {
          try SudoersParser.addAliases(Array(tokens.dropFirst()), to: &sudoers)
        } else {
          sudoers.rules.append(try SudoersParser.rule(tokens))
        }
      } catch {
        let column = error.token?.column ?? line.utf8.count + 1
        let tildes = String(repeating: "~", count: max(0, (error.token?.text.utf8.count ?? 1) - 1))
        sudoers.problems.append(
          Sudoers.Problem(
            path: path, line: number, column: column, message: "syntax error",
            excerpt: line + "\n" + String(repeating: " ", count: column - 1) + "^" + tildes + "\n"))
      }
    }
  }

  /// Lines without comments, a backslash at the end joined with the next.
  private func logicalLines() -> [(number: Int, text: String)] {
    var result: [(number: Int, text: String)] = []
    var pending: (number: Int, text: String)?
    for (index, bytes) in text.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      var line = String(lossless: bytes)
      let isDirective = line.hasPrefix("#include")
      if !isDirective, let hash = line.firstIndex(of: "#") { line = String(line[..<hash]) }
      while let last = line.last, last == " " || last == "\t" { line.removeLast() }
      let joined = (pending?.text ?? "") + line
      let number = pending?.number ?? index + 1
      pending = nil
      if joined.hasSuffix("\\") {
        pending = (number, String(joined.dropLast()))
      } else if !joined.isEmpty {
        result.append((number, joined))
      }
    }
    return result
  }

  private static func tokens(_ line: String) -> [Token] {
    var result: [Token] = []
    var (word, start, column) = ("", 1, 0)
    var isEscaped = false
    func isPath(_ word: String) -> Bool { word.hasPrefix("/") || word == "sudoedit" }
    for character in line {
      column += 1
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\" {
        if word.isEmpty { start = column }
        isEscaped = true
      } else if character == " " || character == "\t" {
        if !word.isEmpty { result.append(Token(text: word, column: start)) }
        word = ""
      } else if marks.contains(character), !(character == "=" || character == ":") || !isPath(word) {
        if !word.isEmpty { result.append(Token(text: word, column: start)) }
        word = ""
        result.append(Token(text: String(character), column: column))
      } else {
        if word.isEmpty { start = column }
        word.append(character)
      }
    }
    if !word.isEmpty { result.append(Token(text: word, column: start)) }
    return result
  }

  // MARK: Kinds of lines

  private static func addDefaults(_ line: String, to sudoers: inout Sudoers) {
    var rest = line.dropFirst("Defaults".count)
    let scope = rest.prefix { $0 != " " && $0 != "\t" }
    rest = rest.dropFirst(scope.count)
    var (entry, isQuoted) = ("", false)
    func add(_ sudoers: inout Sudoers, _ entry: String) {
      let parts = entry.split(separator: "=", maxSplits: 1).map { part in
        part.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed().map(String.init)
          .joined()
      }
      if !parts.isEmpty { sudoers.defaults.append((String(scope), parts.joined(separator: "="))) }
    }
    for character in rest {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        add(&sudoers, entry)
        entry = ""
      } else {
        entry.append(character)
      }
    }
    add(&sudoers, entry)
  }

  /// "NAME = item, item : NAME = …".
  private static func addAliases(_ tokens: [Token], to sudoers: inout Sudoers) throws(SyntaxError) {
    var rest = tokens[...]
    while true {
      guard let name = rest.popFirst(),
        name.text.utf8.allSatisfy({ (65...90).contains($0) || $0 == 95 || (48...57).contains($0) })
      else { throw SyntaxError(token: tokens.first) }
      try expect("=", &rest)
      sudoers.aliases[name.text] = try list(&rest, isCommand: true)
      guard let next = rest.popFirst() else { return }
      guard next.text == ":" else { throw SyntaxError(token: next) }
    }
  }

  private static func rule(_ tokens: [Token]) throws(SyntaxError) -> Sudoers.Rule {
    var rest = tokens[...]
    let users = try list(&rest, isCommand: false)
    guard !rest.isEmpty else { throw SyntaxError(token: nil) }
    let hosts = try list(&rest, isCommand: false)
    try expect("=", &rest)
    var commands: [Sudoers.Command] = []
    var (runAsUsers, runAsGroups, needsPassword): ([Sudoers.Item]?, [Sudoers.Item], Bool?) = (nil, [], nil)
    repeat {
      if rest.first?.text == "(" {
        rest.removeFirst()
        runAsUsers = []
        runAsGroups = []
        if rest.first?.text != ":", rest.first?.text != ")" { runAsUsers = try list(&rest, isCommand: false) }
        if rest.first?.text == ":" {
          rest.removeFirst()
          if rest.first?.text != ")" { runAsGroups = try list(&rest, isCommand: false) }
        }
        try expect(")", &rest)
      }
      while let tag = rest.first, rest.dropFirst().first?.text == ":",
        tag.text.utf8.allSatisfy({ (65...95).contains($0) })
      {
        if tag.text == "NOPASSWD" { needsPassword = false }
        if tag.text == "PASSWD" { needsPassword = true }
        rest = rest.dropFirst(2)
      }
      let item = try command(&rest)
      commands.append(
        Sudoers.Command(item: item, runAsUsers: runAsUsers, runAsGroups: runAsGroups, needsPassword: needsPassword))
    } while try takesComma(&rest)
    return Sudoers.Rule(users: users, hosts: hosts, commands: commands)
  }

  private static func takesComma(_ rest: inout ArraySlice<Token>) throws(SyntaxError) -> Bool {
    guard let next = rest.first else { return false }
    guard next.text == "," else { throw SyntaxError(token: next) }
    rest.removeFirst()
    return true
  }

  private static func expect(_ mark: String, _ rest: inout ArraySlice<Token>) throws(SyntaxError) {
    guard let next = rest.popFirst() else { throw SyntaxError(token: nil) }
    guard next.text == mark else { throw SyntaxError(token: next) }
  }

  /// "item, !item, …".
  private static func list(_ rest: inout ArraySlice<Token>, isCommand: Bool) throws(SyntaxError) -> [Sudoers.Item] {
    var items: [Sudoers.Item] = []
    while true {
      if isCommand {
        items.append(try command(&rest))
      } else {
        var item = Sudoers.Item(text: "")
        while rest.first?.text == "!" {
          item.isNegated.toggle()
          rest.removeFirst()
        }
        guard let next = rest.popFirst() else { throw SyntaxError(token: nil) }
        guard next.text.utf8.count > 1 || !marks.contains(Character(next.text)) else { throw SyntaxError(token: next) }
        item.text = next.text
        items.append(item)
      }
      guard rest.first?.text == "," else { return items }
      rest.removeFirst()
    }
  }

  /// A path with arguments up to the next comma; other words stand alone.
  private static func command(_ rest: inout ArraySlice<Token>) throws(SyntaxError) -> Sudoers.Item {
    var item = Sudoers.Item(text: "")
    while rest.first?.text == "!" {
      item.isNegated.toggle()
      rest.removeFirst()
    }
    guard let first = rest.popFirst() else { throw SyntaxError(token: nil) }
    guard first.text.utf8.count > 1 || !marks.contains(Character(first.text)) else { throw SyntaxError(token: first) }
    item.text = first.text
    guard first.text.hasPrefix("/") || first.text == "sudoedit" || first.text == "list" else { return item }
    while let next = rest.first, next.text != ",", next.text != ":" {
      item.text += " " + next.text
      rest.removeFirst()
    }
    return item
  }
}
