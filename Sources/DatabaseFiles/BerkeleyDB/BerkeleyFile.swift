/// A file of Berkeley DB 5.3 as it lies on the disk (db_page.h of that release describes the pages).
package struct BerkeleyFile {
  enum PageType: UInt8 {
    case hashUnsorted = 2
    case btreeInternal = 3
    case btreeLeaf = 5
    case overflow = 7
    case hashMeta = 8
    case btreeMeta = 9
    case hash = 13
  }

  let reader: ByteReader
  let pageSize: Int

  static let hashMagic = 0x061561
  static let btreeMagic = 0x053162

  /// - Parameter magic: the number that tells the access method.
  init(_ bytes: [UInt8], magic: Int) throws(DatabaseFailure) {
    reader = ByteReader(bytes: bytes)
    guard bytes.count >= 512, try reader.uint32(12) == magic else { throw .notADatabase }
    pageSize = try reader.uint32(20)
    guard pageSize >= 512, pageSize <= 65_536, pageSize & (pageSize - 1) == 0 else { throw .notADatabase }
    guard bytes.count % pageSize == 0 else { throw .isNoMultiple }
  }

  /// Whether a file begins as one of the library does, whatever its method.
  package static func isKnown(_ bytes: [UInt8]) -> Bool {
    guard let magic = try? ByteReader(bytes: bytes).uint32(12) else { return false }
    return magic == hashMagic || magic == btreeMagic
  }

  func offset(ofPage number: Int) -> Int { number * pageSize }

  var pageCount: Int { reader.bytes.count / pageSize }

  /// Whether the file is long enough for a page; the library takes one that is missing for empty.
  func hasPage(_ number: Int) -> Bool { offset(ofPage: number + 1) <= reader.bytes.count }

  /// The bytes of a page's head.
  static let headSize = 26

  func nextPage(_ number: Int) throws(DatabaseFailure) -> Int { try reader.uint32(offset(ofPage: number) + 16) }
  func entryCount(_ number: Int) throws(DatabaseFailure) -> Int { try reader.uint16(offset(ofPage: number) + 20) }

  func type(_ number: Int) throws(DatabaseFailure) -> PageType? {
    PageType(rawValue: try reader.byte(offset(ofPage: number) + 25))
  }

  /// Where the item of an index lies in its page.
  func itemOffset(_ page: Int, _ index: Int) throws(DatabaseFailure) -> Int {
    try reader.uint16(offset(ofPage: page) + BerkeleyFile.headSize + 2 * index)
  }

  /// An item that was too long for its page.
  func overflow(from page: Int, length: Int) throws(DatabaseFailure) -> [UInt8] {
    var result: [UInt8] = []
    var page = page
    guard length <= reader.bytes.count else { throw .notADatabase }
    while page != 0, result.count < length {
      let start = offset(ofPage: page)
      let count = try reader.uint16(start + 22)
      guard count > 0 else { throw .notADatabase }
      result += try reader.slice(start + BerkeleyFile.headSize, count)
      page = try nextPage(page)
    }
    return result
  }
}
