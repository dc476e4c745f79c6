import ArgumentParser
import Course
import Distribution
import FileSystem
import Practice

/// `postroom check-content`: proves that questions and labs are sound.
struct CheckContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-content", abstract: "Prove that questions and labs are sound.",
    discussion: """
      Every answer key must hold, every lab must fail before its solution and pass after it. What is wrong is \
      printed as file:line:column: text, and the exit status is 65.
      """)

  @Argument(help: ArgumentHelp("A content folder; by default the one that is used.", valueName: "dir"))
  var folder: String?

  @OptionGroup var content: ContentOption

  func run() throws {
    let given = folder.map { ContentFolder(path: $0) }
    let world = try given.flatMap { $0.hasFolder("world") ? $0 : nil } ?? content.folder()
    let check = ContentCheck(CourseFolder(given ?? world), world: world)
    let issues: [ContentIssue]
    do {
      issues = try check.issues()
    } catch {
      throw BadContent(error)
    }
    var text = issues.map { "\($0)\n" }.joined()
    if issues.isEmpty { text += check.summary + "\n" }
    if RealFile.write(descriptor: 1, text.bytes) != nil { throw ArgumentParser.ExitCode.failure }
    if !issues.isEmpty { throw ArgumentParser.ExitCode.badContent }
  }
}
