import DatabaseFiles
import FileSystem
import Kernel
import Simulation

/// A file that postmap(1) makes beside the text of a table. It stays open: a file that is put in its place is
/// not seen, and one that is written anew makes the daemon restart.
struct DatabaseFile: Sendable, Codable {
  let path: String
  private let file: FileID
  private let modified: Timestamp
  let owner: UserID

  /// How old a text must be for a warning that its database is older still.
  private static let coolDownSeconds: Int64 = 100

  /// - Parameter source: the text that the file is made from; a warning tells when that is newer.
  /// - Throws: `TableFailure` when there is no such file.
  init(_ path: String, source: String, in context: TableContext) throws(TableFailure) {
    self.path = path
    do throws(Errno) {
      try context.files.check(.read, path)
      let status = try context.files.status(path)
      if status.isDirectory { throw .EISDIR }
      file = status.id
      modified = status.modificationTime
      owner = status.owner
    } catch {
      throw TableFailure(.unavailable, "open database \(path): \(error.message)")
    }
    DatabaseFile.warnIfStale(path, source: source, in: context)
  }

  /// Warns when the text has been changed since the database was made from it.
  static func warnIfStale(_ path: String, source: String, in context: TableContext) {
    guard let database = try? context.files.status(path), let text = try? context.files.status(source),
      text.modificationTime.seconds > database.modificationTime.seconds,
      text.modificationTime.seconds < context.machine.now.seconds - coolDownSeconds
    else { return }
    context.warn("database \(path) is older than source file \(source)")
  }

  /// What is said of a file that is none of Berkeley DB; the library itself speaks up where it has at least
  /// the size of a head.
  static func failure(_ path: String, _ failure: DatabaseFailure, content: [UInt8]) -> TableFailure {
    let diagnosis = failure.diagnosis.flatMap { DatabaseFile.diagnosis(of: path, content, $0) }
    return TableFailure(
      .unavailable, "open database \(path): \(Errno(rawValue: failure.code).message)", diagnosis: diagnosis)
  }

  private static func diagnosis(of path: String, _ content: [UInt8], _ text: String) -> String? {
    guard content.count >= headSize else { return nil }
    let shown = path.utf8.contains(UInt8(ascii: "/")) ? path : "./" + path
    if text == DatabaseFailure.isNoMultiple.diagnosis { return "BDB3037 \(shown): \(text)" }
    guard content[encryptionPlace] != 0 else { return "BDB0641 __db_meta_setup: \(shown): \(text)" }
    // The library tries the key that it does not have again and again.
    let complaint =
      content[flagsPlace] & 1 != 0
      ? "BDB0196 Encrypted checksum: no encryption key specified\n"
      : "BDB0178 Encrypted database: no encryption flag specified\n"
    return String(repeating: complaint, count: attempts) + "BDB0210 \(shown): metadata page checksum error"
  }

  /// What the library says of a file that is none of its own when it is made anew; nil for one of its own.
  static func diagnosis(ofOverwriting path: String, _ content: [UInt8]) -> String? {
    guard !BerkeleyFile.isKnown(content), let text = DatabaseFailure.notADatabase.diagnosis else { return nil }
    guard let diagnosis = diagnosis(of: path, content, text) else { return nil }
    guard content[encryptionPlace] != 0 else { return diagnosis }
    // It has forgotten to close the file after each attempt.
    let shown = path.utf8.contains(UInt8(ascii: "/")) ? path : "./" + path
    return diagnosis + "\nBDB1581 File handles still open at environment close"
      + String(repeating: "\nBDB1582 Open file handle: \(shown)", count: attempts - 1)
  }

  /// The part of the first page that is the same for all methods.
  private static let headSize = 512
  /// The byte that tells how it is encrypted.
  private static let encryptionPlace = 24
  /// The byte whose lowest bit tells that there are checksums.
  private static let flagsPlace = 26
  private static let attempts = 100

  /// The content as it is now.
  func bytes(in context: TableContext) -> [UInt8]? {
    guard case .data(let bytes)? = context.machine.inode(file)?.content else { return nil }
    return bytes
  }

  func hasChanged(in context: TableContext) -> Bool {
    guard let inode = context.machine.inode(file) else { return true }
    return inode.modificationTime != modified || inode.linkCount == 0
  }

  /// Whether there is no name for it any more.
  func isRemoved(in context: TableContext) -> Bool { context.machine.inode(file)?.linkCount ?? 0 == 0 }

  var untrustedOwner: UserID? { owner == 0 ? nil : owner }
}
