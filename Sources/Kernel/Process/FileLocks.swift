import FileSystem
import Simulation

/// Who holds a file by flock(2). A lock belongs to an open file, and goes when that is closed.
struct FileLocks {
  var holders: [ObjectIdentifier: FileLockKind] = [:]
  let changed = WaitQueue()

  /// Whether an open file could have the lock next to those of others.
  func allows(_ kind: FileLockKind, for owner: ObjectIdentifier) -> Bool {
    let others = holders.filter { $0.key != owner }
    return others.isEmpty || kind == .shared && others.values.allSatisfy { $0 == .shared }
  }
}

/// How a file is locked by flock(2).
package enum FileLockKind: Sendable {
  case shared, exclusive
}

extension Process {
  /// flock(2): locks what is open at a descriptor, in place of the lock that it has.
  ///
  /// - Parameters:
  ///   - kind: nil unlocks.
  ///   - deadline: how long to wait; for ever without one.
  /// - Throws: EBADF; EAGAIN when somebody else holds the lock at the deadline.
  package func lock(_ descriptor: Int, _ kind: FileLockKind?, until deadline: Timestamp? = nil) async throws(Errno) {
    guard let description = descriptors[descriptor] else { throw .EBADF }
    guard let file = description.file else { return }
    let owner = ObjectIdentifier(description)
    guard let kind else { return machine.unlock(file, owner) }
    while true {
      let locks = machine.fileLocks[file] ?? FileLocks()
      if locks.allows(kind, for: owner) {
        machine.fileLocks[file, default: locks].holders[owner] = kind
        description.isLocked = true
        return locks.changed.wakeAll()
      }
      if let deadline, now >= deadline { throw .EAGAIN }
      try await block(on: [locks.changed], until: deadline)
    }
  }
}

extension Machine {
  /// Takes the lock of an open file away; those who wait look again.
  func unlock(_ file: FileID, _ owner: ObjectIdentifier) {
    guard let locks = fileLocks[file], locks.holders[owner] != nil else { return }
    fileLocks[file]?.holders[owner] = nil
    if fileLocks[file]?.holders.isEmpty == true { fileLocks[file] = nil }
    locks.changed.wakeAll()
  }
}
