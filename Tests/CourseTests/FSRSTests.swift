import Testing

@testable import Course

@Suite struct FSRSTests {
  private let start = WallTime(milliseconds: 1_767_603_600_000)

  @Test func `intervals follow the published vector`() {
    let ratings: [FSRS.Rating] =
      Array(repeating: .good, count: 6) + [.again, .again] + Array(repeating: .good, count: 5)
    var card = FSRS.Card(due: start)
    var now = start
    var days: [Int64] = []
    for rating in ratings {
      card = FSRS().review(card, rating, at: now)
      days.append(card.due.milliseconds(since: now) / FSRS.day)
      now = card.due
    }
    #expect(days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  @Test func `memory follows the published vector`() throws {
    var card = FSRS.Card(due: start)
    var now = start
    let reviews: [(FSRS.Rating, Int64)] = [(.again, 0), (.good, 0), (.good, 1), (.good, 3), (.good, 8), (.good, 21)]
    for (rating, gap) in reviews {
      now = now.advanced(byMilliseconds: gap * FSRS.day)
      card = FSRS().review(card, rating, at: now)
    }
    #expect(abs(try #require(card.stability) - 53.62691) < 1e-4)
    #expect(abs(try #require(card.difficulty) - 6.3574867) < 1e-4)
  }

  @Test func `what is always easy gets the lowest difficulty`() {
    var card = FSRS.Card(due: start)
    for _ in 0..<10 { card = FSRS().review(card, .easy, at: card.due) }
    #expect(card.difficulty == 1)
  }

  @Test func `any course of reviews stays within bounds`() {
    for seed in 0..<200 as Range<UInt64> {
      var source = SeededSource(seed: seed)
      var card = FSRS.Card(due: start)
      var now = start
      for _ in 0..<40 {
        let rating = FSRS.Rating.allCases[source.number(below: 4)]
        card = FSRS().review(card, rating, at: now)
        #expect((1...10).contains(card.difficulty ?? 0) && (card.stability ?? 0) > 0 && card.due > now)
        #expect((0...1).contains(FSRS().recall(card, at: card.due)))
        now = now.advanced(byMilliseconds: Int64(source.number(below: 40)) * FSRS.day / 2)
      }
    }
  }
}
