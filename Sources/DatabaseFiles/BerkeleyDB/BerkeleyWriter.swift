import CBerkeleyDB
import Glibc

/// Makes and changes files of Berkeley DB, by the library itself: the bytes are those that it would
/// write to a disk.
package final class BerkeleyWriter {
  /// How the data is organised.
  package enum Method: Sendable {
    case hash, btree
  }

  private let file: MemoryFile
  private var handle: UnsafeMutablePointer<DB>?

  /// Enough for the pages of any table: the library then never writes one early.
  private static let cacheBytes: UInt32 = 256 << 20
  /// What Postfix asks for; the library takes no notice of it without a fill factor.
  private static let expectedElements: UInt32 = 4096

  /// Gives the library memory that is all zeros: it writes what it does not use of a page to the file too.
  private static let clearsMemory: Bool = db_env_set_func_malloc { calloc(1, $0) } == 0

  /// - Parameter content: the file as it is; nil for a new one.
  /// - Throws: `DatabaseFailure` when the content is no file of this kind.
  package init(_ method: Method, content: [UInt8]? = nil) throws(DatabaseFailure) {
    file = try MemoryFile(content ?? [])
    guard BerkeleyWriter.clearsMemory else { throw DatabaseFailure(22) }
    var created: UnsafeMutablePointer<DB>?
    let status = db_create(&created, nil, 0)
    guard status == 0, let created else { throw DatabaseFailure(status) }
    handle = created
    created.pointee.set_errcall(created) { _, _, _ in }
    var code = created.pointee.set_cachesize(created, 0, BerkeleyWriter.cacheBytes, 0)
    if code == 0, method == .hash { code = created.pointee.set_h_nelem(created, BerkeleyWriter.expectedElements) }
    if code == 0 {
      let flags = content == nil ? UInt32(DB_CREATE) | UInt32(DB_TRUNCATE) : 0
      code = created.pointee.open(
        created, nil, file.path, nil, method == .hash ? DB_HASH : DB_BTREE, flags, 0o644)
    }
    guard code == 0 else {
      _ = created.pointee.close(created, 0)
      handle = nil
      throw DatabaseFailure(code, diagnosis: code == 22 ? "unexpected file type or format" : nil)
    }
  }

  deinit {
    if let handle { _ = handle.pointee.close(handle, 0) }
  }

  /// Enters a key.
  ///
  /// - Returns: false when it is there already and is not to be replaced.
  /// - Throws: `DatabaseFailure`.
  package func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(DatabaseFailure) -> Bool {
    guard let handle else { throw DatabaseFailure(22) }
    // The library only reads them.
    let code = key.withUnsafeBytes { keyBytes in
      value.withUnsafeBytes { valueBytes -> Int32 in
        var keyItem = DBT()
        keyItem.data = UnsafeMutableRawPointer(mutating: keyBytes.baseAddress)
        keyItem.size = UInt32(keyBytes.count)
        var valueItem = DBT()
        valueItem.data = UnsafeMutableRawPointer(mutating: valueBytes.baseAddress)
        valueItem.size = UInt32(valueBytes.count)
        return handle.pointee.put(handle, nil, &keyItem, &valueItem, replacing ? 0 : UInt32(DB_NOOVERWRITE))
      }
    }
    if code == DB_KEYEXIST { return false }
    guard code == 0 else { throw DatabaseFailure(code) }
    return true
  }

  /// Takes a key out.
  ///
  /// - Returns: false when it is not there.
  /// - Throws: `DatabaseFailure`.
  package func remove(_ key: [UInt8]) throws(DatabaseFailure) -> Bool {
    guard let handle else { throw DatabaseFailure(22) }
    var key = key
    let code = key.withUnsafeMutableBytes { bytes -> Int32 in
      var item = DBT()
      item.data = bytes.baseAddress
      item.size = UInt32(bytes.count)
      return handle.pointee.del(handle, nil, &item, 0)
    }
    if code == DB_NOTFOUND { return false }
    guard code == 0 else { throw DatabaseFailure(code) }
    return true
  }

  /// Closes the database.
  ///
  /// - Parameter identity: twenty bytes that stand for the library's unique number of the file, which it
  ///   would make of real time.
  /// - Returns: the bytes of the file.
  /// - Throws: `DatabaseFailure`.
  package func finish(identity: [UInt8]) throws(DatabaseFailure) -> [UInt8] {
    guard let handle else { throw DatabaseFailure(22) }
    self.handle = nil
    let code = handle.pointee.close(handle, 0)
    guard code == 0 else { throw DatabaseFailure(code) }
    var bytes = try file.content()
    let place = BerkeleyWriter.identityPlace
    if bytes.count >= place.upperBound, identity.count == place.count { bytes.replaceSubrange(place, with: identity) }
    return bytes
  }

  /// Where the number stands in the first page.
  private static let identityPlace = 52..<72
}
