import Course
import Testing

@testable import Practice

@Suite struct ProgressReportTests {
  private static let day: Int64 = 86_400_000
  private let bank = QuestionBank(objectives: ("o", LabHost.objectives), files: [])

  private func attempt(day: Int64, right: Int, of count: Int) -> Attempt {
    let time = WallTime(milliseconds: day * Self.day)
    return Attempt(
      objective: "211.1", seed: 1, started: time, ended: time, limit: nil, elapsed: 1000, ending: .handedIn,
      items: (0..<count).map { place in
        Attempt.Item(
          question: "q\(place)", area: "config", topics: [], answer: .typed("x"), isRight: place < right,
          milliseconds: 10)
      })
  }

  private func report(_ keeper: MemoryProgress, day: Int64) -> ProgressReport {
    ProgressReport(
      book: ProgressBook(keeper), bank: bank, labs: [], clock: StudyClock { WallTime(milliseconds: day * Self.day) })
  }

  @Test func `at first there is nothing but where to begin`() {
    #expect(report(MemoryProgress(), day: 20_000).text.hasPrefix("Nothing done yet. Begin with: guide"))
  }

  @Test func `results are told by area, the last ones apart`() {
    let keeper = MemoryProgress()
    keeper.record(attempt(day: 20_000, right: 0, of: 20))
    keeper.record(attempt(day: 20_001, right: 15, of: 20))
    let text = report(keeper, day: 20_001).text
    #expect(text.contains("Quizzes: 2, the last on 2024-10-05\n"))
    #expect(text.contains("  Configuration  15 of 40 right, 38 % (the last 20: 75 %)\n"))
    #expect(text.contains("To practise the weakest: quiz --area config"))
    #expect(text.contains("This session is not saved."))
  }

  @Test func `days in a row end when one is left out`() {
    let keeper = MemoryProgress()
    for day in [100, 101, 102, 105, 106] as [Int64] { keeper.record(attempt(day: day, right: 1, of: 1)) }
    #expect(report(keeper, day: 106).text.contains("Days in a row: 2 (the most so far: 3)"))
    #expect(report(keeper, day: 107).text.contains("Days in a row: 2 "))
    #expect(report(keeper, day: 108).text.contains("Days in a row: 0 "))
  }

  @Test func `the same is there for programs`() {
    let keeper = MemoryProgress()
    keeper.record(attempt(day: 20_000, right: 3, of: 4))
    let json = report(keeper, day: 20_000).json.text
    #expect(json.contains("\"tag\": \"config\",\n      \"right\": 3,\n      \"asked\": 4"))
    #expect(json.contains("\"daysInARow\": 1"))
  }
}
