import Course
import Kernel

/// Judges a learner's host by what comes of it, on copies.
struct LabJudge {
  /// A check and what it has found.
  struct Verdict: Hashable, Sendable {
    let title: String
    let finding: Finding
  }

  private let copy: WorldCopy

  init(_ machine: Machine) {
    copy = WorldCopy(of: machine)
  }

  func verdict(_ check: LabCheck) -> Verdict {
    var finding = check.probe.judge(copy.perform(check.probe.acts, before: check.before))
    if let next = check.next, case .failed(let saw, let expected, _) = finding {
      finding = .failed(saw: saw, expected: expected, next: next)
    }
    return Verdict(title: check.title, finding: finding)
  }

  func verdicts(_ step: Lab.Step) -> [Verdict] {
    step.checks.map(verdict)
  }
}
