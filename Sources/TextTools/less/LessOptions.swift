import FileSystem
import Kernel

/// The options of less(1), from the variable LESS and the command line.
struct LessOptions {
  enum Prompt {
    case short, medium, long
  }

  enum Color {
    /// Escape sequences are shown as text.
    case none
    /// Those for colours are passed on (-R), or all (-r).
    case passes
  }

  var showsNumbers = false
  var chopsLines = false
  var color = Color.none
  var keepsScreen = true
  var quitsIfShort = false
  /// -e: at the second time that the end is reached; -E: at the first.
  var quitsAtEnd: (second: Bool, first: Bool) = (false, false)
  /// -i and -I.
  var ignoresCase: (unlessCapitals: Bool, always: Bool) = (false, false)
  var squeezes = false
  var prompt = Prompt.short
  var highlights = true
  var tabStop = 8
  var pattern: String?
  /// Commands to begin with: "+G".
  var firstCommands: [String] = []
  var files: [String] = []
  var wantsHelp = false
  var wantsVersion = false
  /// What is wrong, and whether less can go on all the same.
  private(set) var errors: [String] = []
  private(set) var isFatal = false

  private static let names: [(name: String, letter: Character)] = [
    ("chop-long-lines", "S"), ("clear-screen", "c"), ("dumb", "d"), ("force", "f"), ("help", "?"),
    ("hilite-search", "g"), ("HILITE-SEARCH", "G"), ("ignore-case", "i"), ("IGNORE-CASE", "I"),
    ("jump-target", "j"), ("LINE-NUMBERS", "N"), ("line-numbers", "n"), ("long-prompt", "m"), ("LONG-PROMPT", "M"),
    ("max-back-scroll", "h"), ("no-init", "X"), ("pattern", "p"), ("prompt", "P"), ("quiet", "q"), ("QUIET", "Q"),
    ("quit-at-eof", "e"), ("QUIT-AT-EOF", "E"), ("quit-if-one-screen", "F"), ("quit-on-intr", "K"),
    ("raw-control-chars", "r"), ("RAW-CONTROL-CHARS", "R"), ("search-skip-screen", "a"), ("shift", "#"),
    ("silent", "q"), ("SILENT", "Q"), ("squeeze-blank-lines", "s"), ("status-column", "J"), ("tabs", "x"),
    ("tilde", "~"), ("underline-special", "u"), ("version", "V"), ("window", "z"),
  ]

  init(_ arguments: [String], environment: Environment) {
    if let words = environment["LESS"] {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "$" }) {
        read(word.hasPrefix("-") || word.hasPrefix("+") ? String(word) : "-" + word)
      }
    }
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        files += rest
        break
      }
      if word == "-" || !word.hasPrefix("-") && !word.hasPrefix("+") {
        files.append(word)
        continue
      }
      if let missing = read(word) {
        guard let value = rest.popFirst() else {
          let name = LessOptions.names.first { $0.letter == missing }?.name ?? ""
          errors.append("Value is required after -\(missing) (--\(name))")
          isFatal = true
          return
        }
        take(missing, value)
      }
    }
  }

  /// Reads a word of options; a letter whose value is the next word.
  @discardableResult
  private mutating func read(_ word: String) -> Character? {
    if word.hasPrefix("+") {
      firstCommands.append(String(word.dropFirst()))
      return nil
    }
    if word.hasPrefix("--") { return readLong(String(word.dropFirst(2))) }
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      if rest.first == "+", !"pPbhjxyz#tTokDW\"".contains(letter) { rest.removeFirst() }
      if "pPbhjxyz#tTokD\"".contains(letter) {
        guard !rest.isEmpty else { return letter }
        take(letter, String(rest))
        return nil
      }
      if letter.isNumber { continue }
      take(letter, "")
    }
    return nil
  }

  private mutating func readLong(_ text: String) -> Character? {
    let name = String(text.prefix { $0 != "=" })
    let value = name.count < text.count ? String(text.dropFirst(name.count + 1)) : nil
    var matches = LessOptions.names.filter { $0.name == name }
    if matches.isEmpty { matches = LessOptions.names.filter { $0.name.hasPrefix(name) } }
    guard let match = matches.first else {
      errors.append("There is no \(name) option (\"less --help\" for help)")
      return nil
    }
    guard Set(matches.map(\.letter)).count == 1 else {
      errors.append("\(name) is an ambiguous abbreviation (\"less --help\" for help)")
      return nil
    }
    if "pPhjxz#".contains(match.letter) {
      guard let value else { return match.letter }
      take(match.letter, value)
    } else {
      take(match.letter, "")
    }
    return nil
  }

  private mutating func take(_ letter: Character, _ value: String) {
    switch letter {
    case "N": showsNumbers = true
    case "S": chopsLines = true
    case "R", "r": color = .passes
    case "X": keepsScreen = false
    case "F": quitsIfShort = true
    case "e": quitsAtEnd.second = true
    case "E": quitsAtEnd.first = true
    case "i": ignoresCase.unlessCapitals = true
    case "I": ignoresCase.always = true
    case "s": squeezes = true
    case "m": prompt = .medium
    case "M": prompt = .long
    case "G": highlights = false
    case "p": pattern = value
    case "x":
      tabStop = max(1, Int(value.prefix { $0.isNumber }) ?? 8)
    case "j":
      if Int(value) == nil, !value.hasPrefix(".") {
        errors.append("Invalid line number")
        isFatal = true
      }
    case "V": wantsVersion = true
    case "?": wantsHelp = true
    case "a", "A", "B", "b", "c", "C", "d", "f", "g", "h", "J", "K", "L", "n", "P", "q", "Q", "u", "U", "w", "W", "y",
      "z", "~", "#", "\"", "D", "k", "o", "O", "t", "T":
      break
    default: errors.append("There is no -\(letter) option (\"less --help\" for help)")
    }
  }

  /// Changes a switch while less runs; what that means, or what is wrong.
  mutating func toggle(_ letter: Character) -> String {
    switch letter {
    case "N":
      showsNumbers.toggle()
      return showsNumbers ? "Constantly display line numbers" : "Don't use line numbers"
    case "S":
      chopsLines.toggle()
      return chopsLines ? "Chop long lines" : "Fold long lines"
    case "R", "r":
      color = color == .none ? .passes : .none
      return color == .none ? "Display control characters as ^X" : "Display ANSI sequences directly, others as ^X"
    case "i":
      ignoresCase.unlessCapitals.toggle()
      return ignoresCase.unlessCapitals ? "Ignore case in searches" : "Case is significant in searches"
    case "I":
      ignoresCase.always.toggle()
      return ignoresCase.always ? "Ignore case in searches and in patterns" : "Case is significant in searches"
    case "M", "m":
      let isOn = prompt == (letter == "M" ? .long : .medium)
      prompt = isOn ? .short : letter == "M" ? .long : .medium
      return isOn ? "Short prompt" : letter == "M" ? "Long prompt" : "Medium prompt"
    case "s":
      squeezes.toggle()
      return squeezes ? "Squeeze multiple blank lines" : "Display all blank lines"
    case "e":
      quitsAtEnd.second.toggle()
      return quitsAtEnd.second ? "Quit at end-of-file" : "Don't quit at end-of-file"
    case "G", "g":
      highlights.toggle()
      return highlights ? "Highlight matches for previous search pattern" : "Don't highlight search matches"
    default: return "There is no -\(letter) option"
    }
  }
}
