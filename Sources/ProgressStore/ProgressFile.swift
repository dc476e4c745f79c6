import Course
import Glibc

/// Where progress lies on the real machine.
package struct ProgressFile: Hashable, Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// `progress.sqlite` below `$XDG_DATA_HOME/postroom`, by default `~/.local/share/postroom`.
  ///
  /// A relative `$XDG_DATA_HOME` does not count (XDG Base Directory Specification).
  ///
  /// - Throws: `ProgressFailure` when there is no home directory either.
  package static func standard() throws(ProgressFailure) -> ProgressFile {
    ProgressFile(path: try dataFolder() + "/postroom/progress.sqlite")
  }

  private static func dataFolder() throws(ProgressFailure) -> String {
    if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder }
    if let home = variable("HOME"), home.hasPrefix("/") { return home + "/.local/share" }
    if let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir {
      return String(cString: home) + "/.local/share"
    }
    throw ProgressFailure("There is no home directory and no $XDG_DATA_HOME: progress can't be saved.")
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether there is no room left where it lies.
  var hasNoRoom: Bool {
    var disk = statvfs()
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    return statvfs(folder, &disk) == 0 && disk.f_bavail == 0
  }

  /// Makes the folders that lead to the file, for the learner alone.
  func makeFolder() throws(ProgressFailure) {
    var end = path.startIndex
    while let slash = path[path.index(after: end)...].firstIndex(of: "/") {
      end = slash
      if mkdir(String(path[..<slash]), 0o700) != 0, errno != EEXIST {
        throw ProgressFailure("\(path[..<slash]): \(String(cString: strerror(errno))): progress can't be saved.")
      }
    }
  }

  /// Renames a damaged file and what belongs to it, so that nobody writes over it.
  ///
  /// - Returns: the name that it has now.
  func moveAside() throws(ProgressFailure) -> String {
    var number = 1
    func name() -> String { path + ".damaged-\(number)" }
    while access(name(), F_OK) == 0 { number += 1 }
    guard rename(path, name()) == 0 else {
      throw ProgressFailure(
        "\(path) is damaged and can't be moved aside (\(String(cString: strerror(errno)))): "
          + "progress can't be saved.")
    }
    for part in ["-wal", "-shm"] { rename(path + part, name() + part) }
    return name()
  }
}
