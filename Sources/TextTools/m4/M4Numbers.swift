import CommandConventions
import FileSystem
import Kernel

/// Builtins that count, and those that ask the system.
extension M4Builtins {
  static var numbers: [M4Builtin] {
    [
      M4Builtin("incr", 1...1) { machine, arguments throws(M4Machine.Stop) in
        guard let value = try await machine.numberOrComplaint(arguments, 1) else { return [] }
        return "\(value &+ 1)".bytes
      },
      M4Builtin("decr", 1...1) { machine, arguments throws(M4Machine.Stop) in
        guard let value = try await machine.numberOrComplaint(arguments, 1) else { return [] }
        return "\(value &- 1)".bytes
      },
      M4Builtin("eval", 1...3) { machine, arguments throws(M4Machine.Stop) in
        let text = arguments[1].string
        var radix = 10
        if arguments.count > 2, !arguments[2].bytes.isEmpty {
          radix = try await machine.number(arguments, 2, default: 10)
        }
        guard (1...36).contains(radix) else {
          try await machine.complain("radix \(radix) in builtin `\(arguments[0].string)' out of range")
          return []
        }
        let least = try await machine.number(arguments, 3, default: 1)
        guard least >= 0 else {
          try await machine.complain("negative width to builtin `\(arguments[0].string)'")
          return []
        }
        if text.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\n" }) {
          try await machine.warn("empty string treated as 0 in builtin `\(arguments[0].string)'")
          return number(0, radix, least)
        }
        do throws(M4Expression.Fault) {
          return number(try M4Expression.value(of: text), radix, least)
        } catch {
          try await machine.complain("\(error.message): \(text)")
          machine.noteWarning()
          return []
        }
      },
    ]
  }

  private static func number(_ value: Int32, _ radix: Int, _ least: Int) -> [UInt8] {
    let magnitude = Int64(value).magnitude
    let digits = radix == 1 ? String(repeating: "1", count: Int(magnitude)) : String(magnitude, radix: radix)
    let zeros = String(repeating: "0", count: max(0, least - digits.count))
    return ((value < 0 ? "-" : "") + zeros + digits).bytes
  }

  static var system: [M4Builtin] {
    [
      M4Builtin("syscmd", 1...1) { machine, arguments throws(M4Machine.Stop) in
        try await machine.flushOutput()
        let bytes = try await machine.runShell(arguments[1].string)
        do throws(Errno) {
          try await machine.process.write(bytes)
        } catch {
          throw .failed(error)
        }
        return []
      },
      M4Builtin("esyscmd", 1...1) { machine, arguments throws(M4Machine.Stop) in
        try await machine.runShell(arguments[1].string)
      },
      M4Builtin("sysval", 0...0, isBlind: false) { machine, _ throws(M4Machine.Stop) in
        "\(machine.lastSystemStatus)".bytes
      },
      M4Builtin("maketemp", 1...1) { machine, arguments throws(M4Machine.Stop) in
        machine.openQuote + (try await machine.makeTemporaryFile(arguments[1].string)) + machine.closeQuote
      },
      M4Builtin("mkstemp", 1...1) { machine, arguments throws(M4Machine.Stop) in
        machine.openQuote + (try await machine.makeTemporaryFile(arguments[1].string)) + machine.closeQuote
      },
    ]
  }
}

extension M4Machine {
  func define(_ arguments: [M4Value], isPushed: Bool) {
    let value = arguments.count > 2 ? arguments[2] : .text([])
    var stack = definitions[arguments[1].string] ?? []
    if !isPushed { _ = stack.popLast() }
    definitions[arguments[1].string] = stack + [value]
  }

  /// An argument as a number; a warning and 0 where it is none.
  func number(_ arguments: [M4Value], _ index: Int, default missing: Int) async throws(Stop) -> Int {
    guard index < arguments.count else { return missing }
    if arguments[index].bytes.isEmpty {
      try await warn("empty string treated as 0 in builtin `\(arguments[0].string)'")
      return 0
    }
    return try await numberOrComplaint(arguments, index) ?? 0
  }

  func numberOrComplaint(_ arguments: [M4Value], _ index: Int) async throws(Stop) -> Int? {
    let text = arguments[index].string
    if text.isEmpty {
      try await warn("empty string treated as 0 in builtin `\(arguments[0].string)'")
      return 0
    }
    guard let value = Int(text.drop { $0 == " " || $0 == "\t" || $0 == "\n" }) else {
      try await complain("non-numeric argument to builtin `\(arguments[0].string)'")
      noteWarning()
      return nil
    }
    return value
  }

  func runShell(_ command: String) async throws(Stop) -> [UInt8] {
    do throws(Errno) {
      let (bytes, status) = try await process.output(of: "/bin/sh", ["sh", "-c", command])
      lastSystemStatus = Int(status.rawValue)
      return bytes
    } catch {
      throw .failed(error)
    }
  }

  /// Makes a file whose name ends in letters by chance in place of X.
  func makeTemporaryFile(_ template: String) async throws(Stop) -> [UInt8] {
    var bytes = template.bytes
    while bytes.suffix(6).count(where: { $0 == UInt8(ascii: "X") }) < 6 { bytes.append(UInt8(ascii: "X")) }
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    for _ in 0..<100 {
      for index in (bytes.count - 6)..<bytes.count {
        bytes[index] = letters[Int(process.machine.world.random.next() % UInt64(letters.count))]
      }
      do throws(Errno) {
        let descriptor = try await process.open(
          String(lossless: bytes), [.write, .create, .exclusive], mode: 0o600, from: 3)
        try process.close(descriptor)
        return bytes
      } catch {
        guard error != .EEXIST else { continue }
        try await complain("cannot create temporary file `\(template)': \(error.message)")
        status = .failure
        return []
      }
    }
    return []
  }
}
