import FileSystem
import Kernel

/// The command line of nano(1).
struct NanoSettings {
  enum Refusal: Error {
    case help, version
    case usage(String)
    case notSimulated(String)
  }

  /// A file, and where the cursor goes in it.
  struct Target {
    var path: String
    var line: Int?
    var column: Int?
  }

  var targets: [Target] = []
  var isViewOnly = false
  var showsNumbers = false
  var showsPosition = false
  var addsNewline = true
  var hidesShortcuts = false
  var expandsTabs = false
  var indents = false
  var cutsToEnd = false
  var makesBackup = false
  var savesOnExit = false

  private static let long: KeyValuePairs<String, OptionParser.Argument> = [
    "smarthome": .none, "backup": .none, "backupdir": .required, "bold": .none, "boldtext": .none,
    "tabstospaces": .none, "multibuffer": .none, "locking": .none, "historylog": .none, "ignorercfiles": .none,
    "guidestripe": .required, "rawsequences": .none, "nonewlines": .none, "trimblanks": .none, "noconvert": .none,
    "bookstyle": .none, "positionlog": .none, "quotestr": .required, "restricted": .none, "softwrap": .none,
    "tabsize": .required, "quickblank": .none, "version": .none, "wordbounds": .none, "wordchars": .required,
    "syntax": .required, "zap": .none, "atblanks": .none, "autoindent": .none, "constantshow": .none,
    "rebinddelete": .none, "breaklonglines": .none, "emptyline": .none, "rcfile": .required, "help": .none,
    "showcursor": .none, "cutfromcursor": .none, "linenumbers": .none, "mouse": .none, "noread": .none,
    "operatingdir": .required, "preserve": .none, "indicator": .none, "fill": .required, "speller": .required,
    "saveonexit": .none, "view": .none, "nowrap": .none, "nohelp": .none, "afterends": .none, "stateflags": .none,
    "minibar": .none, "zero": .none, "magic": .none, "unix": .none, "indicator": .none,
  ]

  init(_ process: Process) throws(Refusal) {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()),
      short: "ABC:DEFGHIJ:KLMNOPQ:RST:UVWX:Y:Zabcdef:ghijklmno:pqr:s:tuvwxyz_0!%/",
      long: Array(NanoSettings.long.map { ($0.key, $0.value) }))
    while let option = try parser.next(orThrow: { Refusal.usage($0) }) {
      switch option.name {
      case "V", "version": throw .version
      case "h", "help": throw .help
      case "v", "view": isViewOnly = true
      case "l", "linenumbers": showsNumbers = true
      case "c", "constantshow": showsPosition = true
      case "L", "nonewlines": addsNewline = false
      case "x", "nohelp": hidesShortcuts = true
      case "E", "tabstospaces": expandsTabs = true
      case "i", "autoindent": indents = true
      case "k", "cutfromcursor": cutsToEnd = true
      case "B", "backup": makesBackup = true
      case "t", "saveonexit": savesOnExit = true
      case "R", "restricted", "C", "backupdir", "o", "operatingdir": throw .notSimulated("-\(option.name)")
      default: break
      }
    }
    readTargets(parser.operands)
  }

  /// "+LINE,COLUMN" stands before the file that it is for.
  private mutating func readTargets(_ operands: [String]) {
    var place: (line: Int?, column: Int?) = (nil, nil)
    for (index, operand) in operands.enumerated() {
      if operand.hasPrefix("+"), index < operands.count - 1,
        let numbers = NanoSettings.place(String(operand.dropFirst()))
      {
        place = numbers
        continue
      }
      targets.append(Target(path: operand, line: place.line, column: place.column))
      place = (nil, nil)
    }
  }

  /// A line and a column, divided by a comma; either may be missing.
  static func place(_ text: String) -> (line: Int?, column: Int?)? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { ",. ;:".contains($0) }
    let line = Int(parts[0])
    let column = parts.count > 1 ? Int(parts[1]) : nil
    if line == nil, !parts[0].isEmpty || column == nil { return nil }
    if parts.count > 1, column == nil, !parts[1].isEmpty { return nil }
    return (line, column)
  }
}
