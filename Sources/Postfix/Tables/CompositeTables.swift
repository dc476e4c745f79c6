/// The tables in the braces of `pipemap:{...}` and `unionmap:{...}`.
struct CompositeTables: Sendable, Codable {
  let titles: [String]
  private let request: TableRequest

  /// - Throws: `TableFailure` when the braces hold no tables, or one of them is not available.
  init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    let failure = TableFailure(
      .unavailable, "bad syntax: \"\(request.title)\"; need \"\(request.type):{type:name...}\"")
    guard request.name.hasPrefix("{"), request.name.hasSuffix("}") else { throw failure }
    titles = ListText.splitWithBraces(String(request.name.dropFirst().dropLast()))
    guard !titles.isEmpty else { throw failure }
    for title in titles {
      guard title.utf8.contains(UInt8(ascii: ":")) else { throw failure }
      _ = try TableOpener.open(title, request.flags, in: context)
    }
  }

  func tables(in context: TableContext) throws(TableFailure) -> [any LookupTable] {
    var tables: [any LookupTable] = []
    let silent = TableContext(
      machine: context.machine, files: context.files, configuration: context.configuration,
      environment: context.environment, report: { _ in })
    for title in titles { tables.append(try TableOpener.open(title, request.flags, in: silent)) }
    return tables
  }
}
