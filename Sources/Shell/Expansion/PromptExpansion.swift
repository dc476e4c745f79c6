import FileSystem
import Kernel
import ShellSyntax
import Simulation

/// Expanding prompts: PS1, PS2, PS4 and ${x@P}.
extension Shell {
  /// A prompt with its escapes and variables expanded.
  func promptString(_ text: String) async throws(Unwind) -> String {
    if isDash { return try await promptVariables(text) }
    let decoded = promptEscapes(text)
    return isOn(.expandsPrompts) ? try await promptVariables(decoded) : decoded
  }

  private func promptVariables(_ text: String) async throws(Unwind) -> String {
    guard text.utf8.contains(where: { $0 == 36 || $0 == 96 || $0 == 92 }) else { return text }
    let status = state.lastStatus
    defer { state.lastStatus = status }
    guard let parts = try? Parser.quotedText(text, options: syntaxOptions) else { return text }
    return try await quotedString(parts)
  }

  private func promptEscapes(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      result += Array(escape(bytes, &index).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What the escape stands for whose letter is at an index.
  private func escape(_ bytes: [UInt8], _ index: inout Int) -> String {
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "a"): return "\u{7}"
    case UInt8(ascii: "e"): return "\u{1B}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    // What is between them takes no room, for those who edit lines.
    case UInt8(ascii: "["): return isInteractive ? "\u{1}" : ""
    case UInt8(ascii: "]"): return isInteractive ? "\u{2}" : ""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "h"): return String(machine.state.hostName.prefix { $0 != "." })
    case UInt8(ascii: "H"): return machine.state.hostName
    case UInt8(ascii: "u"): return userName
    case UInt8(ascii: "w"): return quotedForPrompt(abbreviated(scalar("PWD") ?? ""))
    case UInt8(ascii: "W"):
      let path = abbreviated(scalar("PWD") ?? "")
      return quotedForPrompt(path == "~" ? path : Path.lastComponent(path))
    case UInt8(ascii: "$"): return process.credentials.isSuperuser ? "#" : "\\$"
    case UInt8(ascii: "s"): return Path.lastComponent(name)
    case UInt8(ascii: "v"): return "5.2"
    case UInt8(ascii: "V"): return "5.2.15"
    case UInt8(ascii: "j"): return String(jobs.jobs.count)
    case UInt8(ascii: "l"): return process.terminal.map { Path.lastComponent($0.name) } ?? "tty"
    case UInt8(ascii: "!"): return String(state.history.nextNumber)
    case UInt8(ascii: "#"): return String(commandCount)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(letter - 48)
      var digits = 1
      while digits < 3, index < bytes.count, (48...55).contains(bytes[index]) {
        value = value * 8 + Int(bytes[index] - 48)
        index += 1
        digits += 1
      }
      return String(lossless: [UInt8(truncatingIfNeeded: value)])
    default: return timeEscape(letter, bytes, &index) ?? "\\" + String(Unicode.Scalar(letter))
    }
  }

  private func timeEscape(_ letter: UInt8, _ bytes: [UInt8], _ index: inout Int) -> String? {
    let time = process.now
    switch letter {
    case UInt8(ascii: "d"): return text(of: time, "%a %b %e")
    case UInt8(ascii: "t"): return text(of: time, "%H:%M:%S")
    case UInt8(ascii: "T"): return text(of: time, "%I:%M:%S")
    case UInt8(ascii: "@"): return text(of: time, "%I:%M %p")
    case UInt8(ascii: "A"): return text(of: time, "%H:%M")
    case UInt8(ascii: "D"):
      guard index < bytes.count, bytes[index] == UInt8(ascii: "{"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
      else { return nil }
      let format = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      index = end + 1
      return text(of: time, format.isEmpty ? "%H:%M:%S" : format)
    default: return nil
    }
  }

  private var userName: String {
    machine.user(withID: process.credentials.effectiveUser)?.name ?? "I have no name!"
  }

  /// A path must not be expanded once more.
  private func quotedForPrompt(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == 36 || $0 == 96 || $0 == 92 }) else { return path }
    var result: [UInt8] = []
    for byte in path.utf8 {
      if byte == 36 || byte == 96 || byte == 92 { result.append(92) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
