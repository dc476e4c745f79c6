import CommandConventions
import FileSystem
import Kernel

/// echo(1): its arguments on a line; the program, not the shell's builtin.
struct Echo: Program {
  static let name = "echo"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var words = process.arguments.dropFirst()
    let isPOSIX = process.environment["POSIXLY_CORRECT"] != nil
    if !isPOSIX, words.count == 1, let answer = Echo.answer(words.first, called: process.arguments[0]) {
      try await process.write(answer)
      return .success
    }
    var (endsLine, interprets) = (true, isPOSIX)
    if !isPOSIX || words.first == "-n" {
      while let word = words.first, word.utf8.count > 1, word.utf8.first == UInt8(ascii: "-"),
        word.utf8.dropFirst().allSatisfy({ "neE".utf8.contains($0) })
      {
        for letter in word.utf8.dropFirst() {
          switch letter {
          case UInt8(ascii: "n"): endsLine = false
          case UInt8(ascii: "e"): interprets = true
          default: interprets = false
          }
        }
        words = words.dropFirst()
      }
    }
    let text = words.joined(separator: " ")
    guard interprets else {
      try await process.write(endsLine ? text + "\n" : text)
      return .success
    }
    let (bytes, isCut) = Echo.interpret(text.bytes)
    try await process.write(endsLine && !isCut ? bytes + [10] : bytes)
    return .success
  }

  private static func answer(_ option: String?, called name: String) -> String? {
    switch option {
    case "--version": "echo (GNU coreutils) 9.1\n"
    case "--help":
      """
      Usage: \(name) [SHORT-OPTION]... [STRING]...
        or:  \(name) LONG-OPTION
      Print the STRINGs with spaces between them.

        -n             no newline at the end
        -e             interpret backslash escapes
        -E             do not (default)
            --help        display this help and exit
            --version     output version information and exit

      """
    default: nil
    }
  }

  /// Replaces backslash escapes; `isCut` when "\c" ended the output.
  static func interpret(_ bytes: [UInt8]) -> (bytes: [UInt8], isCut: Bool) {
    var result: [UInt8] = []
    var index = 0
    func number(base: UInt8, atMost digits: Int) -> UInt8? {
      var (value, count) = (0 as UInt8, 0)
      while count < digits, index < bytes.count, let digit = hexadecimalValue(bytes[index]), digit < base {
        value = value &* base &+ digit
        index += 1
        count += 1
      }
      return count > 0 ? value : nil
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x5C, index < bytes.count else {
        result.append(byte)
        continue
      }
      let letter = bytes[index]
      index += 1
      switch letter {
      case UInt8(ascii: "a"): result.append(7)
      case UInt8(ascii: "b"): result.append(8)
      case UInt8(ascii: "c"): return (result, true)
      case UInt8(ascii: "e"): result.append(27)
      case UInt8(ascii: "f"): result.append(12)
      case UInt8(ascii: "n"): result.append(10)
      case UInt8(ascii: "r"): result.append(13)
      case UInt8(ascii: "t"): result.append(9)
      case UInt8(ascii: "v"): result.append(11)
      case 0x5C: result.append(0x5C)
      case UInt8(ascii: "x"):
        guard let value = number(base: 16, atMost: 2) else {
          result += [0x5C, letter]
          continue
        }
        result.append(value)
      case UInt8(ascii: "0"): result.append(number(base: 8, atMost: 3) ?? 0)
      case UInt8(ascii: "1")...UInt8(ascii: "7"):
        index -= 1
        result.append(number(base: 8, atMost: 3) ?? 0)
      default: result += [0x5C, letter]
      }
    }
    return (result, false)
  }

  /// The value of a hexadecimal digit.
  static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
