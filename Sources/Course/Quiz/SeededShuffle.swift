/// A source of numbers that is the same for the same seed, in every build and release (SplitMix64).
package struct SeededSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// A source of its own for each of several things that hang on one seed.
  package init(seed: UInt64, for name: String) {
    state = seed ^ Fingerprint(name).value
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `limit`, each as likely as the others.
  package mutating func number(below limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// The members in a random order (Fisher and Yates). The standard library's own order may change with its
  /// release; a quiz that is resumed must not.
  package mutating func shuffled<Element>(_ members: [Element]) -> [Element] {
    var result = members
    guard result.count > 1 else { return result }
    for last in (1..<result.count).reversed() { result.swapAt(last, number(below: last + 1)) }
    return result
  }
}

/// A short number for a text, the same on every machine (FNV-1a, 64 bits): tells whether it was changed.
package struct Fingerprint: Hashable, Sendable, Codable {
  package let value: UInt64

  package init(_ text: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = hash
  }
}
