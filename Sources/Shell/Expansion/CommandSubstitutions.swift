import FileSystem
import Kernel
import ShellSyntax

/// $(…), `…`, <(…) and >(…).
extension Shell {
  /// What a command substitution's commands print, without the newlines at its end.
  func output(of substitution: CommandSubstitution) async throws(Unwind) -> String {
    let list: CommandList
    var firstLine = 1
    switch substitution.body {
    case .list(let parsed, let first): (list, firstLine) = (parsed, first)
    case .source(let text, let start):
      do throws(Unwind) {
        list = try await commands(ofBackquotes: text, line: start)
      } catch {
        if case .exit(let status) = error {
          substitutionStatus = status
          return ""
        }
        throw error
      }
    }
    if let file = readFile(list) { return try await contents(of: file) }
    return try await output(of: list, firstLine: firstLine)
  }

  /// The redirection of $(<file).
  private func readFile(_ list: CommandList) -> Redirection? {
    guard list.items.count == 1, let item = list.items.first, !item.isBackground, item.chain.rest.isEmpty,
      item.chain.first.commands.count == 1, !item.chain.first.isNegated, item.chain.first.timing == nil,
      case .simple(let command) = item.chain.first.commands[0], command.words.isEmpty, command.assignments.isEmpty,
      command.redirections.count == 1, command.redirections[0].operation == .input,
      command.redirections[0].source == nil, !isDash
    else { return nil }
    return command.redirections[0]
  }

  private func contents(of redirection: Redirection) async throws(Unwind) -> String {
    let saved = try await redirect([redirection], saving: true)
    guard let saved else {
      substitutionStatus = 1
      return ""
    }
    var bytes: [UInt8] = []
    var failure: Errno?
    do throws(Errno) {
      bytes = try await process.readAll(0)
    } catch {
      failure = error
    }
    restore(saved)
    if process.terminationSignal != nil { throw .killed }
    if let failure { try await complainPlainly("read error: 0: \(failure.message)") }
    substitutionStatus = 0
    return try await text(of: bytes)
  }

  private func output(of list: CommandList, firstLine: Int) async throws(Unwind) -> String {
    if list.isEmpty {
      substitutionStatus = 0
      return ""
    }
    let (reader, writer) = process.makePipe()
    process.setClosesOnExec(reader)
    let job = Job(line: line) { Printer.text(list) }
    startSubstitution(job, output: (reader, writer)) { [jobs] shell async throws(Unwind) in
      shell.jobs = jobs.forSubshell()
      shell.lineOffset = shell.line - firstLine
      if !shell.isOn(.posix), !shell.isOn(.inheritsExitOnError) { shell.state.options.remove(.exitOnError) }
      return try await shell.runLast(list)
    }
    try? process.close(writer)
    let bytes = try await readAll(reader)
    try? process.close(reader)
    substitutionStatus = try await waitForSubstitution(job)
    state.lastStatus = substitutionStatus ?? 0
    return try await text(of: bytes)
  }

  /// Runs the commands of a child that ends with them.
  private func runLast(_ list: CommandList) async throws(Unwind) -> Int32 {
    if list.items.count == 1, state.traps[.error] == nil, !list.items[0].isBackground, list.items[0].chain.rest.isEmpty,
      list.items[0].chain.first.commands.count == 1, !list.items[0].chain.first.isNegated,
      list.items[0].chain.first.timing == nil, case .simple(let command) = list.items[0].chain.first.commands[0]
    {
      return try await run(command, isLast: true)
    }
    return try await run(list)
  }

  /// Starts a child whose group is the shell's own.
  private func startSubstitution(
    _ job: Job, input: Int? = nil, output: (reader: Int, writer: Int)? = nil,
    isolation: isolated (any Actor)? = #isolation, body: @escaping (Shell) async throws(Unwind) -> Int32
  ) {
    let outer = isWithoutJobControl
    isWithoutJobControl = true
    defer { isWithoutJobControl = outer }
    startChild(in: job, isBackground: false, input: input, output: output) { shell async throws(Unwind) in
      shell.state.subshellDepth += 1
      shell.traceDepth += 1
      return try await body(shell)
    }
  }

  private func readAll(_ descriptor: Int) async throws(Unwind) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      do throws(Errno) {
        let chunk = try await process.read(descriptor)
        if chunk.isEmpty { return bytes }
        bytes += chunk
      } catch {
        if process.terminationSignal != nil { throw .killed }
        if error != .EINTR { return bytes }
        if isInteractive { try await handleSignals() }
      }
    }
  }

  private func waitForSubstitution(_ job: Job) async throws(Unwind) -> Int32 {
    let outer = jobs.inFront
    jobs.inFront = job
    defer { jobs.inFront = outer }
    while job.state == .running {
      guard try await waitForChange() else { break }
    }
    return job.statuses.last ?? 0
  }

  private func text(of bytes: [UInt8]) async throws(Unwind) -> String {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 10 { end -= 1 }
    guard bytes.contains(0) else { return String(lossless: bytes[..<end]) }
    if !isDash { try await complainPlainly("warning: command substitution: ignored null byte in input") }
    var kept = bytes.filter { $0 != 0 }
    while kept.last == 10 { kept.removeLast() }
    return String(lossless: kept)
  }

  // MARK: Process substitution

  /// Starts the command of <(…) or >(…); the path of its pipe.
  func path(of substitution: ProcessSubstitution) async throws(Unwind) -> String {
    let (reader, writer) = process.makePipe()
    let (own, other) = substitution.isOutput ? (writer, reader) : (reader, writer)
    // The shell's end has a high number, as in the real one.
    let descriptor = highDescriptor(moving: own)
    let list = substitution.list
    let job = Job(line: line) { Printer.text(list) }
    startSubstitution(
      job, input: substitution.isOutput ? other : nil, output: substitution.isOutput ? nil : (descriptor, other)
    ) { shell async throws(Unwind) in
      if substitution.isOutput { try? shell.process.close(descriptor) }
      shell.lineOffset = shell.line - substitution.line
      return try await shell.runLast(list)
    }
    try? process.close(other)
    substitutionDescriptors.append(descriptor)
    state.lastBackground = job.processes.last?.pid
    return "/dev/fd/\(descriptor)"
  }

  private func highDescriptor(moving descriptor: Int) -> Int {
    var number = 63
    while number > 9, process.hasDescriptor(number) { number -= 1 }
    try? process.duplicate(descriptor, as: number)
    try? process.close(descriptor)
    return number
  }

  /// Closes the pipes of process substitutions that a command had.
  func closeSubstitutions(from first: Int) {
    for descriptor in substitutionDescriptors[first...] { try? process.close(descriptor) }
    substitutionDescriptors.removeLast(substitutionDescriptors.count - first)
  }
}
