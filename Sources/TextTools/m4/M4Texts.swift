import FileSystem
import Kernel
import Patterns

/// Builtins that work on text.
extension M4Builtins {
  static var texts: [M4Builtin] {
    [
      M4Builtin("len", 1...1) { _, arguments throws(M4Machine.Stop) in "\(arguments[1].bytes.count)".bytes },
      M4Builtin("index", 2...2, fallback: { _ in "0".bytes }) { _, arguments throws(M4Machine.Stop) in
        let (text, part) = (arguments[1].bytes, arguments[2].bytes)
        guard part.count <= text.count else { return "-1".bytes }
        let place = (0...(text.count - part.count)).first { text[$0..<($0 + part.count)].elementsEqual(part) }
        return "\(place ?? -1)".bytes
      },
      M4Builtin("substr", 2...3, fallback: { $0 }) { machine, arguments throws(M4Machine.Stop) in
        let text = arguments[1].bytes
        let start = try await machine.number(arguments, 2, default: 0)
        let length = arguments.count > 3 ? try await machine.number(arguments, 3, default: 0) : text.count
        guard start >= 0, start < text.count, length > 0 else { return [] }
        return Array(text[start..<min(text.count, start + min(length, text.count))])
      },
      M4Builtin("translit", 2...3, fallback: { $0 }) { _, arguments throws(M4Machine.Stop) in
        let from = expandRanges(arguments[2].bytes)
        let to = arguments.count > 3 ? expandRanges(arguments[3].bytes) : []
        var map: [UInt8: UInt8?] = [:]
        for (index, byte) in from.enumerated() where map[byte] == nil {
          map[byte] = .some(index < to.count ? to[index] : nil)
        }
        return arguments[1].bytes.compactMap { byte in
          if let change = map[byte] { change } else { byte }
        }
      },
      M4Builtin("regexp", 2...3, fallback: { _ in "0".bytes }) { machine, arguments throws(M4Machine.Stop) in
        guard let regex = try await pattern(arguments, machine) else { return [] }
        let text = arguments[1].bytes
        let match = regex.firstMatch(in: text)
        guard arguments.count > 3 else { return "\(match?.range.lowerBound ?? -1)".bytes }
        return match.map { replacement(arguments[3].bytes, $0, text) } ?? []
      },
      M4Builtin("patsubst", 2...3, fallback: { $0 }) { machine, arguments throws(M4Machine.Stop) in
        guard let regex = try await pattern(arguments, machine) else { return [] }
        return substitute(arguments[1].bytes, regex, arguments.count > 3 ? arguments[3].bytes : [])
      },
      M4Builtin("format", 1...1_000_000) { _, arguments throws(M4Machine.Stop) in
        M4Format.text(arguments[1].bytes, Array(arguments.dropFirst(2)))
      },
    ]
  }

  /// "a-d" as "abcd", and backwards.
  private static func expandRanges(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-"), let last = result.last, index + 1 < bytes.count {
        let end = bytes[index + 1]
        if last < end { result += (last...end).dropFirst() }
        if last > end { result += (end...last).reversed().dropFirst() }
        index += 2
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static func pattern(_ arguments: [M4Value], _ machine: M4Machine) async throws(M4Machine.Stop) -> POSIXRegex?
  {
    do throws(PatternError) {
      // The syntax of Emacs has no bits set.
      return try POSIXRegex(
        arguments[2].bytes, syntax: POSIXRegex.Syntax(rawValue: 0), anchorsAtNewlines: true, encoding: .bytes)
    } catch {
      try await machine.complain("bad regular expression: `\(arguments[2].string)': \(error.message)")
      return nil
    }
  }

  private static func replacement(_ text: [UInt8], _ match: PatternMatch, _ subject: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
        result.append(text[index])
        index += 1
        continue
      }
      let next = text[index + 1]
      if next == UInt8(ascii: "&") {
        result += subject[match.range]
      } else if M4Machine.isDigit(next) {
        if let range = match[Int(next - 48)] { result += subject[range] }
      } else {
        result.append(next)
      }
      index += 2
    }
    return result
  }

  private static func substitute(_ text: [UInt8], _ regex: POSIXRegex, _ new: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place <= text.count {
      guard let match = regex.firstMatch(in: text, from: place) else { break }
      let range = match.range
      result += text[place..<range.lowerBound]
      result += replacement(new, match, text)
      place = range.upperBound
      if range.isEmpty {
        guard place < text.count else { return result }
        result.append(text[place])
        place += 1
      }
    }
    return place < text.count ? result + text[place...] : result
  }
}
