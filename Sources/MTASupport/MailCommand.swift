import FileSystem
import Kernel
import Simulation

/// A command that gets a message on its standard input: of an alias, a .forward file or a pipe transport.
package struct MailCommand {
  /// The program and its arguments.
  package enum Invocation: Sendable {
    /// As `sh -c` runs it; without characters that mean something to the shell it is started directly.
    case shell(String)
    case program([String])
  }

  package var invocation: Invocation
  package var environment: Environment
  package var credentials: Credentials
  package var directory: String
  package var input: [UInt8]
  package var timeLimit: TimeInterval
  /// The daemon that starts it, and its name for messages.
  package var parent: PID
  package var parentName: String
  /// How much of its output is kept.
  package var outputLimit = 2048
  /// What stands in front of the reason why a program could not be started.
  package var failurePrefix = ""
  /// Is told why a program could not be started, and by which process.
  package var startFailed: ((String, PID) -> Void)?

  package init(
    _ invocation: Invocation, environment: Environment, credentials: Credentials, directory: String, input: [UInt8],
    timeLimit: TimeInterval, parent: PID, parentName: String
  ) {
    self.invocation = invocation
    self.environment = environment
    self.credentials = credentials
    self.directory = directory
    self.input = input
    self.timeLimit = timeLimit
    self.parent = parent
    self.parentName = parentName
  }

  /// How it ended.
  package enum Ending: Hashable, Sendable, Codable {
    case exited(Int)
    case signaled(Int)
    case timedOut
  }

  /// Runs it, and tells how it ended and what it has printed on both streams.
  ///
  /// - Parameter finish: is called in the world of processes; it sends a message to the daemon.
  package func run(on machine: Machine, finish: @escaping (Ending, [UInt8]) -> Void) {
    let runner = machine.makeProcess(parent: parent, credentials: .root)
    let instance = machine.instance
    machine.start(runner) { process throws(Errno) in
      let (ending, output) = try await supervise(process, for: instance)
      machine.acting(for: instance) { finish(ending, output) }
      return .success
    }
  }

  private func supervise(_ process: Process, for instance: String) async throws(Errno) -> (Ending, [UInt8]) {
    process.setDisposition(of: .PIPE, .ignored)
    let deadline = process.now + timeLimit
    let (input, writer) = process.makePipe()
    let (reader, output) = process.makePipe()
    let child = process.fork { child in
      try? child.duplicate(input, as: 0)
      try? child.duplicate(output, as: 1)
      try? child.duplicate(output, as: 2)
      for descriptor in [input, writer, reader, output] where descriptor > 2 { try? child.close(descriptor) }
      child.setDisposition(of: .PIPE, .standard)
      child.startSession()
    } body: { child throws(Errno) in
      try await start(child, for: instance)
    }
    try process.close(input)
    try process.close(output)
    let feeder = process.fork { feeder throws(Errno) in
      try? feeder.close(reader)
      try? await feeder.write(writer, self.input)
      return .success
    }
    try process.close(writer)
    var collected: [UInt8] = []
    while true {
      guard try await !process.poll([reader], until: deadline).isEmpty else {
        process.machine.signalGroup(child.group, .KILL)
        feeder.receive(.KILL)
        _ = try await process.wait(for: child)
        return (.timedOut, collected)
      }
      let bytes = try await process.read(reader)
      if bytes.isEmpty { break }
      if collected.count < outputLimit { collected += bytes.prefix(outputLimit - collected.count) }
    }
    let status = try await process.wait(for: child)
    feeder.receive(.KILL)
    switch status {
    case .exited(let code): return (.exited(Int(code.rawValue)), collected)
    case .signaled(let signal), .stopped(let signal): return (.signaled(Int(signal.rawValue)), collected)
    case .continued: return (.exited(0), collected)
    }
  }

  private static let plain = Set("1234567890!@%-_=+:,./abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ \t".utf8)

  /// Becomes the program.
  private func start(_ child: Process, for instance: String) async throws(Errno) -> ExitStatus {
    try? child.changeDirectory(directory)
    child.credentials = credentials
    child.umask = 0o077
    child.environment = environment
    switch invocation {
    case .program(let words): return try await execute(words, child, for: instance)
    case .shell(let command):
      if command.utf8.allSatisfy(MailCommand.plain.contains) {
        let words = command.split { $0 == " " || $0 == "\t" }.map(String.init)
        if let name = words.first, name.contains("/") || child.findProgram(name) != nil {
          return try await execute(words, child, for: instance)
        }
      }
      return try await execute(["/bin/sh", "-c", command], child, name: "sh", for: instance)
    }
  }

  private func execute(
    _ words: [String], _ child: Process, name: String? = nil, for instance: String
  ) async throws(Errno) -> ExitStatus {
    guard let first = words.first else { return .temporaryFailure }
    let path = child.findProgram(first) ?? first
    do throws(Errno) {
      return try await child.execute(path, [name ?? first] + words.dropFirst())
    } catch {
      guard error != .EINTR else { throw error }
      let text = "\(failurePrefix)execvp \(first): \(error.message)"
      child.machine.acting(for: instance) { startFailed?(text, child.pid) }
      try await child.writeError("\(parentName): fatal: \(text)\n")
      return .temporaryFailure
    }
  }
}
