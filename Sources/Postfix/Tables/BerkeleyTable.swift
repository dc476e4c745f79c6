import DatabaseFiles
import FileSystem

/// What tables in files of Berkeley DB have in common.
protocol BerkeleyTable: LookupTable {
  var request: TableRequest { get }
  var file: DatabaseFile { get }
  static func data(_ bytes: [UInt8]) throws(DatabaseFailure) -> any KeyedData
  init(request: TableRequest, file: DatabaseFile)
}

extension BerkeleyTable {
  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    let file = try DatabaseFile(request.name + ".db", source: request.name, in: context)
    let bytes = file.bytes(in: context) ?? []
    do throws(DatabaseFailure) {
      _ = try Self.data(bytes)
    } catch {
      throw DatabaseFile.failure(file.path, error, content: bytes)
    }
    self.init(request: request, file: file)
  }

  package static var suffix: String { ".db" }
  package var owner: UserID? { file.untrustedOwner }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let key = request.folded(key).bytes
    do throws(DatabaseFailure) {
      let data = try Self.data(file.bytes(in: context) ?? [])
      let isDecided = !request.flags.isDisjoint(with: [.storesZero, .storesNoZero])
      var value: [UInt8]?
      if !isDecided || request.flags.contains(.storesZero) { value = try data.value(of: key + [0]) }
      // Other programs store no zero byte at the end.
      if value == nil, !isDecided || request.flags.contains(.storesNoZero) { value = try data.value(of: key) }
      return value.map { String(lossless: $0.last == 0 ? $0.dropLast() : $0[...]) }
    } catch {
      throw TableFailure(.fatal, "error reading \(file.path): \(Errno(rawValue: error.code).message)")
    }
  }

  package func entries(in context: TableContext) throws(TableFailure) -> [(key: String, value: String)]? {
    do throws(DatabaseFailure) {
      return try Self.data(file.bytes(in: context) ?? []).entries().map { entry in
        (key: DatabaseText.string(entry.key), value: DatabaseText.string(entry.value))
      }
    } catch {
      throw TableFailure(.fatal, "error [\(error.code)] seeking \(file.path): \(Errno(rawValue: error.code).message)")
    }
  }

  package func hasChanged(in context: TableContext) -> Bool { file.hasChanged(in: context) }
}

/// Texts in databases, which end in a zero byte or not.
enum DatabaseText {
  static func string(_ bytes: [UInt8]) -> String {
    String(lossless: bytes.last == 0 ? bytes.dropLast() : bytes[...])
  }
}
