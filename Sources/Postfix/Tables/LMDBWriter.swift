import DatabaseFiles
import FileSystem
import Kernel

/// Makes and changes the files of lmdb tables.
final class LMDBWriter: TableWriter {
  static var addsZero: Bool { true }

  private let name: String
  private let path: String
  private let files: Files
  private let content: [UInt8]?
  private let isNew: Bool
  private let writer: LightningWriter
  private var isChanged: Bool

  init(_ request: TableRequest, _ purpose: TableUpdate.Purpose, in context: TableContext) throws(TableFailure) {
    name = request.name
    path = request.name + ".lmdb"
    files = context.files
    isNew = purpose == .create
    isChanged = purpose == .create
    let isThere = files.exists(path)
    do throws(Errno) {
      // The library makes a file even where it is only to be changed.
      if !isThere {
        try files.write(path, [], mode: 0o644)
        content = nil
      } else {
        if try files.status(path).isDirectory { throw .EISDIR }
        try files.check([.read, .write], path)
        let bytes = try files.read(path)
        content = bytes.isEmpty ? nil : bytes
      }
    } catch {
      throw TableFailure(.fatal, "open database \(path): \(error.message)")
    }
    let mapSize = LMDBWriter.mapSize(context.configuration, fileSize: content?.count ?? 0)
    do throws(DatabaseFailure) {
      writer = try LightningWriter(content: content, mapSize: mapSize, isEmptied: isNew, isBulk: isNew)
    } catch {
      throw TableFailure(.fatal, "open database \(path): \(LightningWriter.message(error.code))")
    }
    if content == nil {
      isChanged = true
      do throws(DatabaseFailure) {
        let head = try LightningWriter.emptyFile()
        try? files.write(path, head, mode: 0o644)
      } catch {
        throw TableFailure(.fatal, "open database \(path): \(LightningWriter.message(error.code))")
      }
    }
    if purpose == .change { DatabaseFile.warnIfStale(path, source: request.name, in: context) }
  }

  /// What the library needs beside the data, and to empty a file.
  private static let fixedBytes = 10_240

  /// How large a file may become before that must be doubled: parameter lmdb_map_size, where it has room enough.
  static func mapSize(_ configuration: MainConfiguration, fileSize: Int) -> Int {
    let size = max(configuration.integer("lmdb_map_size"), fixedBytes)
    return fileSize > size - fixedBytes ? fileSize + fixedBytes : size
  }

  var title: String { "lmdb:\(name)" }

  func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(TableFailure) -> Bool {
    do throws(DatabaseFailure) {
      let isPut = try writer.put(key, value, replacing: replacing)
      if isPut { isChanged = true }
      return isPut
    } catch {
      throw failure("updating", error)
    }
  }

  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool {
    do throws(DatabaseFailure) {
      let isRemoved = try writer.remove(key)
      if isRemoved { isChanged = true }
      return isRemoved
    } catch {
      throw failure("deleting from", error)
    }
  }

  private func failure(_ what: String, _ failure: DatabaseFailure) -> TableFailure {
    TableFailure(.fatal, "error \(what) lmdb:\(name): \(LightningWriter.message(failure.code))")
  }

  func close() throws(TableFailure) {
    guard isChanged else { return }
    isChanged = false
    do throws(DatabaseFailure) {
      let bytes = try writer.finish()
      do throws(Errno) {
        try files.write(path, bytes, mode: 0o644)
      } catch {
        throw DatabaseFailure(error.rawValue)
      }
    } catch {
      throw failure("closing", error)
    }
  }
}
