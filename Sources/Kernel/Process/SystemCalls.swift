import FileSystem
import Simulation

/// The system calls on descriptors.
extension Process {
  // MARK: Opening and closing

  /// open(2); the lowest free descriptor from `least` on.
  package func open(_ path: String, _ flags: OpenFlags, mode: FileMode = 0o666, from least: Int = 0)
    async throws(Errno) -> Int
  {
    let description = try await machine.open(path, flags, mode: mode, for: self)
    let number = descriptors.free(from: least)
    descriptors.set(number, description)
    return number
  }

  package func close(_ descriptor: Int) throws(Errno) {
    try descriptors.remove(descriptor)
  }

  /// dup2(2).
  package func duplicate(_ descriptor: Int, as other: Int) throws(Errno) {
    guard let description = descriptors[descriptor] else { throw .EBADF }
    guard descriptor != other else { return }
    descriptors.set(other, description)
  }

  /// fcntl(2) F_DUPFD: the lowest free descriptor from `least` on.
  package func duplicate(_ descriptor: Int, from least: Int) throws(Errno) -> Int {
    guard let description = descriptors[descriptor] else { throw .EBADF }
    let number = descriptors.free(from: least)
    descriptors.set(number, description)
    return number
  }

  package func setClosesOnExec(_ descriptor: Int, _ value: Bool = true) {
    descriptors.setClosesOnExec(descriptor, value)
  }

  /// pipe(2).
  package func makePipe() -> (reader: Int, writer: Int) {
    let pipe = machine.makePipe()
    let reader = descriptors.free()
    descriptors.set(reader, PipeReader(machine: machine, pipe: pipe))
    let writer = descriptors.free()
    descriptors.set(writer, PipeWriter(machine: machine, pipe: pipe))
    return (reader, writer)
  }

  /// Puts something that is already open at a descriptor.
  package func install(_ description: FileDescription, at number: Int) {
    descriptors.set(number, description)
  }

  // MARK: Reading and writing

  /// Up to `count` bytes; none at the end.
  package func read(_ descriptor: Int, _ count: Int = 65_536) async throws(Errno) -> [UInt8] {
    if terminationSignal != nil { throw .EINTR }
    guard let description = descriptors[descriptor] else { throw .EBADF }
    return try await description.read(count, by: self)
  }

  /// Writes all the bytes, past all buffers.
  package func write(_ descriptor: Int, _ bytes: [UInt8]) async throws(Errno) {
    if terminationSignal != nil { throw .EINTR }
    guard let description = descriptors[descriptor] else { throw .EBADF }
    try await description.write(bytes, by: self)
  }

  package func seek(_ descriptor: Int, to target: SeekTarget) throws(Errno) -> Int {
    guard let description = descriptors[descriptor] else { throw .EBADF }
    return try description.seek(to: target)
  }

  /// All that is left to read.
  package func readAll(_ descriptor: Int) async throws(Errno) -> [UInt8] {
    // What lies in a file need not be cut into pieces.
    let isFile = descriptors[descriptor]?.file != nil
    var result: [UInt8] = []
    while true {
      let chunk = isFile ? try await read(descriptor, .max) : try await read(descriptor)
      if chunk.isEmpty { return result }
      if result.isEmpty { result = chunk } else { result += chunk }
    }
  }

  /// The whole content of a file, waiting where it is a FIFO or a terminal.
  package func readFile(_ path: String) async throws(Errno) -> [UInt8] {
    let descriptor = try await open(path, .read)
    defer { try? close(descriptor) }
    return try await readAll(descriptor)
  }

  /// fstat(2).
  package func status(of descriptor: Int) throws(Errno) -> FileStatus {
    guard let description = descriptors[descriptor] else { throw .EBADF }
    return description.status(of: FileID(volume: -1, inode: UInt64(descriptor)))
  }

  package func isTerminal(_ descriptor: Int) -> Bool {
    descriptors[descriptor]?.terminal != nil
  }

  /// The terminal behind a descriptor; nil for anything else.
  package func terminalDevice(_ descriptor: Int) -> TerminalDevice? {
    descriptors[descriptor]?.terminal
  }

  /// Whether a descriptor is open.
  package func hasDescriptor(_ descriptor: Int) -> Bool {
    descriptors[descriptor] != nil
  }

  /// Waits until one of the descriptors can be read (poll(2)); the ones that can, none at the deadline.
  package func poll(_ readers: [Int], until deadline: Timestamp? = nil) async throws(Errno) -> [Int] {
    while true {
      let ready = readers.filter { descriptors[$0]?.isReadable ?? true }
      if !ready.isEmpty { return ready }
      if let deadline, now >= deadline { return [] }
      try await block(on: readers.compactMap { descriptors[$0]?.readiness }, until: deadline)
    }
  }

  /// Whether what is written to a descriptor can reach nobody any more.
  package func isHungUp(_ descriptor: Int) -> Bool {
    descriptors[descriptor]?.isHungUp ?? false
  }

  /// Woken when `isHungUp` of a descriptor may have become true.
  package func hangUpQueue(_ descriptor: Int) -> WaitQueue? {
    descriptors[descriptor]?.hangUp
  }

  // MARK: Directories

  package func changeDirectory(_ path: String) throws(Errno) {
    let file = try files.locate(path)
    guard let inode = machine.inode(file, for: files) else { throw .ENOENT }
    guard inode.isDirectory else { throw .ENOTDIR }
    guard inode.permits(.execute, for: credentials) else { throw .EACCES }
    workingDirectory = file
  }

  /// chroot(2), and a change into the new root where that is wanted.
  package func changeRoot(_ path: String, andDirectory: Bool = true) throws(Errno) {
    guard credentials.isSuperuser else { throw .EPERM }
    let file = try files.locate(path)
    guard machine.inode(file, for: files)?.isDirectory == true else { throw .ENOTDIR }
    rootDirectory = file
    if andDirectory { workingDirectory = file }
  }

  /// getcwd(2).
  package func currentDirectory() throws(Errno) -> String {
    guard let path = files.path(of: workingDirectory) else { throw .ENOENT }
    return path
  }

  // MARK: Credentials, groups, sessions

  /// setpgid(2) of oneself.
  package func setGroup(_ group: PID) {
    self.group = group
  }

  /// setsid(2).
  package func startSession() {
    session = pid
    group = pid
    terminal = nil
  }

  /// Makes a terminal the controlling one of this session, and this group the one in front.
  package func takeTerminal(_ terminal: TerminalDevice) {
    self.terminal = terminal
    terminal.session = session
    terminal.foregroundGroup = group
  }
}
