/// The order in which gawk goes through an array.
///
/// gawk does not define it, but scripts show it, so it is followed here: whole numbers from 0 on lie in a
/// tree and come in ascending order, unless they lie so far apart that the tree would be mostly empty;
/// negative ones and texts lie in hash tables, and what is no number comes before what is.
struct AwkArrayOrder {
  typealias Key = AwkArray.Key

  /// The subscripts as a loop sees them.
  ///
  /// - Parameter keys: in the order in which they were made.
  static func order(_ keys: [Key]) -> [Key] {
    guard let first = keys.first else { return [] }
    guard let number = integer(first) else { return texts(keys.map { ($0, $0.bytes) }) }
    return number >= 0 ? tree(keys) : integers(keys)
  }

  private static func integer(_ key: Key) -> Int? {
    guard case .number(let number) = key, number >= Int(Int32.min), number <= Int(Int32.max) else { return nil }
    return number
  }

  // MARK: Whole numbers from 0 on

  private static let leafBits = 10

  private static func tree(_ keys: [Key]) -> [Key] {
    var inside: [Int] = []
    var outside: [Key] = []
    var leaves: Set<Int> = []
    var capacity = 0
    for key in keys {
      guard let number = integer(key), number >= 0 else {
        outside.append(key)
        continue
      }
      let magnitude = number < 1 << leafBits ? leafBits - 1 : Int.bitWidth - 1 - number.leadingZeroBitCount
      // The tree grows by a leaf; it is let grow as long as not too much of it is empty.
      var bits = max(magnitude, leafBits)
      while bits >= leafBits { bits = (bits + 1) / 2 }
      guard capacity + 1 << bits - inside.count <= 1 << (leafBits + 1) else {
        outside.append(key)
        continue
      }
      let size = 1 << ((max(magnitude, leafBits) + 1) / 2)
      if leaves.insert(number / size * size).inserted { capacity += size }
      inside.append(number)
    }
    let rest =
      outside.first.map { integer($0) != nil ? integers(outside) : texts(outside.map { ($0, $0.bytes) }) } ?? []
    return rest + inside.sorted().map { .number($0) }
  }

  // MARK: Hash tables

  private static let sizes = [
    13, 127, 1021, 8191, 16_381, 32_749, 65_497, 131_101, 262_147, 524_309, 1_048_583, 2_097_169, 4_194_319, 8_388_617,
    16_777_259, 33_554_467,
  ]
  private static let longestChain = 2

  private static func integers(_ keys: [Key]) -> [Key] {
    var texts: [(Key, [UInt8])] = []
    // Buckets hold two numbers each; only the first of a chain may hold one.
    var buckets: [[[Int]]] = Array(repeating: [], count: sizes[0])
    var level = 0
    var count = 0
    func insert(_ number: Int) {
      let place = Int(mixed(UInt32(truncatingIfNeeded: number)) % UInt32(buckets.count))
      if buckets[place].isEmpty || buckets[place][0].count == 2 { buckets[place].insert([], at: 0) }
      buckets[place][0].append(number)
    }
    for key in keys {
      guard let number = integer(key) else {
        texts.append((key, key.bytes))
        continue
      }
      count += 1
      if count / buckets.count > longestChain, level + 1 < sizes.count {
        level += 1
        let old = buckets
        buckets = Array(repeating: [], count: sizes[level])
        for chain in old { for bucket in chain { for number in bucket { insert(number) } } }
      }
      insert(number)
    }
    return Self.texts(texts) + buckets.joined().joined().map { .number($0) }
  }

  private static func mixed(_ number: UInt32) -> UInt32 {
    var k = number
    k ^= k << 3
    k = k &+ (k >> 5)
    k ^= k << 4
    k = k &+ (k >> 17)
    k ^= k << 25
    return k &+ (k >> 6)
  }

  private static func texts(_ keys: [(Key, [UInt8])]) -> [Key] {
    var level = 0
    var chains: [[(key: Key, hash: UInt32)]] = Array(repeating: [], count: sizes[0])
    var count = 0
    for (key, bytes) in keys {
      count += 1
      if count / chains.count > longestChain, level + 1 < sizes.count {
        level += 1
        let old = chains
        chains = Array(repeating: [], count: sizes[level])
        for entry in old.joined() { chains[Int(entry.hash) % chains.count].insert(entry, at: 0) }
      }
      var hash: UInt32 = 0
      for byte in bytes {
        hash = UInt32(truncatingIfNeeded: Int(Int8(bitPattern: byte))) &+ hash &* 65_599
      }
      chains[Int(hash) % chains.count].insert((key, hash), at: 0)
    }
    return chains.joined().map(\.key)
  }
}
