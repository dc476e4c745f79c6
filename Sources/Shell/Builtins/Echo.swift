import ShellSyntax

/// `echo` prints its arguments.
struct EchoBuiltin: Builtin {
  static let name = "echo"
  static let synopsis = "echo [-neE] [arg ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    var hasNewline = true
    var hasEscapes = shell.isDash || shell.isOn(.echoesEscapes)
    var words = call.arguments[...]
    if shell.isDash {
      if words.first == "-n" {
        hasNewline = false
        words = words.dropFirst()
      }
    } else if !(shell.isOn(.posix) && hasEscapes) {
      while let word = words.first, EchoBuiltin.isOption(word) {
        for letter in word.utf8.dropFirst() {
          switch letter {
          case UInt8(ascii: "n"): hasNewline = false
          case UInt8(ascii: "e"): hasEscapes = true
          default: hasEscapes = false
          }
        }
        words = words.dropFirst()
      }
    }
    var isFirst = true
    for word in words {
      if !isFirst { shell.output.append(32) }
      isFirst = false
      if hasEscapes {
        let (bytes, isEnded) = EscapeSequences.decode(word.bytes, .echo)
        call.write(bytes)
        if isEnded { return 0 }
      } else {
        call.write(word)
      }
    }
    if hasNewline { shell.output.append(10) }
    return 0
  }

  private static func isOption(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.count > 1, bytes.first == UInt8(ascii: "-") else { return false }
    return bytes.dropFirst().allSatisfy {
      $0 == UInt8(ascii: "n") || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
  }
}
