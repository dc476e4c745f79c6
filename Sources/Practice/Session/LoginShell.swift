import FileSystem
import Kernel
import Simulation

/// How root's login shell is started on a session's host.
extension Session {
  /// The environment that login(1) gives it.
  private func environment(terminalType: String) -> Environment {
    [
      "HOME": "/root", "USER": "root", "LOGNAME": "root", "SHELL": "/bin/bash", "MAIL": "/var/mail/root",
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "TERM": terminalType, "LANG": "C.UTF-8",
    ]
  }

  /// Starts the shell at the session's terminal.
  package func startAtTerminal(type: String) {
    shell.takeTerminal(terminal)
    for number in 0...2 { shell.install(machine.open(terminal), at: number) }
    start(["-bash"], terminalType: type)
  }

  /// Starts the shell on other streams: it reads its commands from the first.
  package func start(on streams: ScriptRunner.Streams) {
    shell.install(
      ExternalStream(machine: machine, flags: .read, name: "/dev/stdin", source: streams.input), at: 0)
    shell.install(
      ExternalStream(machine: machine, flags: .write, name: "/dev/stdout", sink: streams.output), at: 1)
    shell.install(
      ExternalStream(machine: machine, flags: .write, name: "/dev/stderr", sink: streams.error), at: 2)
    start(["-bash"], terminalType: "dumb")
  }

  private func start(_ arguments: [String], terminalType: String) {
    shell.environment = environment(terminalType: terminalType)
    try? shell.changeDirectory("/root")
    machine.start(shell) { process throws(Errno) in try await process.execute("/bin/bash", arguments) }
  }

  /// Runs the commands that come on other streams to their end, on simulated time.
  ///
  /// - Returns: how the shell ended.
  package func runUnattended(_ streams: ScriptRunner.Streams) -> ExitStatus {
    let before = takeMoment()
    world.programActions = ProgramActions()
    start(on: streams)
    let scheduler = world.scheduler
    scheduler.runReady()
    while !shell.hasEnded, scheduler.fireNext() { scheduler.runReady() }
    endUnattended(since: before, line: "(commands from standard input)")
    return shell.waitStatus?.shellStatus ?? .failure
  }
}
