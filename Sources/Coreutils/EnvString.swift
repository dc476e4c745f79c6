import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// The string of `env -S`: words with quotes, backslashes and ${VARIABLES}.
enum EnvString {
  static func split(_ text: String, _ environment: Environment) throws(Complaint) -> [String] {
    let bytes = text.bytes
    var words: [String] = []
    var word: [UInt8]?
    var quote: UInt8?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case quote:
        quote = nil
      case 0x22 where quote == nil, 0x27 where quote == nil:
        quote = byte
        word = word ?? []
      case 0x20 where quote == nil, 9...13 where quote == nil:
        if let done = word { words.append(String(lossless: done)) }
        word = nil
      case UInt8(ascii: "#") where quote == nil && word == nil:
        index = bytes.count
      case 0x5C where quote != 0x27:
        guard index < bytes.count else { throw .failure("invalid backslash at end of string in -S") }
        let letter = bytes[index]
        index += 1
        if letter == UInt8(ascii: "c") {
          if quote != nil { throw .failure("'\\c' must not appear in double-quoted -S string") }
          index = bytes.count
        } else if letter == UInt8(ascii: "_"), quote == nil {
          if let done = word { words.append(String(lossless: done)) }
          word = nil
        } else {
          word = (word ?? []) + [try escape(letter)]
        }
      case 0x5C where index < bytes.count && (bytes[index] == 0x5C || bytes[index] == 0x27):
        word = (word ?? []) + [bytes[index]]
        index += 1
      case UInt8(ascii: "$") where quote != 0x27:
        guard index < bytes.count, bytes[index] == UInt8(ascii: "{"),
          let close = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
        else { throw .failure("only ${VARNAME} expansion is supported, error at: \(text)") }
        let name = String(lossless: bytes[(index + 1)..<close])
        if let value = environment[name] { word = (word ?? []) + value.bytes }
        index = close + 1
      default: word = (word ?? []) + [byte]
      }
    }
    if quote != nil { throw .failure("no terminating quote in -S string") }
    if let done = word { words.append(String(lossless: done)) }
    return words
  }

  private static func escape(_ letter: UInt8) throws(Complaint) -> UInt8 {
    switch letter {
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "v"): return 11
    case UInt8(ascii: "_"): return 0x20
    case 0x22, 0x23, 0x24, 0x27, 0x5C: return letter
    default: throw .failure("invalid sequence '\\\(Character(UnicodeScalar(letter)))' in -S")
    }
  }
}
