import Course
import FileSystem
import Kernel

/// `solution`: shows how the step of the lab is done, and does it if that is wanted.
struct SolutionProgram: Program {
  static let name = "solution"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let desk = process.studyDriver?.desk else { return try await process.complainOfNoStudy() }
    let words = process.arguments.dropFirst()
    guard words.allSatisfy({ $0 == "--run" || $0 == "--yes" }) else {
      try await process.writeError("usage: solution [--yes] [--run]\n")
      return .usage
    }
    guard var active = desk.lab, let place = active.current else { return try await process.complainOfNoLab() }
    let step = active.lab.steps[place]
    if !words.contains("--yes"), !active.run.steps[place].sawSolution,
      !(try await process.confirm("Show how step \(place + 1) is done? It will be noted."))
    {
      return .failure
    }
    active.change(at: desk.clock.now()) { $0.steps[place].sawSolution = true }
    desk.keep(&active)
    try await process.write("Step \(place + 1), \(step.title):\n\n\(LabText.solution(step))\n" + desk.notice())
    if words.contains("--run") {
      let (output, status) = try await LabScript.run(step.solution, by: process)
      try await process.write(output + (status.isSuccess ? "Done; check looks at what came of it.\n" : ""))
      return status
    }
    try await process.write("(solution --run does it for you; undo takes it back.)\n")
    return .success
  }
}
