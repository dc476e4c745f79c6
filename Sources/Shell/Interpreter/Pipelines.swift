import FileSystem
import Kernel
import ShellSyntax

/// Pipelines, subshells and background commands: what runs in children.
extension Shell {
  /// Runs commands joined by pipes, each in a child.
  func runPipeline(_ pipeline: Pipeline) async throws(Unwind) -> Int32 {
    let job = Job(line: line) { Printer.text(Chain(first: pipeline)) }
    let runsLastHere = isOn(.lastPipe) && !controlsJobs
    try await startPipeline(pipeline, in: job, isBackground: false, leavingLast: runsLastHere)
    if runsLastHere { return try await finishPipelineHere(pipeline, job) }
    let status = try await waitInFront(job)
    return status
  }

  /// The status of a pipeline whose commands have ended, and PIPESTATUS.
  func pipelineStatus(_ statuses: [Int32]) -> Int32 {
    state.pipeStatus = statuses
    if isOn(.pipeFail) { return statuses.last { $0 != 0 } ?? 0 }
    return statuses.last ?? 0
  }

  /// Starts the commands of a pipeline; `leavingLast` leaves its input as descriptor 0's successor.
  private func startPipeline(_ pipeline: Pipeline, in job: Job, isBackground: Bool, leavingLast: Bool = false)
    async throws(Unwind)
  {
    var input: Int?
    let count = pipeline.commands.count
    for (index, command) in pipeline.commands.enumerated() {
      let isLast = index == count - 1
      if isLast, leavingLast {
        job.lastInput = input
        return
      }
      let output = isLast ? nil : process.makePipe()
      if let output {
        process.setClosesOnExec(output.reader)
        process.setClosesOnExec(output.writer)
      }
      start(command, in: job, isBackground: isBackground, input: input, output: output)
      if let input { try? process.close(input) }
      if let output { try? process.close(output.writer) }
      input = output?.reader
    }
  }

  /// Starts one command in a child, as a member of a job.
  private func start(
    _ command: Command, in job: Job, isBackground: Bool, input: Int?, output: (reader: Int, writer: Int)?
  ) {
    startChild(
      in: job, isBackground: isBackground, input: input, output: output, text: { Printer.text(command) }
    ) { [jobs] shell async throws(Unwind) in
      if case .simple(let simple) = command, simple.words.first?.plain.map({ shell.state.functions[$0] == nil }) == true
      {
        shell.jobs = jobs.forSubshell()
      }
      if case .simple(let simple) = command { return try await shell.run(simple, isLast: true) }
      return try await shell.run(command)
    }
  }

  /// Runs the last command of a pipeline in this shell: shopt lastpipe.
  private func finishPipelineHere(_ pipeline: Pipeline, _ job: Job) async throws(Unwind) -> Int32 {
    guard let last = pipeline.commands.last, let input = job.lastInput else { return 0 }
    let saved = try? process.duplicate(0, from: Shell.firstOwnDescriptor)
    try? process.duplicate(input, as: 0)
    try? process.close(input)
    var status: Int32 = 0
    var unwinding: Unwind?
    conditionDepth += 1
    do throws(Unwind) {
      status = try await run(last)
    } catch {
      unwinding = error
    }
    conditionDepth -= 1
    if let saved {
      try? process.duplicate(saved, as: 0)
      try? process.close(saved)
    } else {
      try? process.close(0)
    }
    _ = try await waitInFront(job)
    if let unwinding { throw unwinding }
    // Children that ended while the last command waited for its own were noted elsewhere.
    let others = job.processes.map { $0.status?.shellStatus.rawValue ?? jobs.endedProcesses[$0.pid] ?? 0 }
    return pipelineStatus(others + [status])
  }

  // MARK: Subshells

  /// ( … )
  func runSubshell(_ list: CommandList, redirections: [Redirection], line first: Int) async throws(Unwind) -> Int32 {
    let body = CompoundCommand(body: .subshell(list), redirections: redirections, line: first)
    let job = Job(line: first) { Printer.text(.compound(body)) }
    if hasDebugging, runningTraps.isEmpty { currentCommand = Printer.text(.compound(body)) }
    startChild(in: job, isBackground: false) { shell async throws(Unwind) in
      shell.state.subshellDepth += 1
      shell.loopDepth = 0
      return try await shell.runRedirected(list, redirections)
    }
    let status = try await waitInFront(job)
    return try await finish(status)
  }

  /// Runs a list with redirections that need not be undone.
  private func runRedirected(_ list: CommandList, _ redirections: [Redirection]) async throws(Unwind) -> Int32 {
    guard try await redirect(redirections, saving: false) != nil else { return 1 }
    return try await run(list)
  }

  /// Starts a chain in the background.
  func startBackground(_ chain: Chain) async throws(Unwind) -> Int32 {
    try await checkpoint()
    let job = Job(line: line) { Printer.text(chain) }
    if chain.rest.isEmpty, chain.first.commands.count > 1, !chain.first.isNegated, chain.first.timing == nil {
      try await startPipeline(chain.first, in: job, isBackground: true)
    } else {
      startChild(in: job, isBackground: true) { shell async throws(Unwind) in
        shell.loopDepth = 0
        if chain.rest.isEmpty, chain.first.commands.count == 1, !chain.first.isNegated, chain.first.timing == nil,
          case .simple(let simple) = chain.first.commands[0]
        {
          return try await shell.run(simple, isLast: true)
        }
        if case .compound(let body)? = chain.first.commands.first, chain.rest.isEmpty,
          case .subshell(let list) = body.body
        {
          shell.state.subshellDepth += 1
          return try await shell.runRedirected(list, body.redirections)
        }
        return try await shell.run(chain)
      }
    }
    jobs.add(job)
    state.lastBackground = job.processes.last?.pid
    job.isBackground = true
    if isInteractive, let pid = state.lastBackground { try await writeError("[\(job.number)] \(pid)\n") }
    state.lastStatus = 0
    return 0
  }

  // MARK: Children

  /// Starts a copy of this shell in a child that belongs to a job.
  ///
  /// - Parameters:
  ///   - input, output: the ends of pipes that become its standard input and output.
  ///   - body: what it does; what it prints and how it ends is taken care of.
  func startChild(
    in job: Job, isBackground: Bool, input: Int? = nil, output: (reader: Int, writer: Int)? = nil,
    text: (() -> String)? = nil, isolation: isolated (any Actor)? = #isolation,
    body: @escaping (Shell) async throws(Unwind) -> Int32
  ) {
    var childState = state
    var inherited: Set<TrapCondition> = []
    if isOn(.errorTrace) { inherited.insert(.error) }
    if isOn(.functionTrace) { inherited.formUnion([.debug, .returning]) }
    childState.traps.resetForSubshell(keeping: inherited)
    let hasJobControl = controlsJobs
    let signals = ownSignals
    let child = process.fork { child in
      for signal in signals { child.setDisposition(of: signal, .standard) }
      if hasJobControl {
        child.setGroup(job.group ?? child.pid)
        if !isBackground, let terminal = child.terminal { terminal.foregroundGroup = child.group }
      }
      if let input { try? child.duplicate(input, as: 0) }
      if let output { try? child.duplicate(output.writer, as: 1) }
      for descriptor in [input, output?.reader, output?.writer].compactMap({ $0 }) where descriptor > 2 {
        try? child.close(descriptor)
      }
      if isBackground, !hasJobControl {
        for signal in [Signal.INT, .QUIT] { child.setDisposition(of: signal, .ignored) }
      }
    } body: { [self] child throws(Errno) in
      let shell = subshell(in: child, state: childState)
      shell.isWithoutJobControl = true
      if isBackground, !hasJobControl, input == nil { await shell.closeInput() }
      return ExitStatus(Int(await shell.runToEnd { () async throws(Unwind) in try await body(shell) }))
    }
    if job.group == nil { job.group = hasJobControl ? child.pid : process.group }
    job.add(child.pid, text)
  }

  /// Standard input of a background command is empty where nobody could stop it from reading the terminal.
  private func closeInput() async {
    if let null = try? await process.open("/dev/null", .read) {
      try? process.duplicate(null, as: 0)
      if null != 0 { try? process.close(null) }
    }
  }

  /// Runs a child's work, then its EXIT trap; the status to end with.
  func runToEnd(_ body: () async throws(Unwind) -> Int32) async -> Int32 {
    var status: Int32
    do throws(Unwind) {
      status = try await body()
    } catch {
      status = endStatus(of: error)
    }
    if case .replaced = endReason { return status }
    state.lastStatus = status
    return await runExitTrap(status)
  }

  /// The status of a shell that ends for a reason.
  func endStatus(of reason: Unwind) -> Int32 {
    endReason = reason
    switch reason {
    case .exit(let status), .returned(let status), .discard(let status), .replaced(let status): return status
    case .breakLoops, .continueLoop: return 0
    case .interrupted: return 130
    case .killed: return state.lastStatus
    }
  }
}
