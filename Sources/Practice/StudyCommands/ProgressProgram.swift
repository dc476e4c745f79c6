import Course
import FileSystem
import Kernel

/// `progress`: what the learner has done so far.
struct ProgressProgram: Program {
  static let name = "progress"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let desk = process.studyDriver?.desk else { return try await process.complainOfNoStudy() }
    let words = process.arguments.dropFirst()
    guard words.isEmpty || words.elementsEqual(["--json"]) else {
      try await process.writeError("usage: progress [--json]\n")
      return .usage
    }
    let report = desk.progress()
    try await process.write((words.isEmpty ? report.text : report.json.text + "\n") + desk.notice())
    return .success
  }
}
