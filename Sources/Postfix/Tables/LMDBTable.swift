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
    let bytes = file.bytes(in: context) ?? []
    guard !bytes.isEmpty else {
      // The library would write a head to it, but has opened it for reading.
      throw TableFailure(.unavailable, "open database \(file.path): \(Errno.EBADF.message)")
    }
    do throws(DatabaseFailure) {
      _ = try LightningFile(bytes)
    } catch {
      throw TableFailure(
        .unavailable, "open database \(file.path): MDB_INVALID: File is not an LMDB file")
    }
  }

  package var owner: UserID? { file.untrustedOwner }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let key = request.folded(key).bytes
    do throws(DatabaseFailure) {
      let data = try LightningFile(file.bytes(in: context) ?? [])
      let isDecided = !request.flags.isDisjoint(with: [.storesZero, .storesNoZero])
      if !isDecided || request.flags.contains(.storesZero), let value = try data.value(of: key + [0]) {
        return DatabaseText.string(value)
      }
      guard !isDecided || request.flags.contains(.storesNoZero) else { return nil }
      if !key.isEmpty { return try data.value(of: key).map(DatabaseText.string) }
    } catch {
      throw TableFailure(.fatal, "error reading \(request.title): MDB_CORRUPTED: Located page was wrong type")
    }
    throw TableFailure(.fatal, "error reading \(request.title): \(LightningWriter.badKey)")
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    do throws(DatabaseFailure) {
      return try LightningFile(file.bytes(in: context) ?? []).entries().map { entry in
        (key: DatabaseText.string(entry.key), value: DatabaseText.string(entry.value))
      }
    } catch {
      throw TableFailure(.fatal, "error seeking \(request.title): MDB_CORRUPTED: Located page was wrong type")
    }
  }

  /// A program sees what others write, unless they make another file.
  package func hasChanged(in context: TableContext) -> Bool { file.isRemoved(in: context) }
}
