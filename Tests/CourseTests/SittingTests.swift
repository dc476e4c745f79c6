import Testing

@testable import Course

@Suite struct SittingTests {
  private let bank = SampleBank.mixed
  private func at(_ seconds: Int64) -> WallTime { WallTime(milliseconds: 1_000_000 + seconds * 1000) }

  private func sitting(limit: Int64? = 60_000) -> Sitting {
    Sitting(bank.questions, objective: "211.1", seed: 1, limit: limit, at: at(0))
  }

  @Test func `answers can be given, changed and taken back, forward and back`() throws {
    var sitting = sitting()
    try sitting.answer(.chosen([0]), at: at(1))
    try sitting.go(to: 3, at: at(2))
    try sitting.answer(.chosen([1]), at: at(3))
    try sitting.answer(.chosen([2]), at: at(4))
    try sitting.toggleFlag(at: at(4))
    try sitting.go(to: 0, at: at(5))
    try sitting.clear(at: at(6))
    #expect(sitting.items[3].answer == .chosen([2]))
    #expect(sitting.items[3].isFlagged)
    #expect(sitting.items[0].answer == nil)
    #expect(sitting.answered == 1)
    #expect(sitting.items.map(\.milliseconds) == [3000, 0, 0, 3000, 0, 0, 0])
    #expect(throws: Sitting.Refusal.noSuchQuestion) { try sitting.go(to: 7, at: at(7)) }
    #expect(throws: Sitting.Refusal.noSuchQuestion) { try sitting.go(to: -1, at: at(7)) }
  }

  @Test func `time stands still in a pause`() throws {
    var sitting = sitting()
    sitting.pause(at: at(10))
    #expect(sitting.isPaused)
    #expect(sitting.remaining(at: at(500)) == 50_000)
    #expect(sitting.deadline == nil)
    #expect(throws: Sitting.Refusal.isPaused) { try sitting.answer(.chosen([0]), at: at(500)) }
    try sitting.resume(at: at(500))
    #expect(sitting.deadline == at(550))
    #expect(sitting.remaining(at: at(505)) == 45_000)
  }

  @Test func `when the time is up nothing is taken any more, and all that was given stays`() throws {
    var sitting = sitting()
    try sitting.answer(.chosen([0]), at: at(59))
    #expect(throws: Sitting.Refusal.isOver) { try sitting.answer(.chosen([1]), at: at(60)) }
    #expect(sitting.ending == .timeIsUp)
    #expect(sitting.elapsed == 60_000)
    #expect(sitting.items[0].answer == .chosen([0]))
    #expect(throws: Sitting.Refusal.isOver) { try sitting.resume(at: at(61)) }
    sitting.tick(at: at(100))
    #expect(sitting.elapsed == 60_000)
  }

  @Test func `a quiz that was killed goes on with the time of its last save`() throws {
    var saved = sitting()
    try saved.answer(.chosen([0]), at: at(10))
    var resumed = saved
    try resumed.resume(at: at(10_000))
    #expect(resumed.remaining(at: at(10_001)) == 49_000)
    #expect(resumed.answered == 1)
  }

  @Test func `a clock that is set back takes and gives no time`() throws {
    var sitting = sitting()
    try sitting.answer(.chosen([0]), at: at(10))
    try sitting.go(to: 1, at: at(5))
    #expect(sitting.elapsed == 10_000)
    try sitting.go(to: 2, at: at(12))
    #expect(sitting.elapsed == 12_000)
  }

  @Test func `any course of events keeps the time within the limit and the answers of an ended quiz`() throws {
    for seed in 0..<200 as Range<UInt64> {
      var source = SeededSource(seed: seed)
      var sitting = sitting()
      var now: Int64 = 0
      for _ in 0..<60 {
        now += Int64(source.number(below: 6)) - 1
        let before = sitting
        switch source.number(below: 8) {
        case 0: try? sitting.answer(.chosen([source.number(below: 4)]), at: at(now))
        case 1: try? sitting.clear(at: at(now))
        case 2: try? sitting.toggleFlag(at: at(now))
        case 3, 4: try? sitting.go(to: source.number(below: 9) - 1, at: at(now))
        case 5: sitting.pause(at: at(now))
        case 6: try? sitting.resume(at: at(now))
        default: if source.number(below: 12) == 0 { try? sitting.handIn(at: at(now)) }
        }
        #expect(sitting.elapsed <= 60_000 && sitting.elapsed >= before.elapsed)
        #expect(sitting.items.map(\.milliseconds).reduce(0, +) == sitting.elapsed)
        if before.isOver { #expect(sitting == before) }
      }
    }
  }

  @Test func `the score counts each area, and what is no longer in the bank not at all`() throws {
    var sitting = sitting()
    for (place, item) in sitting.items.enumerated() where ["one", "two", "six", "seven"].contains(item.id) {
      try sitting.go(to: place, at: at(1))
      let key = try #require(bank[id: item.id]).form.key
      try sitting.answer(item.id == "two" ? .chosen([3]) : key, at: at(1))
    }
    try sitting.handIn(at: at(2))
    let score = Score(sitting, bank: bank)
    #expect(score.total == Score.Tally(right: 3, answered: 4, asked: 7))
    #expect(score.areas.map(\.tag) == ["config", "tls", "smtp"])
    #expect(score.areas.map(\.tally.right) == [1, 1, 1])
    #expect(score.areas.map(\.tally.asked) == [3, 2, 2])
    let changed = SampleBank.bank(SampleBank.single("one"), SampleBank.several("two"))
    let later = Score(sitting, bank: changed)
    #expect(later.total.asked == 1)
    #expect(later.dropped == ["two", "three", "four", "five", "six", "seven"])
  }

  @Test func `times are read and written as people do`() {
    #expect(TimeText.clock(249_000) == "4:09")
    #expect(TimeText.clock(3_909_999) == "1:05:09")
    #expect(TimeText.milliseconds("10") == 600_000)
    #expect(TimeText.milliseconds("90s") == 90_000)
    #expect(TimeText.milliseconds("1h30m") == 5_400_000)
    for bad in ["", "0", "m", "1m1h", "x", "-5", "1m2", "99999999999999999999", "25h"] {
      #expect(TimeText.milliseconds(bad) == nil)
    }
  }

  @Test func `an estimate knows its span`() throws {
    let half = try #require(ScaledEstimate(Score.Tally(right: 5, answered: 10, asked: 10)))
    #expect(half.low < half.points && half.points < half.high)
    #expect(ScaledEstimate(Score.Tally(right: 60, answered: 60, asked: 60))?.points == 800)
    #expect(ScaledEstimate(Score.Tally(right: 39, answered: 60, asked: 60))?.points == 500)
    #expect(ScaledEstimate(Score.Tally(right: 0, answered: 0, asked: 60))?.points == 200)
    #expect(ScaledEstimate(Score.Tally()) == nil)
  }
}
