import Course
import Distribution
import FileSystem
import Kernel
import Simulation

@testable import Practice

/// Somebody who studies on a host, a command at a time.
final class LabHost: StudyDriver {
  let desk: StudyDesk
  let world: World
  private(set) var kept: [String: WorldState] = [:]
  private var asked: WorldState?
  let machine: Machine

  init(on simulator: isolated Simulator, labs: [String], book: ProgressBook = ProgressBook(MemoryProgress())) throws {
    let folder = ContentFolder(path: ContentCheckTests.checkout + "/Content")
    world = try Boot(folder).world(
      running: "mail", on: simulator, at: Timestamp(seconds: 1_767_603_600),
      programs: allPrograms + studyPrograms)
    machine = world.machines.first { $0.state.hostName == "mail" } ?? world.machines[0]
    let bank = QuestionBank(objectives: ("o", LabHost.objectives), files: [])
    let library = LabLibrary(
      files: labs.map { text in
        ("\(text.split(separator: "\n")[0].dropFirst(4)).yaml", text)
      }, objectives: bank.objectives)
    desk = StudyDesk(
      CourseFolder(folder), clock: StudyClock { WallTime(milliseconds: 1_000_000) }, book: { book }, bank: bank,
      labs: library)
    for program in studyPrograms {
      _ = try machine.files.make(
        .program(name: program.name, size: 1000), at: "/usr/local/bin/" + program.name, mode: 0o755)
    }
    world.driver = self
  }

  static let objectives = """
    objectives:
      - id: "211.1"
        title: Using e-mail servers
        weight: 4
        areas: [{ tag: config, title: Configuration, share: 1 }]
        topics: [{ tag: aliases, title: Aliases }]
    """

  func keepWorld(as name: String) { kept[name] = world.snapshot() }

  func bringBackWorld(_ name: String) -> Bool {
    asked = kept[name]
    return asked != nil
  }

  /// Runs a command line to its end.
  @discardableResult
  func type(_ line: String, input: String = "") -> (output: String, status: Int) {
    let words = line.split(separator: " ").map(String.init)
    var output: [UInt8] = []
    var rest = input.bytes[...]
    let process = machine.makeProcess()
    let take: ([UInt8]) -> Errno? = { bytes in
      output += bytes
      return nil
    }
    let give: (Int) -> [UInt8] = { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    process.install(ExternalStream(machine: machine, flags: .read, name: "in", source: give), at: 0)
    for number in 1...2 {
      process.install(ExternalStream(machine: machine, flags: .write, name: "out", sink: take), at: number)
    }
    desk.noteCommandLine(line)
    machine.start(process) { process throws(Errno) in
      if words[0] == "sh" { return try await process.execute("/bin/bash", ["bash", "-c", String(line.dropFirst(3))]) }
      return try await process.execute("/usr/local/bin/" + words[0], words)
    }
    world.scheduler.runReady()
    while !process.hasEnded, world.scheduler.fireNext() { world.scheduler.runReady() }
    if let asked {
      world.restore(asked)
      self.asked = nil
    }
    return (String(lossless: output), Int(process.waitStatus?.shellStatus.rawValue ?? 255))
  }
}
