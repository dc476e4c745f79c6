import Distribution
import FileSystem
import Testing

@testable import Practice

@Suite struct ContentCheckTests {
  static let checkout = Path.directory(Path.directory(Path.directory(#filePath)))

  @Test func `the questions are sound, and there are enough of each kind`() throws {
    let course = CourseFolder(ContentFolder(path: Self.checkout + "/Content"))
    #expect(try ContentCheck(course).issues().map(\.description) == [])
    let bank = try course.bank()
    #expect(bank.questions.count >= 15)
    let objective = try #require(bank.objective("211.1"))
    for area in objective.areas { #expect(bank.questions.contains { $0.area == area.tag }, "\(area.tag)") }
    for topic in objective.topics { #expect(bank.questions.contains { $0.topics.contains(topic.tag) }, "\(topic.tag)") }
    #expect(Set(bank.questions.map { type(of: $0.form).name }) == ["single", "several", "fill-in"])
  }
}
