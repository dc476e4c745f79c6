import CommandConventions
import Kernel

extension ServiceCommand: CompletingProgram {
  private static let verbs = ["force-reload", "reload", "restart", "start", "status", "stop"]

  /// The init scripts, and then what they do.
  static func completions(of word: String, after arguments: [String], for process: Process) -> [String]? {
    guard !word.hasPrefix("-") else { return nil }
    if !arguments.isEmpty { return verbs.filter { $0.hasPrefix(word) } }
    let scripts = (try? process.machine.files.entries(of: "/etc/init.d")) ?? []
    return scripts.map(\.name).filter { $0.hasPrefix(word) }.sorted()
  }
}
