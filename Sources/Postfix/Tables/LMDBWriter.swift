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
  private var writer: LightningWriter
  private var mapSize: Int
  /// What was done, to do it again in a file that may become larger.
  private var changes: [Change] = []
  private var isChanged: Bool

  private enum Change {
    case put(key: [UInt8], value: [UInt8], isReplacing: Bool)
    case remove(key: [UInt8])
  }

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
    mapSize = LMDBWriter.mapSize(context.configuration, fileSize: content?.count ?? 0)
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
    let isPut = try perform(.put(key: key, value: value, isReplacing: replacing), "updating")
    if isPut { isChanged = true }
    return isPut
  }

  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool {
    let isRemoved = try perform(.remove(key: key), "deleting from")
    if isRemoved { isChanged = true }
    return isRemoved
  }

  private func perform(_ change: Change, _ what: String) throws(TableFailure) -> Bool {
    do throws(DatabaseFailure) {
      do throws(DatabaseFailure) {
        let result = try LMDBWriter.perform(change, writer)
        if isNew { changes.append(change) }
        return result
      } catch {
        guard LightningWriter.isFull(error) else { throw error }
      }
      changes.append(change)
      return try grow()
    } catch {
      throw TableFailure(.fatal, "error \(what) lmdb:\(name): \(LightningWriter.message(error.code))")
    }
  }

  @discardableResult
  private static func perform(_ change: Change, _ writer: LightningWriter) throws(DatabaseFailure) -> Bool {
    switch change {
    case .put(let key, let value, let isReplacing): try writer.put(key, value, replacing: isReplacing)
    case .remove(let key): try writer.remove(key)
    }
  }

  /// Begins again in a file that may become twice as large, until all that was done has room.
  ///
  /// - Returns: what came of the last change.
  @discardableResult
  private func grow() throws(DatabaseFailure) -> Bool {
    while true {
      mapSize *= 2
      writer = try LightningWriter(content: content, mapSize: mapSize, isEmptied: isNew)
      do throws(DatabaseFailure) {
        var result = false
        for change in changes { result = try LMDBWriter.perform(change, writer) }
        return result
      } catch {
        guard LightningWriter.isFull(error) else { throw error }
      }
    }
  }

  func close() throws(TableFailure) {
    guard isChanged else { return }
    isChanged = false
    do throws(DatabaseFailure) {
      let bytes: [UInt8]
      do throws(DatabaseFailure) {
        bytes = try writer.finish()
      } catch {
        guard LightningWriter.isFull(error) else { throw error }
        try grow()
        bytes = try writer.finish()
      }
      do throws(Errno) {
        try files.write(path, bytes, mode: 0o644)
      } catch {
        throw DatabaseFailure(error.rawValue)
      }
    } catch {
      throw TableFailure(.fatal, "error closing lmdb:\(name): \(LightningWriter.message(error.code))")
    }
  }
}
