import FileSystem
import Kernel

/// Option -v: what the library tells of its work.
extension TableCommand {
  private func trace(_ text: String) async throws(Errno) {
    if options.verbosity > 0 { try await voice.say(.info(text)) }
  }

  func traceStart() async throws(Errno) {
    guard options.verbosity > 0 else { return }
    if options.verbosity > 1 {
      try await process.writeError("postroom: \(dialect.name) -v -v is not simulated\n")
    }
    for name in configuration.list("inet_protocols") { try await trace("name_mask: \(name)") }
    let addresses = process.machine.state.interfaces.flatMap(\.addresses)
    let (v4, v6) = (addresses.filter(\.address.isV4).count, addresses.filter { !$0.address.isV4 }.count)
    if configuration.interfaces?.hasIPv4 != false {
      try await trace("inet_addr_local: configured \(v4) IPv4 addresses")
    }
    if configuration.interfaces?.hasIPv6 != false {
      try await trace("inet_addr_local: configured \(v6) IPv6 addresses")
    }
  }

  /// - Parameter isMade: whether the table is made of a text, not only asked.
  func traceOpening(_ type: String, _ name: String, isMade: Bool) async throws(Errno) {
    guard options.verbosity > 0, let known = TableOpener.type(type) else { return }
    if isMade { try await trace("open \(type) \(name)") }
    if known is any BerkeleyTable.Type {
      try await trace("Compiled against Berkeley DB: 5.3.28?")
      try await trace("Run-time linked against Berkeley DB: 5.3.28?")
    }
    if type == LMDBTable.type {
      let size = (try? process.files.status(name + ".lmdb").size) ?? 0
      let limit = LMDBWriter.mapSize(configuration, fileSize: Int(size))
      try await trace("database lmdb:\(name): using size limit \(limit) during open")
    }
    if [PipemapTable.type, UnionmapTable.type].contains(type), let body = ListText.insideExactly(name) {
      for title in ListText.splitWithBraces(body) {
        try await trace("dict_\(type == PipemapTable.type ? "pipe" : "union")_open: \(title)")
        let (type, name) = OpenTables.divide(title)
        try await traceOpening(type, name, isMade: false)
        try await traceOpened(type, name)
      }
    }
    if [InlineTable.type, TexthashTable.type].contains(type) { try await trace("dict_open: internal:\(name)") }
  }

  func traceOpened(_ type: String, _ name: String) async throws(Errno) { try await trace("dict_open: \(type):\(name)") }

  func traceLookup(_ table: OpenedTable, _ key: String) async throws(Errno) {
    guard [RegexpTable.type, PCRETable.type, CidrTable.type].contains(table.type) else { return }
    try await trace("dict_\(table.type)_lookup: \(table.name): \(key)")
  }
}
