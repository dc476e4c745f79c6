import DatabaseFiles

/// `hash:`, a hash file of Berkeley DB.
package struct HashTable: BerkeleyTable {
  package static let type = "hash"
  package let request: TableRequest
  let file: DatabaseFile

  static func data(_ bytes: [UInt8]) throws(DatabaseFailure) -> any KeyedData { try BerkeleyHash(bytes) }
}
