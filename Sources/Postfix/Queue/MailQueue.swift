import FileSystem
import Kernel
import Simulation

/// The mail queue of a machine: files below $queue_directory, and nothing else.
package struct MailQueue {
  package let machine: Machine
  /// The queue directory is where relative paths begin.
  package let files: Files
  /// Parameter enable_long_queue_ids.
  package let isLong: Bool
  private let hashedQueues: Set<String>
  private let hashDepth: Int

  /// The queue as a daemon sees it.
  package init(_ daemon: Daemon) {
    self.init(machine: daemon.machine, configuration: daemon.configuration, files: daemon.files)
  }

  /// - Parameter files: whose working directory is the queue directory.
  package init(machine: Machine, configuration: MainConfiguration, files: Files) {
    self.machine = machine
    self.files = files
    isLong = configuration.boolean("enable_long_queue_ids")
    hashedQueues = Set(configuration.list("hash_queue_names"))
    hashDepth = configuration.integer("hash_queue_depth")
  }

  // MARK: Names

  private func directory(of id: String, in queue: QueueName) -> String {
    guard hashedQueues.contains(queue.rawValue) else { return queue.rawValue }
    return ([queue.rawValue] + QueueID.directories(of: id, depth: hashDepth)).joined(separator: "/")
  }

  /// The path of a file, below the queue directory: "deferred/A/A1B2C3".
  package func path(_ id: String, in queue: QueueName) -> String {
    directory(of: id, in: queue) + "/" + id
  }

  /// Makes a file in a queue and gives it a name that no other has.
  ///
  /// - Parameter mode: 0o600 while it is written, 0o700 when it is complete.
  package func enter(_ queue: QueueName, mode: FileMode) throws(Errno) -> String {
    let temporary = queue.rawValue + "/" + "\(machine.now.subsecondNanoseconds / 1000).\(machine.state.lastPID)"
    let file = try files.make(.data([]), at: temporary, mode: mode)
    // A real clock never stands still: files that are made one after the other have names of their own.
    var time = machine.now + .microseconds(Int64(machine.world.random.next() % 100_000))
    while true {
      let id = QueueID.make(time: time, inode: file.inode, isLong: isLong)
      let path = path(id, in: queue)
      guard !files.exists(path) else {
        time += .microseconds(1)
        continue
      }
      do throws(Errno) {
        try makeDirectory(of: id, in: queue)
        try files.rename(temporary, to: path)
        return id
      } catch {
        try? files.remove(temporary)
        throw error
      }
    }
  }

  /// How many levels of directories a queue has below its own.
  package func depth(of queue: QueueName) -> Int { hashedQueues.contains(queue.rawValue) ? hashDepth : 0 }

  /// Makes the directories that a file of this name lies in.
  package func makeDirectory(of id: String, in queue: QueueName) throws(Errno) {
    let path = directory(of: id, in: queue)
    guard path != queue.rawValue, !files.exists(path) else { return }
    var made = ""
    for part in path.split(separator: "/") {
      made += made.isEmpty ? String(part) : "/" + part
      if !files.exists(made) { try files.makeDirectory(made, mode: 0o700) }
    }
  }

  /// The names of a queue's files, in the order of its directories.
  package func ids(in queue: QueueName) -> [String] {
    ids(below: queue.rawValue, depth: depth(of: queue))
  }

  private func ids(below path: String, depth: Int) -> [String] {
    guard let entries = try? files.entries(of: path) else { return [] }
    return entries.flatMap { entry -> [String] in
      if entry.type == .directory { return ids(below: path + "/" + entry.name, depth: depth - 1) }
      return entry.type == .regular && QueueID.isValid(entry.name) ? [entry.name] : []
    }
  }

  /// The first of some queues in which a file lies.
  package func find(_ id: String, in queues: [QueueName] = QueueName.messageQueues) -> QueueName? {
    queues.first { files.exists(path(id, in: $0)) }
  }

  // MARK: Files

  package func read(_ id: String, in queue: QueueName) throws(Errno) -> [UInt8] {
    try files.read(path(id, in: queue))
  }

  package func write(_ bytes: [UInt8], to id: String, in queue: QueueName) throws(Errno) {
    try files.write(path(id, in: queue), bytes)
  }

  package func append(_ bytes: [UInt8], to id: String, in queue: QueueName) throws(Errno) {
    try makeDirectory(of: id, in: queue)
    try files.append(path(id, in: queue), bytes, mode: 0o600)
  }

  /// Writes over a few bytes of a file.
  package func patch(_ id: String, in queue: QueueName, at offset: Int, _ bytes: [UInt8]) throws(Errno) {
    try files.patch(path(id, in: queue), bytes, at: offset)
  }

  package func move(_ id: String, from: QueueName, to: QueueName) throws(Errno) {
    // A whole queue that is missing is made anew by those who may do that.
    if !files.exists(to.rawValue), exists(id, in: from) { try files.makeDirectory(to.rawValue, mode: 0o700) }
    try makeDirectory(of: id, in: to)
    try files.rename(path(id, in: from), to: path(id, in: to))
  }

  /// What keeps a program that goes through the files of a queue from doing so.
  package func scanFailure(_ queue: QueueName) -> Fatal? {
    do throws(Errno) {
      _ = try files.entries(of: queue.rawValue)
      return nil
    } catch {
      return Fatal("scan_dir_push: open directory \(queue.rawValue): \(error.message)")
    }
  }

  package func remove(_ id: String, from queue: QueueName) throws(Errno) {
    try files.remove(path(id, in: queue))
  }

  package func status(_ id: String, in queue: QueueName) throws(Errno) -> FileStatus {
    try files.linkStatus(path(id, in: queue))
  }

  package func exists(_ id: String, in queue: QueueName) -> Bool { files.exists(path(id, in: queue)) }

  /// Sets the times of a file, by which the queue manager knows when it is to be looked at.
  package func setTime(_ id: String, in queue: QueueName, _ time: Timestamp) throws(Errno) {
    try files.setTimes(path(id, in: queue), access: time, modification: time)
  }
}

extension FileMode {
  /// The mark of a message that is given back the next time that it can't be delivered.
  package static let expired = FileMode(rawValue: 0o010)
}
