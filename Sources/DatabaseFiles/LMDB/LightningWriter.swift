import CLMDB

/// Makes and changes files of LMDB, by the library itself.
package final class LightningWriter {
  private let file: MemoryFile
  private var environment: OpaquePointer?
  private var transaction: OpaquePointer?
  private var database: MDB_dbi = 0
  private var mapSize: Int
  private let isBulk: Bool

  /// - Parameters:
  ///   - content: the file as it is; nil for a new one.
  ///   - mapSize: how large it may become before that is doubled.
  ///   - isEmptied: whether what is in it goes away first.
  ///   - isBulk: whether all changes are one transaction; otherwise each is one, and a file that is full grows.
  /// - Throws: `DatabaseFailure` when the content is no file of LMDB.
  package init(
    content: [UInt8]? = nil, mapSize: Int, isEmptied: Bool = false, isBulk: Bool = true
  ) throws(DatabaseFailure) {
    self.mapSize = mapSize
    self.isBulk = isBulk
    file = try MemoryFile(content ?? [])
    var opened: OpaquePointer?
    var code = mdb_env_create(&opened)
    environment = opened
    if code == 0 { code = mdb_env_set_mapsize(opened, mapSize) }
    if code == 0 { code = mdb_env_open(opened, file.path, UInt32(MDB_NOSUBDIR | MDB_NOLOCK), 0o644) }
    if code == 0, isBulk { code = mdb_env_set_mapsize(opened, max(mapSize, LightningWriter.roomBytes)) }
    if code == 0 { code = mdb_txn_begin(opened, nil, 0, &transaction) }
    if code == 0 { code = mdb_dbi_open(transaction, nil, 0, &database) }
    if code == 0, isEmptied, content != nil { code = mdb_drop(transaction, database, 0) }
    if code == 0, !isBulk {
      mdb_txn_abort(transaction)
      transaction = nil
    }
    guard code == 0 else {
      close()
      throw DatabaseFailure(code, diagnosis: LightningWriter.message(code))
    }
  }

  /// Does something in a transaction: the one of all changes, or one of its own.
  private func inTransaction(_ body: (OpaquePointer?) -> Int32) -> Int32 {
    if isBulk { return body(transaction) }
    while true {
      var own: OpaquePointer?
      var code = mdb_txn_begin(environment, nil, 0, &own)
      guard code == 0 else { return code }
      code = body(own)
      if code == 0 { code = mdb_txn_commit(own) } else { mdb_txn_abort(own) }
      guard code == MDB_MAP_FULL else { return code }
      mapSize *= 2
      code = mdb_env_set_mapsize(environment, mapSize)
      guard code == 0 else { return code }
    }
  }

  /// The bytes of a file without data, which the library makes as soon as it is opened for writing.
  ///
  /// - Throws: `DatabaseFailure`.
  package static func emptyFile() throws(DatabaseFailure) -> [UInt8] {
    try LightningWriter(mapSize: 1 << 20, isBulk: false).finish()
  }

  deinit { close() }

  private func close() {
    if let transaction { mdb_txn_abort(transaction) }
    transaction = nil
    if let environment { mdb_env_close(environment) }
    environment = nil
  }

  /// What LMDB says of an error.
  package static func message(_ code: Int32) -> String { String(cString: mdb_strerror(code)) }

  /// What LMDB says of an empty key.
  package static var badKey: String { message(MDB_BAD_VALSIZE) }

  /// Enters a key.
  ///
  /// - Returns: false when it is there already and is not to be replaced.
  /// - Throws: `DatabaseFailure`.
  package func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(DatabaseFailure) -> Bool {
    let code = withItem(key) { keyItem in
      withItem(value) { valueItem in
        inTransaction { mdb_put($0, database, &keyItem, &valueItem, replacing ? 0 : UInt32(MDB_NOOVERWRITE)) }
      }
    }
    if code == MDB_KEYEXIST { return false }
    guard code == 0 else { throw DatabaseFailure(code, diagnosis: LightningWriter.message(code)) }
    return true
  }

  /// Takes a key out.
  ///
  /// - Returns: false when it is not there.
  /// - Throws: `DatabaseFailure`.
  package func remove(_ key: [UInt8]) throws(DatabaseFailure) -> Bool {
    let code = withItem(key) { item in inTransaction { mdb_del($0, database, &item, nil) } }
    if code == MDB_NOTFOUND { return false }
    guard code == 0 else { throw DatabaseFailure(code, diagnosis: LightningWriter.message(code)) }
    return true
  }

  private func withItem(_ bytes: [UInt8], _ body: (inout MDB_val) -> Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      // The library only reads it.
      var item = MDB_val(mv_size: buffer.count, mv_data: UnsafeMutableRawPointer(mutating: buffer.baseAddress))
      return body(&item)
    }
  }

  /// Room for one great transaction, so that it need not be begun again each time that the file is full.
  private static let roomBytes = 1 << 34
  private static let pageBytes = 4096
  /// Where the two heads of a file have the size that it may have, and the number of their transaction
  /// (MDB_meta of LMDB 0.9).
  private static let heads = [0, pageBytes].map { (mapSize: $0 + 32, transaction: $0 + 144) }

  /// Writes the size into the newer head that the file would have by now, had it been doubled step by step.
  private func setMapSize(_ bytes: inout [UInt8], pageCount: Int) {
    while pageCount * LightningWriter.pageBytes >= mapSize { mapSize *= 2 }
    guard bytes.count >= 2 * LightningWriter.pageBytes else { return }
    func number(at place: Int) -> UInt64 {
      bytes[place..<(place + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let heads = LightningWriter.heads
    let newer = number(at: heads[0].transaction) > number(at: heads[1].transaction) ? heads[0] : heads[1]
    withUnsafeBytes(of: UInt64(mapSize).littleEndian) {
      bytes.replaceSubrange(newer.mapSize..<(newer.mapSize + 8), with: $0)
    }
  }

  /// Commits and closes; the bytes of the file.
  ///
  /// - Throws: `DatabaseFailure`.
  package func finish() throws(DatabaseFailure) -> [UInt8] {
    let code = isBulk ? mdb_txn_commit(transaction) : 0
    transaction = nil
    guard code == 0 else {
      close()
      throw DatabaseFailure(code, diagnosis: LightningWriter.message(code))
    }
    var info = MDB_envinfo()
    mdb_env_info(environment, &info)
    close()
    var bytes = try file.content()
    if isBulk { setMapSize(&bytes, pageCount: Int(info.me_last_pgno) + 1) }
    return bytes
  }
}
