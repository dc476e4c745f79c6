import DatabaseFiles
import FileSystem
import Kernel

/// The database of a table while it is made or changed. What is done to it is in no file before it is closed,
/// so that nobody ever reads half of it.
protocol TableWriter: AnyObject {
  /// Opens the database of a table.
  ///
  /// - Throws: `TableFailure` when that is not possible.
  init(_ request: TableRequest, _ purpose: TableUpdate.Purpose, in context: TableContext) throws(TableFailure)

  /// What a message about a key that is there twice begins with.
  var title: String { get }
  /// Whether texts end in a zero byte where nobody says how they shall.
  static var addsZero: Bool { get }

  /// What the library printed on standard error, though it went on.
  var diagnosis: String? { get }

  /// - Returns: false when the key is there already, and is not to be replaced.
  /// - Throws: `TableFailure`.
  func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(TableFailure) -> Bool
  /// - Returns: false when the key is not there.
  /// - Throws: `TableFailure`.
  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool
  /// Writes the file.
  ///
  /// - Throws: `TableFailure`.
  func close() throws(TableFailure)
}

extension TableWriter {
  var diagnosis: String? { nil }
}

/// Makes or changes a table's database, whatever its type.
final class TableUpdate {
  enum Purpose {
    /// A new database in the place of the one that may be there.
    case create
    /// Adds to a database, or makes it.
    case extend
    /// Changes a database that is there.
    case change
  }

  private let writer: any TableWriter
  /// "hash:/etc/aliases.db", as messages about its content name it.
  private let title: String
  /// What the library printed on standard error, though it went on.
  var diagnosis: String? { writer.diagnosis }
  /// Takes warnings.
  var report: (Message) -> Void
  var flags: TableFlags
  /// The entry that is being stored: room that all entries use, one after the other.
  private var stored: (key: [UInt8], value: [UInt8]) = ([], [])

  /// The types of tables that have a database.
  private static func writer(_ type: String) -> (any TableWriter.Type)? {
    switch type {
    case "btree": BtreeWriter.self
    case "fail": FailWriter.self
    case "hash": HashWriter.self
    case "internal": InternalWriter.self
    case "lmdb": LMDBWriter.self
    default: nil
    }
  }

  /// - Throws: `TableFailure`: for a type that has no database, or where the file can't be opened.
  init(_ request: TableRequest, _ purpose: Purpose, in context: TableContext) throws(TableFailure) {
    report = context.report
    flags = request.flags
    title = request.title + (TableOpener.type(request.type)?.suffix ?? "")
    if !context.configuration.boolean("smtputf8_enable") { flags.remove(.utf8) }
    guard purpose != .change || !request.type.isEmpty && !request.name.isEmpty else {
      throw TableFailure(.fatal, "open dictionary: expecting \"type:name\" form instead of \"\(request.title)\"")
    }
    guard let type = TableUpdate.writer(request.type), purpose == .change || request.type != "internal" else {
      guard purpose != .change else { throw TableUpdate.unchangeable(request, in: context) }
      let reason =
        TableOpener.type(request.type) == nil
        ? ". Is the postfix-\(request.type) package installed?" : " does not support bulk-mode creation."
      throw TableFailure(.fatal, "unsupported dictionary type: \(request.type)\(reason)")
    }
    writer = try type.init(request, purpose, in: context)
  }

  /// Why a table of a type without a database can't be changed.
  private static func unchangeable(_ request: TableRequest, in context: TableContext) -> TableFailure {
    guard let type = TableOpener.type(request.type) else {
      return TableFailure(.fatal, "unsupported dictionary type: \(request.type)")
    }
    switch request.type {
    case "environ", "static":
      return TableFailure(.fatal, "table \(request.title): delete operation is not supported")
    case "memcache":
      do throws(TableFailure) {
        _ = try MemcacheTable(request, in: context).find("", in: context)
      } catch {
        guard error.kind == .retry else { return TableFailure(.fatal, error.text) }
        return TableFailure(.fatal, "table \(request.title): delete error: \(error.text)")
      }
      return TableFailure(.fatal, "table \(request.title): delete operation is not supported")
    case "proxy": return ProxyTable.refusalToWrite(request.name, on: context.machine)
    default: return TableFailure(.fatal, "\(type.type):\(request.name) map requires O_RDONLY access mode")
    }
  }

  /// How texts are stored; the first one that is written or found decides.
  private var addsZero: Bool {
    if flags.contains(.storesZero) { return true }
    if flags.contains(.storesNoZero) { return false }
    return Swift.type(of: writer).addsZero
  }

  /// Enters a key; one that is there already is reported, replaced or left as the flags say.
  ///
  /// - Throws: `TableFailure`.
  func put(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) throws(TableFailure) {
    stored.key.removeAll(keepingCapacity: true)
    stored.key.append(contentsOf: key)
    if flags.contains(.foldFixed) { CaseFolding.fold(&stored.key, isUTF8: flags.contains(.utf8)) }
    stored.value.removeAll(keepingCapacity: true)
    stored.value.append(contentsOf: value)
    let zeroes = addsZero ? 1 : 0
    if zeroes == 1 {
      stored.key.append(0)
      stored.value.append(0)
    }
    let isReplacing = flags.contains(.replacesDuplicates)
    if try writer.put(stored.key, stored.value, replacing: isReplacing) || flags.contains(.ignoresDuplicates) {
      return
    }
    report(.warning("\(writer.title): duplicate entry: \"\(String(lossless: stored.key.dropLast(zeroes)))\""))
  }

  /// As `put` of bytes.
  ///
  /// - Throws: `TableFailure`.
  func put(_ key: String, _ value: String) throws(TableFailure) { try put(key.bytes[...], value.bytes[...]) }

  /// Takes a key out.
  ///
  /// - Returns: false when it is not there.
  /// - Throws: `TableFailure`.
  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool {
    guard !flags.contains(.utf8) || String(validating: key, as: UTF8.self) != nil else {
      let shown = String(lossless: key)
      report(.warning("\(title): non-UTF-8 key \"\(shown)\": malformed UTF-8 or invalid codepoint"))
      return true
    }
    var key = key
    if flags.contains(.foldFixed) { CaseFolding.fold(&key, isUTF8: flags.contains(.utf8)) }
    let isDecided = !flags.isDisjoint(with: [.storesZero, .storesNoZero])
    if !isDecided || flags.contains(.storesZero), try writer.remove(key + [0]) {
      flags.insert(.storesZero)
      return true
    }
    if !isDecided || flags.contains(.storesNoZero), try writer.remove(key) {
      flags.insert(.storesNoZero)
      return true
    }
    return false
  }

  /// - Throws: `TableFailure`.
  func close() throws(TableFailure) { try writer.close() }
}
