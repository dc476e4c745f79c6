import Administration
import Coreutils
import FileSystem
import FileTools
import NetworkTools
import Simulation
import TextTools

@testable import Kernel
import struct Kernel.ExitStatus

/// What the targets of commands have in their tables.
private let allCommands =
  coreutilsPrograms + textToolsPrograms + fileToolsPrograms + administrationPrograms + networkToolsPrograms

/// A machine with all commands in /usr/bin, a few accounts and devices, and nothing else.
struct TestHost {
  /// What a command did.
  struct Result: Equatable {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var status: Int32 = -1

    var text: String { String(lossless: output) }
    var errorText: String { String(lossless: errors) }
  }

  static let startTime = Timestamp(seconds: 1_714_554_487)

  var environment: Environment = [
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", "TZ": "UTC", "USER": "root",
  ]
  var files: [String: [UInt8]] = [
    "/etc/passwd": Array(
      """
      root:x:0:0:root:/root:/bin/bash
      daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
      student:x:1000:1000:Student,,,:/home/student:/bin/bash

      """.utf8),
    "/etc/group": Array("root:x:0:\ndaemon:x:1:\nadm:x:4:student\nsudo:x:27:student\nstudent:x:1000:\n".utf8),
    "/etc/hostname": Array("test\n".utf8),
  ]
  var user: UserID = 0
  var time = TestHost.startTime

  /// Runs a command in an empty directory and waits for its end.
  func run(_ words: [String], input: String = "", files: [String: String] = [:]) -> Result {
    let collected = Collected()
    perform { process throws(Errno) in
      for (name, text) in files.sorted(by: { $0.key < $1.key }) { try process.files.write(name, text.bytes) }
      var input = input.bytes
      process.install(
        ExternalStream(machine: process.machine, flags: .read, name: "in") { count in
          defer { input.removeFirst(min(count, input.count)) }
          return Array(input.prefix(count))
        }, at: 0)
      let child = process.spawn(process.findProgram(words[0]) ?? words[0], words)
      collected.result.status = try await process.wait(for: child).shellStatus.rawValue
      return .success
    } write: { number, bytes in
      if number == 1 { collected.result.output += bytes } else { collected.result.errors += bytes }
    }
    return collected.result
  }

  /// Runs code as a process whose standard output and error are given to `write`.
  func perform(
    _ body: @escaping @Sendable (Process) async throws(Errno) -> ExitStatus,
    write: @escaping @Sendable (Int, [UInt8]) -> Void
  ) {
    let simulator = Simulator()
    simulator.run { simulator in
      let world = World(
        executor: simulator.executor, programs: allCommands, now: time, seed: 1)
      let machine = world.addMachine(
        MachineState(hostName: "test", disk: FileTree(time: time), bootTime: time, lastPID: 100))
      try? fill(machine)
      let process = machine.makeProcess()
      process.environment = environment
      process.install(ExternalStream(machine: machine, flags: .read, name: "in"), at: 0)
      for number in 1...2 {
        process.install(
          ExternalStream(
            machine: machine, flags: .write, name: "out",
            sink: { bytes in
              write(number, bytes)
              return nil
            }), at: number)
      }
      try? process.changeDirectory("/work")
      if let account = machine.user(withID: user) { process.credentials = machine.credentials(of: account) }
      machine.start(process) { process throws(Errno) in try await body(process) }
      world.scheduler.runReady()
      while !process.hasEnded, world.scheduler.fireNext() { world.scheduler.runReady() }
    }
  }

  private func fill(_ machine: Machine) throws(Errno) {
    let disk = machine.files
    for path in ["/dev", "/etc", "/home", "/proc", "/root", "/tmp", "/usr", "/usr/bin", "/work"] {
      try disk.makeDirectory(path, mode: 0o755)
    }
    try disk.setMode("/work", 0o777)
    try disk.setMode("/tmp", 0o1777)
    try disk.makeSymbolicLink("/bin", to: "usr/bin")
    for name in machine.world.programs.names {
      try disk.make(.program(name: name, size: 40_000), at: "/usr/bin/" + name, mode: 0o755)
    }
    for (name, number) in [("null", 3), ("zero", 5), ("full", 7), ("urandom", 9)] as [(String, UInt32)] {
      try disk.make(.characterDevice(DeviceNumber(major: 1, minor: number)), at: "/dev/" + name, mode: 0o666)
      try disk.setMode("/dev/" + name, 0o666)
    }
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try disk.write(path, bytes) }
    if let point = try? disk.status("/proc").id {
      machine.state.volumes.mount(
        .processes, on: point, source: "proc", path: "/proc", type: "proc", options: "rw,relatime")
    }
  }

  private final class Collected: @unchecked Sendable {
    var result = Result()
  }
}
