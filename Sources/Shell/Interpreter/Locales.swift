import FileSystem
import Kernel

/// Locales, which are named by variables; the hosts have C and C.UTF-8 alone.
extension Shell {
  /// The categories whose variables bash passes on to setlocale(3) at once.
  private static let categories = ["LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"]

  private static let known = ["", "C", "POSIX", "C.UTF-8", "C.utf8"]

  /// After an assignment: warns when there is no such locale.
  func checkLocale(_ name: String) async throws(Unwind) {
    guard !isDash, name.hasPrefix("LC_"), Shell.categories.contains(name), let value = scalar(name),
      !Shell.known.contains(value), name == "LC_ALL" || scalar("LC_ALL")?.isEmpty ?? true
    else { return }
    try await complainPlainly(
      "warning: setlocale: \(name): cannot change locale (\(value)): No such file or directory")
  }

  /// When the shell starts: warns when the environment asks for a locale that there is not.
  func checkInheritedLocale() async throws(Unwind) {
    guard !isDash, let value = process.environment["LC_ALL"], !Shell.known.contains(value) else { return }
    try await writeError("\(process.programName): warning: setlocale: LC_ALL: cannot change locale (\(value))\n")
  }
}
