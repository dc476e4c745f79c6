import FileSystem
import Simulation
import Testing

@testable import Kernel
import struct Kernel.ExitStatus

/// A world of one empty machine with a few tiny programs, whose terminal's output is kept.
struct TestWorld {
  let simulator = Simulator()

  struct Yes: Program {
    static let name = "yes"
    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      while true { try await process.write("y\n") }
    }
  }

  struct Head: Program {
    static let name = "head"
    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      for _ in 0..<3 {
        guard let line = try await process.standardInput.readLine() else { break }
        try await process.write(line)
      }
      return .success
    }
  }

  struct Sleep: Program {
    static let name = "sleep"
    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      try await process.sleep(.seconds(Int64(process.arguments[1]) ?? 0))
      return .success
    }
  }

  struct Spin: Program {
    static let name = "spin"
    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      while true { try await process.checkpoint() }
    }
  }

  /// Runs a process with a terminal on a fresh machine and gives back what appeared on it.
  func run(_ body: @escaping @Sendable (Process, Transcript) async throws(Errno) -> ExitStatus) -> Transcript {
    let transcript = Transcript()
    simulator.run { simulator in
      let world = World(
        executor: simulator.executor, programs: [Yes.self, Head.self, Sleep.self, Spin.self],
        now: Timestamp(seconds: 1_700_000_000), seed: 1)
      var disk = FileTree(time: world.scheduler.now)
      let bin = try? disk.create(
        .directory(Directory(parent: 2)), named: "bin", in: 2, mode: 0o755, owner: 0, group: 0,
        time: world.scheduler.now)
      for name in world.programs.names {
        _ = try? disk.create(
          .program(name: name, size: 40_000), named: name, in: bin ?? 2, mode: 0o755, owner: 0, group: 0,
          time: world.scheduler.now)
      }
      let machine = world.addMachine(
        MachineState(hostName: "test", disk: disk, bootTime: world.scheduler.now, lastPID: 100))
      let terminal = machine.makeTerminal()
      terminal.attributes.processesOutput = false
      terminal.output = { transcript.text += String(lossless: $0) }
      let process = machine.makeProcess()
      process.takeTerminal(terminal)
      for number in 0...2 { process.install(machine.open(terminal), at: number) }
      machine.start(process) { process throws(Errno) in
        let status = try await body(process, transcript)
        transcript.status = status
        return status
      }
      transcript.terminal = terminal
      world.scheduler.runReady()
      while !process.hasEnded, world.scheduler.fireNext() { world.scheduler.runReady() }
      transcript.seconds = (world.scheduler.now - Timestamp(seconds: 1_700_000_000)).seconds
      transcript.ended = process.hasEnded
    }
    return transcript
  }

  final class Transcript: @unchecked Sendable {
    var text = ""
    var status: ExitStatus?
    var seconds = 0.0
    var ended = false
    var terminal: TerminalDevice?
  }
}

@Suite struct ProcessTests {
  @Test func `a reader that goes away ends its writer with SIGPIPE`() {
    let transcript = TestWorld().run { process, transcript throws(Errno) in
      let pipe = process.makePipe()
      let yes = process.fork { child throws(Errno) in
        try child.duplicate(pipe.writer, as: 1)
        try child.close(pipe.writer)
        try child.close(pipe.reader)
        return try await child.execute("/bin/yes", ["yes"])
      }
      let head = process.fork { child throws(Errno) in
        try child.duplicate(pipe.reader, as: 0)
        try child.close(pipe.writer)
        try child.close(pipe.reader)
        return try await child.execute("/bin/head", ["head"])
      }
      try process.close(pipe.writer)
      try process.close(pipe.reader)
      let headStatus = try await process.wait(for: head)
      let yesStatus = try await process.wait(for: yes)
      try await process.write("\(headStatus.shellStatus.rawValue) \(yesStatus.shellStatus.rawValue)\n")
      return .success
    }
    #expect(transcript.text == "y\ny\ny\n0 141\n")
    #expect(transcript.ended)
  }

  @Test func `sleeping costs simulated time only, and a signal ends it`() {
    let transcript = TestWorld().run { process, transcript throws(Errno) in
      let long = process.spawn("/bin/sleep", ["sleep", "300"])
      _ = try await process.wait(for: process.spawn("/bin/sleep", ["sleep", "5"]))
      process.machine.signal(long.pid, .TERM)
      let status = try await process.wait(for: long)
      return status.shellStatus
    }
    #expect(transcript.status == ExitStatus(143))
    #expect(transcript.seconds > 5 && transcript.seconds < 5.1)
  }

  @Test func `a busy loop lets others run and time pass`() {
    let transcript = TestWorld().run { process, transcript throws(Errno) in
      let spin = process.spawn("/bin/spin", ["spin"])
      try await process.sleep(.seconds(1))
      process.machine.signal(spin.pid, .KILL)
      return try await process.wait(for: spin).shellStatus
    }
    #expect(transcript.status == ExitStatus(137))
  }

  @Test func `a stopped process goes on when it is continued`() {
    let transcript = TestWorld().run { process, transcript throws(Errno) in
      let child = process.spawn("/bin/sleep", ["sleep", "2"])
      try await process.sleep(.seconds(1))
      process.machine.signal(child.pid, .STOP)
      guard let stopped = try await process.wait(for: .any, reportingStops: true) else { return .failure }
      try await process.write("\(stopped.status.shellStatus.rawValue)\n")
      try await process.sleep(.seconds(10))
      process.machine.signal(child.pid, .CONT)
      return try await process.wait(for: child).shellStatus
    }
    #expect(transcript.text == "147\n")
    #expect(transcript.status == .success)
    #expect(transcript.seconds >= 11)
  }

  @Test func `Ctrl-C reaches the group in front only`() {
    let world = TestWorld()
    let transcript = world.run { process, transcript throws(Errno) in
      process.setDisposition(of: .INT, .ignored)
      let child = process.fork({ child in
        child.setGroup(child.pid)
        child.setDisposition(of: .INT, .standard)
        child.terminal?.foregroundGroup = child.pid
      }) { child throws(Errno) in
        try await child.execute("/bin/sleep", ["sleep", "100"])
      }
      try await process.sleep(.seconds(1))
      process.terminal?.type([3])
      return try await process.wait(for: child).shellStatus
    }
    #expect(transcript.status == ExitStatus(130))
    #expect(transcript.text == "^C")
  }

  @Test func `a program that is not simulated says so`() {
    let transcript = TestWorld().run { process, transcript throws(Errno) in
      try process.files.write("/bin/nosuch", ProgramImage.bytes(name: "nosuch", size: 1000), mode: 0o777)
      return try await process.wait(for: process.spawn("/bin/nosuch", ["nosuch"])).shellStatus
    }
    #expect(transcript.text == "postroom: nosuch is not simulated\n")
  }
}
