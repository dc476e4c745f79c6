/// What a fill-in question asks for, which decides how freely its answer may be written.
package enum FillInKind: String, CaseIterable, Sendable {
  /// A command without path and options; both are dropped from an answer, with a remark.
  case command
  /// A command with its options, as one types it; only blanks and the path are free.
  case commandLine = "command-line"
  /// A file with its path.
  case file
  /// The name of a configuration parameter.
  case parameter
  /// Any other word or number; capital and small letters are the same.
  case word

  package var ignoresCase: Bool { self == .word }

  package var instruction: String {
    switch self {
    case .command: "Type the command, without path and options."
    case .commandLine: "Type the command with its options."
    case .file: "Type the file with its full path."
    case .parameter: "Type the name of the parameter."
    case .word: "Type the answer."
    }
  }

  /// The form in which answers are compared, and what to say about what had to be changed.
  package func normalised(_ typed: String) -> (text: String, remark: String?) {
    var words = FillInKind.unquoted(typed).split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    switch self {
    case .command, .commandLine:
      if words.count > 1, ["$", "#", "sudo"].contains(words[0]) { words.removeFirst() }
      guard let program = words.first else { return ("", nil) }
      let name = program.split(separator: "/").last.map(String.init) ?? program
      let lostPath = name != program
      if self == .commandLine {
        return (([name] + words.dropFirst()).joined(separator: " "), nil)
      }
      let lost = [lostPath ? "path" : nil, words.count > 1 ? "options" : nil].compactMap { $0 }
      let remark = lost.isEmpty ? nil : "In the exam, leave out \(Prose.enumeration(lost)): it takes only \"\(name)\"."
      return (name, remark)
    case .file: return (FillInKind.path(words.joined(separator: " ")), nil)
    case .parameter:
      var name = words.first ?? ""
      if let sign = name.firstIndex(of: "=") { name = String(name[..<sign]) }
      if name.hasPrefix("$") { name.removeFirst() }
      return (name, nil)
    case .word: return (words.joined(separator: " "), nil)
    }
  }

  /// Without quotes around it, as study books print commands.
  private static func unquoted(_ text: String) -> String {
    let text = Prose.trimmed(text)
    for quote in ["`", "\"", "'"] where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
      return unquoted(String(text.dropFirst().dropLast()))
    }
    return text
  }

  /// Without empty and "." components and a slash at the end.
  private static func path(_ text: String) -> String {
    let parts = text.split(separator: "/").filter { $0 != "." }
    return (text.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
