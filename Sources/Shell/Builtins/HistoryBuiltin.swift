import FileSystem
import Kernel
import Simulation
import TextFormat

/// `history` shows and changes the list of commands that were typed.
struct HistoryBuiltin: Builtin {
  static let name = "history"
  static let synopsis =
    "history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("acd:npsrw") else { return 2 }
    if options.has("c") { shell.state.history.clear() }
    if let text = options.argument("d") { return try await delete(text, call) }
    if options.has("s") {
      if shell.prompter != nil { shell.state.history.removeLast() }
      shell.state.history.append(.init(text: options.operands.joined(separator: " "), time: shell.process.now.seconds))
      return 0
    }
    if options.has("p") {
      if shell.isOn(.history), shell.prompter != nil { shell.state.history.removeLast() }
      for word in options.operands {
        let expansion = HistoryExpansion.expand(word, shell.state.history)
        switch expansion {
        case .unchanged(let text), .expanded(let text), .shown(let text): call.write(text + "\n")
        case .failed(let message):
          try await call.complain("\(message): history expansion failed")
          return 1
        }
      }
      return 0
    }
    if options.has("a") || options.has("n") || options.has("r") || options.has("w") {
      return try await useFile(options, call)
    }
    if options.has("c") { return 0 }
    return try await list(options.operands, call)
  }

  private func list(_ operands: [String], _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let history = call.shell.state.history
    var count = history.entries.count
    if let text = operands.first {
      guard let number = Int(text) else {
        try await call.complain("\(text): numeric argument required")
        return 1
      }
      count = min(count, max(0, number))
    }
    let format = call.shell.scalar("HISTTIMEFORMAT") ?? ""
    let skipped = history.entries.count - count
    for (index, entry) in history.entries.enumerated().dropFirst(skipped) {
      let time = entry.time.map { format.isEmpty ? "" : call.shell.text(of: Timestamp(seconds: $0), format) }
      let number = String(history.firstNumber + index).rightAligned(to: 5)
      call.write("\(number)  \(time ?? "")\(entry.text)\n")
    }
    return 0
  }

  private func delete(_ text: String, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    let history = shell.state.history
    let parts = text.drop { $0 == "-" }.split(separator: "-", maxSplits: 1)
    func number(_ value: Int) -> Int { value < 0 ? history.nextNumber + value : value }
    if let single = Int(text) {
      if shell.state.history.remove(number(single)) { return 0 }
    } else if parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), first <= last,
      history.entry(first) != nil, history.entry(last) != nil
    {
      for _ in first...last { _ = shell.state.history.remove(first) }
      return 0
    }
    try await call.complain("\(text): history position out of range")
    return 1
  }

  private func useFile(_ options: BuiltinCall.Options, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let path = options.operands.first ?? shell.scalar("HISTFILE") else { return 1 }
    do throws(Errno) {
      if options.has("w") {
        try shell.process.files.write(path, shell.historyText(shell.state.history.entries).bytes, mode: 0o600)
        shell.state.history.unsaved = 0
      } else if options.has("a") {
        let unsaved = shell.state.history.entries.suffix(shell.state.history.unsaved)
        try shell.process.files.append(path, shell.historyText(Array(unsaved)).bytes, mode: 0o600)
        shell.state.history.unsaved = 0
      } else {
        try shell.readHistory(path)
      }
      return 0
    } catch {
      return 1
    }
  }
}

extension Shell {
  /// Entries as a history file has them.
  func historyText(_ entries: [History.Entry]) -> String {
    let hasTimes = state.variables["HISTTIMEFORMAT"] != nil
    return entries.map { entry in
      (hasTimes ? entry.time.map { "#\($0)\n" } ?? "" : "") + entry.text + "\n"
    }.joined()
  }

  /// Adds the entries of a history file.
  func readHistory(_ path: String) throws(Errno) {
    var time: Int64?
    for line in try process.files.read(path).split(separator: 10) {
      let text = String(lossless: line)
      if text.hasPrefix("#"), let seconds = Int64(text.dropFirst()) {
        time = seconds
        continue
      }
      state.history.append(.init(text: text, time: time))
      time = nil
    }
  }
}
