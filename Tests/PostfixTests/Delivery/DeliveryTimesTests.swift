import Testing

@testable import Postfix

import struct Simulation.TimeInterval

@Suite struct DeliveryTimesTests {
  @Test(arguments: [
    (1_600, "0"), (5_000, "0.01"), (26_000, "0.03"), (141_000, "0.14"), (1_234_567, "1.2"), (12_600_000, "13"),
    (999_999, "1"), (0, "0"),
  ])
  func aDelayHasTwoDigits(_ microseconds: Int64, _ text: String) {
    #expect(DeliveryTimes.text(TimeInterval(nanoseconds: microseconds * 1000), places: 2) == text)
  }

  @Test func theLimitCanBeMovedBothWays() {
    let delay = TimeInterval(nanoseconds: 28_400_000)
    #expect(DeliveryTimes.text(delay, places: 6) == "0.028")
    #expect(DeliveryTimes.text(delay, places: 0) == "0")
  }
}
