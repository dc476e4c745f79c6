import Patterns

/// Which files grep skips: `--include`, `--exclude` and `--exclude-dir`.
struct GrepFileFilter {
  private struct Rule {
    var glob: Glob
    var isInclusion: Bool
  }

  private var files: [Rule] = []
  private var directories: [Rule] = []

  mutating func addInclusion(_ pattern: String) {
    files.append(Rule(glob: Glob(pattern), isInclusion: true))
  }

  mutating func addExclusion(_ pattern: String) {
    files.append(Rule(glob: Glob(pattern), isInclusion: false))
  }

  mutating func addDirectoryExclusion(_ pattern: String) {
    var pattern = Substring(pattern)
    while pattern.utf8.count > 1, pattern.hasSuffix("/") { pattern.removeLast() }
    directories.append(Rule(glob: Glob(String(pattern)), isInclusion: false))
  }

  /// - Parameter isOperand: whether the name stands on the command line; then the pattern may also match
  ///   what is behind a slash.
  func skipsFile(_ name: String, isOperand: Bool) -> Bool {
    GrepFileFilter.skips(name, isOperand, files)
  }

  func skipsDirectory(_ name: String, isOperand: Bool) -> Bool {
    GrepFileFilter.skips(name, isOperand, directories)
  }

  /// The last rule that matches decides; where none does, a name is skipped when the first one includes.
  private static func skips(_ name: String, _ isOperand: Bool, _ rules: [Rule]) -> Bool {
    for rule in rules.reversed() where matches(rule.glob, name, isOperand) { return !rule.isInclusion }
    return rules.first?.isInclusion ?? false
  }

  private static func matches(_ glob: Glob, _ name: String, _ isOperand: Bool) -> Bool {
    if glob.matches(name) { return true }
    guard isOperand else { return false }
    var rest = name[...]
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if glob.matches(String(rest)) { return true }
    }
    return false
  }
}
