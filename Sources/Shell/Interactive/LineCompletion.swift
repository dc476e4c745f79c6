import FileSystem
import Kernel
import ShellSyntax

/// Completing the word before the cursor of a line that is being edited.
struct LineCompletion {
  private let shell: Shell
  private let lists: CandidateLists

  init(_ shell: Shell) {
    self.shell = shell
    lists = CandidateLists(shell: shell)
  }

  /// How the word before the cursor is quoted.
  private enum Quote {
    case none, single, double
  }

  private struct Place {
    /// Where the word begins, as a byte offset.
    var start = 0
    /// The word without its quotes.
    var word = ""
    var quote = Quote.none
    var isCommand = true
    /// The words of the command before this one.
    var words: [String] = []
  }

  /// What could stand before the cursor.
  func complete(_ line: String, _ cursor: Int) -> TerminalDevice.Completion {
    let bytes = Array(line.utf8.prefix(cursor))
    let place = place(bytes)
    let start = place.start
    if place.quote != .single, let variable = variable(bytes, start) { return variable }
    var candidates: [String]
    var areFiles = false
    if place.word.hasPrefix("~"), !place.word.contains("/"), place.quote == .none {
      candidates = shell.machine.users.map { "~" + $0.name }.filter { $0.hasPrefix(place.word) }.sorted()
      return TerminalDevice.Completion(start: start, candidates: candidates, suffix: "/")
    }
    if place.isCommand {
      if place.word.contains("/") {
        candidates = lists.files(place.word, onlyDirectories: false, onlyExecutable: true)
        areFiles = true
      } else {
        candidates = lists.commands(place.word)
      }
    } else {
      (candidates, areFiles) = arguments(place)
    }
    return completion(candidates, areFiles, place)
  }

  private func completion(_ candidates: [String], _ areFiles: Bool, _ place: Place) -> TerminalDevice.Completion {
    var suffix = " "
    if candidates.count == 1, areFiles, lists.isDirectory(candidates[0]) { suffix = "/" }
    let closing = place.quote == .single ? "'" : place.quote == .double ? "\"" : ""
    let isOnlyOne = candidates.count == 1
    let quoted = candidates.map { quote($0, place.quote) + (isOnlyOne && suffix == " " ? closing : "") }
    let labels = candidates.map { areFiles ? Path.lastComponent($0) + (lists.isDirectory($0) ? "/" : "") : $0 }
    return TerminalDevice.Completion(start: place.start, candidates: quoted, labels: labels, suffix: suffix)
  }

  private func quote(_ text: String, _ quote: Quote) -> String {
    switch quote {
    case .none:
      if text.hasPrefix("~") { return "~" + Quoting.backslashed(String(text.dropFirst())) }
      return Quoting.backslashed(text)
    case .single: return "'" + text
    case .double: return "\"" + text
    }
  }

  // MARK: Arguments

  private func arguments(_ place: Place) -> (candidates: [String], areFiles: Bool) {
    guard let name = place.words.first else { return (lists.files(place.word, onlyDirectories: false), true) }
    if let type = shell.machine.world.programs[Path.lastComponent(name)] as? any CompletingProgram.Type {
      let found = type.completions(of: place.word, after: Array(place.words.dropFirst()), for: shell.process)
      if let found { return (found, false) }
    }
    if let specification = shell.state.completions[name] {
      var found = lists.candidates(specification, place.word)
      if let words = specification.wordList {
        found += words.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).map(String.init)
          .filter { $0.hasPrefix(place.word) }
      }
      let areFiles = !specification.actions.isDisjoint(with: ["file", "directory"])
      if !found.isEmpty { return (found, areFiles) }
    }
    let onlyDirectories = name == "cd" || name == "pushd" || name == "rmdir"
    return (lists.files(place.word, onlyDirectories: onlyDirectories), true)
  }

  /// Names of variables, when the word ends in "$name" or "${name".
  private func variable(_ bytes: [UInt8], _ start: Int) -> TerminalDevice.Completion? {
    var index = bytes.count
    while index > start, bytes[index - 1].isNameByte { index -= 1 }
    let name = String(decoding: bytes[index...], as: UTF8.self)
    let hasBrace = index > start && bytes[index - 1] == UInt8(ascii: "{")
    let dollar = hasBrace ? index - 2 : index - 1
    guard dollar >= start, bytes[dollar] == UInt8(ascii: "$") else { return nil }
    let head = String(decoding: bytes[start...dollar], as: UTF8.self) + (hasBrace ? "{" : "")
    let names = shell.state.variables.names.filter { $0.hasPrefix(name) }
    guard !names.isEmpty else { return nil }
    return TerminalDevice.Completion(
      start: start, candidates: names.map { head + $0 + (hasBrace && names.count == 1 ? "}" : "") }, labels: names)
  }

  // MARK: Where the cursor is

  private func place(_ bytes: [UInt8]) -> Place {
    var place = Place()
    var word: [UInt8] = []
    var hasWord = false
    var quote = Quote.none
    var index = 0
    func finishWord() {
      guard hasWord else { return }
      let text = String(decoding: word, as: UTF8.self)
      let isAssignment = place.isCommand && text.contains("=") && (text.utf8.first?.isNameStart ?? false)
      if !isAssignment {
        place.words.append(text)
        place.isCommand = ["sudo", "exec", "command", "builtin", "time", "nohup", "!", "then", "do", "else"].contains(
          text)
        if place.isCommand { place.words = [] }
      }
      word = []
      hasWord = false
    }
    while index < bytes.count {
      let byte = bytes[index]
      switch (quote, byte) {
      case (.single, UInt8(ascii: "'")), (.double, UInt8(ascii: "\"")): quote = .none
      case (.none, UInt8(ascii: "'")), (.none, UInt8(ascii: "\"")):
        if !hasWord { place.start = index }
        quote = byte == UInt8(ascii: "'") ? .single : .double
        hasWord = true
      case (.none, UInt8(ascii: "\\")), (.double, UInt8(ascii: "\\")):
        if !hasWord { place.start = index }
        hasWord = true
        index += 1
        if index < bytes.count { word.append(bytes[index]) }
      case (.none, 32), (.none, 9): finishWord()
      case (.none, UInt8(ascii: ";")), (.none, UInt8(ascii: "&")), (.none, UInt8(ascii: "|")), (.none, 40):
        finishWord()
        place.isCommand = true
        place.words = []
      case (.none, UInt8(ascii: "<")), (.none, UInt8(ascii: ">")):
        finishWord()
        place.isCommand = false
        place.words.append("")
      default:
        if !hasWord { place.start = index }
        hasWord = true
        word.append(byte)
      }
      index += 1
    }
    if !hasWord { place.start = bytes.count }
    place.word = String(decoding: word, as: UTF8.self)
    place.quote = quote
    return place
  }
}
