import Course
import FileSystem
import Kernel

/// `check`: tells whether the step of the lab is done, and what is missing.
struct CheckProgram: Program {
  static let name = "check"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let desk = process.studyDriver?.desk else { return try await process.complainOfNoStudy() }
    guard var active = desk.lab, let first = active.current else { return try await process.complainOfNoLab() }
    let judge = LabJudge(process.machine)
    var place = first
    var text = ""
    // Whoever has done several steps at once need not ask for each.
    while true {
      let verdicts = judge.verdicts(active.lab.steps[place])
      let hasPassed = verdicts.allSatisfy { $0.finding.hasPassed }
      if hasPassed || place == first { text += LabText.verdicts(active.lab, place, verdicts) }
      guard hasPassed else { break }
      let now = desk.clock.now()
      active.change(at: now) { $0.steps[place].passed = now }
      text += "\n"
      guard let next = active.current else { break }
      place = next
    }
    desk.keep(&active)
    try await process.write(text + following(&active, judge, first: first, desk) + desk.notice())
    return ExitStatus(active.current != first)
  }

  /// What comes after the checks: the hint to hints, the next step, or the end.
  private func following(_ active: inout ActiveLab, _ judge: LabJudge, first: Int, _ desk: StudyDesk) -> String {
    if let place = active.current {
      guard place == first else { return "Well done.\n" + LabText.step(active.lab, place) }
      let left = active.lab.steps[place].hints.count - active.run.steps[place].hints
      return left > 0 ? "\nNot yet. (hint: \(Prose.count(left, "hint")) left)\n" : "\nNot yet. (solution shows how)\n"
    }
    for (place, step) in active.lab.steps.enumerated() {
      let verdicts = judge.verdicts(step)
      guard !verdicts.allSatisfy({ $0.finding.hasPassed }) else { continue }
      active.change(at: desk.clock.now()) { $0.steps[place].passed = nil }
      desk.keep(&active)
      return "Something that was done before does not hold any more.\n\n"
        + LabText.verdicts(active.lab, place, verdicts)
    }
    let now = desk.clock.now()
    active.change(at: now) { $0.finished = now }
    desk.keep(&active)
    return LabText.debrief(active.lab, active.run)
  }
}
