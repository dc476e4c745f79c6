import DatabaseFiles

/// `btree:`, a sorted file of Berkeley DB.
package struct BtreeTable: BerkeleyTable {
  package static let type = "btree"
  package let request: TableRequest
  let file: DatabaseFile

  static func data(_ bytes: [UInt8]) throws(DatabaseFailure) -> any KeyedData { try BerkeleyBtree(bytes) }
}
