import Glibc

/// A B-tree file of Berkeley DB, sorted by the bytes of its keys.
package struct BerkeleyBtree: KeyedData {
  private let file: BerkeleyFile
  private let root: Int

  /// - Throws: `DatabaseFailure` when the bytes are no B-tree file.
  package init(_ bytes: [UInt8]) throws(DatabaseFailure) {
    file = try BerkeleyFile(bytes, magic: BerkeleyFile.btreeMagic)
    root = try file.reader.uint32(88)
  }

  private static let deletedMark: UInt8 = 0x80
  private static let overflowType: UInt8 = 3
  private static let maximumDepth = 64

  /// An item of a leaf; nil for one that was deleted.
  private func item(_ page: Int, _ index: Int) throws(DatabaseFailure) -> ArraySlice<UInt8>? {
    let start = file.offset(ofPage: page) + (try file.itemOffset(page, index))
    let type = try file.reader.byte(start + 2)
    if type & BerkeleyBtree.deletedMark != 0 { return nil }
    if type == BerkeleyBtree.overflowType {
      return try file.overflow(from: try file.reader.uint32(start + 4), length: try file.reader.uint32(start + 8))[...]
    }
    return try file.reader.slice(start + 3, try file.reader.uint16(start))
  }

  /// The key and the child of an entry in an inner page.
  private func branch(_ page: Int, _ index: Int) throws(DatabaseFailure) -> (key: ArraySlice<UInt8>, child: Int) {
    let start = file.offset(ofPage: page) + (try file.itemOffset(page, index))
    let child = try file.reader.uint32(start + 4)
    if try file.reader.byte(start + 2) == BerkeleyBtree.overflowType {
      let key = try file.overflow(
        from: try file.reader.uint32(start + 16), length: try file.reader.uint32(start + 20))
      return (key[...], child)
    }
    return (try file.reader.slice(start + 12, try file.reader.uint16(start)), child)
  }

  /// The leaf in which a key would lie; without a key, the first one.
  private func leaf(of key: [UInt8]?) throws(DatabaseFailure) -> Int {
    var page = root
    for _ in 0..<BerkeleyBtree.maximumDepth {
      switch try file.type(page) {
      case .btreeLeaf: return page
      case .btreeInternal:
        // The first key of an inner page stands for all that is less than the second.
        var (low, high) = (0, try file.entryCount(page) - 1)
        guard high >= 0 else { throw .notADatabase }
        if let key {
          while low < high {
            let middle = (low + high + 1) / 2
            if BerkeleyBtree.order(key, try branch(page, middle).key) < 0 { high = middle - 1 } else { low = middle }
          }
        }
        page = try branch(page, key == nil ? 0 : low).child
      default: throw .notADatabase
      }
    }
    throw .notADatabase
  }

  package func value(of key: [UInt8]) throws(DatabaseFailure) -> [UInt8]? {
    let page = try leaf(of: key)
    var (low, high) = (0, try file.entryCount(page) / 2)
    while low < high {
      let middle = (low + high) / 2
      let found = try item(page, 2 * middle) ?? []
      let order = BerkeleyBtree.order(key, found)
      if order == 0 { return try item(page, 2 * middle + 1).map { Array($0) } }
      if order > 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// How two keys lie to each other, byte by byte: less than 0 where the first comes first.
  private static func order(_ a: [UInt8], _ b: ArraySlice<UInt8>) -> Int {
    a.withUnsafeBytes { first in
      b.withUnsafeBytes { second in
        guard let one = first.baseAddress, let other = second.baseAddress else { return first.count - second.count }
        let order = memcmp(one, other, min(first.count, second.count))
        return order == 0 ? first.count - second.count : Int(order)
      }
    }
  }

  package func entries() throws(DatabaseFailure) -> [(key: [UInt8], value: [UInt8])] {
    var result: [(key: [UInt8], value: [UInt8])] = []
    var page = try leaf(of: nil)
    var seen = 0
    while page != 0 {
      for index in stride(from: 0, to: try file.entryCount(page) - 1, by: 2) {
        guard let key = try item(page, index), let value = try item(page, index + 1) else { continue }
        result.append((Array(key), Array(value)))
      }
      page = try file.nextPage(page)
      seen += 1
      guard seen <= file.reader.bytes.count / file.pageSize else { throw .notADatabase }
    }
    return result
  }
}
