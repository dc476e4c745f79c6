import Testing

@testable import Simulation

@Suite struct CivilTimeTests {
  @Test func `known dates`() {
    let time = CivilTime(Timestamp(seconds: 1_767_603_600))
    #expect((time.year, time.month, time.day, time.hour) == (2026, 1, 5, 9))
    #expect(time.weekdayAbbreviation == "Mon")
    #expect(CivilTime(Timestamp(seconds: 951_782_400)).day == 29)
    #expect(CivilTime(Timestamp(seconds: -1)).year == 1969)
    #expect(CivilTime(year: 2027, month: 1, day: 1).isoWeek == (2026, 53))
    #expect(CivilTime(year: 2024, month: 12, day: 31).dayOfYear == 366)
  }

  @Test func `there and back again`() {
    var random = RandomSource(seed: 3)
    for _ in 0..<2000 {
      let time = Timestamp(
        nanoseconds: Int64.random(in: -4_000_000_000_000_000_000...4_000_000_000_000_000_000, using: &random))
      let offset = Int.random(in: -14...14, using: &random) * 3600
      #expect(CivilTime(time, offset: offset).timestamp == time)
    }
  }

  @Test func `fields out of range carry over`() {
    #expect(CivilTime(year: 2025, month: 13, day: 32).timestamp == CivilTime(year: 2026, month: 2, day: 1).timestamp)
    #expect(
      CivilTime(year: 2025, month: 0, day: 1, hour: 25).timestamp
        == CivilTime(year: 2024, month: 12, day: 2, hour: 1).timestamp)
  }
}

@Suite struct RandomSourceTests {
  @Test func `the seed decides`() {
    var a = RandomSource(seed: 42)
    var b = RandomSource(seed: 42)
    #expect(a.bytes(13) == b.bytes(13))
    #expect(a == b)
  }
}
