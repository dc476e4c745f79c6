import Patterns

/// A compiled script of sed(1): its commands in one row, with blocks as jumps.
struct SedScript {
  var commands: [SedCommand] = []
  /// "#n" in the first two bytes of the script.
  var isQuiet = false
}

/// One command of a script, and the lines that it is for.
struct SedCommand {
  var first: SedAddress?
  var second: SedAddress?
  /// "!".
  var isInverted = false
  var action: Action

  enum Action {
    case append([UInt8])
    case insert([UInt8])
    case change([UInt8])
    /// To the command behind the block, where its address does not match.
    case block(end: Int)
    /// b; the number of a command.
    case branch(Int)
    case branchIfReplaced(Int)
    case branchUnlessReplaced(Int)
    case delete
    case deleteFirstLine
    case execute([UInt8])
    case fileName
    case get, getAppending, hold, holdAppending, exchange
    case list(Int?)
    case next, nextAppending
    case nothing
    case print, printFirstLine
    case quit(Int), quitSilently(Int)
    case readFile([UInt8])
    case readLine(Int)
    case substitute(SedSubstitution)
    case translate(SedTranslation)
    case write(Int), writeFirstLine(Int)
    case lineNumber
    case zap
  }
}

/// What an address says of a line.
enum SedAddress {
  case line(Int)
  case step(first: Int, step: Int)
  case last
  /// Nil for the regular expression that was used last.
  case pattern(POSIXRegex?)
  /// "+N", the second of two only.
  case count(Int)
  /// "~N", the second of two only.
  case multiple(Int)
}

/// The s command.
struct SedSubstitution {
  /// Nil for the regular expression that was used last.
  var pattern: POSIXRegex?
  var replacement: SedReplacement
  var isGlobal = false
  /// The number of the first match that is replaced.
  var number = 1
  /// How often the result is printed: before it is executed, and after.
  var printsBefore = false
  var prints = false
  var executes = false
  var output: Int?
}

/// The y command: bytes, or where some are longer, characters.
enum SedTranslation {
  case bytes([UInt8])
  case characters([Character: [UInt8]])

  typealias Character = [UInt8]
}

/// Why a script can't be compiled.
struct SedFailure: Error {
  /// The whole message behind "sed: ".
  var message: String
  var status: Int = 1
}
