import FileSystem
import Kernel

/// The command line of xargs(1).
struct XargsOptions {
  /// What ends an item of the input.
  enum Separator: Equatable {
    /// Blanks and newlines, with quotes and backslashes.
    case blanks
    case byte(UInt8)
  }

  enum Refusal: Error {
    case help, version
    case failure(String, hasHint: Bool)
    case system(Errno)
  }

  var separator = Separator.blanks
  var inputFile: String?
  /// The item that ends the input.
  var endMark: String?
  /// What stands for the item in the command; then each line is one item.
  var placeholder: String?
  var linesPerCommand: Int?
  var itemsPerCommand: Int?
  var maximumSize = 131_072
  var maximumProcesses = 1
  var asks = false
  var isVerbose = false
  var opensTerminal = false
  var runsIfEmpty = true
  var showsLimits = false
  var exitsIfTooLong = false
  var slotVariable: String?
  /// The command and its first arguments.
  var words: [String] = []
  /// The bytes of the environment.
  let environmentSize: Int
  private(set) var warnings: [String] = []

  /// What Linux would let a command line have, less what POSIX keeps back.
  static let systemLimit = 2_095_104

  init(_ process: Process) throws(Refusal) {
    environmentSize = process.environment.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count + 2 }
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "+0a:E:e::i::I:l::L:n:oprs:txP:d:",
      long: [
        "null": .none, "arg-file": .required, "delimiter": .required, "eof": .optional, "replace": .optional,
        "max-lines": .optional, "max-args": .required, "open-tty": .none, "interactive": .none,
        "no-run-if-empty": .none, "max-chars": .required, "verbose": .none, "show-limits": .none, "exit": .none,
        "max-procs": .required, "process-slot-var": .required, "version": .none, "help": .none,
      ])
    while true {
      let option: OptionParser.Option?
      do throws(OptionParser.Failure) {
        option = try parser.next()
      } catch {
        throw .failure(error.message, hasHint: true)
      }
      guard let option else { break }
      try take(option.name, option.argument)
    }
    words = parser.operands.isEmpty ? ["echo"] : parser.operands
  }

  private mutating func take(_ name: String, _ argument: String?) throws(Refusal) {
    let text = argument ?? ""
    switch name {
    case "0", "null": separator = .byte(0)
    case "d", "delimiter": separator = .byte(try XargsOptions.delimiter(text))
    case "a", "arg-file": inputFile = text
    case "E", "e", "eof": endMark = text.isEmpty ? nil : text
    case "I", "i", "replace":
      placeholder = argument ?? "{}"
      forget("--replace/-I/-i", lines: true, items: true)
    case "L", "l", "max-lines":
      let letter = name == "L" ? "L" : "l"
      linesPerCommand = argument == nil ? 1 : try number(text, letter, least: 1)
      forget(name == "L" ? "-L" : "--max-lines/-l", items: true, placeholder: true)
    case "n", "max-args":
      itemsPerCommand = try number(text, "n", least: 1)
      if itemsPerCommand == 1, placeholder != nil {
        itemsPerCommand = nil
        return
      }
      forget("--max-args/-n", lines: true, placeholder: true)
    case "s", "max-chars": try readSize(text)
    case "P", "max-procs": maximumProcesses = try number(text, "P", least: 0)
    case "p", "interactive": asks = true
    case "r", "no-run-if-empty": runsIfEmpty = false
    case "t", "verbose": isVerbose = true
    case "x", "exit": exitsIfTooLong = true
    case "o", "open-tty": opensTerminal = true
    case "show-limits": showsLimits = true
    case "process-slot-var":
      guard !text.utf8.contains(UInt8(ascii: "=")) else {
        throw .failure("option --process-slot-var may not be set to a value which includes `='", hasHint: false)
      }
      slotVariable = text
    case "version": throw .version
    default: throw .help
    }
  }

  /// Options that do not go together: the later one holds.
  private mutating func forget(
    _ option: String, lines: Bool = false, items: Bool = false, placeholder: Bool = false
  ) {
    func warning(_ name: String) -> String {
      "warning: options \(name) and \(option) are mutually exclusive, ignoring previous \(name) value"
    }
    if lines, linesPerCommand != nil {
      warnings.append(warning("--max-lines"))
      linesPerCommand = nil
    }
    if items, itemsPerCommand != nil {
      warnings.append(warning("--max-args"))
      itemsPerCommand = nil
    }
    if placeholder, self.placeholder != nil {
      warnings.append(warning("--replace"))
      self.placeholder = nil
    }
  }

  private func number(_ text: String, _ letter: String, least: Int) throws(Refusal) -> Int {
    guard let value = Int(text) else {
      throw .failure("invalid number \"\(text)\" for -\(letter) option", hasHint: true)
    }
    guard value >= least else {
      throw .failure("value \(text) for -\(letter) option should be >= \(least)", hasHint: true)
    }
    return value
  }

  /// A size that is out of bounds becomes the nearest that is not.
  private mutating func readSize(_ text: String) throws(Refusal) {
    guard let value = Int(text) else { throw .failure("invalid number \"\(text)\" for -s option", hasHint: true) }
    let most = XargsOptions.systemLimit - environmentSize
    if value < 1 { warnings.append("value \(text) for -s option should be >= 1") }
    if value > most { warnings.append("value \(text) for -s option should be <= \(most)") }
    maximumSize = max(1, min(most, value))
  }

  private static func delimiter(_ text: String) throws(Refusal) -> UInt8 {
    let bytes = text.bytes
    if bytes.count == 1 { return bytes[0] }
    guard bytes.first == UInt8(ascii: "\\"), bytes.count > 1 else {
      throw .failure(
        "Invalid input delimiter specification \(text): the delimiter must be either a single character or an escape "
          + "sequence starting with \\.", hasHint: false)
    }
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13,
      UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    ]
    if let byte = simple[bytes[1]], bytes.count == 2 { return byte }
    let isHexadecimal = bytes[1] == UInt8(ascii: "x")
    guard isHexadecimal || (48...57).contains(bytes[1]) else {
      throw .failure("Invalid escape sequence \(text) in input delimiter specification.", hasHint: false)
    }
    let digits = String(decoding: bytes.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
    if digits.isEmpty { return 0 }
    guard let value = Int(digits, radix: isHexadecimal ? 16 : 8) else {
      throw .failure(
        "Invalid escape sequence \(text) in input delimiter specification; trailing characters not recognised.",
        hasHint: false)
    }
    guard value < 256 else {
      throw .failure(
        "Invalid escape sequence \(text) in input delimiter specification; character values must not exceed "
          + (isHexadecimal ? "ff." : "377."), hasHint: false)
    }
    return UInt8(value)
  }
}
