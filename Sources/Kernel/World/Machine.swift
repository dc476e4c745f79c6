import DNS
import FileSystem
import Simulation

/// One machine: its state, which is a value, and what runs on it at the moment, which is not.
package final class Machine {
  package unowned let world: World
  /// Index among the world's machines.
  package let index: Int
  /// All that is kept of the machine when the world is copied or saved.
  package var state: MachineState
  /// The processes that are coroutines.
  package internal(set) var processes: [PID: Process] = [:]
  package private(set) var terminals: [TerminalDevice] = []
  /// What serves a connection and can't be copied with a world, such as its encryption; a restored world
  /// begins without, and whoever misses it closes the connection.
  package var attachments: [ConnectionEnd: AnyObject] = [:]
  var openCounts: [FileID: Int] = [:]
  var changeQueues: [FileID: WaitQueue] = [:]
  var fileLocks: [FileID: FileLocks] = [:]
  /// FIFOs that somebody has open.
  var fifos: [FileID: Pipe] = [:]
  private var lastPipeNumber: UInt64 = 10_000
  /// Sockets of programs that listen, by port.
  var listeningSockets: [SocketAddress: ListeningSocket] = [:]
  var accountsCache = AccountsCache()
  /// On behalf of which instance of its service code runs at the moment.
  package internal(set) var instance = ""
  /// Below which directory the resolver library finds its files at the moment: a chroot, or nothing.
  var resolverRoot = ""
  private var executor: LoopExecutor { world.scheduler.executor }

  init(world: World, index: Int, state: MachineState) {
    self.world = world
    self.index = index
    self.state = state
  }

  package var now: Timestamp { world.scheduler.now }

  /// The machine's files as the superuser sees them.
  package var files: Files { Files(machine: self, credentials: .root) }

  /// The machine's files as a daemon with those IDs sees them.
  package func files(as credentials: Credentials, umask: FileMode = 0o022) -> Files {
    Files(machine: self, credentials: credentials, umask: umask)
  }

  // MARK: Processes

  package func takePID() -> PID {
    repeat {
      state.lastPID = state.lastPID >= 4_194_303 ? 300 : state.lastPID + 1
    } while processes[state.lastPID] != nil || state.daemons[state.lastPID] != nil
    return state.lastPID
  }

  /// A process without a parent among the programs: the learner's shell, or what a daemon starts.
  ///
  /// - Parameter service: hears when it ends.
  package func makeProcess(parent: PID = 1, credentials: Credentials = .root, service: String? = nil) -> Process {
    let process = Process(machine: self, pid: takePID(), parent: parent, credentials: credentials)
    process.reportsTo = service
    return process
  }

  /// Lets a process run; it first does so when whoever runs now blocks.
  package func start(
    _ process: Process, isolation: isolated (any Actor)? = #isolation,
    body: @escaping (Process) async throws(Errno) -> ExitStatus
  ) {
    processes[process.pid] = process
    let scheduler = world.scheduler
    Task.immediate(executorPreference: executor) {
      _ = isolation
      _ = await scheduler.park { $0.wake() }
      var status = ExitStatus.failure
      do throws(Errno) {
        status = try await body(process)
      } catch {
        // A signal ended it, or it did not care for an error; either way there is nobody to tell.
      }
      _ = await process.standardOutput.flushAtExit()
      process.end(status)
    }
  }

  func processEnded(_ process: Process) {
    for child in processes.values where child.parent == process.pid {
      child.parent = 1
      if child.hasEnded { reap(child) }
    }
    if let terminal = process.terminal, process.session == process.pid {
      signalGroup(terminal.foregroundGroup, .HUP)
      terminal.foregroundGroup = 0
    }
    if let service = process.reportsTo, let status = process.waitStatus {
      reap(process)
      world.schedule(.childEnded(service: service, process.pid, status), on: index, after: .zero)
    } else if let parent = processes[process.parent], !parent.hasEnded {
      parent.receive(.CHLD)
      parent.childChanged.wakeAll()
    } else {
      reap(process)
    }
  }

  func reap(_ process: Process) {
    processes[process.pid] = nil
  }

  func children(of process: Process) -> [Process] {
    processes.values.filter { $0.parent == process.pid }.sorted { $0.pid < $1.pid }
  }

  /// The process table's row of a process.
  package func processInfo(_ pid: PID) -> ProcessInfo? {
    processes[pid]?.info ?? state.daemons[pid]
  }

  /// The process table, by PID.
  package func processInfos() -> [ProcessInfo] {
    (processes.values.filter { $0.standsFor == nil }.map(\.info) + state.daemons.values).sorted { $0.pid < $1.pid }
  }

  /// kill(2) of one process, for the superuser: whether there is such a process.
  @discardableResult
  package func signal(_ pid: PID, _ signal: Signal?) -> Bool {
    if let process = processes[pid] {
      if let signal { process.receive(signal) }
      return true
    }
    guard let daemon = state.daemons[pid] else { return false }
    if signal != nil { world.noteAction(on: nil, of: self) }
    if let signal, let service = daemon.service {
      world.schedule(.signaled(service: service, pid, signal), on: index, after: .microseconds(50))
    } else if signal == .KILL || signal == .TERM, pid != 1 {
      state.daemons[pid] = nil
    }
    return true
  }

  /// Signals every process of a group.
  package func signalGroup(_ group: PID, _ signal: Signal) {
    guard group > 0 else { return }
    for process in processes.values.filter({ $0.group == group }).sorted(by: { $0.pid < $1.pid }) {
      process.receive(signal)
    }
    for daemon in state.daemons.values.filter({ $0.group == group }).map(\.pid).sorted() {
      self.signal(daemon, signal)
    }
  }

  // MARK: Terminals

  package func makeTerminal() -> TerminalDevice {
    let number = UInt32(terminals.count)
    let terminal = TerminalDevice(name: "pts/\(number)", machine: self)
    terminals.append(terminal)
    var files = self.files
    files.umask = 0
    // It is there already in a world that was restored, and nowhere in one without /dev.
    let device = Inode.Content.characterDevice(DeviceNumber(major: 136, minor: number))
    if let place = try? files.walk("/dev/\(terminal.name)", following: false), place.file == nil,
      (try? files.make(device, at: place, mode: 0o620)) != nil
    {
      try? files.setOwner("/dev/\(terminal.name)", user: 0, group: group(named: "tty")?.id)
    }
    return terminal
  }

  /// A descriptor's worth of a terminal.
  package func open(_ terminal: TerminalDevice) -> FileDescription {
    let id = try? files.locate("/dev/" + terminal.name)
    return TerminalHandle(machine: self, flags: [.read, .write], device: terminal, id: id)
  }

  // MARK: Opening

  func makePipe() -> Pipe {
    lastPipeNumber += 1
    return Pipe(number: lastPipeNumber)
  }

  /// open(2) for a process.
  func open(_ path: String, _ flags: OpenFlags, mode: FileMode, for process: Process) async throws(Errno)
    -> FileDescription
  {
    let files = process.files
    let place = try files.walk(path, following: !flags.contains(.noFollow))
    guard let file = place.file else {
      guard flags.contains(.create) else { throw .ENOENT }
      guard !place.mustBeDirectory else { throw .EISDIR }
      try state.volumes.checkCreation(in: place.directory, .data([]))
      let made = try files.make(.data([]), at: place, mode: mode)
      return RegularFile(machine: self, flags: flags, id: made, path: path)
    }
    if flags.contains([.create, .exclusive]) { throw .EEXIST }
    if isMagicLink(file) { return try await reopen(file, flags, for: process) }
    guard let inode = inode(file, for: files) else { throw .ENOENT }
    if case .symbolicLink = inode.content { throw .ELOOP }
    var access: AccessMode = []
    if flags.contains(.read) { access.insert(.read) }
    if flags.contains(.write) { access.insert(.write) }
    if inode.isDirectory, flags.contains(.write) || flags.contains(.create) { throw .EISDIR }
    guard inode.permits(access, for: files.credentials) else { throw .EACCES }
    if flags.contains(.directory), !inode.isDirectory { throw .ENOTDIR }
    switch inode.content {
    case .directory: return DirectoryHandle(machine: self, id: file)
    case .characterDevice(let device): return try open(device, flags, file, for: process)
    case .fifo: return try await openFIFO(file, flags, for: process)
    case .socket, .blockDevice: throw .ENXIO
    case .symbolicLink: throw .ELOOP
    case .data(let bytes):
      if case .processes = state.volumes.volumes[file.volume] {
        let node = ProcNode(file.inode)
        if flags.contains(.write), node.kind == .systemControl, SystemControls.all[node.descriptor].isReadOnly {
          throw .EACCES
        }
        return RegularFile(machine: self, flags: flags, id: file, path: path, snapshot: bytes)
      }
      fallthrough
    case .program, .unwritten:
      if flags.contains(.truncate), flags.contains(.write) { try truncate(file, to: 0) }
      return RegularFile(machine: self, flags: flags, id: file, path: path)
    }
  }

  /// Opens what a link in /proc/PID/fd leads to: a file anew, anything else as it is.
  private func reopen(_ link: FileID, _ flags: OpenFlags, for process: Process) async throws(Errno) -> FileDescription {
    guard let target = magicTarget(link) else { throw .ENOENT }
    guard target is RegularFile, let file = target.file else { return target }
    if flags.contains(.truncate), flags.contains(.write) { try truncate(file, to: 0) }
    return RegularFile(machine: self, flags: flags, id: file, path: "")
  }

  private func open(_ device: DeviceNumber, _ flags: OpenFlags, _ file: FileID, for process: Process) throws(Errno)
    -> FileDescription
  {
    switch (device.major, device.minor) {
    case (1, let minor):
      guard let kind = MemoryDevice.Kind(rawValue: minor) else { throw .ENXIO }
      return MemoryDevice(machine: self, flags: flags, kind: kind, id: file)
    case (5, 0):
      guard let terminal = process.terminal else { throw .ENXIO }
      return TerminalHandle(machine: self, flags: flags, device: terminal, id: file)
    case (136, let number):
      guard Int(number) < terminals.count else { throw .EIO }
      return TerminalHandle(machine: self, flags: flags, device: terminals[Int(number)], id: file)
    default: throw .ENXIO
    }
  }

  /// A FIFO's opener waits for one at the other end (fifo(7)).
  private func openFIFO(_ file: FileID, _ flags: OpenFlags, for process: Process) async throws(Errno)
    -> FileDescription
  {
    let pipe = fifos[file] ?? makePipe()
    fifos[file] = pipe
    if flags.contains([.read, .write]) || flags.contains(.read) {
      let reader = PipeReader(machine: self, pipe: pipe, fifo: file)
      while pipe.writers == 0, pipe.isEmpty, !flags.contains(.nonBlocking), !flags.contains(.write) {
        do throws(Errno) {
          try await process.block(on: pipe.opened)
        } catch {
          reader.close()
          throw error
        }
      }
      return reader
    }
    if pipe.readers == 0, flags.contains(.nonBlocking) { throw .ENXIO }
    let writer = PipeWriter(machine: self, pipe: pipe, fifo: file)
    while pipe.readers == 0 {
      do throws(Errno) {
        try await process.block(on: pipe.opened)
      } catch {
        writer.close()
        throw error
      }
    }
    return writer
  }

  // MARK: Programs

  /// What execve(2) finds at a path.
  enum Image {
    /// The type is nil for a program that is not simulated.
    case program((any Program.Type)?, name: String, file: FileID)
    case script(interpreter: String, option: String?)
  }

  func loadProgram(_ path: String, for process: Process) throws(Errno) -> Image {
    let files = process.files
    let file = try files.locate(path)
    guard let inode = inode(file, for: files) else { throw .ENOENT }
    guard inode.type == .regular, inode.permits(.execute, for: files.credentials) else { throw .EACCES }
    let head: [UInt8]
    switch inode.content {
    case .program(let name, _): return .program(world.programs[name], name: name, file: file)
    case .data(let bytes): head = Array(bytes.prefix(256))
    case .unwritten(let unwritten):
      guard let name = unwritten.program else { throw .ENOEXEC }
      return .program(world.programs[name], name: name, file: file)
    default: throw .EACCES
    }
    if let name = ProgramImage.name(in: head) { return .program(world.programs[name], name: name, file: file) }
    guard head.starts(with: [35, 33]) else { throw .ENOEXEC }
    let line = head.dropFirst(2).prefix { $0 != 10 }
    let words = String(lossless: line).split(
      maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: { $0 == " " || $0 == "\t" })
    guard let interpreter = words.first else { throw .ENOEXEC }
    var option = words.count > 1 ? String(words[1]) : nil
    while let last = option?.last, last == " " || last == "\t" { option?.removeLast() }
    return .script(interpreter: String(interpreter), option: option)
  }

  // MARK: Services

  /// A copy of a service's state; nil when it does not run.
  package func service<S: Service>(_ type: S.Type) -> S? {
    state.services[key(of: type)] as? S
  }

  /// Starts a service, or replaces its state.
  package func setService<S: Service>(_ service: S?, _ type: S.Type = S.self) {
    state.services[key(of: type)] = service
  }

  /// Changes a service's state in place; nil when it does not run. Not to be nested for one service.
  @discardableResult
  package func withService<S: Service, Result>(_ type: S.Type, _ body: (inout S) -> Result) -> Result? {
    guard var service = state.services[key(of: type)] as? S else { return nil }
    state.services[key(of: type)] = nil
    defer { state.services[key(of: type)] = service }
    return body(&service)
  }

  /// Sends a message to a service of this machine, which gets it after some time.
  ///
  /// - Returns: with what it can be taken back.
  @discardableResult
  package func send<S: Service>(_ message: any ServiceMessage, to service: S.Type, after delay: TimeInterval = .zero)
    -> EventID
  {
    world.noteAction(on: nil, of: self)
    return world.schedule(.message(service: key(of: service), message), on: index, after: delay)
  }

  /// Takes back a message that has not arrived.
  package func cancel(_ event: EventID) {
    world.cancel(event)
  }

  func handle(_ event: ServiceEvent, for service: String) {
    guard let type = state.services[service].map({ type(of: $0) }) else { return }
    acting(for: Machine.instance(of: service)) { type.handle(event, on: self) }
  }
}
