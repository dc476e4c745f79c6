/// The random numbers of gawk: BSD's random(3) with 63 words of state, shuffled in a buffer.
struct AwkRandom {
  private var state = [UInt32](repeating: 0, count: 63)
  private var front = 1
  private var rear = 0
  private var shuffled: [UInt32] = []
  private var last: UInt32 = 0

  init(seed: UInt32) {
    reseed(seed)
  }

  mutating func reseed(_ seed: UInt32) {
    state[0] = seed
    for index in 1..<63 { state[index] = AwkRandom.next(state[index - 1]) }
    front = 1
    rear = 0
    shuffled = (0..<512).map { _ in plain() }
    last = plain()
    for _ in 0..<630 { _ = next() }
  }

  /// Park and Miller's generator.
  private static func next(_ value: UInt32) -> UInt32 {
    let x = Int64(value == 0 ? 123_459_876 : value)
    let high = x / 127_773
    let low = x % 127_773
    let result = 16_807 * low - 2836 * high
    return UInt32(result < 0 ? result + 0x7FFF_FFFF : result)
  }

  private mutating func plain() -> UInt32 {
    state[front] = state[front] &+ state[rear]
    let value = state[front] >> 1
    front = front == 62 ? 0 : front + 1
    rear = rear == 62 ? 0 : rear + 1
    return value
  }

  private mutating func next() -> UInt32 {
    let slot = Int(last & 511)
    last = shuffled[slot]
    shuffled[slot] = plain()
    return last
  }

  /// A number from 0 up to 1.
  mutating func uniform() -> Double {
    while true {
      let first = Double(next())
      let second = Double(next())
      let value = 0.5 + ((first / 2_147_483_648 + second) / 2_147_483_648) - 0.5
      if value != 1 { return value }
    }
  }
}
