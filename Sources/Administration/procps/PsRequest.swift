import FileSystem
import Kernel

/// What one asks of ps(1): which processes, which columns, in which order.
struct PsRequest {
  /// Why a command line was not understood.
  struct Failure: Error {
    var message: String
  }

  var selection = PsSelection()
  /// The letters of the formats that were chosen; a BSD one has "b" in front.
  var formats: [String] = []
  /// Columns of -o.
  var columns: [PsColumn] = []
  /// Columns of -O, which are added to those of the standard format.
  var addedColumns: [PsColumn] = []
  var isBSD = false
  var showsHeader = true
  var showsResidentMemory = false
  var showsLabel = false
  var showsProcessor = false
  var forest: PsForest.Style?
  var sortKeys: [(column: PsColumn, isDescending: Bool)] = []
  var wideness = 0
  var width: Int?
  var asksVersion = false
  var asksHelp = false
  var listsSpecifiers = false
  /// What was asked for and does not exist here: "-L".
  var notSimulated: String?

  // MARK: Columns

  /// The columns to show.
  func shownColumns() throws(Failure) -> [PsColumn] {
    if formats.count > 1 || !formats.isEmpty && !columns.isEmpty {
      throw Failure(message: "conflicting format options")
    }
    if !columns.isEmpty { return columns }
    var names = PsRequest.standardColumns(formats.first ?? (isBSD ? "b" : ""))
    if !addedColumns.isEmpty {
      names = isBSD ? ["pid", "state", "tname", "bsdtime", "args"] : ["pid", "s", "tname", "time", "cmd"]
    }
    if showsResidentMemory, formats.first == "l" {
      names = ["s", "uid", "pid", "ppid", "c", "opri", "ni", "rss", "sz", "wchan", "tname", "time", "ucmd"]
    }
    var columns = names.compactMap { PsColumn.named($0) }
    if !addedColumns.isEmpty { columns.insert(contentsOf: addedColumns, at: 1) }
    if showsProcessor, let processor = PsColumn.named("psr") { columns.insert(processor, at: 1) }
    if showsLabel, let label = PsColumn.named("label") { columns.insert(label, at: 0) }
    return columns
  }

  private static func standardColumns(_ format: String) -> [String] {
    switch format {
    case "f": ["uid_hack", "pid", "ppid", "c", "stime", "tname", "time", "cmd"]
    case "F": ["uid_hack", "pid", "ppid", "c", "sz", "rss", "psr", "stime", "tname", "time", "cmd"]
    case "j": ["pid", "pgid", "sid", "tname", "time", "ucmd"]
    case "l":
      ["f", "s", "uid", "pid", "ppid", "c", "opri", "ni", "addr_1", "sz", "wchan", "tname", "time", "ucmd"]
    case "b": ["pid", "tname", "stat", "bsdtime", "args"]
    case "bj": ["ppid", "pid", "pgid", "sid", "tname", "tpgid", "stat", "uid", "bsdtime", "args"]
    case "bl":
      [
        "f", "uid", "pid", "ppid", "priority", "ni", "vsz", "rss", "wchan", "stat", "tname", "bsdtime", "args",
      ]
    case "bs":
      ["uid", "pid", "pending", "blocked", "ignored", "caught", "stat", "tname", "bsdtime", "args"]
    case "bu":
      ["user", "pid", "%cpu", "%mem", "vsz", "rss", "tname", "stat", "start_time", "bsdtime", "args"]
    case "bv": ["pid", "tname", "stat", "bsdtime", "maj_flt", "m_trs", "m_drs", "rss", "%mem", "args"]
    default: ["pid", "tname", "time", "ucmd"]
    }
  }

  /// The columns of a list such as "pid,user:20,comm=NAME".
  static func columns(_ list: String) throws(Failure) -> [PsColumn] {
    var result: [PsColumn] = []
    var rest = list[...]
    while !rest.isEmpty {
      var item = rest.prefix { !isSeparator($0) && $0 != "=" }
      rest = rest[item.endIndex...]
      var header: String?
      if rest.first == "=" {
        let text = rest.dropFirst().prefix { !isSeparator($0) }
        header = String(text)
        rest = rest[text.endIndex...].dropFirst()
      } else {
        rest = rest.dropFirst()
      }
      if item.isEmpty, header == nil { continue }
      var width: Int?
      if let colon = item.firstIndex(of: ":") {
        width = Int(item[item.index(after: colon)...])
        item = item[..<colon]
        guard let width, width > 0 else { throw Failure(message: "column widths must be unsigned decimal numbers") }
      }
      guard var column = PsColumn.named(String(item)), column.specifier != "addr_1", column.specifier != "uid_hack"
      else { throw Failure(message: "unknown user-defined format specifier \"\(item)\"") }
      if let width { column.width = width }
      if let header {
        column.header = header
        column.width = max(column.width, header.utf8.count)
      }
      result.append(column)
    }
    if result.isEmpty { throw Failure(message: "improper format list") }
    return result
  }

  private static func isSeparator(_ character: Character) -> Bool { ", \t\n".contains(character) }

  /// Keys such as "-pid,user".
  static func sortKeys(_ list: String) throws(Failure) -> [(column: PsColumn, isDescending: Bool)] {
    var result: [(column: PsColumn, isDescending: Bool)] = []
    for word in list.split(separator: ",") {
      let isDescending = word.hasPrefix("-")
      let name = isDescending || word.hasPrefix("+") ? word.dropFirst() : word
      guard let column = PsColumn.named(String(name)) else { throw Failure(message: "unknown sort specifier") }
      result.append((column, isDescending))
    }
    return result
  }
}
