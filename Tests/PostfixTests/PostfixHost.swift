import FileSystem
import Simulation

@testable import Distribution
@testable import Kernel
import struct Kernel.ExitStatus

/// A world with a host that runs, in which a test is a process.
struct PostfixHost {
  /// What a test saw.
  final class Outcome: @unchecked Sendable {
    var text = ""
    var status: ExitStatus?
    var seconds = 0.0
  }

  static let time = Timestamp(seconds: 1_767_603_600)
  static let content = Result { () throws(ContentFolder.Failure) in try ContentFolder.find() }

  /// Runs `body` as root on a host with Postfix, with its standard output and error taken down.
  static func run(
    _ host: String = "mail", _ body: @escaping @Sendable (Process, Outcome) async throws(Errno) -> ExitStatus
  ) throws -> Outcome {
    let folder = try content.get()
    let outcome = Outcome()
    let simulator = Simulator()
    try simulator.run { simulator in
      let world = try Boot(folder).world(running: host, on: simulator, at: time)
      guard let machine = world.machine(named: host) else { throw ContentFolder.Failure("no host") }
      let terminal = machine.makeTerminal()
      terminal.attributes.processesOutput = false
      terminal.output = { outcome.text += String(lossless: $0) }
      let process = machine.makeProcess()
      process.takeTerminal(terminal)
      process.environment = ["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
      for number in 0...2 { process.install(machine.open(terminal), at: number) }
      machine.start(process) { process throws(Errno) in
        let status = try await body(process, outcome)
        outcome.status = status
        return status
      }
      world.scheduler.runReady()
      while !process.hasEnded, world.scheduler.fireNext() { world.scheduler.runReady() }
      outcome.seconds = (world.scheduler.now - time).seconds
    }
    return outcome
  }

  /// Runs a command line, divided at its spaces, and gives back what it printed.
  static func run(_ line: String, on host: String = "mail") throws -> Outcome {
    try run(host) { process, _ throws(Errno) in
      let words = line.split(separator: " ").map(String.init)
      let path = process.findProgram(words[0]) ?? words[0]
      return try await process.wait(for: process.spawn(path, words)).shellStatus
    }
  }
}
