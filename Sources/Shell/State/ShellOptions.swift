/// The options of `set`.
package struct ShellOptions: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static let allExport = ShellOptions(rawValue: 1 << 0)
  package static let braceExpand = ShellOptions(rawValue: 1 << 1)
  package static let emacs = ShellOptions(rawValue: 1 << 2)
  package static let exitOnError = ShellOptions(rawValue: 1 << 3)
  package static let errorTrace = ShellOptions(rawValue: 1 << 4)
  package static let functionTrace = ShellOptions(rawValue: 1 << 5)
  package static let hashAll = ShellOptions(rawValue: 1 << 6)
  package static let historyExpansion = ShellOptions(rawValue: 1 << 7)
  package static let history = ShellOptions(rawValue: 1 << 8)
  package static let ignoreEndOfFile = ShellOptions(rawValue: 1 << 9)
  package static let interactiveComments = ShellOptions(rawValue: 1 << 10)
  package static let keyword = ShellOptions(rawValue: 1 << 11)
  package static let monitor = ShellOptions(rawValue: 1 << 12)
  package static let noClobber = ShellOptions(rawValue: 1 << 13)
  package static let noExecution = ShellOptions(rawValue: 1 << 14)
  package static let noGlob = ShellOptions(rawValue: 1 << 15)
  package static let notify = ShellOptions(rawValue: 1 << 16)
  package static let noUnset = ShellOptions(rawValue: 1 << 17)
  package static let oneCommand = ShellOptions(rawValue: 1 << 18)
  package static let physical = ShellOptions(rawValue: 1 << 19)
  package static let pipeFail = ShellOptions(rawValue: 1 << 20)
  package static let posix = ShellOptions(rawValue: 1 << 21)
  package static let privileged = ShellOptions(rawValue: 1 << 22)
  package static let verbose = ShellOptions(rawValue: 1 << 23)
  package static let vi = ShellOptions(rawValue: 1 << 24)
  package static let trace = ShellOptions(rawValue: 1 << 25)
  package static let noLog = ShellOptions(rawValue: 1 << 26)
  /// Shown in $- alone: the shell is interactive, runs -c, reads standard input.
  package static let interactive = ShellOptions(rawValue: 1 << 27)
  package static let commandString = ShellOptions(rawValue: 1 << 28)
  package static let standardInput = ShellOptions(rawValue: 1 << 29)

  /// Names and letters, sorted by name; options without a letter have a space.
  package static let table: [(name: String, letter: Character, option: ShellOptions)] = [
    ("allexport", "a", .allExport), ("braceexpand", "B", .braceExpand), ("emacs", " ", .emacs),
    ("errexit", "e", .exitOnError), ("errtrace", "E", .errorTrace), ("functrace", "T", .functionTrace),
    ("hashall", "h", .hashAll), ("histexpand", "H", .historyExpansion), ("history", " ", .history),
    ("ignoreeof", " ", .ignoreEndOfFile), ("interactive-comments", " ", .interactiveComments),
    ("keyword", "k", .keyword), ("monitor", "m", .monitor), ("noclobber", "C", .noClobber),
    ("noexec", "n", .noExecution), ("noglob", "f", .noGlob), ("nolog", " ", .noLog), ("notify", "b", .notify),
    ("nounset", "u", .noUnset), ("onecmd", "t", .oneCommand), ("physical", "P", .physical),
    ("pipefail", " ", .pipeFail), ("posix", " ", .posix), ("privileged", "p", .privileged),
    ("verbose", "v", .verbose), ("vi", " ", .vi), ("xtrace", "x", .trace),
  ]

  package static func named(_ name: String) -> ShellOptions? {
    table.first { $0.name == name }?.option
  }

  package static func withLetter(_ letter: Character) -> ShellOptions? {
    letter == " " ? nil : table.first { $0.letter == letter }?.option
  }

  /// $-: the letters of the options that are set, in bash's order.
  package var letters: String {
    var result = ""
    for (letter, option) in ShellOptions.letterOrder where contains(option) { result.append(letter) }
    return result
  }

  /// $- of dash.
  package var dashLetters: String {
    var result = ""
    for (letter, option) in ShellOptions.letterOrder.sorted(by: {
      ShellOptions.dashPlace($0.0) < ShellOptions.dashPlace($1.0)
    })
    where contains(option) && letter != "B" && letter != "h" {
      result.append(letter)
    }
    return result
  }

  private static func dashPlace(_ letter: Character) -> Int {
    Array("pubaCEVvxsnmiIfe").firstIndex(of: letter) ?? 16
  }

  private static let letterOrder: [(Character, ShellOptions)] = [
    ("a", .allExport), ("b", .notify), ("e", .exitOnError), ("f", .noGlob), ("h", .hashAll), ("i", .interactive),
    ("k", .keyword), ("m", .monitor), ("n", .noExecution), ("p", .privileged), ("t", .oneCommand), ("u", .noUnset),
    ("v", .verbose), ("x", .trace), ("B", .braceExpand), ("C", .noClobber), ("E", .errorTrace),
    ("H", .historyExpansion), ("P", .physical), ("T", .functionTrace), ("c", .commandString), ("s", .standardInput),
  ]
}
