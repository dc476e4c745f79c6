import FileSystem
import Simulation

/// Which child to wait for (waitpid(2)).
package enum WaitTarget: Sendable {
  case any
  case process(PID)
  case group(PID)
}

/// fork, exec and wait.
extension Process {
  /// Starts a child that is a copy of this process and runs `body` (fork(2)).
  ///
  /// - Parameters:
  ///   - configure: changes the child before it runs: its descriptors, its group.
  ///   - body: what the child does; it first runs when the caller next blocks.
  @discardableResult
  package func fork(
    _ configure: (Process) -> Void = { _ in }, isolation: isolated (any Actor)? = #isolation,
    body: @escaping (Process) async throws(Errno) -> ExitStatus
  ) -> Process {
    let child = Process(machine: machine, pid: machine.takePID(), like: self)
    configure(child)
    machine.start(child, body: body)
    return child
  }

  /// Starts a program as a child.
  ///
  /// - Parameter configure: changes the child before it runs.
  @discardableResult
  package func spawn(
    _ path: String, _ arguments: [String], configure: (Process) -> Void = { _ in },
    isolation: isolated (any Actor)? = #isolation
  ) -> Process {
    fork(configure) { child throws(Errno) in
      do throws(Errno) {
        return try await child.execute(path, arguments)
      } catch {
        if child.terminationSignal == nil { try await child.complain("\(path): \(error.message)") }
        return ExitStatus(error == .ENOENT ? 127 : 126)
      }
    }
  }

  /// Becomes another program and runs it to its end (execve(2)).
  ///
  /// - Returns: the program's exit status, with which the caller has to end.
  /// - Throws: what kept the program from starting; nothing that happened after.
  package func execute(_ path: String, _ arguments: [String]) async throws(Errno) -> ExitStatus {
    var image = try machine.loadProgram(path, for: self)
    var arguments = arguments
    var executable = path
    if case .script(let interpreter, let option) = image {
      arguments = [interpreter] + (option.map { [$0] } ?? []) + [path] + arguments.dropFirst()
      executable = interpreter
      image = try machine.loadProgram(interpreter, for: self)
    }
    guard case .program(let type, let name, let file) = image else { throw .ENOEXEC }
    if let status = machine.state.volumes[file] {
      if status.mode.contains(.setUserID) {
        credentials.effectiveUser = status.owner
        credentials.savedUser = status.owner
      }
      if status.mode.contains(.setGroupID) {
        credentials.effectiveGroup = status.group
        credentials.savedGroup = status.group
      }
    }
    self.executable = (try? files.realPath(executable)) ?? executable
    command = String(Path.lastComponent(executable).prefix(15))
    return try await become(type, name, arguments)
  }

  /// Becomes the program that stands for a script, as a shell does that was told to read the script.
  ///
  /// - Parameters:
  ///   - script: the head of the script.
  ///   - arguments: the script's path first.
  /// - Returns: nil where the script is one for the shell.
  package func executeScript(_ script: [UInt8], _ arguments: [String]) async throws(Errno) -> ExitStatus? {
    guard script.starts(with: [35, 33]), let name = ProgramImage.name(in: script) else { return nil }
    return try await become(machine.world.programs[name], name, arguments)
  }

  private func become(
    _ type: (any Program.Type)?, _ name: String, _ arguments: [String]
  ) async throws(Errno) -> ExitStatus {
    descriptors.closeOnExec()
    resetCaughtSignals()
    self.arguments = arguments
    messagePrefix = nil
    standardOutput = OutputBuffer(process: self, descriptor: 1)
    standardInput = InputBuffer(process: self, descriptor: 0)
    machine.world.noteExecution()
    guard let type else {
      try? await write(2, "postroom: \(name) is not simulated\n".bytes)
      return ExitStatus(127)
    }
    do throws(Errno) {
      try await sleep(Process.startUpTime)
      var status = try await type.init().run(self)
      if let failure = await standardOutput.flushAtExit() {
        try? await complain("write error: \(failure.message)")
        status = .failure
      }
      return status
    } catch {
      _ = await standardOutput.flushAtExit()
      if terminationSignal == nil { try? await complain(error.message) }
      return .failure
    }
  }

  /// How long it takes to load a program, in simulated time.
  static let startUpTime = TimeInterval.microseconds(700)

  private func resetCaughtSignals() {
    for signal in Signal.allCases where disposition(of: signal) == .caught { setDisposition(of: signal, .standard) }
  }

  /// The path of a program that is called by name: the first executable in the directories of PATH.
  package func findProgram(_ name: String, path: String? = nil) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return name }
    let search = path ?? environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    for directory in search.split(separator: ":", omittingEmptySubsequences: false) {
      let candidate = Path.join(directory.isEmpty ? "." : String(directory), name)
      if let status = try? files.status(candidate), status.isRegular, files.mayAccess(.execute, candidate) {
        return candidate
      }
    }
    return nil
  }

  /// Waits for a child to end, or with `reportingStops` to stop (waitpid(2)).
  ///
  /// - Returns: nil when `isBlocking` is false and no child has changed.
  /// - Throws: ECHILD when there is no such child, EINTR when a signal was caught.
  package func wait(for target: WaitTarget, reportingStops: Bool = false, isBlocking: Bool = true)
    async throws(Errno) -> (child: PID, status: WaitStatus)?
  {
    while true {
      let children = machine.children(of: self).filter { child in
        switch target {
        case .any: true
        case .process(let pid): child.pid == pid
        case .group(let group): child.group == group
        }
      }
      guard !children.isEmpty else { throw .ECHILD }
      if let ended = children.first(where: { $0.hasEnded }), let status = ended.waitStatus {
        machine.reap(ended)
        return (ended.pid, status)
      }
      if reportingStops, let changed = children.first(where: { $0.unreportedChange != nil }),
        let change = changed.unreportedChange
      {
        changed.unreportedChange = nil
        return (changed.pid, change)
      }
      guard isBlocking else { return nil }
      try await block(on: childChanged)
    }
  }

  /// Waits for one child to end, but not longer than until a time.
  ///
  /// - Returns: nil when it still runs then.
  package func wait(for child: Process, until deadline: Timestamp?) async throws(Errno) -> WaitStatus? {
    while true {
      if let result = try await wait(for: .process(child.pid), isBlocking: false) { return result.status }
      if let deadline, now >= deadline { return nil }
      try await block(on: childChanged, until: deadline)
    }
  }

  /// Waits for one child to end and says how.
  package func wait(for child: Process) async throws(Errno) -> WaitStatus {
    guard let result = try await wait(for: .process(child.pid)) else { throw .ECHILD }
    return result.status
  }
}
