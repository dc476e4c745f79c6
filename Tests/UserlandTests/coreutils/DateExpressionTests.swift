import Testing
import TextFormat

@testable import CommandConventions

@Suite struct DateExpressionTests {
  static let now = DateExpression.Moment(seconds: 1_714_554_487)

  @Test(arguments: [
    ("@5", 5), ("2024-05-01 10:20:30", 1_714_558_830), ("2024-05-01 10:20:30 +0200", 1_714_551_630),
    ("2024-05-01 tomorrow", 1_714_608_000), ("1 day ago", 1_714_468_087), ("May 5, 2024 3:04 pm", 1_714_921_440),
    ("2024-05-06T10:20:30Z", 1_714_990_830), ("2024-01-31 +1 month", 1_709_337_600), ("", 1_714_521_600),
  ])
  func `times in words`(_ text: String, _ seconds: Int64) {
    #expect(DateExpression.parse(text, now: Self.now, zone: .utc)?.seconds == seconds)
  }

  @Test(arguments: ["foo", "2024-02-30", "25:00", "12:00 13:00", "@x", "2024-05-01 12:00 + 90 minutes"])
  func `what is no time`(_ text: String) {
    #expect(DateExpression.parse(text, now: Self.now, zone: .utc) == nil)
  }

  @Test func `any text can be read`() {
    let words = [
      "1", "-", "+", "2024", "may", "monday", "ago", ":", "/", "T", "pm", "next", "day", "@", "(", "UTC", ".",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5000 {
      let count = Int.random(in: 0...7, using: &generator)
      let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      _ = DateExpression.parse(text, now: Self.now, zone: .utc)
    }
  }
}
