/// Why a text is no shell program.
package struct SyntaxError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A token that can't stand where it stands, with what dash would have liked to see.
    case unexpectedToken(String, expecting: String? = nil)
    /// The text ends within a command.
    case unexpectedEnd(expecting: String? = nil)
    /// The text ends before a closing quote or bracket.
    case unterminated(String)
    /// "for 1x in …"
    case invalidName(String)
    /// The text ends within [[ … ]].
    case unterminatedTest
    /// The text ends behind the first word of [[ … ]].
    case unfinishedTest
    /// Within [[ … ]]: the message.
    case conditional(String?)
    /// "for ((…))" without three expressions: what is wrong, and the text between the parentheses.
    case arithmeticFor(String, text: String)
    /// Deeper nesting than anybody writes.
    case tooDeep
    /// The text ends, but more may come.
    case incomplete
  }

  package var kind: Kind
  /// Whether it is within the parentheses of an array value.
  package var isInArray = false
  /// The line that is to be named.
  package var line: Int
  /// The source line that the error is on.
  package var sourceLine: String

  /// $? behind it, when `present` was the status before.
  package func status(present: Int32) -> Int32 {
    if isInArray { return 1 }
    switch kind {
    case .invalidName: return 1
    case .conditional: return present
    default: return 2
    }
  }

  /// What bash prints, line by line, behind the name of what it read.
  package var messages: [String] {
    switch kind {
    case .unexpectedToken(let token, _):
      ["syntax error near unexpected token `\(token)'", "`\(sourceLine)'"]
    case .unexpectedEnd: ["syntax error: unexpected end of file"]
    case .unterminated(let mark): ["unexpected EOF while looking for matching `\(mark)'"]
    case .invalidName(let name): ["`\(name)': not a valid identifier"]
    case .unterminatedTest: ["unexpected EOF while looking for `]]'"]
    case .unfinishedTest: ["unexpected token `newline', conditional binary operator expected"]
    case .conditional(let message): message.map { [$0] } ?? []
    case .arithmeticFor(let problem, let text): ["syntax error: \(problem)", "syntax error: `((\(text)))'"]
    case .tooDeep: ["syntax error: nested too deeply"]
    case .incomplete: ["syntax error: unexpected end of file"]
    }
  }

  /// What dash prints behind "Syntax error: ".
  package var dashMessage: String {
    switch kind {
    case .unexpectedToken(let token, let expecting):
      SyntaxError.quoted(token) + " unexpected" + (expecting.map { " (expecting \"\($0)\")" } ?? "")
    case .unexpectedEnd(let expecting):
      "end of file unexpected" + (expecting.map { " (expecting \"\($0)\")" } ?? "")
    case .unterminated("`"): "EOF in backquote substitution"
    case .unterminated("}"): "Missing '}'"
    case .unterminated(")"): "end of file unexpected (expecting \")\")"
    case .unterminated: "Unterminated quoted string"
    case .invalidName: "Bad for loop variable"
    case .unterminatedTest, .unfinishedTest: "end of file unexpected"
    case .conditional(let message): message ?? "end of file unexpected"
    case .arithmeticFor(let problem, _): problem
    case .tooDeep: "nested too deeply"
    case .incomplete: "end of file unexpected"
    }
  }

  private static func quoted(_ token: String) -> String {
    if token == "newline" { return token }
    if ReservedWord.dash.contains(token) { return "\"\(token)\"" }
    guard let first = token.utf8.first, first.isShellMeta else { return "word" }
    return first == UInt8(ascii: "<") || first == UInt8(ascii: ">") ? "redirection" : "\"\(token)\""
  }
}
