import Course
import FileSystem
import Kernel
import Simulation
import Testing

@testable import Practice

/// `quiz` at a terminal of the simulated host.
@Suite struct QuizProgramTests {
  /// A quiz on a terminal, with the clock of the simulated world.
  private final class Desk: StudyDriver {
    let desk: StudyDesk
    let world: World
    let terminal: TerminalDevice
    let process: Process
    private(set) var screen = ""

    init(on simulator: isolated Simulator, arguments: [String], book: ProgressBook) throws {
      let host = try LabHost(on: simulator, labs: [])
      world = host.world
      nonisolated(unsafe) let world = world
      desk = StudyDesk(
        host.desk.course,
        clock: StudyClock { WallTime(milliseconds: world.scheduler.now.nanoseconds / 1_000_000) }, book: { book })
      terminal = host.machine.makeTerminal()
      process = host.machine.makeProcess()
      process.takeTerminal(terminal)
      for number in 0...2 { process.install(host.machine.open(terminal), at: number) }
      world.driver = self
      terminal.output = { [unowned self] bytes in screen += String(lossless: bytes.filter { $0 != 13 }) }
      host.machine.start(process) { process throws(Errno) in
        try await process.execute("/usr/local/bin/quiz", ["quiz"] + arguments)
      }
      pass(seconds: 1)
    }

    func keepWorld(as name: String) {}
    func bringBackWorld(_ name: String) -> Bool { false }

    func pass(seconds: Int64) {
      let end = world.scheduler.now + .seconds(seconds)
      world.scheduler.runReady()
      while world.scheduler.fireNext(by: end) { world.scheduler.runReady() }
      world.scheduler.advance(to: end)
    }

    /// Presses keys and gives what appears then.
    func type(_ keys: String) -> String {
      screen = ""
      terminal.type(keys.bytes)
      pass(seconds: 1)
      return screen
    }
  }

  private func atDesk(_ arguments: [String], _ book: ProgressBook, _ body: @Sendable (Desk) -> Void) throws {
    nonisolated(unsafe) let book = book
    try Simulator().run { simulator in body(try Desk(on: simulator, arguments: arguments, book: book)) }
  }

  @Test func `answers are typed, and the end brings the score`() throws {
    let book = ProgressBook(MemoryProgress())
    try atDesk(["-n", "2", "-s", "3", "-t", "10m"], book) { desk in
      #expect(desk.screen.hasPrefix("Quiz on 211.1 Using e-mail servers: 2 questions, 10:00 minutes."))
      #expect(desk.screen.hasSuffix("> "))
      #expect(desk.type("next\n").contains("Question 2 of 2"))
      let report = desk.type("finish now\n")
      #expect(report.contains("Result: 0 of 2 right (0 %), 2 not answered"))
      #expect(desk.process.hasEnded)
    }
    #expect(book.attempts().count == 1)
  }

  @Test func `Ctrl-C and the end of input pause, and the quiz goes on later`() throws {
    let book = ProgressBook(MemoryProgress())
    for (key, arguments) in [("\u{3}", ["-s", "3", "-t", "10m"]), ("\u{4}", [])] {
      try atDesk(arguments, book) { desk in
        #expect(desk.type(key).contains("Paused with "))
        #expect(desk.process.waitStatus == .exited(.success))
      }
    }
    try atDesk(["-n", "5"], book) { desk in
      #expect(desk.screen.contains("a quiz is left half done (0 of 10 answered)"))
      #expect(desk.process.waitStatus == .exited(.failure))
    }
  }

  @Test func `time runs out while nothing is typed`() throws {
    let book = ProgressBook(MemoryProgress())
    try atDesk(["-n", "3", "-t", "30s"], book) { desk in
      desk.pass(seconds: 20)
      #expect(!desk.process.hasEnded)
      desk.pass(seconds: 20)
      #expect(desk.screen.contains("Time is up. What you answered counts."))
      #expect(desk.process.hasEnded)
    }
    #expect(book.attempts().map(\.elapsed) == [30_000])
  }

  @Test(arguments: [
    (["-n"], "-n needs a number from 1 to 200"), (["-n", "0"], "-n needs a number from 1 to 200"),
    (["-t", "x"], "-t needs a time such as 10m"), (["--seed", "-1"], "--seed needs a number"),
    (["frob"], "unknown argument \"frob\""), (["--area", "cooking"], "unknown area or topic: cooking"),
  ]) func `wrong arguments are told`(_ arguments: [String], _ message: String) throws {
    try atDesk(arguments, ProgressBook(MemoryProgress())) { desk in
      #expect(desk.screen.contains("quiz: " + message))
      #expect(desk.process.hasEnded)
    }
  }
}
