import CommandConventions
import Kernel

extension Systemctl: CompletingProgram {
  private static let verbs = [
    "cat", "daemon-reload", "disable", "enable", "is-active", "is-enabled", "is-failed", "list-unit-files",
    "list-units", "mask", "reload", "reload-or-restart", "restart", "show", "start", "status", "stop", "unmask",
  ]

  /// What is to be done, and then units.
  static func completions(of word: String, after arguments: [String], for process: Process) -> [String]? {
    guard !word.hasPrefix("-") else { return nil }
    guard arguments.contains(where: { !$0.hasPrefix("-") }) else { return verbs.filter { $0.hasPrefix(word) } }
    return Unit.names(on: process.machine.files).filter { $0.hasPrefix(word) }
  }
}
