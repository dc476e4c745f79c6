import ArgumentParser
import Course
import Distribution
import FileSystem
import Practice

/// `postroom progress`: what the learner has done so far.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Show results by area, labs and days.")

  @Flag(help: "Print it as JSON.")
  var json = false

  @OptionGroup var content: ContentOption

  func run() throws {
    let desk = LearnersDesk.make(try content.folder())
    let report = desk.progress()
    if let notice = desk.book.takeNotice() { complain(notice) }
    let text = json ? report.json.text + "\n" : report.text
    if RealFile.write(descriptor: 1, text.bytes) != nil { throw ArgumentParser.ExitCode.failure }
  }
}
