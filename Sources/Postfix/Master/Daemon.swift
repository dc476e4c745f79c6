import FileSystem
import Kernel
import Simulation

/// A process of a daemon, as the code of the daemon sees it: its machine, parameters, files, log and tables.
package struct Daemon {
  package let machine: Machine
  package let pid: PID
  /// Where it runs without master(8).
  package let standAlone: StandAloneProcess?
  /// Which of the machine's mail systems it belongs to.
  private let instance: String

  package init(machine: Machine, pid: PID) {
    self.machine = machine
    self.pid = pid
    instance = machine.instance
    standAlone = nil
  }

  package init(machine: Machine, standAlone: StandAloneProcess) {
    self.machine = machine
    pid = standAlone.process.pid
    instance = machine.instance
    self.standAlone = standAlone
  }

  /// What is known of the process; nil when it has ended.
  package var process: DaemonProcess? {
    standAlone?.process ?? machine.acting(for: instance) { machine.service(MasterService.self)?.processes[pid] }
  }

  /// Its values of the parameters, those of the time when it was started.
  package var configuration: MainConfiguration {
    process?.configuration ?? MainConfiguration(file: MainFile())
  }

  /// The name of its service in master.cf.
  package var serviceName: String { process?.serviceName ?? "" }

  /// The files as it sees them: as the owner of the queue, below the queue directory, where master.cf says so.
  package var files: Files {
    guard let process else { return machine.files }
    return process.files(on: machine)
  }

  /// Looks names up by the files that the process sees: in a chroot, those of the chroot.
  package func resolving<Result>(_ body: () -> Result) -> Result {
    let isChrooted = process?.isChrooted == true
    return machine.resolving(below: isChrooted ? configuration.text("queue_directory") : "", body)
  }

  // MARK: Log

  /// Logs a message as this process.
  package func log(_ message: Message) {
    guard let process else { return }
    let log = PostfixLog(machine, process.configuration)
    guard process.program == Postlogd.program else {
      log.write(message, tag: process.tag, pid: pid)
      return
    }
    // It does not write to its own socket.
    log.record(message, tag: process.tag, pid: pid, host: process.configuration.text("myhostname"))
  }

  /// Logs plain information.
  package func log(_ text: String) { log(.info(text)) }
  package func warn(_ text: String) { log(.warning(text)) }

  // MARK: Its life

  /// It is done with a client: it is free for the next one, or ends.
  package func release() {
    machine.acting(for: instance) { MasterService.release(pid, on: machine) }
  }

  /// Logs a fatal error and ends the process with status 1.
  package func die(_ fatal: Fatal) {
    for message in fatal.messages { log(message) }
    if let standAlone {
      standAlone.hasDied = true
      return
    }
    machine.acting(for: instance) { MasterService.end(pid, .exited(.failure), on: machine) }
  }

  /// Ends the process, as one that has found out that a table has changed.
  package func exit() {
    machine.acting(for: instance) { MasterService.end(pid, .exited(.success), on: machine) }
  }
}

extension DaemonProcess {
  func files(on machine: Machine) -> Files {
    let root = isChrooted ? try? machine.files.status(configuration.text("queue_directory")).id : nil
    let owner = isUnprivileged ? machine.user(named: configuration.text("mail_owner")) : nil
    let credentials = owner.map { Credentials(user: $0.id, group: $0.group, supplementaryGroups: [$0.group]) } ?? .root
    return Files(
      machine: machine, credentials: credentials,
      workingDirectory: root ?? (try? machine.files.status(configuration.text("queue_directory")).id),
      rootDirectory: root, umask: 0o077)
  }
}

/// Tables, as a daemon asks them: they are opened once, and what is wrong with them is logged.
extension Daemon {
  /// Tables are opened before a daemon gives up its rights and enters its chroot.
  package var tableContext: TableContext {
    var context = TableContext(
      machine: machine, files: machine.files, configuration: configuration, environment: environment
    ) { log($0) }
    context.allowsSurrogates = true
    return context
  }

  /// Looks a key up in a list of tables.
  package func find(_ key: String, in maps: Maps, onlyFixed: Bool = false) -> Maps.Found {
    withTables(else: .problem(table: maps.title)) { tables, context throws(Fatal) in
      try maps.find(key, onlyFixed: onlyFixed, tables: &tables, in: context)
    }
  }

  /// Opens tables before they are needed, so that the log says at the start what is wrong with them.
  package func open(_ maps: [Maps]) {
    for maps in maps {
      for title in maps.tables {
        withTables(else: ()) { tables, context throws(Fatal) in
          _ = try tables.table(title, maps.flags, in: context)
        }
      }
    }
  }

  /// Lets code use the tables that the process has opened; ends the process where that is fatal.
  package func withTables<Result>(
    else failure: Result, _ body: (inout OpenTables, TableContext) throws(Fatal) -> Result
  ) -> Result {
    guard var tables = process?.tables else { return failure }
    defer { keep(tables) }
    do throws(Fatal) {
      return try body(&tables, tableContext)
    } catch {
      die(error)
      return failure
    }
  }

  /// Keeps what the process has opened.
  func keep(_ tables: OpenTables) {
    if let standAlone {
      standAlone.process.tables = tables
    } else {
      machine.acting(for: instance) {
        _ = machine.withService(MasterService.self) { master in master.processes[pid]?.tables = tables }
      }
    }
  }

  /// Whether a table that the process has opened is another one now: the process says so and ends, to be
  /// started anew for its next client.
  ///
  /// - Returns: true when it has ended.
  package func restartsForChangedTable() -> Bool {
    let isProxy = process?.program == "proxymap"
    guard let name = process?.tables.changed(in: tableContext, isProxy: isProxy) else { return false }
    log("table \(name) has changed -- restarting")
    exit()
    return true
  }
}
