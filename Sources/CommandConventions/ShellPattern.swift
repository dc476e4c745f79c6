import Glibc

/// The patterns of file names that commands take as arguments (fnmatch(3)).
package enum ShellPattern {
  /// fnmatch(3) with FNM_PERIOD.
  package static func matches(_ pattern: String, _ name: String) -> Bool {
    fnmatch(pattern, name, FNM_PERIOD) == 0
  }
}
