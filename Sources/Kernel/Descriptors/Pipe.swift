import FileSystem
import Simulation

/// A pipe or FIFO: a bounded queue of bytes between processes (pipe(7)).
package final class Pipe {
  /// As on Linux.
  static let capacity = 65_536
  /// Writes up to so many bytes are not mixed with others' (PIPE_BUF).
  static let atomicSize = 4096

  private var bytes: [UInt8] = []
  private var head = 0
  var readers = 0
  var writers = 0
  let readable = WaitQueue()
  let writable = WaitQueue()
  let opened = WaitQueue()
  /// Tells pipes apart in /proc/PID/fd: "pipe:[1234]".
  let number: UInt64

  init(number: UInt64) {
    self.number = number
  }

  var isEmpty: Bool { head == bytes.count }
  var freeSpace: Int { Pipe.capacity - (bytes.count - head) }

  func put(_ new: ArraySlice<UInt8>) {
    bytes.append(contentsOf: new)
    readable.wakeAll()
  }

  func take(_ count: Int) -> [UInt8] {
    let end = min(bytes.count, head + count)
    let result = Array(bytes[head..<end])
    head = end
    if head == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      head = 0
    } else if head > Pipe.capacity {
      bytes.removeFirst(head)
      head = 0
    }
    writable.wakeAll()
    return result
  }
}

/// The end of a pipe that is read.
final class PipeReader: FileDescription {
  let pipe: Pipe
  private let fifo: FileID?

  init(machine: Machine, pipe: Pipe, fifo: FileID? = nil) {
    self.pipe = pipe
    self.fifo = fifo
    super.init(machine: machine, flags: .read)
    pipe.readers += 1
    pipe.opened.wakeAll()
  }

  override var displayName: String {
    fifo.flatMap { machine.path(of: $0, below: machine.state.volumes.root) } ?? "pipe:[\(pipe.number)]"
  }
  override var isReadable: Bool { !pipe.isEmpty || pipe.writers == 0 }
  override var readiness: WaitQueue? { pipe.readable }

  override func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    while pipe.isEmpty {
      if pipe.writers == 0 { return [] }
      try await process.block(on: pipe.readable)
    }
    return pipe.take(count)
  }

  override func close() {
    pipe.readers -= 1
    pipe.writable.wakeAll()
  }
}

/// The end of a pipe that is written to.
final class PipeWriter: FileDescription {
  let pipe: Pipe
  private let fifo: FileID?

  init(machine: Machine, pipe: Pipe, fifo: FileID? = nil) {
    self.pipe = pipe
    self.fifo = fifo
    super.init(machine: machine, flags: .write)
    pipe.writers += 1
    pipe.opened.wakeAll()
  }

  override var displayName: String {
    fifo.flatMap { machine.path(of: $0, below: machine.state.volumes.root) } ?? "pipe:[\(pipe.number)]"
  }

  override var isHungUp: Bool { pipe.readers == 0 }
  override var hangUp: WaitQueue? { pipe.writable }

  override func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard pipe.readers > 0 else {
        process.receive(.PIPE)
        throw .EPIPE
      }
      let room = pipe.freeSpace
      guard room >= min(rest.count, Pipe.atomicSize) else {
        try await process.block(on: pipe.writable)
        continue
      }
      pipe.put(rest.prefix(room))
      rest = rest.dropFirst(room)
    }
  }

  override func close() {
    pipe.writers -= 1
    if pipe.writers == 0 { pipe.readable.wakeAll() }
  }
}
