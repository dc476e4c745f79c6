import Course
import Distribution
import Kernel
import Simulation

/// Proves a lab: on a fresh host every step fails before its solution and passes after it.
struct LabProof {
  private let folder: ContentFolder
  /// The choices of names that are tried.
  private static let seeds: [UInt64] = [1, 2, 3]

  /// - Parameter folder: where the world lies.
  init(_ folder: ContentFolder) {
    self.folder = folder
  }

  /// What is wrong with a lab, as the first choice of names shows that has something wrong.
  ///
  /// - Throws: `ContentFolder.Failure` when there is no world to try it in.
  func issues(_ file: LabFile) throws(ContentFolder.Failure) -> [ContentIssue] {
    for seed in LabProof.seeds {
      let lab: Lab
      do throws(ContentIssue) {
        lab = try file.lab(seed: seed)
      } catch {
        return [error]
      }
      let issues = try issues(of: lab)
      if !issues.isEmpty { return issues }
    }
    return []
  }

  private func issues(of lab: Lab) throws(ContentFolder.Failure) -> [ContentIssue] {
    let folder = folder
    let outcome = Simulator().run { simulator -> Result<[ContentIssue], ContentFolder.Failure> in
      do throws(ContentFolder.Failure) {
        let world = try Boot(folder).world(
          running: lab.host, on: simulator, at: TranscriptPlayer.startTime, programs: allPrograms)
        guard let machine = world.machine(named: lab.host) else {
          return .success([lab.issue("there is no host \(lab.host)")])
        }
        return .success(LabProof.issues(of: lab, on: machine))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private static func issues(of lab: Lab, on machine: Machine) -> [ContentIssue] {
    let judge = LabJudge(machine)
    let trial = Trial(machine)
    if !lab.setup.isEmpty, let problem = problem(trial.run(lab.setup)) { return [lab.issue("setup \(problem)")] }
    var issues: [ContentIssue] = []
    for step in lab.steps {
      func issue(_ text: String) -> ContentIssue {
        ContentIssue(file: lab.file, line: step.line, column: 1, text: "step \"\(step.id)\": \(text)")
      }
      for check in step.checks {
        switch judge.verdict(check).finding {
        case .passed(let saw):
          if !check.keeps { issues.append(check.issue("\"\(check.title)\" passes before the solution (\(saw))")) }
        case .failed(let saw, _, _):
          if check.keeps { issues.append(check.issue("\"\(check.title)\" shall hold from the beginning (\(saw))")) }
        case .impossible(let reason): issues.append(check.issue("\"\(check.title)\" can't be checked: \(reason)"))
        }
      }
      if let problem = problem(trial.run(step.solution)) { issues.append(issue("the solution \(problem)")) }
      for check in step.checks {
        if case .failed(let saw, let expected, _) = judge.verdict(check).finding {
          issues.append(
            check.issue("\"\(check.title)\" fails after the solution (saw: \(saw); expected: \(expected))"))
        }
      }
      // What follows would only fail for the same reason.
      guard issues.isEmpty else { return issues }
    }
    for step in lab.steps {
      for check in step.checks where !judge.verdict(check).finding.hasPassed {
        issues.append(check.issue("\"\(check.title)\" does not hold any more when the lab is done"))
      }
    }
    return issues
  }

  /// What went wrong with a script.
  private static func problem(_ sight: ProbeSight) -> String? {
    switch sight {
    case .ran(let output, let status):
      if output.contains(": command not found") {
        return "uses what there is not: \(Prose.trimmed(output))"
      }
      return status == 0 ? nil : "ends with status \(status): \(Prose.trimmed(output))"
    case .impossible(let reason): return "can't be run: \(reason)"
    default: return nil
    }
  }
}
