/// A file of LMDB, which is one B-tree sorted by the bytes of its keys (mdb.c of 0.9 describes the pages).
package struct LightningFile: KeyedData {
  private let reader: ByteReader
  private let pageSize: Int
  private let root: Int

  private static let magic = 0xBEEF_C0DE
  private static let branchFlag = 1
  private static let leafFlag = 2
  private static let noPage = -1
  private static let headSize = 16
  private static let maximumDepth = 64

  /// - Throws: `DatabaseFailure` when the bytes are no file of LMDB.
  package init(_ bytes: [UInt8]) throws(DatabaseFailure) {
    reader = ByteReader(bytes: bytes)
    guard bytes.count >= 2 * 4096, try reader.uint32(16) == LightningFile.magic else { throw .notADatabase }
    pageSize = try reader.uint32(16 + 24)
    guard pageSize >= 512, pageSize <= 65_536 else { throw .notADatabase }
    // Of the two heads the one of the later transaction holds.
    let first = try LightningFile.number(reader, 16 + 128)
    let second = try LightningFile.number(reader, pageSize + 16 + 128)
    root = try LightningFile.number(reader, (second > first ? pageSize : 0) + 16 + 24 + 48 + 40)
  }

  private static func number(_ reader: ByteReader, _ offset: Int) throws(DatabaseFailure) -> Int {
    let (low, high) = (try reader.uint32(offset), try reader.uint32(offset + 4))
    return high == 0xFFFF_FFFF ? noPage : low | high << 32
  }

  private func offset(ofPage page: Int) throws(DatabaseFailure) -> Int {
    guard page >= 0, page <= reader.bytes.count / pageSize else { throw .notADatabase }
    return page * pageSize
  }

  private func count(_ base: Int) throws(DatabaseFailure) -> Int {
    (try reader.uint16(base + 12) - LightningFile.headSize) / 2
  }

  private func node(_ base: Int, _ index: Int) throws(DatabaseFailure) -> Int {
    base + (try reader.uint16(base + LightningFile.headSize + 2 * index))
  }

  private func key(_ node: Int) throws(DatabaseFailure) -> ArraySlice<UInt8> {
    try reader.slice(node + 8, try reader.uint16(node + 6))
  }

  private func child(_ node: Int) throws(DatabaseFailure) -> Int {
    let high = try reader.uint16(node + 4)
    return try reader.uint32(node) | high << 32
  }

  private func value(_ node: Int) throws(DatabaseFailure) -> [UInt8] {
    let size = try reader.uint32(node)
    let start = node + 8 + (try reader.uint16(node + 6))
    guard try reader.uint16(node + 4) & 1 != 0 else { return Array(try reader.slice(start, size)) }
    let page = try LightningFile.number(reader, start)
    return Array(try reader.slice(try offset(ofPage: page) + LightningFile.headSize, size))
  }

  package func value(of key: [UInt8]) throws(DatabaseFailure) -> [UInt8]? {
    guard root != LightningFile.noPage else { return nil }
    var page = root
    for _ in 0..<LightningFile.maximumDepth {
      let base = try offset(ofPage: page)
      let isLeaf = try reader.uint16(base + 10) & LightningFile.leafFlag != 0
      var (low, high) = (isLeaf ? 0 : 1, try count(base))
      while low < high {
        let middle = (low + high) / 2
        let node = try node(base, middle)
        let found = try self.key(node)
        if isLeaf, found.elementsEqual(key) { return try value(node) }
        if isLeaf ? found.lexicographicallyPrecedes(key) : !key.lexicographicallyPrecedes(found) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      if isLeaf { return nil }
      page = try child(try node(base, low - 1))
    }
    throw .notADatabase
  }

  package func entries() throws(DatabaseFailure) -> [(key: [UInt8], value: [UInt8])] {
    var result: [(key: [UInt8], value: [UInt8])] = []
    var seen = 0
    if root != LightningFile.noPage { try collect(root, depth: 0, seen: &seen, into: &result) }
    return result
  }

  private func collect(
    _ page: Int, depth: Int, seen: inout Int, into result: inout [(key: [UInt8], value: [UInt8])]
  ) throws(DatabaseFailure) {
    seen += 1
    guard depth < LightningFile.maximumDepth, seen <= reader.bytes.count / pageSize else { throw .notADatabase }
    let base = try offset(ofPage: page)
    let isLeaf = try reader.uint16(base + 10) & LightningFile.leafFlag != 0
    for index in 0..<max(0, try count(base)) {
      let node = try node(base, index)
      if isLeaf {
        result.append((Array(try key(node)), try value(node)))
      } else {
        try collect(try child(node), depth: depth + 1, seen: &seen, into: &result)
      }
    }
  }
}
