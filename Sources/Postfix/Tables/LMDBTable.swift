import DatabaseFiles
import FileSystem

/// `lmdb:`, a file of LMDB (package postfix-lmdb).
package struct LMDBTable: LookupTable {
  package static let type = "lmdb"
  package let request: TableRequest
  private let file: DatabaseFile

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    file = try DatabaseFile(request.name + ".lmdb", source: request.name, in: context)
    do throws(DatabaseFailure) {
      _ = try LightningFile(file.bytes(in: context) ?? [])
    } catch {
      throw TableFailure(
        .unavailable, "open database \(file.path): MDB_INVALID: File is not an LMDB file")
    }
  }

  package var owner: UserID? { file.untrustedOwner }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let key = request.folded(key).bytes
    // LMDB has no empty keys.
    guard !key.isEmpty else { return nil }
    do throws(DatabaseFailure) {
      let data = try LightningFile(file.bytes(in: context) ?? [])
      let isDecided = !request.flags.isDisjoint(with: [.storesZero, .storesNoZero])
      if !isDecided || request.flags.contains(.storesZero), let value = try data.value(of: key + [0]) {
        return DatabaseText.string(value)
      }
      guard !isDecided || request.flags.contains(.storesNoZero) else { return nil }
      return try data.value(of: key).map(DatabaseText.string)
    } catch {
      throw TableFailure(.fatal, "error reading lmdb:\(file.path): MDB_CORRUPTED: Located page was wrong type")
    }
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    do throws(DatabaseFailure) {
      return try LightningFile(file.bytes(in: context) ?? []).entries().map { entry in
        (key: DatabaseText.string(entry.key), value: DatabaseText.string(entry.value))
      }
    } catch {
      throw TableFailure(.fatal, "error seeking lmdb:\(file.path): MDB_CORRUPTED: Located page was wrong type")
    }
  }

  package func hasChanged(in context: TableContext) -> Bool { file.hasChanged(in: context) }
}
