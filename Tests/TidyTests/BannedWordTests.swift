import Testing

/// Words that must not stand in the sources, but for the files that are named with a reason.
@Suite struct BannedWordTests {
  struct Ban {
    let words: [String]
    let reason: String
    /// Targets of Sources that it holds for; none stands for all.
    var targets: Set<String> = []
    /// The files that may, and why.
    var allowed: [String: String] = [:]
  }

  /// What stands on real time and real files: the real program, and what it is made of.
  static let realTargets: Set<String> = [
    "postroom", "Terminal", "Practice", "Distribution", "ProgressStore", "Course", "Gateway",
  ]
  static let simulated = Set(PackageManifest.dependencies.map(\.target)).subtracting(realTargets)

  static let bans: [Ban] = [
    Ban(
      words: ["Task {", "Task(", "Task.detached", "Task.sleep", "DispatchQueue", "import Dispatch", "async let"],
      reason: "leaves the simulation's thread, and with it determinism"),
    Ban(
      words: ["Task.immediate"], reason: "only a machine starts coroutines",
      allowed: ["Sources/Kernel/World/Machine.swift": "processes are started here"]),
    Ban(words: ["import Foundation", "import FoundationEssentials"], reason: "costs size, speed and habits"),
    Ban(words: ["Date("], reason: "time is simulated"),
    Ban(words: ["fatalError(", "try!", "as!"], reason: "nothing that a learner does may end the program"),
    Ban(words: ["TODO", "FIXME", "XXX"], reason: "what is missing says so to the learner"),
    Ban(words: ["golden", "Golden", "oracle", "Oracle"], reason: "the sources know nothing of how they are judged"),
    Ban(
      words: [
        "clock_gettime", "gettimeofday", "time(nil)", "ContinuousClock", "SuspendingClock", "localtime_r",
        "SystemRandomNumberGenerator", ".random(in", ".randomElement(", ".shuffled()", "getenv", "fopen", "usleep",
      ], reason: "the simulator sees no real time, files or randomness", targets: simulated,
      allowed: [
        "Sources/Postfix/Encryption/TLSKeyFiles.swift": "OpenSSL's message names the function",
        "Sources/Postfix/Encryption/TLSTrust.swift": "so does this one",
      ]),
  ]

  @Test func `no banned word stands in the sources`() {
    for file in SourceTree.sources {
      for ban in Self.bans where ban.targets.isEmpty || ban.targets.contains(file.target) {
        guard ban.allowed[file.path] == nil else { continue }
        for (index, line) in file.lines.enumerated() {
          for word in ban.words where line.containsWord(word) {
            Issue.record("\(file.place(index)): \(word): \(ban.reason)")
          }
        }
      }
    }
  }

  @Test func `files that are excepted exist`() {
    for ban in Self.bans {
      for path in ban.allowed.keys { #expect(SourceTree.exists(path), "\(path)") }
    }
  }

  @Test func `words are found as words`() {
    #expect("  Task { f() }".containsWord("Task {"))
    #expect(!"  MyTask { f() }".containsWord("Task {"))
    #expect(!"modificationDate(x)".containsWord("Date("))
    #expect("x = Date()".containsWord("Date("))
  }
}
