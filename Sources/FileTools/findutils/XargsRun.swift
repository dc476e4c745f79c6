import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// Fills command lines with items and runs them.
final class XargsRun {
  private let process: Process
  private let options: XargsOptions
  private let items: XargsInput
  private let fixedSize: Int
  private var pending: [String] = []
  private var size: Int
  private var lines = 0
  private var hasRun = false
  private var status = ExitStatus.success
  /// Why no more commands are run: a message, where there is one, and the status to end with.
  private var abort: ExitStatus?
  private var running: [(process: Process, slot: Int, name: String)] = []
  private var warnedOfNull = false

  init(_ process: Process, _ options: XargsOptions, _ items: XargsInput, fixedSize: Int) {
    self.process = process
    self.options = options
    self.items = items
    self.fixedSize = fixedSize
    size = fixedSize
  }

  func run() async throws(Errno) -> ExitStatus {
    do throws(XargsInput.Failure) {
      while abort == nil, let item = try await items.next() {
        do throws(Errno) {
          try await take(item)
        } catch {
          throw .system(error)
        }
      }
    } catch {
      switch error {
      case .system(let error): throw error
      case .message(let message):
        if !pending.isEmpty { try await runPending() }
        try await process.report(message)
        try await waitForAll()
        return .failure
      }
    }
    if abort == nil, !pending.isEmpty || !hasRun && options.runsIfEmpty && options.placeholder == nil {
      try await runPending()
    }
    try await waitForAll()
    return abort ?? status
  }

  private func take(_ item: XargsInput.Item) async throws(Errno) {
    var bytes = item.bytes
    if case .blanks = options.separator, let null = bytes.firstIndex(of: 0) {
      if !warnedOfNull {
        warnedOfNull = true
        try await process.report(
          "WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument list.  Did "
            + "you mean to use the --null option?")
      }
      bytes.removeSubrange(null...)
    }
    let text = String(lossless: bytes)
    if let placeholder = options.placeholder {
      let words = options.words.map { placeholder.isEmpty ? $0 : $0.replacing(placeholder, with: text) }
      guard words.reduce(0, { $0 + $1.utf8.count + 1 }) <= options.maximumSize else { return try await refuseLength() }
      return try await start(words)
    }
    let length = bytes.count + 1
    if size + length > options.maximumSize {
      let isLimited = options.linesPerCommand != nil || options.itemsPerCommand != nil
      if options.exitsIfTooLong, isLimited { return try await refuseLength() }
      try await runPending()
      if abort != nil { return }
    }
    pending.append(text)
    size += length
    if item.endsLine { lines += 1 }
    if pending.count == options.itemsPerCommand || lines == options.linesPerCommand { try await runPending() }
  }

  private func refuseLength() async throws(Errno) {
    try await process.report("argument list too long")
    abort = .failure
  }

  private func runPending() async throws(Errno) {
    let words = options.words + pending
    pending = []
    size = fixedSize
    lines = 0
    try await start(words)
  }

  // MARK: Processes

  private func start(_ words: [String]) async throws(Errno) {
    hasRun = true
    while options.maximumProcesses > 0, running.count >= options.maximumProcesses {
      try await waitForOne()
      if abort != nil { return }
    }
    if options.isVerbose || options.asks {
      let text = words.map { Quoting(.shellEscape).quote($0) }.joined(separator: " ")
      try await process.writeError(text + (options.asks ? " ?..." : "\n"))
      if options.asks, try await !isConfirmed() { return }
    }
    let slot = (0...running.count).first { slot in !running.contains { $0.slot == slot } } ?? 0
    let child = process.fork { child throws(Errno) in
      let prefix = child.messagePrefix
      do throws(Errno) {
        if let variable = self.options.slotVariable { child.environment[variable] = String(slot) }
        try await self.redirectInput(of: child)
        return try await child.executeSearching(words[0], words)
      } catch {
        if error == .EINTR { throw error }
        child.messagePrefix = prefix
        try await child.report(words[0], error)
        return ExitStatus(error == .ENOENT ? 127 : 126)
      }
    }
    running.append((child, slot, words[0]))
  }

  private func redirectInput(of child: Process) async throws(Errno) {
    guard options.inputFile == nil || options.opensTerminal else { return }
    let input = try await child.open(options.opensTerminal ? "/dev/tty" : "/dev/null", .read)
    try child.duplicate(input, as: 0)
    if input != 0 { try child.close(input) }
  }

  private func isConfirmed() async throws(Errno) -> Bool {
    let terminal: Int
    do throws(Errno) {
      terminal = try await process.open("/dev/tty", .read)
    } catch {
      try await process.report("failed to open /dev/tty for reading", error)
      abort = .failure
      return false
    }
    defer { try? process.close(terminal) }
    let answer = try await process.read(terminal)
    return answer.first == UInt8(ascii: "y") || answer.first == UInt8(ascii: "Y")
  }

  private func waitForAll() async throws(Errno) {
    while !running.isEmpty { try await waitForOne() }
  }

  private func waitForOne() async throws(Errno) {
    guard let ended = try await process.wait(for: .any),
      let index = running.firstIndex(where: { $0.process.pid == ended.child })
    else { return }
    let name = running.remove(at: index).name
    switch ended.status {
    case .exited(let code):
      switch code.rawValue {
      case 0: return
      case 255:
        try await process.report("\(name): exited with status 255; aborting")
        abort = ExitStatus(124)
      case 126, 127: abort = code
      default: status = ExitStatus(123)
      }
    case .signaled(let signal):
      try await process.report("\(name): terminated by signal \(signal.rawValue)")
      abort = ExitStatus(125)
    case .stopped, .continued: return
    }
  }
}
