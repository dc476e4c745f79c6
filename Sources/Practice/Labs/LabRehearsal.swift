import Course
import Distribution
import Kernel
import Simulation

/// A lab gone through at once: prepared on a fresh host, a script in place of the learner, then all its checks.
package struct LabRehearsal: Sendable {
  /// What the checks of a step have found.
  struct StepResult: Sendable {
    let place: Int
    let verdicts: [LabJudge.Verdict]
  }

  private let lab: Lab
  private let seed: UInt64
  private let results: [StepResult]
  /// What the script printed, and its exit status.
  package let output: String
  package let status: Int

  package var hasPassed: Bool {
    results.allSatisfy { $0.verdicts.allSatisfy { $0.finding.hasPassed } }
  }

  /// Goes through a lab.
  ///
  /// - Parameters:
  ///   - script: bash, run as root; nil for nothing done.
  ///   - folder: where the world lies.
  /// - Throws: `ContentFolder.Failure` when the lab can't be prepared.
  package init(_ lab: Lab, seed: UInt64, script: String?, in folder: ContentFolder) throws(ContentFolder.Failure) {
    typealias Course = (results: [StepResult], output: String, status: Int)
    let outcome = Simulator().run { simulator -> Result<Course, ContentFolder.Failure> in
      do throws(ContentFolder.Failure) {
        let world = try Boot(folder).world(
          running: lab.host, on: simulator, at: TranscriptPlayer.startTime, programs: allPrograms)
        guard let machine = world.machine(named: lab.host) else {
          throw ContentFolder.Failure("there is no host \(lab.host)")
        }
        let trial = Trial(machine)
        if !lab.setup.isEmpty { _ = try LabRehearsal.run(lab.setup, trial, "the host can't be prepared") }
        var ran = (output: "", status: 0)
        if let script { ran = try LabRehearsal.run(script, trial, nil) }
        let judge = LabJudge(machine)
        let results = lab.steps.indices.map { StepResult(place: $0, verdicts: judge.verdicts(lab.steps[$0])) }
        return .success((results, ran.output, ran.status))
      } catch {
        return .failure(error)
      }
    }
    (results, output, status) = try outcome.get()
    self.lab = lab
    self.seed = seed
  }

  /// Runs a script.
  ///
  /// - Parameter complaint: what it means when the script fails; nil where it may.
  private static func run(_ script: String, _ trial: Trial, _ complaint: String?) throws(ContentFolder.Failure)
    -> (output: String, status: Int)
  {
    switch trial.run(script) {
    case .ran(let output, let status):
      if let complaint, status != 0 { throw ContentFolder.Failure("\(complaint): \(Prose.trimmed(output))") }
      return (output, status)
    case .impossible(let reason): throw ContentFolder.Failure("\(complaint ?? "the script can't be run"): \(reason)")
    default: return ("", 0)
    }
  }

  package var text: String {
    results.map { LabText.verdicts(lab, $0.place, $0.verdicts) }.joined(separator: "\n")
  }

  package var json: JSONValue {
    .object([
      "lab": .string(lab.id), "seed": .number(Int(truncatingIfNeeded: seed)), "passed": .bool(hasPassed),
      "steps": .list(
        results.map { result in
          .object([
            "id": .string(lab.steps[result.place].id),
            "passed": .bool(result.verdicts.allSatisfy { $0.finding.hasPassed }),
            "checks": .list(result.verdicts.map(LabRehearsal.json)),
          ])
        }),
    ])
  }

  private static func json(_ verdict: LabJudge.Verdict) -> JSONValue {
    switch verdict.finding {
    case .passed(let saw):
      .object(["title": .string(verdict.title), "result": .string("passed"), "saw": .string(saw)])
    case .failed(let saw, let expected, let next):
      .object([
        "title": .string(verdict.title), "result": .string("failed"), "saw": .string(saw),
        "expected": .string(expected), "next": .string(next),
      ])
    case .impossible(let reason):
      .object(["title": .string(verdict.title), "result": .string("unclear"), "reason": .string(reason)])
    }
  }
}
