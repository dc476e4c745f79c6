import FileSystem
import Kernel
import ShellSyntax
import Simulation

/// What a shell does from its start to its end.
struct ShellProgram {
  let isDash: Bool
  /// Runs a script in a process that was another shell's.
  var isReborn = false

  init(isDash: Bool) {
    self.isDash = isDash
  }

  /// - Parameters:
  ///   - arguments: the command line.
  ///   - name: how the shell was called; "-" in front makes it a login shell.
  func run(_ process: Process, _ arguments: [String], name: String) async throws(Errno) -> ExitStatus {
    let shell = Shell(process: process, isDash: isDash)
    shell.name = Path.lastComponent(name)
    if name.hasPrefix("-") { shell.name = "-" + Path.lastComponent(String(name.dropFirst())) }
    var invocation = Invocation()
    if let status = try await invocation.parse(arguments, shell) { return status }
    if name.hasPrefix("-") { invocation.isLogin = true }
    let status = await shell.live(invocation)
    return ExitStatus(Int(status))
  }
}

extension Shell {
  /// Starts up, runs what there is to run, and ends.
  func live(_ invocation: Invocation) async -> Int32 {
    var status: Int32
    do throws(Unwind) {
      try await begin(invocation)
      status = try await work(invocation)
    } catch {
      status = endStatus(of: error)
    }
    if case .replaced = endReason { return status }
    if case .killed = endReason { return status }
    state.lastStatus = status
    status = await runExitTrap(status)
    return await finish(invocation, status)
  }

  private func begin(_ invocation: Invocation) async throws(Unwind) {
    isLogin = invocation.isLogin
    state.shellPID = process.pid
    state.secondsBase = process.now
    state.randomNumbers = RandomNumbers(seed: UInt32(truncatingIfNeeded: process.pid) &* 2_654_435_761)
    state.options = invocation.options
    state.bashOptions.formUnion(invocation.bashOptions)
    state.bashOptions.subtract(invocation.clearedBashOptions)
    isInteractive = invocation.isInteractive(process)
    isCommandString = invocation.command != nil
    state.commandString = invocation.command
    for signal in Signal.allCases where process.disposition(of: signal) == .ignored {
      state.traps.ignoredAtStart.insert(signal)
    }
    state.scriptName = invocation.scriptName
    state.scriptSource = invocation.script ?? ""
    state.positional = invocation.positional
    startPositional = state.positional
    if isLogin { state.bashOptions.insert(.loginShell) }
    if isInteractive {
      state.options.insert([.interactive, .monitor])
      if !isDash {
        state.options.insert([.history, .historyExpansion])
        if invocation.usesEditor { state.options.insert(.emacs) }
        state.bashOptions.insert(.expandsAliases)
      }
    }
    if isOn(.posix) || isDash { state.bashOptions.insert(.expandsAliases) }
    importEnvironment()
    try await checkInheritedLocale()
    if isInteractive { takeTerminal() }
    try await runStartupFiles(invocation)
  }

  private func work(_ invocation: Invocation) async throws(Unwind) -> Int32 {
    if let command = invocation.command {
      if !isDash { state.options.insert(.commandString) }
      return try await run(text: command)
    }
    if let script = invocation.script { return try await runScript(script, invocation) }
    state.options.insert(.standardInput)
    if isInteractive { return try await runInteractively(usesEditor: invocation.usesEditor) }
    return try await runStandardInput()
  }

  private func finish(_ invocation: Invocation, _ status: Int32) async -> Int32 {
    var status = status
    if isInteractive {
      for job in jobs.jobs where job.state == .stopped {
        machine.signalGroup(job.group ?? 0, .TERM)
        machine.signalGroup(job.group ?? 0, .CONT)
      }
      saveHistory()
    }
    if isLogin, let home = scalar("HOME"), isInteractive, !isDash {
      if let content = try? process.files.read(Path.join(home, ".bash_logout")) {
        do throws(Unwind) {
          _ = try await source(Path.join(home, ".bash_logout"), content, arguments: nil)
        } catch {
          if case .exit(let result) = error { status = result }
        }
      }
    }
    giveTerminalBack()
    return status
  }

  // MARK: Scripts

  private func runScript(_ path: String, _ invocation: Invocation) async throws(Unwind) -> Int32 {
    let content: [UInt8]
    var found = path
    if !path.utf8.contains(UInt8(ascii: "/")), !process.files.exists(path), let inPath = findInPath(path) {
      found = inPath
    }
    do throws(Errno) {
      content = try await process.readFile(found)
    } catch {
      if process.terminationSignal != nil { throw .killed }
      if isDash {
        try await writeError("\(name): 0: cannot open \(path): \(error == .ENOENT ? "No such file" : error.message)\n")
        return 2
      }
      let isDirectory = error == .EISDIR
      try await writeError("\(isDirectory ? path : name): \(path): \(isDirectory ? "Is a directory" : error.message)\n")
      return error == .ENOENT ? 127 : 126
    }
    if content.prefix(80).prefix(while: { $0 != 10 }).contains(0), !isDash {
      try await writeError("\(path): \(path): cannot execute binary file\n")
      return 126
    }
    do throws(Errno) {
      let head = Array(content.prefix(256))
      if let status = try await process.executeScript(head, [path] + state.positional) {
        endReason = .replaced(status.rawValue)
        return status.rawValue
      }
    } catch {
      throw unwinding(error)
    }
    if !isDash { state.scriptSource = path }
    if isDash { name = path }
    return try await run(text: String(lossless: content))
  }

  /// Runs commands from standard input, which they may read, too: no more is taken than one command at a time.
  private func runStandardInput() async throws(Unwind) -> Int32 {
    var status: Int32 = 0
    let input = CommandInput(self)
    while let unit = try await input.next() {
      if let failure = unit.failure {
        try await report(failure)
        status = 2
        state.lastStatus = 2
        return status
      }
      if isOn(.verbose) { try await writeError(unit.text) }
      try await report(unit.warnings)
      if isOn(.noExecution) { continue }
      do throws(Unwind) {
        for list in unit.lists where !list.isEmpty { status = try await run(list) }
      } catch {
        guard case .discard(let result) = error else { throw error }
        status = result
        state.lastStatus = result
      }
    }
    return status
  }

  // MARK: The terminal

  private func takeTerminal() {
    for (signal, disposition) in Shell.interactiveSignals { process.setDisposition(of: signal, disposition) }
    guard let terminal = process.terminal, process.isTerminal(0) || process.isTerminal(2) else {
      state.options.remove(.monitor)
      return
    }
    outerGroup = process.group
    process.setGroup(process.pid)
    terminal.foregroundGroup = process.group
  }

  private func giveTerminalBack() {
    guard let outerGroup, let terminal = process.terminal else { return }
    if terminal.foregroundGroup == process.group { terminal.foregroundGroup = outerGroup }
    process.setGroup(outerGroup)
  }

  /// set -m and set +m.
  func applyMonitor(_ isOn: Bool) {
    isWithoutJobControl = false
    guard !isInteractive else { return }
    if isOn {
      for signal in [Signal.TTOU, .TTIN, .TSTP] { process.setDisposition(of: signal, .ignored) }
    }
  }
}
