import DatabaseFiles
import FileSystem
import Kernel

/// Makes and changes the files of hash and btree tables.
class BerkeleyTableWriter: TableWriter {
  class var method: BerkeleyWriter.Method { .hash }
  static var addsZero: Bool { true }

  private(set) var diagnosis: String?
  private let path: String
  private let files: Files
  private let writer: BerkeleyWriter
  private let identity: [UInt8]
  private var isChanged: Bool
  private var isFinished = false

  private static let identityPlace = 52..<72

  required init(
    _ request: TableRequest, _ purpose: TableUpdate.Purpose, in context: TableContext
  ) throws(TableFailure) {
    path = request.name + ".db"
    files = context.files
    if purpose != .change { try BerkeleyTableWriter.removeEmpty(path, in: context) }
    let isThere = files.exists(path)
    var content: [UInt8]?
    do throws(Errno) {
      if !isThere, purpose != .change {
        // The library makes it under another name first, and so replaces a link that leads nowhere.
        if (try? files.linkStatus(path)) != nil { try files.remove(path) }
        try files.write(path, [], mode: 0o644)
      } else {
        if try files.status(path).isDirectory { throw .EISDIR }
        try files.check([.read, .write], path)
        if purpose == .create { diagnosis = DatabaseFile.diagnosis(ofOverwriting: path, try files.read(path)) }
        if purpose != .create { content = try files.read(path) }
      }
    } catch {
      throw TableFailure(.fatal, "open database \(path): \(error.message)")
    }
    do throws(DatabaseFailure) {
      writer = try BerkeleyWriter(Self.method, content: content)
    } catch {
      throw DatabaseFile.failure(path, error, content: content ?? [])
    }
    if purpose == .change { DatabaseFile.warnIfStale(path, source: request.name, in: context) }
    isChanged = content == nil
    identity = content.map { Array($0[Self.identityPlace]) } ?? BerkeleyTableWriter.newIdentity(path, context)
  }

  /// The library does not open a file that is empty.
  private static func removeEmpty(_ path: String, in context: TableContext) throws(TableFailure) {
    do throws(Errno) {
      let status = try context.files.status(path)
      if status.isDirectory { throw .EISDIR }
      try context.files.check([.read, .write], path)
      guard status.size == 0, status.isRegular else { return }
    } catch {
      guard error != .ENOENT else { return }
      throw TableFailure(.fatal, "open \(path): \(error.message)")
    }
    do throws(Errno) {
      try context.files.remove(path)
    } catch {
      throw TableFailure(.fatal, "cannot remove zero-length database file \(path): \(error.message)")
    }
    context.warn("removing zero-length database file: \(path)")
  }

  /// What tells the file from all others: its inode, the time, and a random number.
  private static func newIdentity(_ path: String, _ context: TableContext) -> [UInt8] {
    func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
      withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
    let inode = (try? context.files.status(path).id.inode) ?? 0
    let time = UInt32(truncatingIfNeeded: context.machine.now.seconds)
    return littleEndian(UInt32(truncatingIfNeeded: inode)) + littleEndian(UInt64(0xFE01)) + littleEndian(time)
      + context.machine.world.random.bytes(4)
  }

  var title: String { path }

  func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(TableFailure) -> Bool {
    do throws(DatabaseFailure) {
      let isNew = try writer.put(key, value, replacing: replacing)
      if isNew { isChanged = true }
      return isNew
    } catch {
      throw TableFailure(.fatal, "error writing \(path): \(Errno(rawValue: error.code).message)")
    }
  }

  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool {
    do throws(DatabaseFailure) {
      let isThere = try writer.remove(key)
      if isThere { isChanged = true }
      return isThere
    } catch {
      throw TableFailure(.fatal, "error deleting from \(path): \(Errno(rawValue: error.code).message)")
    }
  }

  func close() throws(TableFailure) {
    guard isChanged, !isFinished else { return }
    isFinished = true
    do throws(DatabaseFailure) {
      let bytes = try writer.finish(identity: identity)
      do throws(Errno) {
        try files.write(path, bytes, mode: 0o644)
      } catch {
        throw DatabaseFailure(error.rawValue)
      }
    } catch {
      throw TableFailure(.fatal, "flush database \(path): \(Errno(rawValue: error.code).message)")
    }
  }
}

/// Makes and changes the files of hash tables.
final class HashWriter: BerkeleyTableWriter {}

/// Makes and changes the files of btree tables.
final class BtreeWriter: BerkeleyTableWriter {
  override class var method: BerkeleyWriter.Method { .btree }
}
