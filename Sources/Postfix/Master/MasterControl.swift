import DNS
import FileSystem
import Kernel
import Simulation

/// Start, reload and stop.
extension MasterService {
  static let version = "3.7.11"

  /// Whether the mail system of a machine runs.
  package static func isRunning(on machine: Machine) -> Bool { machine.service(MasterService.self) != nil }

  /// Starts master(8): opens the services of master.cf and wakes what has to be woken.
  ///
  /// - Parameters:
  ///   - configuration: as it has read it.
  ///   - words: its command line.
  ///   - front: the program's process, where it stays with whoever has started it.
  /// - Returns: its PID.
  /// - Throws: `Fatal`, which the caller has to log.
  @discardableResult
  package static func start(
    _ configuration: MainConfiguration, words: [String]? = nil, front: PID? = nil, on machine: Machine
  ) throws(Fatal) -> PID {
    let pid = machine.takePID()
    let locks = try MasterLocks.take(pid, configuration, on: machine)
    guard !isRunning(on: machine) else { throw Fatal("postroom: two masters for a queue directory are not simulated") }
    var master = MasterService(pid: pid, configuration: configuration)
    (master.lockedFile, master.lockedData) = (locks.queue, locks.data)
    master.front = front
    for file in [locks.queue, locks.data] { machine.noteOpened(file) }
    machine.setService(master)
    var info = ProcessInfo(
      pid: pid, parent: 1, credentials: .root, command: "master",
      arguments: words ?? [configuration.text("daemon_directory") + "/master", "-w"],
      executable: configuration.text("daemon_directory") + "/master", startTime: machine.now,
      service: machine.key(of: MasterService.self))
    info.virtualMemoryKilobytes = 42_680
    info.residentMemoryKilobytes = 4_964
    machine.state.daemons[pid] = info
    do throws(Fatal) {
      try readServices(on: machine)
    } catch {
      clear(on: machine)
      throw error
    }
    log(.info("daemon started -- version \(version), configuration \(configuration.directory)"), on: machine)
    wakeAll(on: machine)
    return pid
  }

  // MARK: master.cf

  /// Reads master.cf: new services open, services that are gone close.
  private static func readServices(on machine: Machine) throws(Fatal) {
    guard let master = machine.service(MasterService.self) else { return }
    let configuration = master.configuration
    let path = configuration.directory + "/master.cf"
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try machine.files.read(path)
    } catch {
      throw Fatal("open \(path): \(error.message)")
    }
    var messages: [Message] = []
    let parsed: MasterConfiguration
    do throws(Fatal) {
      parsed = try MasterConfiguration(bytes, path: path, configuration: configuration, messages: &messages)
    } catch {
      throw error
    }
    for message in messages { log(message, on: machine) }
    let listening = MasterListening(machine: machine, master: master, path: path)
    let disabled = DisabledServices(configuration.text("master_service_disable"))
    let tasks = try listening.tasks(for: parsed.entries.filter { !disabled.contains($0) })
    try listening.replace(master.services, by: tasks)
    machine.withService(MasterService.self) { $0.services = tasks }
  }

  private static func wakeAll(on machine: Machine) {
    guard let master = machine.service(MasterService.self) else { return }
    for task in master.services where task.entry.wakeupSeconds > 0 && !task.entry.wakesOnlyWhenUsed {
      wakeByTimer(task.key, generation: master.generation, on: machine)
    }
  }

  /// How long master(8) takes to read its files again.
  private static let reloadTime = TimeInterval.microseconds(1200)

  static func beginReload(on machine: Machine) {
    guard let master = machine.service(MasterService.self) else { return }
    log(.info("reload -- version \(version), configuration \(master.configuration.directory)"), on: machine)
    machine.send(MasterMessage.reload(master: master.pid), to: MasterService.self, after: reloadTime)
  }

  static func reload(on machine: Machine) {
    guard let master = machine.service(MasterService.self) else { return }
    var messages: [Message] = []
    do throws(Fatal) {
      let configuration = try ConfigurationStart(machine: machine, files: machine.files).load(
        directory: master.configuration.directory, program: "master", messages: &messages)
      for message in messages { log(message, on: machine) }
      warnOfProtocols(configuration.text("inet_protocols"), master, on: machine)
      machine.withService(MasterService.self) { master in
        master.configuration = configuration
        master.generation += 1
      }
      for process in master.processes.values.sorted(by: { $0.pid < $1.pid }) where process.clientCount == 0 {
        end(process.pid, .exited(.success), on: machine)
      }
      try readServices(on: machine)
      wakeAll(on: machine)
    } catch {
      for message in error.messages { log(message, on: machine) }
      stop(on: machine)
    }
  }

  /// Sockets are not opened for another IP version while it runs.
  private static func warnOfProtocols(_ new: String, _ master: MasterService, on machine: Machine) {
    guard new != master.protocolsAtStart else { return }
    log(.warning("ignoring inet_protocols parameter value change"), on: machine)
    log(.warning("old value: \"\(master.protocolsAtStart)\", new value: \"\(new)\""), on: machine)
    log(.warning("to change inet_protocols, stop and start Postfix"), on: machine)
  }

  /// Ends everything: the processes, the sockets, master(8) itself.
  static func stop(on machine: Machine) {
    guard let master = machine.service(MasterService.self) else { return }
    for process in master.processes.values.sorted(by: { $0.pid < $1.pid }) {
      machine.state.daemons[process.pid] = nil
      postfixDaemon(process.program)?.ended(process.pid, on: machine)
    }
    clear(on: machine)
  }

  private static func clear(on machine: Machine) {
    guard let master = machine.service(MasterService.self) else { return }
    for task in master.services {
      for address in task.addresses { machine.stopListening(MasterService.self, on: address) }
      for client in task.pending { machine.close(client.end) }
    }
    for file in [master.lockedFile, master.lockedData].compactMap({ $0 }) { machine.noteClosed(file) }
    machine.state.daemons[master.pid] = nil
    machine.setService(nil, MasterService.self)
  }
}
