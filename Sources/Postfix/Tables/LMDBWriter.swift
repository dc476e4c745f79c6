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
    mapSize = context.configuration.integer("lmdb_map_size")
    isNew = purpose == .create
    isChanged = purpose == .create
    let isThere = files.exists(path)
    do throws(Errno) {
      if !isThere, purpose != .change {
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
    do throws(DatabaseFailure) {
      writer = try LightningWriter(content: content, mapSize: mapSize, isEmptied: isNew)
    } catch {
      throw TableFailure(.fatal, "open database \(path): \(LightningWriter.message(error.code))")
    }
    if content == nil { isChanged = true }
    if purpose == .change { DatabaseFile.warnIfStale(path, source: request.name, in: context) }
  }

  var title: String { "lmdb:\(name)" }

  func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(TableFailure) -> Bool {
    let isPut = try perform(.put(key: key, value: value, isReplacing: replacing), "updating")
    if isPut { isChanged = true }
    return isPut
  }

  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool {
    guard !key.isEmpty else { return false }
    let isRemoved = try perform(.remove(key: key), "deleting from")
    if isRemoved { isChanged = true }
    return isRemoved
  }

  private func perform(_ change: Change, _ what: String) throws(TableFailure) -> Bool {
    do throws(DatabaseFailure) {
      do throws(DatabaseFailure) {
        let result = try LMDBWriter.perform(change, writer)
        changes.append(change)
        return result
      } catch {
        guard LightningWriter.isFull(error) else { throw error }
      }
      try grow()
      return try LMDBWriter.perform(change, writer)
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

  /// Begins again in a file that may become twice as large.
  private func grow() throws(DatabaseFailure) {
    mapSize *= 2
    writer = try LightningWriter(content: content, mapSize: mapSize, isEmptied: isNew)
    for change in changes { try LMDBWriter.perform(change, writer) }
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
