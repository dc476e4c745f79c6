import FileSystem

/// `unix:passwd.byname` and `unix:group.byname`, the accounts of the host; chrooted, those of the files there.
package struct UnixTable: LookupTable {
  package static let type = "unix"
  package let request: TableRequest

  private static let files = ["passwd.byname": "/etc/passwd", "group.byname": "/etc/group"]

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    guard UnixTable.files[request.name] != nil else {
      throw TableFailure(.unavailable, "unknown table: \(request.title)")
    }
    self.request = request
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let name = request.folded(key).bytes
    guard let path = UnixTable.files[request.name], let bytes = try? context.files.read(path) else { return nil }
    for line in bytes.split(separator: 10) {
      let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      if fields.count > 1, fields[0].elementsEqual(name) { return String(lossless: line) }
    }
    return nil
  }
}
