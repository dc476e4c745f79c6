import FileSystem
import Kernel
import Simulation

/// A mailbox that is a directory with a file a message (maildir(5)).
package struct Maildir {
  private let files: Files
  /// With or without the slash at its end.
  private let path: String

  package init(_ path: String, files: Files) {
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    self.files = files
  }

  /// Puts a message into "new", by way of "tmp", so that nobody sees a part of it.
  ///
  /// - Parameter host: of the file's name.
  package func deliver(_ message: [UInt8], host: String, pid: PID) throws(MailboxFailure) {
    let now = files.machine.now
    let temporary = "\(path)/tmp/\(now.seconds).P\(pid).\(host)"
    let file: FileID
    do throws(Errno) {
      if !files.exists(path + "/tmp") { try makeDirectories() }
      file = try files.make(.data([]), at: temporary, mode: 0o600)
      try files.write(temporary, message)
    } catch {
      try? files.remove(temporary)
      throw MailboxFailure("create maildir file \(temporary)", error)
    }
    let microseconds = now.subsecondNanoseconds / 1000
    let device = String(0x801, radix: 16)
    let inode = String(file.inode, radix: 16)
    let final = "\(path)/new/\(now.seconds).V\(device)I\(inode)M\(microseconds).\(host)"
    do throws(Errno) {
      try files.rename(temporary, to: final)
    } catch {
      try? files.remove(temporary)
      throw MailboxFailure("link to \(final)", error)
    }
  }

  /// Makes what is missing of the directory and its three parts.
  private func makeDirectories() throws(Errno) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if !files.exists(made) { try files.makeDirectory(made, mode: 0o700) }
    }
    for part in ["cur", "new", "tmp"] where !files.exists(path + "/" + part) {
      try files.makeDirectory(path + "/" + part, mode: 0o700)
    }
  }
}
