import FileSystem
import Kernel

/// What the command line of postmap(1) or postalias(1) asks for.
struct TableCommandOptions {
  enum Action: Equatable {
    /// Makes a database of a text, or adds to it from standard input.
    case make
    case query(String)
    case delete(String)
    case list
  }

  var action = Action.make
  /// Adds to the database what standard input says.
  var isIncremental = false
  /// Makes the database as the owner of the text, not as root.
  var becomesOwner = true
  /// Who may not read the text may not read the database.
  var keepsPermissions = true
  var flags: TableFlags = [.warnsOfDuplicates, .foldFixed, .utf8]
  /// What of a message on standard input makes up the keys.
  var message: MessageKeys = []
  var forcesUTF8 = false
  var verbosity = 0
  var directory: String?
  var operands: [String] = []

  struct MessageKeys: OptionSet {
    let rawValue: UInt8
    static let header = MessageKeys(rawValue: 1)
    static let body = MessageKeys(rawValue: 2)
    static let mime = MessageKeys(rawValue: 4)
  }

  /// - Throws: `Fatal`; what getopt(3) says stands before it, as information.
  init(_ arguments: [String], _ dialect: TableDialect) throws(Fatal) {
    let name = Path.lastComponent(arguments.first ?? dialect.name)
    var parser = OptionParser(Array(arguments.dropFirst()), short: dialect.options, permutes: false)
    while let option = try parser.next(usage: dialect.usage(name)) {
      try take(option.name, option.argument ?? "")
    }
    operands = parser.operands
  }

  /// Whether it names no table where one is needed: that is said when main.cf has been read.
  var missesTable: Bool { operands.isEmpty && action != .list }

  private mutating func take(_ letter: String, _ value: String) throws(Fatal) {
    switch letter {
    case "N":
      flags.insert(.storesZero)
      flags.remove(.storesNoZero)
    case "n":
      flags.insert(.storesNoZero)
      flags.remove(.storesZero)
    case "b": message.insert(.body)
    case "h": message.insert(.header)
    case "m": message.insert(.mime)
    case "c": directory = value
    case "d", "q":
      guard action == .make else { throw Fatal("specify only one of -s -q or -d") }
      action = letter == "d" ? .delete(value) : .query(value)
    case "s":
      guard action == .make || action == .list else { throw Fatal("specify only one of -s or -q or -d") }
      action = .list
    case "F": flags.insert(.valuesAreFiles)
    case "f": flags.remove(.foldFixed)
    case "i": isIncremental = true
    case "o": becomesOwner = false
    case "p": keepsPermissions = false
    case "r": setDuplicates(.replacesDuplicates)
    case "w": setDuplicates(.ignoresDuplicates)
    case "u": flags.remove(.utf8)
    case "U": forcesUTF8 = true
    case "v": verbosity += 1
    default: break
    }
  }

  private mutating func setDuplicates(_ flag: TableFlags) {
    flags.subtract([.warnsOfDuplicates, .replacesDuplicates, .ignoresDuplicates])
    flags.insert(flag)
  }
}
