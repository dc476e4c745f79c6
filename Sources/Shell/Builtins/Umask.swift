import FileSystem
import Kernel

/// `umask` shows or sets which permissions new files do not get.
struct UmaskBuiltin: Builtin {
  static let name = "umask"
  static let synopsis = "umask [-p] [-S] [mode]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("pS") else { return 2 }
    let process = call.shell.process
    guard let text = options.operands.first else {
      let start = options.has("p") ? (options.has("S") ? "umask -S " : "umask ") : ""
      call.write(start + (options.has("S") ? symbolic(process.umask) : octal(process.umask)) + "\n")
      return 0
    }
    if text.utf8.first.map({ (48...57).contains($0) }) == true {
      guard let mask = UInt16(text, radix: 8), mask <= 0o7777 else {
        try await call.complain(
          call.shell.isDash ? "Illegal number: \(text)" : "\(text): octal number out of range")
        return call.shell.isDash ? 2 : 1
      }
      process.umask = FileMode(rawValue: mask)
    } else {
      guard let mask = try await symbolicMask(text, call) else { return 1 }
      process.umask = mask
    }
    if options.has("S") { call.write(symbolic(process.umask) + "\n") }
    return 0
  }

  private func octal(_ mask: FileMode) -> String {
    let digits = String(mask.rawValue, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private func symbolic(_ mask: FileMode) -> String {
    [("u", 6), ("g", 3), ("o", 0)].map { name, shift in
      let bits = ~(mask.rawValue >> UInt16(shift)) & 7
      return name + "=" + (bits & 4 != 0 ? "r" : "") + (bits & 2 != 0 ? "w" : "") + (bits & 1 != 0 ? "x" : "")
    }.joined(separator: ",")
  }

  /// u=rwx,g-w,o=: changes what is permitted, which is the mask's opposite.
  private func symbolicMask(_ text: String, _ call: BuiltinCall) async throws(Unwind) -> FileMode? {
    var permitted = ~call.shell.process.umask.rawValue & 0o777
    for clause in text.split(separator: ",", omittingEmptySubsequences: false) {
      var rest = Array(clause)[...]
      var who: UInt16 = 0
      while let letter = rest.first, let bits: UInt16 = ["u": 0o700, "g": 0o070, "o": 0o007, "a": 0o777][letter] {
        who |= bits
        rest = rest.dropFirst()
      }
      if who == 0 { who = 0o777 }
      guard let op = rest.popFirst(), op == "+" || op == "-" || op == "=" else {
        let found = clause.first { !"ugoa".contains($0) }.map { String($0) } ?? ""
        try await call.complain("`\(found)': invalid symbolic mode operator")
        return nil
      }
      var bits: UInt16 = 0
      for letter in rest {
        guard let value: UInt16 = ["r": 0o444, "w": 0o222, "x": 0o111][letter] else {
          try await call.complain("`\(letter)': invalid symbolic mode character")
          return nil
        }
        bits |= value
      }
      switch op {
      case "+": permitted |= bits & who
      case "-": permitted &= ~(bits & who)
      default: permitted = permitted & ~who | bits & who
      }
    }
    return FileMode(rawValue: ~permitted & 0o777)
  }
}
