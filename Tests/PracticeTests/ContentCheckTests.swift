import Course
import Distribution
import FileSystem
import Testing

@testable import Practice

@Suite struct ContentCheckTests {
  static let content = ContentFolder(path: checkout + "/Content")
  static let checkout = Path.directory(Path.directory(Path.directory(#filePath)))

  @Test func `the questions are sound, and there are enough of each kind`() throws {
    let bank = try CourseFolder(Self.content).bank()
    #expect(ContentCheck.issues(bank).map(\.description) == [])
    #expect(bank.questions.count >= 15)
    let objective = try #require(bank.objective("211.1"))
    for area in objective.areas { #expect(bank.questions.contains { $0.area == area.tag }, "\(area.tag)") }
    for topic in objective.topics { #expect(bank.questions.contains { $0.topics.contains(topic.tag) }, "\(topic.tag)") }
    #expect(Set(bank.questions.map { type(of: $0.form).name }) == ["single", "several", "fill-in"])
  }

  @Test(.enabled(if: ["bash", "newaliases"].allSatisfy { name in allPrograms.contains { $0.name == name } }))
  func `every lab fails before its solution and passes after it`() throws {
    let course = CourseFolder(Self.content)
    let labs = try course.labs(try course.bank().objectives)
    #expect(!labs.labs.isEmpty)
    #expect(try ContentCheck(course, world: Self.content).issues(labs).map(\.description) == [])
  }

  @Test func `a lab that can't be solved is found out`() throws {
    let text = try String(decoding: Self.content.read("labs/aliases-postmaster-root.yaml"), as: UTF8.self)
    let objectives = try CourseFolder(Self.content).bank().objectives
    let labs = LabLibrary(files: [("aliases-postmaster-root.yaml", text)], objectives: objectives)
    #expect(labs.issues.isEmpty)
    let empty = text.replacing("newaliases", with: "no-such-command")
    let broken = LabLibrary(files: [("aliases-postmaster-root.yaml", empty)], objectives: objectives)
    #expect(!(try ContentCheck(CourseFolder(Self.content), world: Self.content).issues(broken)).isEmpty)
  }
}
