/// A kind of check: what is done on a copy of the learner's host, and what that shows.
///
/// It says what it wants done; whoever runs labs does it and shows it what came of it. A new kind is a file of its
/// own and a row in `probes`.
package protocol Probe: Sendable {
  /// The key in the lab's file: "deliver".
  static var name: String { get }
  init(reading node: ContentNode) throws(ContentIssue)
  /// What it looks at, in a few words: "mail to root reaches student".
  var title: String { get }
  /// What is to be done, in this order.
  var acts: [ProbeAct] { get }
  /// Judges by what was seen, a sight for each act.
  func judge(_ sights: [ProbeSight]) -> Finding
}

/// The kinds of checks, by name.
package let probes: [any Probe.Type] = [
  DeliverProbe.self,
  FileProbe.self,
  LookupProbe.self,
  ParameterProbe.self,
  RunProbe.self,
  SMTPProbe.self,
]

/// Something to be done on the copy.
package enum ProbeAct: Hashable, Sendable {
  /// Runs a bash script as root.
  case run(String)
  /// Reads a file.
  case read(String)
  /// Lets time pass, in seconds.
  case wait(Int)
  /// Looks for a text in all files below some directories.
  case find(String, below: [String])
  /// Talks to a server: connects, then sends each line and waits for the reply to it.
  case talk(SMTPTalk)
}

/// A conversation with an SMTP server of the host.
package struct SMTPTalk: Hashable, Sendable {
  /// The address of the client; nil for the host itself.
  package let client: String?
  package let port: UInt16
  package let lines: [String]
}

/// What came of it.
package enum ProbeSight: Hashable, Sendable {
  /// The script's outputs, as a terminal mixes them, and its exit status.
  case ran(output: String, status: Int)
  /// Nil where there is no such file.
  case read(FileSight?)
  case waited
  /// The paths of the files, sorted.
  case found([String])
  /// The greeting and a reply for each line, as far as it went.
  case talked([String])
  /// It could not be done, which says nothing about the learner's work.
  case impossible(String)
}

/// A file as a probe sees it.
package struct FileSight: Hashable, Sendable {
  package let text: String
  /// "-rw-r--r--"
  package let mode: String
  package let owner: String
  package let group: String

  package init(text: String, mode: String, owner: String, group: String) {
    self.text = text
    self.mode = mode
    self.owner = owner
    self.group = group
  }
}

/// What a check has found.
package enum Finding: Hashable, Sendable {
  case passed(saw: String)
  /// - Parameter next: what to try next.
  case failed(saw: String, expected: String, next: String)
  /// It could not be checked, for no fault of the learner.
  case impossible(String)

  package var hasPassed: Bool {
    if case .passed = self { true } else { false }
  }
}

extension [ProbeSight] {
  /// What kept one of the acts from being done.
  var impossibility: Finding? {
    for case .impossible(let reason) in self { return .impossible(reason) }
    return nil
  }
}
