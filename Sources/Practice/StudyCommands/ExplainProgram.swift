import Course
import FileSystem
import Kernel

/// `explain`: what a parameter, command, file or reply code is for, in a line.
struct ExplainProgram: Program {
  static let name = "explain"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard let desk = process.studyDriver?.desk else { return try await process.complainOfNoStudy() }
    let names = process.arguments.dropFirst()
    guard !names.isEmpty else {
      try await process.writeError(
        "usage: explain NAME...     such as explain relayhost, postsuper, /etc/aliases, 450\n")
      return .usage
    }
    let meanings: Meanings
    do {
      meanings = try desk.course.meanings()
    } catch {
      try await process.complain("\(error)")
      return .failure
    }
    var status = ExitStatus.success
    for name in names {
      let entries = meanings[name]
      for entry in entries {
        let kind = entry.kind == "smtp" ? "SMTP command" : entry.kind
        let hasEffect = entry.kind != "parameter" || !meanings.withoutEffect.contains(entry.name)
        let remark = hasEffect ? "" : " It has no effect on this simulated host."
        try await process.write(Prose.filled("\(entry.name) (\(kind)): \(entry.meaning). \(entry.manual)\(remark)"))
      }
      guard entries.isEmpty else { continue }
      status = .failure
      let similar = meanings.similar(to: name)
      let hint = similar.isEmpty ? "" : "; there is \(Prose.enumeration(similar))"
      try await process.complain("nothing is known of \(name)\(hint)")
    }
    return status
  }
}

extension ExplainProgram: CompletingProgram {
  static func completions(of word: String, after arguments: [String], for process: Process) -> [String]? {
    let entries = (try? process.studyDriver?.desk.course.meanings().entries) ?? []
    return Set(entries.map(\.name)).filter { $0.hasPrefix(word) }.sorted()
  }
}
