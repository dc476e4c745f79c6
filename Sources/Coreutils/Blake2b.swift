/// BLAKE2b with a result of any length (RFC 7693), for `b2sum -l`.
struct Blake2b {
  private var state: [UInt64]
  private var block: [UInt8] = []
  private var count: UInt64 = 0
  private let length: Int

  private static let initial: [UInt64] = [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
  ]
  private static let permutations: [[Int]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4], [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5], [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  ]

  /// - Parameter length: bytes of the result, 1…64.
  init(length: Int) {
    self.length = length
    state = Blake2b.initial
    state[0] ^= 0x0101_0000 ^ UInt64(length)
  }

  mutating func update(_ bytes: [UInt8]) {
    for byte in bytes {
      if block.count == 128 {
        count += 128
        compress(isLast: false)
        block.removeAll(keepingCapacity: true)
      }
      block.append(byte)
    }
  }

  mutating func finish() -> [UInt8] {
    count += UInt64(block.count)
    block += [UInt8](repeating: 0, count: 128 - block.count)
    compress(isLast: true)
    let bytes = state.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
    return Array(bytes.prefix(length))
  }

  private mutating func compress(isLast: Bool) {
    var words = [UInt64](repeating: 0, count: 16)
    for (index, byte) in block.enumerated() { words[index / 8] |= UInt64(byte) << UInt64(8 * (index % 8)) }
    var v = state + Blake2b.initial
    v[12] ^= count
    if isLast { v[14] = ~v[14] }
    for round in 0..<12 {
      let order = Blake2b.permutations[round % 10]
      func mix(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ pair: Int) {
        let (x, y) = (words[order[pair * 2]], words[order[pair * 2 + 1]])
        v[a] = v[a] &+ v[b] &+ x
        v[d] = Blake2b.rotate(v[d] ^ v[a], 32)
        v[c] = v[c] &+ v[d]
        v[b] = Blake2b.rotate(v[b] ^ v[c], 24)
        v[a] = v[a] &+ v[b] &+ y
        v[d] = Blake2b.rotate(v[d] ^ v[a], 16)
        v[c] = v[c] &+ v[d]
        v[b] = Blake2b.rotate(v[b] ^ v[c], 63)
      }
      for column in 0..<4 { mix(column, column + 4, column + 8, column + 12, column) }
      for column in 0..<4 {
        mix(column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4, column + 4)
      }
    }
    for index in 0..<8 { state[index] ^= v[index] ^ v[index + 8] }
  }

  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value >> count | value << (64 - count)
  }
}
