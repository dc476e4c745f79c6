import FileSystem
import Kernel
import Simulation

/// What went wrong with a mailbox.
package struct MailboxFailure: Error, Hashable, Sendable {
  /// What was being done: "cannot open file".
  package var step: String
  package var error: Errno

  package init(_ step: String, _ error: Errno) {
    self.step = step
    self.error = error
  }

  /// "cannot open file: Permission denied"
  package var text: String { "\(step): \(error.message)" }
}

/// A mailbox that is one file (mbox(5)).
package struct Mailbox {
  private let files: Files
  private let path: String

  /// - Parameter files: as the one sees them in whose name the mailbox is written.
  package init(_ path: String, files: Files) {
    self.path = path
    self.files = files
  }

  private var lockPath: String { path + ".lock" }

  /// Whether somebody else has the dot lock. A lock of old is removed.
  ///
  /// - Parameters:
  ///   - breaker: removes the lock of somebody who is long gone.
  ///   - staleSeconds: from when on a lock is that.
  package func isLocked(breaker: Files, staleSeconds: Int) -> Bool {
    guard let status = try? breaker.linkStatus(lockPath) else { return false }
    guard files.machine.now - status.modificationTime > .seconds(Int64(staleSeconds)) else { return true }
    try? breaker.remove(lockPath)
    return false
  }

  /// Makes the dot lock for as long as something is done, and does it.
  ///
  /// - Parameter locker: makes the lock.
  /// - Throws: why there can be no lock; what the body throws.
  package func locked(by locker: Files, _ body: () throws(MailboxFailure) -> Void) throws(MailboxFailure) {
    do throws(Errno) {
      try locker.make(.data([]), at: lockPath, mode: 0)
    } catch {
      throw MailboxFailure("unable to create lock file \(lockPath)", error)
    }
    defer { try? locker.remove(lockPath) }
    try body()
  }

  /// Adds a message to the end; a new file belongs to the writer alone.
  ///
  /// - Parameter limit: how many bytes the file may have; 0 for any number. A message that does not fit
  ///   leaves no trace.
  package func append(_ message: [UInt8], limit: Int = 0) throws(MailboxFailure) {
    var size = 0
    do throws(Errno) {
      if let status = try? files.status(path) {
        if status.isDirectory { throw .EISDIR }
        if !status.isRegular, status.type != .characterDevice { throw .EINVAL }
        try files.check(.write, path)
        size = status.size
      } else {
        try makeFile()
      }
    } catch {
      throw MailboxFailure("cannot open file", error)
    }
    if limit > 0, size + message.count > limit { throw MailboxFailure("error writing message", .EFBIG) }
    do throws(Errno) {
      try files.append(path, message, mode: 0o600)
    } catch {
      try? files.truncate(path, to: size)
      throw MailboxFailure("error writing message", error)
    }
  }

  private func makeFile() throws(Errno) {
    try files.make(.data([]), at: path, mode: 0o600)
  }

  /// Whether the file is there.
  package var exists: Bool { files.exists(path) }
}
