import FileSystem
import Kernel
import Simulation

/// `checkpoint`: keeps the world as it is under a name, and brings it back.
struct Checkpoint: Program {
  static let name = "checkpoint"

  private static let usage = "checkpoint NAME | --restore NAME | --delete NAME | --list"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await SessionCommand.run(process, usage: Checkpoint.usage, Checkpoint.isRight) { session, words throws(Errno) in
      switch words[0] {
      case "--list": return try await list(session, process)
      case "--restore": return try await ask(.restore(checkpoint: words[1]), words[1], session, process)
      case "--delete": return try await ask(.forget(checkpoint: words[1]), words[1], session, process)
      default:
        let isNew = session.history.checkpoint(named: words[0]) == nil
        session.ask(.keep(checkpoint: words[0]))
        try await process.write("\(isNew ? "kept" : "replaced"): \(words[0])\n")
        return .success
      }
    }
  }

  private static func isRight(_ words: [String]) -> Bool {
    switch words.first {
    case "--list": words.count == 1
    case "--restore", "--delete": words.count == 2
    case let name?: words.count == 1 && !name.hasPrefix("-") && !name.isEmpty
    case nil: false
    }
  }

  private func ask(_ request: Session.Request, _ name: String, _ session: Session, _ process: Process)
    async throws(Errno) -> ExitStatus
  {
    guard session.history.checkpoint(named: name) != nil else {
      try await process.complain("\(name): no such checkpoint")
      return .failure
    }
    session.ask(request)
    if case .restore = request {
      try await process.write("restored: \(name)\n")
    } else {
      try await process.write("deleted: \(name)\n")
    }
    return .success
  }

  private func list(_ session: Session, _ process: Process) async throws(Errno) -> ExitStatus {
    for checkpoint in session.history.checkpoints {
      let time = CivilTime(Timestamp(seconds: checkpoint.seconds))
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      try await process.write(
        "\(time.year)-\(two(time.month))-\(two(time.day)) \(two(time.hour)):\(two(time.minute))  \(checkpoint.name)\n")
    }
    return .success
  }
}

extension Checkpoint: CompletingProgram {
  static func completions(of word: String, after arguments: [String], for process: Process) -> [String]? {
    let words: [String]
    switch arguments {
    case []: words = ["--delete", "--list", "--restore"]
    case ["--restore"], ["--delete"]:
      words = Session.driving(process)?.history.checkpoints.map(\.name).sorted() ?? []
    default: words = []
    }
    return words.filter { $0.hasPrefix(word) }
  }
}
