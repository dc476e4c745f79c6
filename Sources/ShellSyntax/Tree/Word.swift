/// A word of the shell language before expansion (POSIX XCU 2.3, token recognition).
package struct Word: Hashable, Sendable {
  /// The word as the shell prints it back: as written, but command substitutions are laid out anew.
  package var text: String
  package var parts: [WordPart]
  /// The only field that the word can expand to, where that needs no expansion at all.
  package var fixed: String?
  /// Whether brace expansion may find something in it.
  package var mayHaveBraces: Bool
  /// Whether an unquoted part holds characters of a pattern.
  package var mayBePattern: Bool
  /// Whether it is an argument of the form name=value of a command that takes those.
  package var isAssignment = false
  /// Whether some character of it is quoted.
  package var isQuoted: Bool

  package init(text: String, parts: [WordPart]) {
    self.text = text
    self.parts = parts
    var value = ""
    var isFixed = true
    var (quoted, pattern, braces, opened) = (false, false, false, false)
    for part in parts {
      switch part {
      case .literal(let literal):
        // A bracket may be opened in one piece of the word and closed in another.
        pattern =
          pattern || PatternCharacters.mayBePattern(literal) || opened && literal.utf8.contains(UInt8(ascii: "]"))
        opened = opened || literal.utf8.contains(UInt8(ascii: "["))
        braces = braces || literal.utf8.contains(UInt8(ascii: "{"))
        value += literal
      case .quoted(let literal):
        quoted = true
        value += literal
      case .doubleQuoted:
        quoted = true
        isFixed = false
      default: isFixed = false
      }
    }
    mayBePattern = pattern
    mayHaveBraces = braces && text.utf8.contains(UInt8(ascii: "}"))
    isQuoted = quoted
    fixed = isFixed && !pattern && !mayHaveBraces && !parts.isEmpty ? value : nil
  }

  /// A word that stands for itself, whatever characters it has.
  package init(quoting text: String) {
    self.init(text: Quoting.singleQuoted(text), parts: [.quoted(text)])
  }

  /// A word of one piece of text without quotes.
  package init(literal text: String) {
    self.init(text: text, parts: [.literal(text)])
  }

  /// The text, when no character of it is quoted and nothing of it is expanded.
  package var plain: String? {
    guard !isQuoted, parts.count <= 1 else { return nil }
    if case .literal(let text)? = parts.first { return text }
    if case .tilde(let name, _)? = parts.first { return "~" + name }
    return nil
  }
}

/// A piece of a word.
package indirect enum WordPart: Hashable, Sendable {
  /// Text without quotes.
  case literal(String)
  /// Text that stands for itself: 'text', $'text', \t.
  case quoted(String)
  /// "…", with what is expanded in it.
  case doubleQuoted([WordPart])
  /// $name or ${name}, without anything else.
  case variable(Parameter)
  /// ${…} in all other forms.
  case parameter(ParameterExpansion)
  /// $(…) or `…`.
  case command(CommandSubstitution)
  /// $((…)) or $[…].
  case arithmetic(ArithmeticText)
  /// <(…) or >(…).
  case process(ProcessSubstitution)
  /// ~ or ~name where it is a home directory; `isInAssignment` tells it apart in words like a=~.
  case tilde(String, isInAssignment: Bool)
  /// ${…} that can't be understood; it is an error only when it is expanded.
  case badSubstitution(String)
}

/// What can stand behind "$".
package enum Parameter: Hashable, Sendable {
  case name(String)
  /// $1, $2, … and $0.
  case position(Int)
  /// $@ $* $# $? $- $$ $! (the character's ASCII code).
  case special(UInt8)

  /// As it is written behind "$".
  package var text: String {
    switch self {
    case .name(let name): name
    case .position(let number): String(number)
    case .special(let character): String(Unicode.Scalar(character))
    }
  }
}

/// $(…) or `…`.
package struct CommandSubstitution: Hashable, Sendable {
  package enum Body: Hashable, Sendable {
    /// The commands, and the line that the first is on.
    case list(CommandList, line: Int)
    /// The text between backquotes, which is parsed when it is expanded, and the line that it begins on.
    case source(String, line: Int)
  }

  package var body: Body

  package init(_ body: Body) {
    self.body = body
  }
}

/// <(…) or >(…).
package struct ProcessSubstitution: Hashable, Sendable {
  /// Whether the shell writes to the command: >(…).
  package var isOutput: Bool
  package var list: CommandList
  /// The line that the first of its commands is on.
  package var line: Int
}

/// Text that is expanded like text in double quotes, then evaluated as arithmetic.
package struct ArithmeticText: Hashable, Sendable {
  /// As written.
  package var text: String
  package var parts: [WordPart]
  /// The text to be evaluated, where nothing of it is expanded first.
  package var fixed: String?

  package init(text: String, parts: [WordPart]) {
    self.text = text
    self.parts = parts
    switch parts.count {
    case 0: fixed = ""
    case 1:
      if case .literal(let literal) = parts[0] { fixed = literal }
    default: break
    }
  }
}

/// Which characters make a pattern of unquoted text.
package enum PatternCharacters {
  /// Whether unquoted text may match something else than itself.
  package static func mayBePattern(_ text: String) -> Bool {
    var sawBracket = false
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "["): sawBracket = true
      case UInt8(ascii: "]") where sawBracket: return true
      case UInt8(ascii: "(") where previous == 43 || previous == 64 || previous == 33: return true
      default: break
      }
      previous = byte
    }
    return false
  }
}
