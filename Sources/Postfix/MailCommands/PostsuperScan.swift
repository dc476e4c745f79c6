import FileSystem
import Kernel
import Simulation

/// The ways of postsuper(1) that go through whole queues: repairs, and what is done to all messages.
extension PostsuperWork {
  private enum Errand {
    case repair(PostsuperRepairs)
    case action(PostsuperAction)
  }

  /// What stands behind the name of a file between two passes, so that none is taken for another.
  private static let suffix = "#FIX"

  /// Temporary files are left alone for a week.
  private static let temporaryAge = TimeInterval.seconds(7 * 24 * 3600)

  mutating func repair(_ repairs: PostsuperRepairs) throws(Fatal) {
    try scan(.repair(repairs))
    if mismatchCount > 0 { try scan(.repair(repairs)) }
  }

  mutating func performOnAll(_ action: PostsuperAction) throws(Fatal) {
    try scan(.action(action))
  }

  private mutating func scan(_ errand: Errand) throws(Fatal) {
    for name in names {
      tell("queue: \(name)")
      let source = try queueName(name)
      if source == .maildrop, queue.depth(of: source) > 0 { throw Fatal("\(name) queue must not be hashed") }
      try scan(name, source, level: 0, errand)
    }
  }

  private mutating func scan(
    _ directory: String, _ source: QueueName, level: Int, _ errand: Errand
  ) throws(Fatal) {
    let entries: [DirectoryEntry]
    do throws(Errno) {
      entries = try queue.files.entries(of: directory)
    } catch {
      throw Fatal("scan_dir_push: open directory \(directory): \(error.message)")
    }
    for entry in entries {
      let path = directory + "/" + entry.name
      if entry.name.utf8.count == 1, source != .maildrop {
        try scan(path, source, level: level + 1, errand)
        if level + 1 > queue.depth(of: source) { try removeEmptied(path) }
      } else if let status = try? queue.files.linkStatus(path) {
        try visit(path, entry.name, status, source, errand)
      }
    }
  }

  /// Directories of a depth that the queue no longer has.
  private mutating func removeEmptied(_ path: String) throws(Fatal) {
    do throws(Errno) {
      try queue.files.removeDirectory(path)
    } catch {
      if error != .ENOENT { throw Fatal("remove directory \(path): \(error.message)") }
      return
    }
    tell("remove directory \(path)")
  }

  private mutating func visit(
    _ path: String, _ name: String, _ status: FileStatus, _ source: QueueName, _ errand: Errand
  ) throws(Fatal) {
    if status.isDirectory { return removeAlien(path) }
    let isMessage = QueueName.messageQueues.contains(source)
    if case .action(.delete) = errand {
      if try remove(path), isMessage, status.isReadyMessage { count(.delete) }
      return
    }
    if !status.isRegular || isStale(status, source, errand) {
      _ = try remove(path)
      return
    }
    switch errand {
    case .repair(let repairs): try repairFile(path, name, status, source, repairs)
    case .action(let action):
      guard QueueID.isValid(name) else { return warn("bogus file name: \(path)") }
      try act(action, path, name, status, source)
    }
  }

  private mutating func removeAlien(_ path: String) {
    do throws(Errno) {
      try queue.files.removeDirectory(path)
    } catch {
      if error != .ENOENT { warn("remove subdirectory \(path): \(error.message)") }
      return
    }
    tell("remove subdirectory \(path)")
  }

  private func isStale(_ status: FileStatus, _ source: QueueName, _ errand: Errand) -> Bool {
    guard case .repair(let repairs) = errand, repairs.contains(.purge) else { return false }
    return QueueName.messageQueues.contains(source) && !status.isReadyMessage
      && queue.machine.now > status.modificationTime + PostsuperWork.temporaryAge
  }

  // MARK: Names and places

  private mutating func repairFile(
    _ path: String, _ name: String, _ status: FileStatus, _ source: QueueName, _ repairs: PostsuperRepairs
  ) throws(Fatal) {
    var (path, name) = (path, name)
    let isMessage = QueueName.messageQueues.contains(source)
    let checksStructure = repairs.contains(.structure)
    if checksStructure, name.hasSuffix(PostsuperWork.suffix) {
      let id = String(name.dropLast(PostsuperWork.suffix.count))
      let inode = QueueID.inode(of: id)
      guard QueueID.isValid(id), !isMessage || inode != nil else { return warn("bogus file name: \(path)") }
      if isMessage, inode != status.id.inode { return warn("name/inode mismatch: \(path)") }
      guard try rename(path, to: id, in: source) else { return }
      if isMessage { renamedCount += 1 }
      (path, name) = (queue.path(id, in: source), id)
    }
    guard QueueID.isValid(name) else { return warn("bogus file name: \(path)") }
    guard checksStructure else { return }
    if isMessage {
      guard let inode = QueueID.inode(of: name) else { return warn("bogus file name: \(path)") }
      let isLong = QueueID.isLong(name)
      let isWrong = inode != status.id.inode && (!isLong || repairs.contains(.longNames))
      if isWrong || isLong && !queue.isLong { return try fixName(path, name, status, source) }
    }
    if path != queue.path(name, in: source) {
      misplacedCount += 1
      _ = try rename(path, to: name, in: source)
    }
  }

  /// Makes a name of the inode number that the file has now; the logs of the message go first.
  private mutating func fixName(
    _ path: String, _ name: String, _ status: FileStatus, _ source: QueueName
  ) throws(Fatal) {
    mismatchCount += 1
    let new = QueueID.renamed(name, inode: status.id.inode, isLong: queue.isLong)
    for log in [QueueName.bounce, .defer, .trace] {
      _ = try rename(queue.path(name, in: log), to: new, in: log, suffix: PostsuperWork.suffix)
    }
    _ = try rename(path, to: new, in: source, suffix: PostsuperWork.suffix)
  }

  // MARK: All messages

  private mutating func act(
    _ action: PostsuperAction, _ path: String, _ id: String, _ status: FileStatus, _ source: QueueName
  ) throws(Fatal) {
    switch action {
    case .delete: break
    case .requeue:
      if PostsuperWork.applies(action, to: source), try rename(path, to: id, in: .maildrop) { count(.requeue) }
    case .hold:
      if PostsuperWork.applies(action, to: source), try rename(path, to: id, in: .hold) { count(.hold) }
    case .release:
      if source == .hold, try rename(path, to: id, in: .deferred) { count(.release) }
    case .expire, .expireOrRelease:
      if PostsuperWork.applies(action, to: source), status.isReadyMessage, expire(path) { count(.expire) }
      if action == .expireOrRelease, source == .hold, try rename(path, to: id, in: .deferred) { count(.release) }
    }
  }
}
