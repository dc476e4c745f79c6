import FileSystem
import Kernel

import struct Kernel.ExitStatus

/// A shell of a few lines, for tests of what is around shells: words, `cd`, `NAME=VALUE`, `> FILE`, `exit`.
struct TinyShell: Program {
  static let name = "bash"

  private final class State {
    var variables: [String: String] = [:]
    var history: [String] = []
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let state = State()
    for signal in [Signal.INT, .TSTP, .QUIT, .TERM] { process.setDisposition(of: signal, .ignored) }
    while let line = try await line(process, state) {
      state.history.append(line)
      if line == "exit" { break }
      try await perform(line, process, state)
    }
    try await process.writeError("logout\n")
    return .success
  }

  private func line(_ process: Process, _ state: State) async throws(Errno) -> String? {
    guard let terminal = process.terminal, terminal.offersLineEditing else {
      guard let bytes = try await process.standardInput.readLine() else { return nil }
      return String(lossless: bytes.filter { $0 != 10 })
    }
    let access = TerminalDevice.ShellAccess(
      pid: process.pid,
      save: {
        let directory = (try? process.currentDirectory()) ?? "/"
        return (try? CBOREncoder().encode(state.variables.merging(["PWD": directory]) { $1 })) ?? []
      },
      restore: { bytes in
        guard var saved = try? CBORDecoder().decode([String: String].self, from: bytes) else { return false }
        try? process.changeDirectory(saved.removeValue(forKey: "PWD") ?? "/")
        state.variables = saved
        return true
      }, addHistory: { state.history += $0 })
    while true {
      let directory = (try? process.currentDirectory()) ?? "?"
      let request = TerminalDevice.LineRequest(
        prompt: "tiny:\(directory)# ", history: state.history, shell: access,
        complete: { line, cursor in Self.complete(line, cursor, process) })
      switch try await terminal.editLine(request, by: process) {
      case .line(let line): return line
      case .endOfFile: return nil
      case .interrupted, .stateChanged: continue
      }
    }
  }

  private func perform(_ line: String, _ process: Process, _ state: State) async throws(Errno) {
    var words = line.split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    if first == "cd" {
      try? process.changeDirectory(words.last ?? "/")
    } else if let equals = first.firstIndex(of: "=") {
      state.variables[String(first[..<equals])] = String(first[first.index(after: equals)...])
    } else if first.hasPrefix("$") {
      try await process.writeError((state.variables[String(first.dropFirst())] ?? "") + "\n")
    } else if let place = words.firstIndex(of: ">") {
      try? process.files.write(words[place + 1], (words[..<place].joined(separator: " ") + "\n").bytes)
    } else {
      let runsBehind = words.last == "&"
      if runsBehind { words.removeLast() }
      guard let path = process.findProgram(first) else { return try await process.complain("\(first): not found") }
      let child = process.spawn(
        path, words,
        configure: { child in
          for signal in [Signal.INT, .TSTP, .QUIT, .TERM] { child.setDisposition(of: signal, .standard) }
          child.setGroup(child.pid)
          if !runsBehind { child.terminal?.foregroundGroup = child.pid }
        })
      guard !runsBehind else { return }
      let status = try await process.wait(for: child)
      process.terminal?.foregroundGroup = process.group
      if status.shellStatus != .success { try await process.writeError("[\(status.shellStatus.rawValue)]\n") }
    }
  }

  private static func complete(_ line: String, _ cursor: Int, _ process: Process) -> TerminalDevice.Completion {
    let head = String(decoding: Array(line.utf8)[..<cursor], as: UTF8.self)
    let word = head.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let folder = word.contains("/") ? Path.directory(word) : "."
    let prefix = word.contains("/") ? (word.hasSuffix("/") ? "" : Path.lastComponent(word)) : word
    let names = ((try? process.files.entries(of: folder)) ?? []).map(\.name).filter { $0.hasPrefix(prefix) }
    let head2 = String(word.dropLast(prefix.count))
    return TerminalDevice.Completion(
      start: cursor - word.utf8.count, candidates: names.map { head2 + $0 }, labels: names)
  }
}
