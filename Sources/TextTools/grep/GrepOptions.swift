import FileSystem
import Kernel
import Patterns

/// The command line of grep(1).
struct GrepOptions {
  enum Matcher: String {
    case basic = "-G"
    case extended = "-E"
    case fixed = "-F"
    case perl = "-P"
  }

  enum BinaryFiles {
    case binary, text, withoutMatch
  }

  enum Directories: String, CaseIterable {
    case read, recurse, skip
  }

  enum Listing {
    case none, matching, withoutMatch
  }

  var matcher: Matcher?
  /// The patterns, each with the file and line it comes from.
  var patterns: [GrepPattern]?
  var ignoresCase = false
  var matchesWords = false
  var matchesLines = false
  var terminator: UInt8 = 10
  var suppressesMessages = false
  var isInverted = false
  var maximumCount = Int.max
  var showsByteOffset = false
  var showsLineNumber = false
  var isLineBuffered = false
  /// Nil to show names when there are several files.
  var showsFileName: Bool?
  var label = "(standard input)"
  var onlyMatching = false
  var isQuiet = false
  var binaryFiles = BinaryFiles.binary
  var directories: Directories?
  var skipsDevices: Bool?
  var followsLinks = false
  var filters = GrepFileFilter()
  var listing = Listing.none
  var countsOnly = false
  var hasInitialTab = false
  var endsNamesWithNull = false
  var before: Int?
  var after: Int?
  var context: Int?
  var separator: [UInt8]? = Array("--".utf8)
  var isColored = false
  var files: [String] = []

  /// Why grep ends before it has begun.
  enum Refusal: Error {
    case help, version
    /// A message, and whether the usage follows.
    case failure(String?, showsUsage: Bool = false, ExitStatus = ExitStatus(2))
    /// An error in a file of patterns or globs.
    case file(String, Errno)
  }

  private static let shortOptions = "0123456789A:B:C:D:EFGHILPTUVX:abcd:e:f:hiLlm:noqRrsuvwxyZz"
  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "basic-regexp": .none, "extended-regexp": .none, "fixed-regexp": .none, "fixed-strings": .none,
    "perl-regexp": .none, "after-context": .required, "before-context": .required,
    "binary-files": .required, "binary": .none, "byte-offset": .none, "context": .required, "color": .optional,
    "colour": .optional, "count": .none, "devices": .required, "directories": .required, "exclude": .required,
    "exclude-from": .required, "exclude-dir": .required, "file": .required, "files-with-matches": .none,
    "files-without-match": .none, "group-separator": .required, "help": .none, "include": .required,
    "ignore-case": .none, "no-ignore-case": .none, "initial-tab": .none, "label": .required,
    "line-buffered": .none, "line-number": .none, "line-regexp": .none, "max-count": .required,
    "no-filename": .none, "no-group-separator": .none, "no-messages": .none, "null": .none, "null-data": .none,
    "only-matching": .none, "quiet": .none, "recursive": .none, "dereference-recursive": .none,
    "regexp": .required, "invert-match": .none, "silent": .none, "text": .none, "unix-byte-offsets": .none,
    "version": .none, "with-filename": .none, "word-regexp": .none,
  ]
  /// The letter that a long option stands for.
  private static let letters: [String: String] = [
    "basic-regexp": "G", "extended-regexp": "E", "fixed-regexp": "F", "fixed-strings": "F", "perl-regexp": "P",
    "after-context": "A", "before-context": "B", "byte-offset": "b", "context": "C", "colour": "color",
    "count": "c", "devices": "D", "directories": "d", "file": "f", "files-with-matches": "l",
    "files-without-match": "L", "ignore-case": "i", "initial-tab": "T", "line-number": "n", "line-regexp": "x",
    "max-count": "m", "no-filename": "h", "no-messages": "s", "null": "Z", "null-data": "z",
    "only-matching": "o", "quiet": "q", "recursive": "r", "dereference-recursive": "R", "regexp": "e",
    "invert-match": "v", "silent": "q", "text": "a", "unix-byte-offsets": "u", "version": "V",
    "with-filename": "H", "word-regexp": "w", "binary": "U",
  ]

  /// Reads the command line; files of patterns are read, so it may wait.
  init(_ process: Process) async throws {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: Self.shortOptions, long: Self.longOptions,
      permutes: process.environment["POSIXLY_CORRECT"] == nil)
    var digits = ""
    var showsHelp = false
    while true {
      let option: OptionParser.Option?
      do throws(OptionParser.Failure) {
        option = try parser.next()
      } catch {
        throw Refusal.failure(error.message, showsUsage: true)
      }
      guard let option else { break }
      let name = option.isLong ? Self.letters[option.name] ?? option.name : option.name
      if let digit = name.utf8.first, name.utf8.count == 1, (48...57).contains(digit) {
        digits += name
        context = Self.number(digits) ?? Int.max
        continue
      }
      digits = ""
      switch name {
      case "e": addPatterns(option.argument?.bytes ?? [], file: nil)
      case "f": try await readPatterns(option.argument ?? "", process)
      case "help": showsHelp = true
      case "V": throw Refusal.version
      case "exclude-from":
        let path = option.argument ?? ""
        do throws(Errno) {
          let text = try await path == "-" ? process.readAll(0) : process.readFile(path)
          for line in text.split(separator: 10) { filters.addExclusion(String(lossless: line)) }
        } catch {
          throw Refusal.file(path, error)
        }
      case "u":
        try await process.complain("warning: --unix-byte-offsets (-u) is obsolete")
      default:
        if !(try setFlag(name)) { try setValue(name, option.argument) }
      }
    }
    if showsHelp { throw Refusal.help }
    files = parser.operands
    if patterns == nil {
      guard !files.isEmpty else { throw Refusal.failure(nil, showsUsage: true) }
      addPatterns(files.removeFirst().bytes, file: nil)
    }
    if isColored, colorIsAutomatic {
      isColored = process.isTerminal(1) && (process.environment["TERM"] ?? "dumb") != "dumb"
    }
  }

  private var colorIsAutomatic = false

  // MARK: Options without an argument

  private mutating func setFlag(_ name: String) throws(Refusal) -> Bool {
    switch name {
    case "E": try setMatcher(.extended)
    case "F": try setMatcher(.fixed)
    case "G": try setMatcher(.basic)
    case "P": try setMatcher(.perl)
    case "H": showsFileName = true
    case "h": showsFileName = false
    case "I": binaryFiles = .withoutMatch
    case "a": binaryFiles = .text
    case "U": break
    case "T": hasInitialTab = true
    case "b": showsByteOffset = true
    case "c": countsOnly = true
    case "i", "y": ignoresCase = true
    case "no-ignore-case": ignoresCase = false
    case "L": listing = .withoutMatch
    case "l": listing = .matching
    case "n": showsLineNumber = true
    case "o": onlyMatching = true
    case "q": isQuiet = true
    case "R", "r":
      directories = .recurse
      followsLinks = name == "R"
    case "s": suppressesMessages = true
    case "v": isInverted = true
    case "w": matchesWords = true
    case "x": matchesLines = true
    case "Z": endsNamesWithNull = true
    case "z": terminator = 0
    case "line-buffered": isLineBuffered = true
    case "no-group-separator": separator = nil
    default: return false
    }
    return true
  }

  private mutating func setMatcher(_ new: Matcher) throws(Refusal) {
    guard matcher == nil || matcher == new else { throw .failure("conflicting matchers specified") }
    matcher = new
  }

  // MARK: Options with an argument

  private mutating func setValue(_ name: String, _ argument: String?) throws(Refusal) {
    let value = argument ?? ""
    switch name {
    case "A": after = try Self.contextLength(value)
    case "B": before = try Self.contextLength(value)
    case "C": context = try Self.contextLength(value)
    case "D":
      guard value == "read" || value == "skip" else { throw .failure("unknown devices method") }
      skipsDevices = value == "skip"
    case "X":
      let matchers: [String: Matcher] = [
        "grep": .basic, "egrep": .extended, "fgrep": .fixed, "awk": .extended, "gawk": .extended,
        "posixawk": .extended, "perl": .perl,
      ]
      guard let chosen = matchers[value] else { throw .failure("invalid matcher \(value)") }
      try setMatcher(chosen)
    case "d": directories = try Self.directories(value)
    case "m":
      guard let number = Self.number(value) else { throw .failure("invalid max count") }
      maximumCount = number < 0 ? Int.max : number
    case "binary-files":
      switch value {
      case "binary": binaryFiles = .binary
      case "text": binaryFiles = .text
      case "without-match": binaryFiles = .withoutMatch
      default: throw .failure("unknown binary-files type")
      }
    case "color":
      switch argument ?? "auto" {
      case "always", "yes", "force": (isColored, colorIsAutomatic) = (true, false)
      case "never", "no", "none": isColored = false
      case "auto", "tty", "if-tty": (isColored, colorIsAutomatic) = (true, true)
      default: throw .help
      }
    case "exclude": filters.addExclusion(value)
    case "include": filters.addInclusion(value)
    case "exclude-dir": filters.addDirectoryExclusion(value)
    case "group-separator": separator = value.bytes
    case "label": label = value
    default: break
    }
  }

  private static func directories(_ value: String) throws(Refusal) -> Directories {
    let matches = Directories.allCases.filter { $0.rawValue.hasPrefix(value) }
    if let exact = Directories(rawValue: value) { return exact }
    if matches.count == 1, !value.isEmpty { return matches[0] }
    let kind = matches.isEmpty ? "invalid" : "ambiguous"
    let choices = Directories.allCases.map { "\n  - ‘\($0.rawValue)’" }.joined()
    throw .failure(
      "\(kind) argument ‘\(value)’ for ‘--directories’\nValid arguments are:" + choices, showsUsage: true, .failure)
  }

  /// A number that may be too large for us, then the largest; nil when it is no number.
  private static func number(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text) ?? (text.hasPrefix("-") ? -1 : Int.max)
  }

  private static func contextLength(_ text: String) throws(Refusal) -> Int {
    guard let number = number(text), number >= 0 else {
      throw .failure("\(text): invalid context length argument")
    }
    return number
  }

  // MARK: Patterns

  private mutating func addPatterns(_ text: [UInt8], file: String?) {
    var all = patterns ?? []
    for (index, line) in text.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      all.append(GrepPattern(text: Array(line), file: file, line: index + 1))
    }
    patterns = all
  }

  private mutating func readPatterns(_ path: String, _ process: Process) async throws(Refusal) {
    var text: [UInt8]
    do throws(Errno) {
      text = try await path == "-" ? process.readAll(0) : process.readFile(path)
    } catch {
      throw .file(path, error)
    }
    if patterns == nil { patterns = [] }
    guard !text.isEmpty else { return }
    if text.last == 10 { text.removeLast() }
    addPatterns(text, file: path)
  }
}

/// One pattern of grep, and where it comes from.
struct GrepPattern: Hashable {
  var text: [UInt8]
  /// The file with the pattern; nil for the command line.
  var file: String?
  var line: Int
}
