import FileSystem
import Patterns

/// Compiles the regular expressions of a program.
final class AwkRegexCompiler {
  let encoding: CharacterEncoding
  let isPOSIX: Bool
  /// Takes warnings about escapes that mean nothing, each once.
  var warn: (String) -> Void = { _ in }
  private var warned: Set<UInt8> = []
  private var cache = PatternCache<[UInt8], AwkRegex>()

  init(encoding: CharacterEncoding, isPOSIX: Bool) {
    self.encoding = encoding
    self.isPOSIX = isPOSIX
  }

  /// The regular expression that a text is.
  func regex(_ source: [UInt8]) throws(AwkFailure) -> AwkRegex {
    var failure: AwkFailure?
    let found = try? cache.pattern(source) { source throws(PatternError) in
      do throws(AwkFailure) {
        return try AwkRegex(source, self)
      } catch {
        failure = error
        throw PatternError(error.message)
      }
    }
    if let failure { throw failure }
    guard let found else { throw AwkFailure(message: "invalid regexp") }
    return found
  }

  func compile(_ source: [UInt8], ignoresCase: Bool) throws(AwkFailure) -> POSIXRegex {
    var syntax = isPOSIX ? POSIXRegex.Syntax.posixAwk : .gnuAwk
    if ignoresCase { syntax.insert(.ignoresCase) }
    do throws(PatternError) {
      return try POSIXRegex(resolve(source), syntax: syntax, encoding: encoding, allowsWideRanges: true)
    } catch {
      throw AwkFailure(message: "invalid regexp: \(error.message): /\(String(lossless: source))/")
    }
  }

  /// Replaces the escapes that the library does not know.
  private func resolve(_ source: [UInt8]) -> [UInt8] {
    guard source.contains(UInt8(ascii: "\\")) else { return source }
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard index < source.count else {
        result += [byte, byte]
        break
      }
      let next = source[index]
      if let (value, length) = AwkEscape.character(source, at: index) {
        index += length
        // A character that is written by number is never an operator.
        if "[](){}.*+?^$|\\/-".utf8.contains(value) { result.append(UInt8(ascii: "\\")) }
        result.append(value)
        continue
      }
      index += 1
      switch Unicode.Scalar(next) {
      case "y": result += Array("\\b".utf8)
      case "/", "\"", "&": result.append(next)
      case "B", "<", ">", "`", "'", "s", "S", "w", "W": result += [byte, next]
      case "8", "9": result.append(next)
      default:
        if !"[](){}.*+?^$|\\-".utf8.contains(next), next < 0x80, warned.insert(next).inserted {
          warn("regexp escape sequence `\\\(Unicode.Scalar(next))' is not a known regexp operator")
        }
        result += [byte, next]
      }
    }
    return result
  }
}

/// The escapes of strings and regular expressions.
enum AwkEscape {
  /// The character that an escape stands for, and the length of the escape behind its backslash.
  static func character(_ text: [UInt8], at index: Int) -> (UInt8, length: Int)? {
    switch Unicode.Scalar(text[index]) {
    case "a": return (7, 1)
    case "b": return (8, 1)
    case "f": return (12, 1)
    case "n": return (10, 1)
    case "r": return (13, 1)
    case "t": return (9, 1)
    case "v": return (11, 1)
    case "0"..."7":
      var value = 0
      var length = 0
      while length < 3, index + length < text.count, (48...55).contains(text[index + length]) {
        value = value * 8 + Int(text[index + length]) - 48
        length += 1
      }
      return (UInt8(truncatingIfNeeded: value), length)
    case "x":
      var value = 0
      var length = 1
      while length < 3, index + length < text.count, let digit = hexDigit(text[index + length]) {
        value = value * 16 + digit
        length += 1
      }
      return length == 1 ? nil : (UInt8(truncatingIfNeeded: value), length)
    default: return nil
    }
  }

  static func hexDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...70: Int(byte) - 55
    case 97...102: Int(byte) - 87
    default: nil
    }
  }
}
