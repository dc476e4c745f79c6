import Course
import FileSystem
import Kernel

/// `hint`: the next hint for the step of the lab, each saying more than the one before.
struct HintProgram: Program {
  static let name = "hint"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let desk = process.studyDriver?.desk else { return try await process.complainOfNoStudy() }
    guard var active = desk.lab, let place = active.current else { return try await process.complainOfNoLab() }
    let hints = active.lab.steps[place].hints
    let seen = active.run.steps[place].hints
    let number = min(seen, hints.count - 1)
    var text = "Step \(place + 1), hint \(number + 1) of \(hints.count):\n\n"
    text += Prose.filled(hints[number], indent: "  ") + "\n"
    if seen < hints.count { active.change(at: desk.clock.now()) { $0.steps[place].hints += 1 } }
    let left = hints.count - number - 1
    text +=
      left > 0 ? "(\(Prose.count(left, "hint")) left)\n" : "(That was the last hint; solution shows how it is done.)\n"
    desk.keep(&active)
    try await process.write(text + desk.notice())
    return .success
  }
}
