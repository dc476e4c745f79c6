import FileSystem
import Kernel
import Patterns
import Simulation

/// Why find(1) ends before it has looked at any file: the message, without the program's name.
struct FindFailure: Error {
  let message: String
  /// Whether a hint at --help follows.
  var hasHint = false

  init(_ message: String, hasHint: Bool = false) {
    self.message = message
    self.hasHint = hasHint
  }
}

/// What find(1) was told.
struct FindSettings {
  /// When a link is followed.
  enum Following {
    case never, startingPoints, always
  }

  var following = Following.never
  var startingPoints: [String] = []
  /// The file that lists starting points, divided by null bytes; "-" for standard input.
  var startingPointsFile: String?
  var minimumDepth = 0
  var maximumDepth = Int.max
  /// Whether what is in a directory comes before it.
  var isDepthFirst = false
  var setsDepthFirst = false
  var staysOnVolume = false
  var ignoresRaces = false
  var warns: Bool
  /// Files that actions write to, in the order in which they are named.
  var outputs: [String] = []
  /// How many commands take many files at once.
  var batchCount = 0
  var expression = FindExpression.primary(.constant(true))

  enum Request {
    case none, help, version, debugHelp
  }

  var request = Request.none
  /// Messages that do not keep find from its work.
  var warnings: [String] = []
}

/// Reads the command line of find(1).
struct FindCommandLine {
  let process: Process
  var settings: FindSettings
  var arguments: [String]
  var index = 0
  var tokens: [FindToken] = []
  /// The first test, action or operator: options behind it draw a warning.
  var firstTest: String?
  var previousName: String?
  var regexSyntax = POSIXRegex.Syntax.emacs.union(.dotMatchesNewline)
  /// Where days begin: 24 hours ago, or midnight after -daystart.
  var dayStart: Timestamp
  var countsFromMidnight = false
  var hasPrune = false
  var hasDelete = false

  init(_ process: Process) {
    self.process = process
    arguments = Array(process.arguments.dropFirst())
    settings = FindSettings(warns: process.isTerminal(0) && process.environment["POSIXLY_CORRECT"] == nil)
    dayStart = process.now - .seconds(86_400)
  }

  /// - Throws: `FindFailure`; what was to be warned of before it is in `settings`.
  mutating func read() throws(FindFailure) {
    try readLeadingOptions()
    while index < arguments.count, !FindCommandLine.looksLikeExpression(arguments[index], isLeading: true) {
      settings.startingPoints.append(arguments[index])
      index += 1
    }
    while index < arguments.count, settings.request == .none {
      let word = arguments[index]
      guard FindCommandLine.looksLikeExpression(word, isLeading: false) else { throw misplacedPath(word) }
      index += 1
      try readWord(word)
      previousName = word
    }
    guard settings.request == .none else { return }
    if settings.startingPointsFile != nil, let operand = settings.startingPoints.first {
      throw FindFailure(
        "extra operand ‘\(operand)’\nfind: file operands cannot be combined with -files0-from", hasHint: false)
    }
    var builder = FindTreeBuilder(tokens)
    settings.expression = try builder.build()
    if hasPrune, hasDelete, !settings.setsDepthFirst {
      throw FindFailure(
        "The -delete action automatically turns on -depth, but -prune does nothing when -depth is in effect.  If you "
          + "want to carry on anyway, just explicitly use the -depth option.")
    }
  }

  /// -H, -L, -P, -D and -O, which come before everything else.
  private mutating func readLeadingOptions() throws(FindFailure) {
    while index < arguments.count {
      let word = arguments[index]
      switch word {
      case "-H": settings.following = .startingPoints
      case "-L": settings.following = .always
      case "-P": settings.following = .never
      case "--":
        index += 1
        return
      case "-D":
        index += 1
        guard index < arguments.count else {
          throw FindFailure("Missing argument after the -D option.", hasHint: true)
        }
        try readDebugFlags(arguments[index])
        if settings.request != .none { return }
      default:
        guard word.hasPrefix("-O") else { return }
        let level = word.dropFirst(2)
        if level.isEmpty { throw FindFailure("The -O option must be immediately followed by a decimal integer") }
        guard let first = level.utf8.first, (48...57).contains(first) else {
          throw FindFailure("Please specify a decimal number immediately after -O")
        }
        guard Int(level) != nil else { throw FindFailure("Invalid optimisation level \(level)") }
      }
      index += 1
    }
  }

  private mutating func readDebugFlags(_ text: String) throws(FindFailure) {
    let known = ["exec", "opt", "rates", "search", "stat", "time", "tree", "all"]
    for flag in text.split(separator: ",") {
      if flag == "help" {
        settings.request = .debugHelp
      } else if known.contains(String(flag)) {
        throw FindFailure("postroom: find -D \(flag) is not simulated")
      } else {
        settings.warnings.append("Ignoring unrecognised debug flag ‘\(flag)’")
      }
    }
  }

  private static func looksLikeExpression(_ word: String, isLeading: Bool) -> Bool {
    switch word {
    case "!", "(": true
    case ")", ",": !isLeading
    default: word.utf8.first == UInt8(ascii: "-") && word.utf8.count > 1
    }
  }

  private func misplacedPath(_ word: String) -> FindFailure {
    var message = "paths must precede expression: `\(word)'"
    if let previousName, process.files.exists(word) {
      message += "\nfind: possible unquoted pattern after predicate `\(previousName)'?"
    }
    return FindFailure(message)
  }

  /// Takes the argument of a predicate.
  mutating func argument(of name: String) throws(FindFailure) -> String {
    guard index < arguments.count else { throw FindFailure("missing argument to `\(name)'") }
    index += 1
    return arguments[index - 1]
  }

  mutating func add(_ primary: FindPrimary, _ name: String) {
    if firstTest == nil { firstTest = name }
    tokens.append(FindToken(kind: .primary(primary), name: name))
  }

  mutating func warn(_ message: String) {
    if settings.warns { settings.warnings.append("warning: \(message)") }
  }
}

/// A word of an expression.
struct FindToken {
  enum Kind {
    case primary(FindPrimary)
    case not, and, or, comma, open, close
  }

  var kind: Kind
  /// As it was written.
  var name: String

  var isBinary: Bool {
    switch kind {
    case .and, .or, .comma: true
    default: false
    }
  }
}
