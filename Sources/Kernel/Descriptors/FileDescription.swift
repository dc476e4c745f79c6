import FileSystem
import Simulation

/// An open file, pipe, terminal or socket ("open file description" in POSIX): what descriptors stand for.
///
/// Descriptors of several processes may share one, and with it the place where they read and write. The
/// last one to let go closes it.
package class FileDescription {
  let machine: Machine
  package let flags: OpenFlags
  private(set) var references = 0
  /// Whether it holds a lock of flock(2).
  final var isLocked = false

  init(machine: Machine, flags: OpenFlags) {
    self.machine = machine
    self.flags = flags
  }

  final func retain() {
    references += 1
  }

  final func release() {
    references -= 1
    guard references == 0 else { return }
    if isLocked, let file { machine.unlock(file, ObjectIdentifier(self)) }
    close()
  }

  /// The file behind it, where it has one in a tree.
  package var file: FileID? { nil }
  /// The terminal behind it.
  package var terminal: TerminalDevice? { nil }
  /// What the link in /proc/PID/fd shows.
  package var displayName: String { "" }
  /// Whether a read would return at once.
  package var isReadable: Bool { true }
  /// Woken when `isReadable` may have become true; nil where it always is.
  package var readiness: WaitQueue? { nil }

  /// Whether a write can reach nobody any more (POLLERR of poll(2)).
  package var isHungUp: Bool { false }
  /// Woken when `isHungUp` may have become true.
  package var hangUp: WaitQueue? { nil }

  /// Up to `count` bytes, at least one; none at the end of the file.
  func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    throw .EBADF
  }

  /// Writes all the bytes.
  func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    throw .EBADF
  }

  /// Moves the place of the next read or write; returns it, counted from the start.
  func seek(to offset: SeekTarget) throws(Errno) -> Int {
    throw .ESPIPE
  }

  func status(of id: FileID) -> FileStatus {
    FileStatus(id: id, inode: Inode(content: .fifo, mode: 0o600, owner: 0, group: 0, time: machine.now))
  }

  /// Called once, when nobody has it open any more.
  func close() {}
}

/// Where lseek(2) goes.
package enum SeekTarget: Sendable {
  case start(Int)
  case current(Int)
  case end(Int)
}

/// A file of a tree, or a made-up one.
final class RegularFile: FileDescription {
  private let id: FileID
  private let path: String
  private var offset = 0
  /// The content of a file of /proc, as it was when it was opened.
  private let snapshot: [UInt8]?

  init(machine: Machine, flags: OpenFlags, id: FileID, path: String, snapshot: [UInt8]? = nil) {
    self.id = id
    self.path = path
    self.snapshot = snapshot
    super.init(machine: machine, flags: flags)
    machine.noteOpened(id)
  }

  override var file: FileID? { id }
  override var displayName: String { machine.path(of: id, below: machine.state.volumes.root) ?? path }

  override func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    guard flags.contains(.read) else { throw .EBADF }
    let bytes: [UInt8]
    if let snapshot {
      bytes = Array(snapshot.dropFirst(offset).prefix(count))
    } else if case .tree(let tree) = machine.state.volumes.volumes[id.volume] {
      bytes = try tree.read(id.inode, at: offset, count: count)
    } else {
      throw .EISDIR
    }
    offset += bytes.count
    return bytes
  }

  override func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    guard flags.contains(.write) else { throw .EBADF }
    guard !bytes.isEmpty else { return }
    if flags.contains(.append) { offset = machine.inode(id)?.size ?? offset }
    try machine.write(id, bytes, at: offset)
    offset += bytes.count
  }

  override func seek(to target: SeekTarget) throws(Errno) -> Int {
    let place =
      switch target {
      case .start(let place): place
      case .current(let distance): offset + distance
      case .end(let distance): (snapshot?.count ?? machine.inode(id)?.size ?? 0) + distance
      }
    guard place >= 0 else { throw .EINVAL }
    offset = place
    return place
  }

  override func status(of id: FileID) -> FileStatus {
    guard let inode = machine.inode(self.id) else { return super.status(of: id) }
    return FileStatus(id: self.id, inode: inode)
  }

  override func close() {
    machine.noteClosed(id)
  }
}
