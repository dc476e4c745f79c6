import FileSystem
import Kernel
import ShellSyntax
import Simulation

/// `read` reads a line into variables.
struct ReadBuiltin: Builtin {
  static let name = "read"
  static let synopsis =
    "read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options(shell.isDash ? "rp:" : "ersa:d:i:n:N:p:t:u:") else { return 2 }
    if shell.isDash, options.operands.isEmpty {
      try await call.complain("arg count")
      return 2
    }
    var reader = LineReading(shell: shell)
    reader.isRaw = options.has("r")
    reader.isSilent = options.has("s")
    if let text = options.argument("d") { reader.delimiter = text.bytes.first ?? 0 }
    for (letter, exact) in [(Character("n"), false), ("N", true)] {
      guard let text = options.argument(letter) else { continue }
      guard let count = Int(text), count >= 0 else {
        try await call.complain("\(text): invalid number")
        return 1
      }
      reader.maximum = count
      reader.isExact = exact
    }
    if let text = options.argument("u") {
      guard let number = Int(text), shell.process.hasDescriptor(number) else {
        let isNumber = Int(text) != nil
        try await call.complain(
          isNumber
            ? "\(text): invalid file descriptor: Bad file descriptor" : "\(text): invalid file descriptor specification"
        )
        return 1
      }
      reader.descriptor = number
    }
    var timeout: Double?
    if let text = options.argument("t") {
      guard let seconds = Double(text), seconds >= 0 else {
        try await call.complain("\(text): invalid timeout specification")
        return 1
      }
      timeout = seconds
    }
    for name in options.operands.prefix(1) where !ReadBuiltin.isTarget(name) {
      if shell.isDash {
        try await call.complain("\(name): bad variable name")
        return 2
      }
      try await call.complain("`\(name)': not a valid identifier")
      return 1
    }
    if let prompt = options.argument("p"), shell.process.isTerminal(reader.descriptor) {
      try await shell.writeError(prompt)
    }
    if timeout == 0 { return try await ReadBuiltin.canRead(reader.descriptor, shell) ? 0 : 1 }
    reader.deadline = timeout.map { shell.process.now + .fractionalSeconds($0) }
    guard let line = try await reader.read() else {
      try await call.complain("read error: \(reader.descriptor): \(reader.failure?.message ?? "")")
      return 1
    }
    let isAssigned = try await assign(line, reader, options, call)
    if line.timedOut { return 142 }
    return isAssigned && line.isComplete ? 0 : 1
  }

  private static func isTarget(_ name: String) -> Bool {
    name.isShellName || name.hasSuffix("]") && String(name.prefix { $0 != "[" }).isShellName
  }

  private static func canRead(_ descriptor: Int, _ shell: Shell) async throws(Unwind) -> Bool {
    do throws(Errno) {
      return try await !shell.process.poll([descriptor], until: shell.process.now).isEmpty
    } catch {
      throw shell.unwinding(error)
    }
  }

  // MARK: Assigning

  private func assign(
    _ line: LineReading.Line, _ reader: LineReading, _ options: BuiltinCall.Options, _ call: BuiltinCall
  )
    async throws(Unwind) -> Bool
  {
    let shell = call.shell
    let splitter = LineSplitting(line, separators: shell.currentSeparators())
    if let array = options.argument("a") {
      guard let variable = try await shell.assignable(shell.resolve(array) ?? array) else { return false }
      if variable.isAssociative {
        try await call.complain("\(array): cannot convert associative to indexed array")
        return false
      }
      shell.state.variables[shell.resolve(array) ?? array] = Variable(
        .indexed(IndexedArray(splitter.allFields())), attributes: variable.attributes)
      return true
    }
    let names = options.operands
    if names.isEmpty {
      return try await shell.assign(shell.isDash ? "REPLY" : "REPLY", line.text)
    }
    let values = reader.isExact ? [line.text] : splitter.fields(names.count)
    for (index, name) in names.enumerated() {
      guard ReadBuiltin.isTarget(name) else {
        try await call.complain("`\(name)': not a valid identifier")
        return false
      }
      guard try await shell.assign(name, index < values.count ? values[index] : "") else { return false }
    }
    return true
  }
}
