import ArgumentParser
import Course
import Distribution
import FileSystem
import Practice

/// `postroom lab`: the labs from the real shell.
struct LabCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lab", abstract: "List labs, read one, or try a script on one.",
    discussion: "To work on a lab, start postroom and type: lab start NAME",
    subcommands: [List.self, Show.self, Check.self], defaultSubcommand: List.self)

  /// `postroom lab list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List all labs.")

    @Flag(help: "Print it as JSON.")
    var json = false

    @OptionGroup var content: ContentOption

    func run() throws {
      let labs = try LabCommand.labs(content).labs
      guard !json else {
        let list = labs.map { JSONValue.object(["id": .string($0.id), "title": .string($0.title)]) }
        return try LabCommand.show(JSONValue.list(list).text + "\n")
      }
      let width = labs.map(\.id.count).max() ?? 0
      try LabCommand.show(
        labs.map { $0.id + String(repeating: " ", count: width - $0.id.count) + "  \($0.title)\n" }.joined())
    }
  }

  /// `postroom lab show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print a lab to read.")

    @Argument(help: "The lab's name.")
    var name: String

    @Option(help: "The number that chooses the names in it.")
    var seed: UInt64 = 1

    @Flag(help: "With the solution.")
    var solution = false

    @OptionGroup var content: ContentOption

    func run() throws {
      try LabCommand.show(LabText.paper(try LabCommand.lab(name, seed, content), withSolution: solution))
    }
  }

  /// `postroom lab check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Prepare a lab on a fresh host, run a script there, and check what came of it.",
      discussion: "The exit status is 0 when all checks pass, otherwise 1.")

    @Argument(help: "The lab's name.")
    var name: String

    @Option(help: "The number that chooses the names in it.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("A bash script that does the work, or - for standard input.", valueName: "file"))
    var script: String?

    @Flag(help: "Do what the lab's own solution does.")
    var solution = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var content: ContentOption

    func run() throws {
      let lab = try LabCommand.lab(name, seed, content)
      var code = solution ? lab.solution : nil
      if let script {
        let bytes = script == "-" ? RealFile.readAll(descriptor: 0) : try RealFile.read(script)
        code = String(lossless: bytes)
      }
      let rehearsal: LabRehearsal
      do {
        rehearsal = try LabRehearsal(lab, seed: seed, script: code, in: try content.folder())
      } catch let failure as ContentFolder.Failure {
        throw BadContent(failure)
      }
      if !rehearsal.output.isEmpty { _ = RealFile.write(descriptor: 2, rehearsal.output.bytes) }
      if rehearsal.status != 0 { complain("the script ended with status \(rehearsal.status)") }
      try LabCommand.show(json ? rehearsal.json.text + "\n" : rehearsal.text)
      if !rehearsal.hasPassed { throw ArgumentParser.ExitCode.failure }
    }
  }

  // MARK: What they have in common

  private static func labs(_ content: ContentOption) throws -> LabLibrary {
    do {
      let course = CourseFolder(try content.folder())
      let labs = try course.labs(try course.bank().objectives)
      if !labs.issues.isEmpty { complain("some labs can't be read; \"postroom check-content\" tells why") }
      return labs
    } catch let failure as ContentFolder.Failure {
      throw BadContent(failure)
    }
  }

  private static func lab(_ name: String, _ seed: UInt64, _ content: ContentOption) throws -> Lab {
    guard let file = try labs(content).lab(named: name) else {
      complain("there is no lab \(name); \"postroom lab list\" shows all")
      throw ArgumentParser.ExitCode.failure
    }
    do {
      return try file.lab(seed: seed)
    } catch {
      complain(error.description)
      throw ArgumentParser.ExitCode.badContent
    }
  }

  private static func show(_ text: String) throws {
    if RealFile.write(descriptor: 1, text.bytes) != nil { throw ArgumentParser.ExitCode.failure }
  }
}
