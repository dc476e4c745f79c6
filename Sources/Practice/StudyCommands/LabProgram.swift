import Course
import FileSystem
import Kernel
import TextFormat

/// `lab`: lists the labs, begins one, tells where one stands.
struct LabProgram: Program {
  static let name = "lab"

  private static let usage = """
    usage: lab [list]                all labs
           lab start [NAME [SEED]]   begin that one, or the next that is not done; a number gives
                                     the same names again, and a part of a name will do
           lab status                the step that is to be done
           lab reset [--yes]         the host as it was when the lab began
           lab quit                  give it up

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let driver = process.studyDriver else { return try await process.complainOfNoStudy() }
    let words = Array(process.arguments.dropFirst())
    switch (words.first ?? "list", words.count) {
    case ("list", 0...1): return try await list(process, driver.desk)
    case ("start", 1...3): return try await start(process, driver, words)
    case ("status", 1): return try await status(process, driver.desk)
    case ("reset", 1): return try await reset(process, driver, isSure: false)
    case ("reset", 2) where words[1] == "--yes": return try await reset(process, driver, isSure: true)
    case ("quit", 1): return try await quit(process, driver.desk)
    default:
      try await process.writeError(LabProgram.usage)
      return .usage
    }
  }

  /// The labs, or nil when they can't be read, which has been said.
  private func library(_ process: Process, _ desk: StudyDesk) async throws(Errno) -> LabLibrary? {
    do {
      return try desk.labs()
    } catch {
      try await process.complain("\(error)")
      return nil
    }
  }

  private func list(_ process: Process, _ desk: StudyDesk) async throws(Errno) -> ExitStatus {
    guard let library = try await library(process, desk) else { return .failure }
    let runs = desk.book.labRuns()
    let width = library.labs.map(\.id.count).max() ?? 0
    for lab in library.labs {
      let state = LabState.of(lab.id, runs).state.word
      try await process.write("\(lab.id.padded(to: width))  \(lab.title)\(state.isEmpty ? "" : " (\(state))")\n")
    }
    if let active = desk.lab { try await process.write("You are at \(active.lab.id); lab status shows the step.\n") }
    try await process.write(desk.notice())
    return .success
  }

  private func start(_ process: Process, _ driver: any StudyDriver, _ words: [String]) async throws(Errno) -> ExitStatus
  {
    let desk = driver.desk
    guard let library = try await library(process, desk) else { return .failure }
    guard let file = LabProgram.choose(words, library, desk) else {
      try await process.complain(
        words.count > 1 ? "there is no lab \(words[1]); lab list shows all" : "all labs are done; lab list shows them")
      return .failure
    }
    let now = desk.clock.now()
    var seed = UInt64(max(0, now.milliseconds)) % 1_000_000
    if words.count == 3 {
      guard let given = UInt64(words[2]) else {
        try await process.complain("the seed is a number, not \"\(words[2])\"")
        return .usage
      }
      seed = given
    }
    if let active = desk.lab, active.lab.id != file.id {
      try await process.complain("you are at the lab \(active.lab.id); lab quit gives it up")
      return .failure
    }
    var active: ActiveLab
    do throws(ContentIssue) {
      active = try ActiveLab(file, seed: seed, at: now)
    } catch {
      try await process.complain(error.description)
      return .failure
    }
    if var old = desk.lab {
      old.change(at: now) { $0.left = now }
      desk.keep(&old)
    }
    guard try await setUp(process, active.lab) else { return .failure }
    desk.forgetCommandLines()
    desk.keep(&active)
    driver.keepWorld(as: LabProgram.checkpoint(active.lab))
    try await process.write(LabText.opening(active.lab) + LabText.step(active.lab, 0) + desk.notice())
    return .success
  }

  /// The lab that is named, or the next that is not done.
  private static func choose(_ words: [String], _ library: LabLibrary, _ desk: StudyDesk) -> LabFile? {
    if words.count > 1 { return library.lab(named: words[1]) }
    if let active = desk.lab { return library[id: active.lab.id] }
    let runs = desk.book.labRuns()
    return library.labs.first { ![.finished, .withSolution].contains(LabState.of($0.id, runs).state) }
  }

  /// What the state in which a lab begins is kept as.
  private static func checkpoint(_ lab: Lab) -> String { "lab-\(lab.id)" }

  private func setUp(_ process: Process, _ lab: Lab) async throws(Errno) -> Bool {
    guard process.machine.state.hostName == lab.host else {
      try await process.complain("this lab is for the host \(lab.host)")
      return false
    }
    guard !lab.setup.isEmpty else { return true }
    let (output, status) = try await LabScript.run(lab.setup, by: process)
    guard status.isSuccess else {
      try await process.complain(
        "the host could not be prepared: \(Prose.trimmed(output))\nundo takes back what was done")
      return false
    }
    return true
  }

  private func status(_ process: Process, _ desk: StudyDesk) async throws(Errno) -> ExitStatus {
    guard let active = desk.lab, let place = active.current else { return try await process.complainOfNoLab() }
    try await process.write("Lab: \(active.lab.title)\n" + LabText.step(active.lab, place) + desk.notice())
    return .success
  }

  private func reset(_ process: Process, _ driver: any StudyDriver, isSure: Bool) async throws(Errno) -> ExitStatus {
    let desk = driver.desk
    guard var active = desk.lab else { return try await process.complainOfNoLab() }
    if !isSure, !(try await process.confirm("Put the host back to where the lab began?")) { return .failure }
    if !driver.bringBackWorld(LabProgram.checkpoint(active.lab)) {
      guard try await setUp(process, active.lab) else { return .failure }
    }
    active.startAgain(at: desk.clock.now())
    desk.keep(&active)
    try await process.write(
      "The host is as it was when the lab began (undo brings back what you had).\n" + LabText.step(active.lab, 0)
        + desk.notice())
    return .success
  }

  private func quit(_ process: Process, _ desk: StudyDesk) async throws(Errno) -> ExitStatus {
    guard var active = desk.lab else { return try await process.complainOfNoLab() }
    let now = desk.clock.now()
    active.change(at: now) { $0.left = now }
    desk.keep(&active)
    try await process.write("You have left the lab \(active.lab.id). The host stays as it is.\n" + desk.notice())
    return .success
  }
}

extension Process {
  /// Says that no lab is being worked on.
  func complainOfNoLab() async throws(Errno) -> ExitStatus {
    try await complain("you are at no lab; lab list shows them, lab start NAME begins one")
    return .failure
  }
}

extension LabProgram: CompletingProgram {
  static func completions(of word: String, after arguments: [String], for process: Process) -> [String]? {
    let words: [String]
    switch arguments {
    case []: words = ["list", "quit", "reset", "start", "status"]
    case ["start"]: words = (try? process.studyDriver?.desk.labs().labs.map(\.id)) ?? []
    case ["reset"]: words = ["--yes"]
    default: words = []
    }
    return words.filter { $0.hasPrefix(word) }
  }
}
