import FileSystem
import Kernel

/// A key, or several that were held down together.
package enum ScreenKey: Hashable {
  case character(Unicode.Scalar)
  /// Ctrl and a letter, given in capitals.
  case control(Character)
  /// Alt (or Esc before) and a character.
  case meta(Character)
  case up, down, left, right, home, end, pageUp, pageDown, insert, delete, backspace, tab, enter, escape
  case wordLeft, wordRight, blockUp, blockDown
  case function(Int)
  case unknown
  case resized
  case closed
}

extension ScreenTerminal {
  /// The next key, put together from the bytes that the terminal sends for it.
  package func nextKey() async throws(Errno) -> ScreenKey {
    switch try await next() {
    case .resized: return .resized
    case .end: return .closed
    case .signal: return .unknown
    case .byte(let byte): return try await key(byte)
    }
  }

  private func key(_ byte: UInt8) async throws(Errno) -> ScreenKey {
    switch byte {
    case 9: return .tab
    case 13: return .enter
    case 8, 127: return .backspace
    case 27: return try await escaped()
    case 0: return .control("@")
    case 1..<32: return .control(Character(Unicode.Scalar(byte + 64)))
    case 0x80...:
      var bytes = [byte]
      let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      while bytes.count < count, let next = try await nextOfSameKey() { bytes.append(next) }
      return .character(String(lossless: bytes).unicodeScalars.first ?? "?")
    default: return .character(Unicode.Scalar(byte))
    }
  }

  private func escaped() async throws(Errno) -> ScreenKey {
    guard let byte = try await nextOfSameKey() else { return .escape }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      guard let second = try await nextOfSameKey() else { return .meta(Character(Unicode.Scalar(byte))) }
      return try await sequence(second)
    case 27: return try await escaped()
    case 33..<127: return .meta(Character(Unicode.Scalar(byte)))
    case 127, 8: return .meta("\u{7F}")
    default: return .unknown
    }
  }

  /// A sequence behind "ESC [" or "ESC O": numbers, and a letter that ends it.
  private func sequence(_ first: UInt8) async throws(Errno) -> ScreenKey {
    var numbers: [Int] = []
    var number: Int?
    var byte = first
    while true {
      switch byte {
      case 48...57: number = (number ?? 0) * 10 + Int(byte - 48)
      case UInt8(ascii: ";"):
        numbers.append(number ?? 1)
        number = nil
      default:
        if let number { numbers.append(number) }
        return ScreenTerminal.key(byte, numbers)
      }
      guard numbers.count < 8, let next = try await nextOfSameKey() else { return .unknown }
      byte = next
    }
  }

  private static func key(_ final: UInt8, _ numbers: [Int]) -> ScreenKey {
    let hasControl = numbers.count > 1 && numbers[1] == 5
    switch Character(Unicode.Scalar(final)) {
    case "A": return hasControl ? .blockUp : .up
    case "B": return hasControl ? .blockDown : .down
    case "C": return hasControl ? .wordRight : .right
    case "D": return hasControl ? .wordLeft : .left
    case "H": return .home
    case "F": return .end
    case "P", "Q", "R", "S": return .function(Int(final - UInt8(ascii: "P")) + 1)
    case "~":
      switch numbers.first {
      case 1, 7: return .home
      case 2: return .insert
      case 3: return .delete
      case 4, 8: return .end
      case 5: return .pageUp
      case 6: return .pageDown
      case let number? where (11...15).contains(number): return .function(number - 10)
      case let number? where (17...21).contains(number): return .function(number - 11)
      case let number? where (23...24).contains(number): return .function(number - 12)
      default: return .unknown
      }
    default: return .unknown
    }
  }
}
