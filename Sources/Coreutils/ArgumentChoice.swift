import CommandConventions
import Kernel
import TextFormat

/// The argument of an option that is one of several words, which may be abbreviated: `--color=always`.
struct ArgumentChoice {
  private let option: String
  private let groups: [[String]]

  /// - Parameters:
  ///   - option: as messages name it: "--color".
  ///   - groups: the words; those that mean the same stand in one group, whose first one is the result.
  init(_ option: String, _ groups: [[String]]) {
    self.option = option
    self.groups = groups
  }

  init(_ option: String, _ words: [String]) {
    self.init(option, words.map { [$0] })
  }

  /// The first word of the group that an argument means.
  func parse(_ argument: String) throws(Complaint) -> String {
    for group in groups where group.contains(argument) { return group[0] }
    let matches = groups.filter { group in group.contains { $0.hasPrefix(argument) } }
    if matches.count == 1 { return matches[0][0] }
    let fault = matches.isEmpty ? "invalid" : "ambiguous"
    let list = groups.map { "\n  - " + $0.map(\.quoted).joined(separator: ", ") }.joined()
    throw .usage("\(fault) argument \(argument.quoted) for \(option.quoted)\nValid arguments are:\(list)", .failure)
  }
}
