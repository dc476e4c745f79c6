import FileSystem
import Simulation

/// The memory devices: null(4), zero, full(4), random(4).
final class MemoryDevice: FileDescription {
  enum Kind: UInt32 {
    case null = 3
    case zero = 5
    case full = 7
    case random = 8
    case urandom = 9
  }

  private let kind: Kind
  private let id: FileID

  init(machine: Machine, flags: OpenFlags, kind: Kind, id: FileID) {
    self.kind = kind
    self.id = id
    super.init(machine: machine, flags: flags)
  }

  override var file: FileID? { id }
  override var displayName: String { "/dev/\(kind)" }

  override func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    guard flags.contains(.read) else { throw .EBADF }
    switch kind {
    case .null: return []
    case .zero, .full: return Array(repeating: 0, count: count)
    case .random, .urandom: return machine.world.random.bytes(count)
    }
  }

  override func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    guard flags.contains(.write) else { throw .EBADF }
    if kind == .full, !bytes.isEmpty { throw .ENOSPC }
  }

  override func seek(to target: SeekTarget) throws(Errno) -> Int { 0 }

  override func status(of id: FileID) -> FileStatus {
    guard let inode = machine.inode(self.id) else { return super.status(of: id) }
    return FileStatus(id: self.id, inode: inode)
  }
}

/// A directory that was opened; it can't be read as a file.
final class DirectoryHandle: FileDescription {
  private let id: FileID

  init(machine: Machine, id: FileID) {
    self.id = id
    super.init(machine: machine, flags: .read)
    machine.noteOpened(id)
  }

  override var file: FileID? { id }
  override var displayName: String { machine.path(of: id, below: machine.state.volumes.root) ?? "" }

  override func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    throw .EISDIR
  }

  override func status(of id: FileID) -> FileStatus {
    guard let inode = machine.inode(self.id) else { return super.status(of: id) }
    return FileStatus(id: self.id, inode: inode)
  }

  override func close() {
    machine.noteClosed(id)
  }
}

/// A stream that leads out of the simulation: the standard streams of `postroom exec`.
package final class ExternalStream: FileDescription {
  private let source: (Int) -> [UInt8]
  private let sink: ([UInt8]) -> Errno?
  private let name: String

  /// - Parameters:
  ///   - source: gives up to that many bytes, none at the end of the input; may take real time.
  ///   - sink: takes bytes; returns why it could not.
  package init(
    machine: Machine, flags: OpenFlags, name: String, source: @escaping (Int) -> [UInt8] = { _ in [] },
    sink: @escaping ([UInt8]) -> Errno? = { _ in nil }
  ) {
    self.source = source
    self.sink = sink
    self.name = name
    super.init(machine: machine, flags: flags)
  }

  override package var displayName: String { name }

  override func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    guard flags.contains(.read) else { throw .EBADF }
    return source(count)
  }

  override func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    guard flags.contains(.write) else { throw .EBADF }
    guard let failure = sink(bytes) else { return }
    if failure == .EPIPE { process.receive(.PIPE) }
    throw failure
  }
}
