import CommandConventions
import FileSystem
import Kernel
import Patterns

/// The command line of diff(1).
struct DiffOptions {
  enum Style: Equatable {
    case normal, context, unified, ed, forwardEd, rcs, columns
    case merged(String)
  }

  /// Which white space is told apart.
  enum Space: Equatable {
    case exact, tabs, trailing, tabsAndTrailing, amount, ignored
  }

  enum Refusal: Error {
    case help, version
    case failure(String, hasHint: Bool = true)
    case notSimulated(String)
  }

  private(set) var chosenStyle: Style?
  var style: Style { chosenStyle ?? .normal }
  var context = 3
  private var givenContext: Int?
  var space = Space.exact
  var ignoresCase = false
  var ignoresBlankLines = false
  var ignoredLines: [POSIXRegex] = []
  var stripsReturns = false
  var isBrief = false
  var reportsIdentical = false
  var isRecursive = false
  /// Whether a file that is missing counts as empty: on either side, or only on the first.
  var showsNew = false
  var showsNewFirst = false
  var treatsAsText = false
  var followsLinks = true
  var ignoresNameCase = false
  var labels: [String] = []
  var width = 130
  var tabSize = 8
  var expandsTabs = false
  var indentsWithTab = false
  var leftColumnOnly = false
  var hidesCommonLines = false
  var functionLine: POSIXRegex?
  var excluded: [Glob] = []
  /// Files with patterns of names to leave out.
  var exclusionFiles: [String] = []
  var startingName: String?
  var fromFile: String?
  var toFile: String?
  var isColored = false
  var horizon = 0
  var hidesEmptyContextSpace = false
  private(set) var operands: [String] = []
  /// The options as they were written, for the lines between the files of a directory.
  private(set) var commandLine = ""

  static let shortOptions = "0123456789abBcC:dD:eEfF:hHiI:lL:nNpPqrsS:tTuU:vwW:x:X:yZ"

  static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "binary": .none, "brief": .none, "changed-group-format": .required, "color": .optional, "context": .optional,
    "ed": .none, "exclude": .required, "exclude-from": .required, "expand-tabs": .none, "forward-ed": .none,
    "from-file": .required, "help": .none, "horizon-lines": .required, "ifdef": .required, "ignore-all-space": .none,
    "ignore-blank-lines": .none, "ignore-case": .none, "ignore-file-name-case": .none,
    "ignore-matching-lines": .required, "ignore-space-change": .none, "ignore-tab-expansion": .none,
    "ignore-trailing-space": .none, "inhibit-hunk-merge": .none, "initial-tab": .none, "label": .required,
    "left-column": .none, "line-format": .required, "minimal": .none, "new-file": .none,
    "new-group-format": .required, "new-line-format": .required, "no-dereference": .none,
    "no-ignore-file-name-case": .none, "normal": .none, "old-group-format": .required, "old-line-format": .required,
    "paginate": .none, "palette": .required, "rcs": .none, "recursive": .none, "report-identical-files": .none,
    "sdiff-merge-assist": .none, "show-c-function": .none, "show-function-line": .required, "side-by-side": .none,
    "speed-large-files": .none, "starting-file": .required, "strip-trailing-cr": .none,
    "suppress-blank-empty": .none, "suppress-common-lines": .none, "tabsize": .required, "text": .none,
    "to-file": .required, "unchanged-group-format": .required, "unchanged-line-format": .required,
    "unidirectional-new-file": .none, "unified": .optional, "version": .none, "width": .required,
  ]

  init(_ process: Process) throws(Refusal) {
    let arguments = Array(process.arguments.dropFirst())
    var parser = OptionParser(
      arguments, short: DiffOptions.shortOptions, long: DiffOptions.longOptions,
      permutes: process.environment["POSIXLY_CORRECT"] == nil)
    var digits = ""
    while true {
      let option: OptionParser.Option?
      do throws(OptionParser.Failure) {
        option = try parser.next()
      } catch {
        throw .failure(error.message)
      }
      guard let option else { break }
      if !option.isLong, let digit = option.name.utf8.first, (48...57).contains(digit) {
        digits += option.name
      } else {
        try take(option.name, option.argument, process)
      }
    }
    if let count = Int(digits), style == .unified || style == .context { givenContext = count }
    operands = parser.operands
    context = givenContext ?? 3
    let options = arguments.filter { !operands.contains($0) || $0.hasPrefix("-") }
    commandLine = options.map { " " + $0.quotedIfNeeded }.joined()
  }

  private mutating func take(_ name: String, _ argument: String?, _ process: Process) throws(Refusal) {
    if try takeStyle(name, argument) { return }
    let text = argument ?? ""
    switch name {
    case "a", "text": treatsAsText = true
    case "b", "ignore-space-change": ignore(.amount)
    case "Z", "ignore-trailing-space": ignore(.trailing)
    case "E", "ignore-tab-expansion": ignore(.tabs)
    case "w", "ignore-all-space": ignore(.ignored)
    case "B", "ignore-blank-lines": ignoresBlankLines = true
    case "i", "ignore-case": ignoresCase = true
    case "I", "ignore-matching-lines": ignoredLines.append(try DiffOptions.regex(text))
    case "F", "show-function-line": functionLine = try DiffOptions.regex(text)
    case "p", "show-c-function":
      functionLine = try DiffOptions.regex("^[[:alpha:]$_]")
      if chosenStyle == nil { try choose(.context) }
    case "q", "brief": isBrief = true
    case "s", "report-identical-files": reportsIdentical = true
    case "r", "recursive": isRecursive = true
    case "N", "new-file": showsNew = true
    case "P", "unidirectional-new-file": showsNewFirst = true
    case "L", "label":
      guard labels.count < 2 else { throw .failure("too many file label options", hasHint: false) }
      labels.append(text)
    case "t", "expand-tabs": expandsTabs = true
    case "T", "initial-tab": indentsWithTab = true
    case "S", "starting-file": startingName = text
    case "x", "exclude": excluded.append(Glob(text))
    case "X", "exclude-from": exclusionFiles.append(text)
    case "W", "width": width = try DiffOptions.number(text, "width", least: 1)
    case "tabsize": tabSize = try DiffOptions.number(text, "tabsize", least: 1)
    case "horizon-lines": horizon = try DiffOptions.number(text, "horizon length", least: 0)
    case "left-column": leftColumnOnly = true
    case "suppress-common-lines": hidesCommonLines = true
    case "suppress-blank-empty": hidesEmptyContextSpace = true
    case "strip-trailing-cr": stripsReturns = true
    case "no-dereference": followsLinks = false
    case "ignore-file-name-case": ignoresNameCase = true
    case "no-ignore-file-name-case": ignoresNameCase = false
    case "from-file": fromFile = text
    case "to-file": toFile = text
    case "color":
      switch text {
      case "", "auto": isColored = process.isTerminal(1) && process.environment["TERM"] != "dumb"
      case "always": isColored = true
      case "never": isColored = false
      default: throw .failure("invalid color '\(text)'")
      }
    case "v", "version": throw .version
    case "help": throw .help
    case "d", "h", "H", "minimal", "speed-large-files", "binary", "palette", "inhibit-hunk-merge": break
    case "l", "paginate": throw .notSimulated("-l")
    default: throw .notSimulated("--\(name)")
    }
  }

  private mutating func takeStyle(_ name: String, _ argument: String?) throws(Refusal) -> Bool {
    switch name {
    case "c", "C", "context", "u", "U", "unified":
      try choose(name.lowercased().hasPrefix("c") ? .context : .unified)
      if let argument {
        guard let count = Int(argument), count >= 0 else { throw .failure("invalid context length '\(argument)'") }
        givenContext = max(count, givenContext ?? 0)
      }
    case "e", "ed": try choose(.ed)
    case "f", "forward-ed": try choose(.forwardEd)
    case "n", "rcs": try choose(.rcs)
    case "y", "side-by-side": try choose(.columns)
    case "normal": try choose(.normal)
    case "D", "ifdef": try choose(.merged(argument ?? ""))
    default: return false
    }
    return true
  }

  private mutating func choose(_ style: Style) throws(Refusal) {
    if let chosenStyle, chosenStyle != style { throw .failure("conflicting output style options") }
    chosenStyle = style
  }

  private mutating func ignore(_ kind: Space) {
    switch (space, kind) {
    case (.ignored, _), (_, .ignored): space = .ignored
    case (.amount, _), (_, .amount): space = .amount
    case (.tabs, .trailing), (.trailing, .tabs), (.tabsAndTrailing, _): space = .tabsAndTrailing
    default: space = kind
    }
  }

  private static func number(_ text: String, _ what: String, least: Int) throws(Refusal) -> Int {
    guard let number = Int(text), number >= least else { throw .failure("invalid \(what) '\(text)'") }
    return number
  }

  private static func regex(_ text: String) throws(Refusal) -> POSIXRegex {
    do throws(PatternError) {
      return try POSIXRegex(text.bytes, syntax: .grep)
    } catch {
      throw .failure("\(text): \(error.message)", hasHint: false)
    }
  }
}
