/// The value of an associative array: strings by string.
///
/// Its order is that of bash's hash table, because scripts show it: buckets by FNV-1, the newest of a
/// bucket first.
package struct AssociativeArray: Hashable, Sendable, Codable {
  private struct Entry: Hashable, Codable {
    var value: String
    /// Counts insertions, to order those of one bucket.
    var age: Int
  }

  private var entries: [String: Entry] = [:]
  private var inserted = 0

  package init() {}

  package var count: Int { entries.count }
  package var isEmpty: Bool { entries.isEmpty }

  package subscript(key: String) -> String? {
    get { entries[key]?.value }
    set {
      guard let newValue else {
        entries[key] = nil
        return
      }
      if entries[key] != nil {
        entries[key]?.value = newValue
      } else {
        inserted += 1
        entries[key] = Entry(value: newValue, age: inserted)
      }
    }
  }

  /// The keys in the order in which bash lists them.
  package var keys: [String] {
    // The table begins with 1024 buckets and has four times as many when there are two entries a bucket.
    var buckets: UInt32 = 1024
    while inserted >= Int(buckets) * 2 { buckets *= 4 }
    return entries.map { (key: $0.key, bucket: BucketHash.of($0.key) & (buckets - 1), age: $0.value.age) }
      .sorted { ($0.bucket, $1.age) < ($1.bucket, $0.age) }
      .map(\.key)
  }

  package var elements: [String] { keys.map { entries[$0]?.value ?? "" } }
}

/// The hash of bash's tables: FNV-1 with 32 bits, over bytes as signed characters give them.
enum BucketHash {
  static func of(_ text: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 {
      hash = hash &* 16_777_619
      hash ^= UInt32(bitPattern: Int32(Int8(bitPattern: byte)))
    }
    return hash
  }
}
