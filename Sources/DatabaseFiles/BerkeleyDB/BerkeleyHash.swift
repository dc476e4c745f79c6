/// A hash file of Berkeley DB: linear hashing, a bucket a chain of pages.
package struct BerkeleyHash: KeyedData {
  private let file: BerkeleyFile
  private let maximumBucket: Int
  private let highMask: Int
  private let lowMask: Int
  /// Where the first page's table begins that tells how pages of each doubling are shifted.
  private static let sparesPlace = 96
  private static let spareCount = 32

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
    guard file.reader.bytes[range.lowerBound] == 3 else { return Array(file.reader.bytes[range.dropFirst()]) }
    return try file.overflow(
      from: try file.reader.uint32(range.lowerBound + 4), length: try file.reader.uint32(range.lowerBound + 8))
  }

  private func isItem(_ page: Int, _ index: Int, _ key: [UInt8]) throws(DatabaseFailure) -> Bool {
    let range = try range(page, index)
    if file.reader.bytes[range.lowerBound] == 3 { return try item(page, index) == key }
    guard range.count - 1 == key.count else { return false }
    return file.reader.bytes.withUnsafeBufferPointer { bytes in
      for position in 0..<key.count where bytes[range.lowerBound + 1 + position] != key[position] { return false }
      return true
    }
  }

  package func value(of key: [UInt8]) throws(DatabaseFailure) -> [UInt8]? {
    var page = try page(ofBucket: bucket(of: key))
    while page != 0 {
      let count = try file.entryCount(page)
      for index in stride(from: 0, to: count - 1, by: 2) where try isItem(page, index, key) {
        return try item(page, index + 1)
      }
      page = try file.nextPage(page)
    }
    return nil
  }

  package func entries() throws(DatabaseFailure) -> [(key: [UInt8], value: [UInt8])] {
    var result: [(key: [UInt8], value: [UInt8])] = []
    guard maximumBucket < file.reader.bytes.count else { throw .notADatabase }
    for bucket in 0...maximumBucket {
      var page = try page(ofBucket: bucket)
      while page != 0 {
        for index in stride(from: 0, to: try file.entryCount(page) - 1, by: 2) {
          result.append((try item(page, index), try item(page, index + 1)))
        }
        page = try file.nextPage(page)
      }
    }
    return result
  }
}
