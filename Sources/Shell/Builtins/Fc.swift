import FileSystem
import Kernel

/// `fc` lists commands of the history, or lets one edit and run them again.
struct FcBuiltin: Builtin {
  static let name = "fc"
  static let synopsis = "fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    // "-3" is a place in the history, not an option.
    let place = call.arguments.firstIndex { $0.hasPrefix("-") && Int($0) != nil } ?? call.arguments.endIndex
    let flags = call.passed(to: call.name, Array(call.arguments[..<place]))
    guard var options = try await flags.options("e:lnrs") else { return 2 }
    options.operands += call.arguments[place...]
    // The command line that called fc is the last entry, and is not meant.
    var history = shell.state.history
    if shell.isOn(.history) { history.removeLast() }
    if options.has("s") || options.argument("e") == "-" { return try await rerun(options.operands, history, call) }
    let isListing = options.has("l")
    guard let (first, last) = range(options.operands, history, isListing: isListing) else {
      if history.entries.isEmpty { return 0 }
      try await call.complain("no command found")
      return 1
    }
    var numbers = Array(min(first, last)...max(first, last))
    if options.has("r") != (first > last) { numbers.reverse() }
    guard isListing else { return try await edit(numbers, history, options, call) }
    for number in numbers {
      guard let entry = history.entry(number) else { continue }
      call.write(options.has("n") ? "\t \(entry.text)\n" : "\(number)\t \(entry.text)\n")
    }
    return 0
  }

  private func range(_ operands: [String], _ history: History, isListing: Bool) -> (Int, Int)? {
    guard !history.entries.isEmpty else { return nil }
    let end = history.nextNumber - 1
    func number(_ text: String) -> Int? {
      if let value = Int(text) {
        let number = value < 0 ? end + 1 + value : value
        return min(max(number, history.firstNumber), end)
      }
      return history.entries.lastIndex { $0.text.hasPrefix(text) }.map { history.firstNumber + $0 }
    }
    guard let text = operands.first else {
      return isListing ? (max(history.firstNumber, end - 15), end) : (end, end)
    }
    guard let first = number(text) else { return nil }
    guard operands.count > 1 else { return (first, isListing ? end : first) }
    return number(operands[1]).map { (first, $0) }
  }

  private func rerun(_ operands: [String], _ history: History, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    var replacements: [(Substring, Substring)] = []
    var pattern: String?
    for word in operands {
      if let equals = word.firstIndex(of: "="), pattern == nil {
        replacements.append((word[..<equals], word[word.index(after: equals)...]))
      } else {
        pattern = word
      }
    }
    let entry =
      pattern.flatMap { text in Int(text).map { history.entry($0) } ?? history.entries.last { $0.text.hasPrefix(text) }
      }
      ?? (pattern == nil ? history.entries.last : nil)
    guard var text = entry?.text else {
      try await call.complain("no command found")
      return 1
    }
    for (old, new) in replacements { text = HistoryExpansion.replaceAll(text, old, new) }
    try await call.shell.writeError(text + "\n")
    return try await execute(text, call)
  }

  private func execute(_ text: String, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    if shell.prompter != nil {
      shell.state.history.removeLast()
      shell.state.history.append(.init(text: text, time: shell.process.now.seconds))
    }
    let outer = shell.builtinName
    shell.builtinName = nil
    defer { shell.builtinName = outer }
    return try await shell.run(text: text)
  }

  private func edit(_ numbers: [Int], _ history: History, _ options: BuiltinCall.Options, _ call: BuiltinCall)
    async throws(Unwind) -> Int32
  {
    let shell = call.shell
    let editor = options.argument("e") ?? shell.scalar("FCEDIT") ?? shell.scalar("EDITOR") ?? "editor"
    let text = numbers.compactMap { history.entry($0)?.text }.joined(separator: "\n") + "\n"
    let path = "/tmp/bash-fc.\(shell.process.pid)"
    do throws(Errno) {
      try shell.process.files.write(path, text.bytes, mode: 0o600)
    } catch {
      try await call.complain("\(path): cannot open temp file: \(error.message)")
      return 1
    }
    defer { try? shell.process.files.remove(path) }
    let status = try await execute("\(editor) \(path)", call)
    guard status == 0, let edited = try? shell.process.files.read(path) else { return status }
    let commands = String(lossless: edited)
    try await shell.writeError(commands)
    return try await execute(String(commands.dropLast()), call)
  }
}
