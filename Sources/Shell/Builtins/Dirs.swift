import Kernel

/// `dirs` shows the stack of directories.
struct DirsBuiltin: Builtin {
  static let name = "dirs"
  static let synopsis = "dirs [-clpv] [+N] [-N]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    var isLong = false
    var style = " "
    var isNumbered = false
    var index: Int?
    for word in call.arguments {
      switch word {
      case "-c":
        shell.state.directoryStack = []
        return 0
      case "-l": isLong = true
      case "-p": style = "\n"
      case "-v":
        style = "\n"
        isNumbered = true
      case "--": continue
      default:
        guard let place = shell.stackPlace(word) else {
          if word.hasPrefix("-") || word.hasPrefix("+") {
            try await call.complain("\(word): invalid number")
          } else {
            try await call.complain("\(word): invalid option")
          }
          return try await call.usage()
        }
        index = place
      }
    }
    let full = [shell.state.directory] + shell.state.directoryStack
    let shown = isLong ? full : full.map { shell.abbreviated($0) }
    if let index {
      guard shown.indices.contains(index) else {
        if shell.state.directoryStack.isEmpty {
          try await call.complain("directory stack empty")
          return 1
        }
        try await call.complain(
          "\(call.arguments.last.map { String($0.dropFirst()) } ?? ""): directory stack index out of range")
        return 1
      }
      call.write(shown[index] + "\n")
      return 0
    }
    let lines =
      isNumbered ? shown.enumerated().map { ($0.offset < 10 ? " " : "") + "\($0.offset)  \($0.element)" } : shown
    call.write(lines.joined(separator: style) + "\n")
    return 0
  }
}

extension Shell {
  /// The index on the stack that +N or -N means; nil for another text.
  func stackPlace(_ text: String) -> Int? {
    guard text.hasPrefix("+") || text.hasPrefix("-"), let number = Int(text.dropFirst()), number >= 0 else {
      return nil
    }
    return text.hasPrefix("+") ? number : state.directoryStack.count - number
  }

  /// Prints the stack, as pushd and popd do.
  func writeStack(_ call: BuiltinCall) {
    call.write(directoryStack.joined(separator: " ") + "\n")
  }
}
