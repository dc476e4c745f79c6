import FileSystem

/// The order in which programs of Postfix walk through a hash table: that of its buckets.
///
/// The hash begins from a seed of chance, so that the order differs from run to run, unless the environment has
/// `NORANDOMIZE`. Where it would differ, names come in the order in which they were entered.
struct HashTableOrder {
  private let isRandom: Bool

  /// Names as they were entered.
  static let asEntered = HashTableOrder { _ in nil }

  init(environment: (String) -> String?) {
    isRandom = environment("NORANDOMIZE") == nil
  }

  /// Names in the order of a table into which they were entered one after another; each of them once.
  ///
  /// - Parameter capacity: how many entries the table was made for.
  func order(_ names: [String], capacity: Int = 0) -> [String] {
    guard !isRandom else { return names }
    var table = Table(size: max(HashTableOrder.leastSize, capacity) | 1)
    for name in names { table.enter(name) }
    return table.names
  }

  private static let leastSize = 13

  private struct Table {
    private var buckets: [[String]]
    private var count = 0

    init(size: Int) {
      buckets = Array(repeating: [], count: size)
    }

    /// A bucket's latest entry comes first.
    private mutating func link(_ name: String) {
      buckets[Int(Table.hash(name) % UInt64(buckets.count))].insert(name, at: 0)
    }

    mutating func enter(_ name: String) {
      if count >= buckets.count {
        let old = names
        buckets = Array(repeating: [], count: 2 * buckets.count | 1)
        for name in old { link(name) }
      }
      link(name)
      count += 1
    }

    var names: [String] { buckets.flatMap { $0 } }

    /// FNV-1a with 64 bits, with each byte counted as one more than it is.
    private static func hash(_ name: String) -> UInt64 {
      name.bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ (1 + UInt64($1))) &* 0x100_0000_01b3 }
    }
  }
}
