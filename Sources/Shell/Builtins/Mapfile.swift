import FileSystem
import Kernel
import ShellSyntax

/// `mapfile` reads lines into an array.
struct MapfileBuiltin: Builtin {
  static let name = "mapfile"
  static let synopsis =
    "mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("d:n:O:s:tu:C:c:") else { return 2 }
    var numbers: [Character: Int] = [:]
    for letter in "nOsuc" {
      guard let text = options.argument(letter) else { continue }
      guard let number = Int(text), number >= 0 else {
        let what: [Character: String] = [
          "n": "invalid line count", "O": "invalid array origin", "s": "invalid line count",
          "u": "invalid file descriptor specification", "c": "invalid callback quantum",
        ]
        try await call.complain("\(text): \(what[letter] ?? "")")
        return 1
      }
      numbers[letter] = number
    }
    let name = options.operands.first ?? "MAPFILE"
    guard name.isShellName else {
      try await call.complain("`\(name)': not a valid identifier")
      return 1
    }
    if let number = numbers["u"], !shell.process.hasDescriptor(number) {
      try await call.complain("\(number): invalid file descriptor: Bad file descriptor")
      return 1
    }
    guard let variable = try await shell.assignable(name) else { return 1 }
    if variable.isAssociative {
      try await call.complain("\(name): not an indexed array")
      return 1
    }
    var array = IndexedArray()
    if numbers["O"] != nil, case .indexed(let present) = variable.value { array = present }
    shell.state.variables[name] = Variable(.indexed(array), attributes: variable.attributes)
    return try await fill(name, options, numbers, call)
  }

  private func fill(_ name: String, _ options: BuiltinCall.Options, _ numbers: [Character: Int], _ call: BuiltinCall)
    async throws(Unwind) -> Int32
  {
    let shell = call.shell
    let delimiter = options.argument("d").map { $0.bytes.first ?? 0 } ?? 10
    let limit = numbers["n"].flatMap { $0 == 0 ? nil : $0 } ?? Int.max
    let quantum = max(1, numbers["c"] ?? 5000)
    var index = numbers["O"] ?? 0
    var skipped = 0
    var count = 0
    var reader = LineReading(shell: shell)
    reader.descriptor = numbers["u"] ?? 0
    reader.isRaw = true
    reader.delimiter = delimiter
    while count < limit {
      guard let line = try await reader.read(), line.isComplete || !line.bytes.isEmpty else { break }
      if skipped < numbers["s"] ?? 0 {
        skipped += 1
        continue
      }
      var bytes = line.bytes
      if line.isComplete, !options.has("t") { bytes.append(delimiter) }
      let text = String(lossless: bytes)
      count += 1
      if let callback = options.argument("C"), count % quantum == 0 {
        let outer = shell.builtinName
        shell.builtinName = nil
        _ = try await shell.run(text: "\(callback) \(index) \(Quoting.singleQuoted(text))")
        shell.builtinName = outer
      }
      guard try await shell.assignElement(name, index: index, text, isAppending: false) else { return 1 }
      index += 1
      if !line.isComplete { break }
    }
    return 0
  }
}
