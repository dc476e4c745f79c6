/// A piece of a shell program, as the grammar sees it.
struct Token: Equatable {
  enum Kind: Equatable {
    case word(Word)
    case assignment(Assignment)
    case op(Operator)
    /// The number right before a redirection operator.
    case number(Int)
    /// {name} right before a redirection operator.
    case descriptorVariable(String)
    case newline
    case end
  }

  var kind: Kind
  /// Where it begins, as an index of the text.
  var start: Int
  var line: Int
  var mode: LexicalMode

  /// How messages call it.
  var text: String {
    switch kind {
    case .word(let word): word.text
    case .assignment(let assignment): assignment.text
    case .op(let op): op.rawValue
    case .number(let number): String(number)
    case .descriptorVariable(let name): "{\(name)}"
    case .newline: "newline"
    case .end: ""
    }
  }

  /// The word that may be a reserved one here.
  var plainWord: String? {
    if case .word(let word) = kind { return word.plain }
    return nil
  }

  func isReserved(_ name: String) -> Bool { plainWord == name }
}

/// What a word may be where it stands.
enum LexicalMode: Equatable {
  /// A command's name, an assignment, a reserved word, an alias.
  case command
  /// An argument of a command.
  case argument
  /// An argument of a command that takes assignments: declare, export and so on.
  case declaration
  /// A word that is nothing else: of a case, of a for, behind a redirection.
  case plain
  /// A word in [[ … ]].
  case test
  /// The right side of == in [[ … ]].
  case testPattern
  /// The right side of =~ in [[ … ]].
  case testExpression
}

enum Operator: String {
  case and = "&&"
  case or = "||"
  case semicolon = ";"
  case doubleSemicolon = ";;"
  case semicolonAmpersand = ";&"
  case doubleSemicolonAmpersand = ";;&"
  case ampersand = "&"
  case pipe = "|"
  case pipeBoth = "|&"
  case open = "("
  case close = ")"
  case less = "<"
  case greater = ">"
  case append = ">>"
  case clobber = ">|"
  case lessGreater = "<>"
  case lessAnd = "<&"
  case greaterAnd = ">&"
  case andGreater = "&>"
  case andAppend = "&>>"
  case hereDocument = "<<"
  case hereDocumentDash = "<<-"
  case hereString = "<<<"

  var redirection: Redirection.Operator? { Redirection.Operator(rawValue: rawValue) }

  /// Longest first, by their first byte.
  static let all: [[Operator]] = {
    var table = [[Operator]](repeating: [], count: 128)
    let operators: [Operator] = [
      .andAppend, .and, .andGreater, .ampersand, .or, .pipeBoth, .pipe, .doubleSemicolonAmpersand, .doubleSemicolon,
      .semicolonAmpersand, .semicolon, .open, .close, .hereString, .hereDocumentDash, .hereDocument, .lessAnd,
      .lessGreater, .less, .append, .greaterAnd, .clobber, .greater,
    ]
    for op in operators { table[Int(op.bytes[0])].append(op) }
    return table
  }()

  var bytes: [UInt8] { Array(rawValue.utf8) }

  /// Operators that dash does not know; it reads the first character alone.
  var isBashOnly: Bool {
    switch self {
    case .andAppend, .andGreater, .pipeBoth, .doubleSemicolonAmpersand, .semicolonAmpersand, .hereString: true
    default: false
    }
  }
}

/// The words with a meaning of their own in the place of a command.
package enum ReservedWord {
  package static let all: Set<String> = [
    "!", "[[", "]]", "case", "coproc", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "in",
    "select", "then", "time", "until", "while", "{", "}",
  ]

  package static let dash: Set<String> = [
    "!", "case", "do", "done", "elif", "else", "esac", "fi", "for", "if", "in", "then", "until", "while", "{", "}",
  ]

  /// Those that end a list of commands.
  static let closing: Set<String> = ["then", "else", "elif", "fi", "do", "done", "esac", "}"]
}

extension UInt8 {
  /// Ends a word when it is not quoted.
  var isShellMeta: Bool {
    switch self {
    case 32, 9, 10, UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  package var isNameStart: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || self == UInt8(ascii: "_")
  }

  package var isNameByte: Bool { isNameStart || isDigit }
  package var isDigit: Bool { (48...57).contains(self) }
}

extension String {
  /// Whether it is a valid name of a variable (POSIX XBD 3.235).
  package var isShellName: Bool {
    guard let first = utf8.first, first.isNameStart else { return false }
    return utf8.allSatisfy { $0.isNameByte }
  }
}
