import Testing

@testable import Course

@Suite struct DrawTests {
  @Test func `places follow the shares, and what one can't use goes to the others`() {
    #expect(Draw.apportioned(10, shares: [5, 2, 3], limits: [99, 99, 99]) == [5, 2, 3])
    #expect(Draw.apportioned(4, shares: [5, 2, 2, 2], limits: [9, 9, 9, 9]) == [2, 1, 1, 0])
    #expect(Draw.apportioned(10, shares: [5, 2, 3], limits: [2, 99, 99]) == [2, 3, 5])
    #expect(Draw.apportioned(10, shares: [5, 2, 3], limits: [1, 1, 1]) == [1, 1, 1])
    #expect(Draw.apportioned(0, shares: [5, 2], limits: [1, 1]) == [0, 0])
  }

  @Test func `every number of places is given out within the limits`() {
    var source = SeededSource(seed: 5)
    for _ in 0..<500 {
      let shares = (0..<4).map { _ in source.number(below: 9) + 1 }
      let limits = (0..<4).map { _ in source.number(below: 12) }
      let count = source.number(below: 50)
      let places = Draw.apportioned(count, shares: shares, limits: limits)
      #expect(places.reduce(0, +) == min(count, limits.reduce(0, +)))
      #expect(zip(places, limits).allSatisfy { $0 <= $1 && $0 >= 0 })
    }
  }

  @Test func `a draw is the same for a seed, has no question twice, and differs between seeds`() throws {
    let bank = SampleBank.mixed
    let draw = Draw(objective: try #require(bank.objective("211.1")), from: bank.questions)
    var seen: Set<[String]> = []
    for seed in 0..<40 as Range<UInt64> {
      let ids = draw.draw(4, seed: seed).map(\.id)
      #expect(ids == draw.draw(4, seed: seed).map(\.id))
      #expect(Set(ids).count == 4)
      seen.insert(ids)
    }
    #expect(seen.count > 10)
    #expect(draw.draw(99, seed: 1).count == 7)
  }

  @Test func `different topics come before the same again`() throws {
    let bank = SampleBank.mixed
    let config = bank.questions.filter { $0.area == "config" }
    let draw = Draw(objective: try #require(bank.objective("211.1")), from: config)
    for seed in 0..<20 as Range<UInt64> {
      #expect(Set(draw.draw(2, seed: seed).flatMap(\.topics)) == ["aliases", "queue"])
    }
  }
}
