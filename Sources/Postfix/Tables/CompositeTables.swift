import FileSystem

/// The tables in the braces of `pipemap:{...}` and `unionmap:{...}`.
struct CompositeTables: Sendable, Codable {
  private let stored: [StoredTable]
  private let flags: TableFlags

  /// - Throws: `TableFailure` when the braces hold no tables, or one of them is not available to a program that
  ///   can't go on without it.
  init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    flags = request.flags
    let failure = TableFailure(
      .unavailable, "bad syntax: \"\(request.title)\"; need \"\(request.type):{type:name...}\"")
    guard let body = ListText.insideExactly(request.name) else { throw failure }
    let titles = ListText.splitWithBraces(body)
    guard !titles.isEmpty else { throw failure }
    var stored: [StoredTable] = []
    for title in titles {
      guard title.utf8.contains(UInt8(ascii: ":")) else { throw failure }
      stored.append(StoredTable(table: try CompositeTables.open(title, request.flags, in: context)))
    }
    self.stored = stored
  }

  private static func open(
    _ title: String, _ flags: TableFlags, in context: TableContext
  ) throws(TableFailure) -> any LookupTable {
    do throws(TableFailure) {
      return try TableOpener.open(title, flags, in: context)
    } catch {
      guard context.allowsSurrogates, error.kind == .unavailable else { throw error }
      context.report(.error(error.text))
      let (type, name) = OpenTables.divide(title)
      return SurrogateTable(TableRequest(type: type, name: name, flags: flags), reason: error.text)
    }
  }

  /// The number of the tables.
  var count: Int { stored.count }

  /// Asks the table at a place.
  ///
  /// - Throws: `TableFailure`; a table that is not available has been reported.
  func find(_ key: String, in index: Int, _ context: TableContext) throws(TableFailure) -> String? {
    let table = stored[index].table
    do throws(TableFailure) {
      return try table.ask(key, flags, in: context)
    } catch {
      guard error.kind == .unavailable else { throw error }
      context.warn("\(table.request.title) is unavailable. \(error.text)")
      throw TableFailure(.retry, "")
    }
  }

  /// Whether the file of one of them has changed.
  func hasChanged(in context: TableContext) -> Bool { stored.contains { $0.table.hasChanged(in: context) } }

  /// As the first one is.
  var isPattern: Bool { stored.first?.table.isPattern ?? false }

  /// The owner of the first that has one who is not to be trusted.
  var owner: UserID? { stored.lazy.compactMap(\.table.owner).first }
}
