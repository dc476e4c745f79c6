import Distribution
import FileSystem
import Kernel
import Simulation

/// Runs a bash script as root on a fresh host, on simulated time.
package struct ScriptRunner {
  /// What bash is given to run.
  package enum Script: Sendable {
    /// `bash -c CODE`.
    case code(String)
    /// A file of the real machine, by its path and content.
    case file(path: String, content: [UInt8])
    /// What comes on standard input.
    case standardInput
  }

  /// The real streams that the script's standard streams lead to.
  package struct Streams: Sendable {
    package var input: @Sendable (Int) -> [UInt8]
    package var output: @Sendable ([UInt8]) -> Errno?
    package var error: @Sendable ([UInt8]) -> Errno?

    package init(
      input: @escaping @Sendable (Int) -> [UInt8], output: @escaping @Sendable ([UInt8]) -> Errno?,
      error: @escaping @Sendable ([UInt8]) -> Errno?
    ) {
      self.input = input
      self.output = output
      self.error = error
    }
  }

  private let folder: ContentFolder

  package init(_ folder: ContentFolder) {
    self.folder = folder
  }

  /// Runs a script to its end.
  ///
  /// - Returns: how bash ended, as a shell shows it.
  /// - Throws: `ContentFolder.Failure` when there is no such host.
  package func run(
    _ script: Script, arguments: [String] = [], on host: String, streams: Streams
  ) throws(ContentFolder.Failure) -> ExitStatus {
    let simulator = Simulator()
    let outcome = simulator.run { simulator -> Result<ExitStatus, ContentFolder.Failure> in
      do throws(ContentFolder.Failure) {
        let world = try Boot(folder).world(running: host, on: simulator, at: TranscriptPlayer.startTime)
        guard let machine = world.machine(named: host) else { throw ContentFolder.Failure("no such host: \(host)") }
        return .success(Self.run(script, arguments, in: world, on: machine, streams))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private static func run(
    _ script: Script, _ arguments: [String], in world: World, on machine: Machine, _ streams: Streams
  ) -> ExitStatus {
    let shell = machine.makeProcess()
    shell.environment = TranscriptPlayer.environment
    try? shell.changeDirectory("/root")
    shell.install(
      ExternalStream(machine: machine, flags: .read, name: "/dev/stdin", source: streams.input), at: 0)
    shell.install(
      ExternalStream(machine: machine, flags: .write, name: "/dev/stdout", sink: streams.output), at: 1)
    shell.install(
      ExternalStream(machine: machine, flags: .write, name: "/dev/stderr", sink: streams.error), at: 2)
    var words = ["bash"]
    switch script {
    case .code(let code): words += ["-c", code] + arguments
    case .file(let path, let content):
      // The script lies on the host under the name that its messages shall begin with.
      let name = Path.lastComponent(path)
      try? machine.files.write("/root/" + name, content, mode: 0o755)
      words += [name] + arguments
    case .standardInput: words += arguments.isEmpty ? [] : ["-s"] + arguments
    }
    machine.start(shell) { process throws(Errno) in try await process.execute("/bin/bash", words) }
    world.scheduler.runReady()
    while !shell.hasEnded, world.scheduler.fireNext() { world.scheduler.runReady() }
    guard let status = shell.waitStatus else {
      _ = streams.error("postroom: the script waits for something that can't happen any more\n".bytes)
      return .failure
    }
    return status.shellStatus
  }
}
