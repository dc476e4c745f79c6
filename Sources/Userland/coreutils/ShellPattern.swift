import Glibc

/// The patterns of file names that commands take as arguments (fnmatch(3)).
enum ShellPattern {
  static func matches(_ pattern: String, _ name: String) -> Bool {
    fnmatch(pattern, name, FNM_PERIOD) == 0
  }
}
