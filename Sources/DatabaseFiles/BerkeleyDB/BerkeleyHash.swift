import Glibc

/// A hash file of Berkeley DB: linear hashing, a bucket a chain of pages.
package struct BerkeleyHash: KeyedData {
  private let file: BerkeleyFile
  private let maximumBucket: Int
  private let highMask: Int
  private let lowMask: Int
  /// Where the first page's table begins that tells how pages of each doubling are shifted.
  private static let sparesPlace = 96
  private static let spareCount = 32
  private static let overflowType: UInt8 = 3

  /// - Throws: `DatabaseFailure` when the bytes are no hash file.
  package init(_ bytes: [UInt8]) throws(DatabaseFailure) {
    file = try BerkeleyFile(bytes, magic: BerkeleyFile.hashMagic)
    maximumBucket = try file.reader.uint32(72)
    highMask = try file.reader.uint32(76)
    lowMask = try file.reader.uint32(80)
  }

  /// The function that the library uses unless told otherwise: FNV-1 of 32 bits that starts at 0.
  private static func hash(_ key: [UInt8]) -> UInt32 {
    var hash: UInt32 = 0
    for byte in key { hash = hash &* 16_777_619 ^ UInt32(byte) }
    return hash
  }

  private func bucket(of key: [UInt8]) -> Int {
    let hash = Int(BerkeleyHash.hash(key))
    let bucket = hash & highMask
    return bucket > maximumBucket ? hash & lowMask : bucket
  }

  private func page(ofBucket bucket: Int) throws(DatabaseFailure) -> Int {
    var power = 0
    while 1 << power < bucket + 1 { power += 1 }
    guard power < BerkeleyHash.spareCount else { throw .notADatabase }
    return bucket + (try file.reader.uint32(BerkeleyHash.sparesPlace + 4 * power))
  }

  /// Where an item of a page begins, and where it ends.
  private func range(_ page: Int, _ index: Int) throws(DatabaseFailure) -> Range<Int> {
    let start = try file.itemOffset(page, index)
    let end = index == 0 ? file.pageSize : try file.itemOffset(page, index - 1)
    guard start < end, end <= file.pageSize else { throw .notADatabase }
    let base = file.offset(ofPage: page)
    guard base + end <= file.reader.bytes.count else { throw .notADatabase }
    return (base + start)..<(base + end)
  }

  private func item(_ page: Int, _ index: Int) throws(DatabaseFailure) -> [UInt8] {
    let range = try range(page, index)
    guard file.reader.bytes[range.lowerBound] == BerkeleyHash.overflowType else {
      return Array(file.reader.bytes[range.dropFirst()])
    }
    return try file.overflow(
      from: try file.reader.uint32(range.lowerBound + 4), length: try file.reader.uint32(range.lowerBound + 8))
  }

  /// What a page has of a key.
  private enum Place {
    case item(Int)
    case nowhere
    /// The items of these places are too long for the page, and may be the key or not.
    case unknown([Int])
    case damaged
  }

  /// Searches a page, which lies within the file.
  private func place(of key: [UInt8], in page: Int, count: Int) -> Place {
    let (start, size) = (file.offset(ofPage: page), file.pageSize)
    guard BerkeleyFile.headSize + 2 * count <= size else { return .damaged }
    return file.reader.bytes.withUnsafeBytes { bytes in
      let bytes = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + size)])
      guard let base = bytes.baseAddress else { return .damaged }
      var overflows: [Int] = []
      var end = size
      for index in 0..<count {
        let offset = BerkeleyFile.headSize + 2 * index
        let begin = Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self).littleEndian)
        guard begin < end else { return .damaged }
        defer { end = begin }
        guard index % 2 == 0, index + 1 < count else { continue }
        if bytes[begin] == BerkeleyHash.overflowType {
          overflows.append(index)
        } else if end - begin - 1 == key.count, memcmp(base + begin + 1, key, key.count) == 0 {
          return .item(index)
        }
      }
      return overflows.isEmpty ? .nowhere : .unknown(overflows)
    }
  }

  package func value(of key: [UInt8]) throws(DatabaseFailure) -> [UInt8]? {
    var page = try page(ofBucket: bucket(of: key))
    for _ in 0...file.pageCount where page != 0 && file.hasPage(page) {
      switch place(of: key, in: page, count: try file.entryCount(page)) {
      case .item(let index): return try item(page, index + 1)
      case .damaged: throw .notADatabase
      case .unknown(let places):
        for index in places where try item(page, index) == key { return try item(page, index + 1) }
      case .nowhere: break
      }
      page = try file.nextPage(page)
    }
    return nil
  }

  package func entries() throws(DatabaseFailure) -> [(key: [UInt8], value: [UInt8])] {
    var result: [(key: [UInt8], value: [UInt8])] = []
    guard maximumBucket < file.reader.bytes.count else { throw .notADatabase }
    var seen = 0
    for bucket in 0...maximumBucket {
      var page = try page(ofBucket: bucket)
      while page != 0, file.hasPage(page) {
        seen += 1
        guard seen <= file.pageCount else { throw .notADatabase }
        for index in stride(from: 0, to: try file.entryCount(page) - 1, by: 2) {
          result.append((try item(page, index), try item(page, index + 1)))
        }
        page = try file.nextPage(page)
      }
    }
    return result
  }
}
