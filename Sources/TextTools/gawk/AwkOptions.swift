import FileSystem
import Kernel

/// The command line of awk.
struct AwkOptions {
  enum Source {
    case text([UInt8])
    case file(String)
  }

  enum Refusal: Error {
    case usage(String?, isError: Bool)
    case version
    case failure(String)
    case notSimulated(String)
  }

  var sources: [Source] = []
  /// `-v`, and the separator of `-F`, in order.
  var assignments: [(name: String, value: [UInt8])] = []
  var isPOSIX = false
  var isTraditional = false
  var treatsBytes = false
  var operands: [String] = []

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "assign": .required, "bignum": .none, "characters-as-bytes": .none, "copyright": .none, "debug": .optional,
    "dump-variables": .optional, "exec": .required, "field-separator": .required, "file": .required, "gen-pot": .none,
    "help": .none, "include": .required, "lint": .optional, "lint-old": .none, "load": .required,
    "no-optimize": .none, "non-decimal-data": .none, "optimize": .none, "posix": .none, "pretty-print": .optional,
    "profile": .optional, "re-interval": .none, "sandbox": .none, "source": .required, "traditional": .none,
    "trace": .none, "use-lc-numeric": .none, "version": .none,
  ]

  init(_ arguments: [String], environment: Environment) throws(Refusal) {
    var parser = OptionParser(
      arguments, short: "+F:f:v:W:bcCd::D::e:E:ghi:Il:L::MnNo::Op::PrsStV", long: Self.longOptions)
    var isLast = false
    isPOSIX = environment["POSIXLY_CORRECT"] != nil
    while !isLast {
      let option: OptionParser.Option?
      do throws(OptionParser.Failure) {
        option = try parser.next()
      } catch {
        throw .usage(AwkOptions.message(error.message), isError: true)
      }
      guard let option else { break }
      isLast = try take(option.name, option.argument ?? "")
    }
    if isLast { while (try? parser.next()) != nil {} }
    operands = parser.operands
    if sources.isEmpty {
      guard !operands.isEmpty else { throw .usage(nil, isError: true) }
      sources.append(.text(operands.removeFirst().bytes))
    }
  }

  /// - Returns: whether it is the last option (`-E`).
  private mutating func take(_ name: String, _ value: String) throws(Refusal) -> Bool {
    switch name {
    case "F", "field-separator": assignments.append(("FS", value == "t" && isTraditional ? [9] : value.bytes))
    case "v", "assign": try addAssignment(value)
    case "f", "file": sources.append(.file(value))
    case "e", "source": sources.append(.text(value.bytes))
    case "E", "exec":
      sources.append(.file(value))
      return true
    case "P", "posix": isPOSIX = true
    case "c", "traditional": isTraditional = true
    case "b", "characters-as-bytes": treatsBytes = true
    case "h", "help": throw .usage(nil, isError: false)
    case "V", "version": throw .version
    case "r", "re-interval", "O", "optimize", "s", "no-optimize", "N", "use-lc-numeric": break
    default: throw .notSimulated(name.utf8.count == 1 ? "-\(name)" : "--\(name)")
    }
    return false
  }

  private mutating func addAssignment(_ text: String) throws(Refusal) {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      throw .usage("`\(text)' argument to `-v' not in `var=value' form\n", isError: true)
    }
    let name = String(text[..<equals])
    guard AwkOptions.isName(name) else { throw .failure("`\(name)' is not a legal variable name") }
    assignments.append((name, String(text[text.utf8.index(after: equals)...]).bytes))
  }

  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, AwkLexer.isNameStart(first) else { return false }
    return text.utf8.allSatisfy { AwkLexer.isNameStart($0) || (48...57).contains($0) }
  }

  /// The value of an assignment on the command line, whose escapes are those of a string.
  static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < text.count else {
        result.append(byte)
        continue
      }
      if let (value, length) = AwkEscape.character(text, at: index) {
        index += length
        result.append(value)
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// What gawk's own getopt says: nothing of options that there are not, and no quotes.
  private static func message(_ text: String) -> String? {
    if text.hasPrefix("unrecognized option") || text.hasPrefix("invalid option") { return nil }
    guard text.hasPrefix("option requires an argument -- '") else { return text }
    return text.replacing("'", with: "")
  }
}
