import Glibc

/// The folder on the real machine in which the learner's world and progress lie.
package struct StateFolder: Sendable {
  package let path: String

  /// Why the folder can't be used.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package init(path: String) {
    self.path = path
  }

  /// `$XDG_DATA_HOME/postroom`, or `~/.local/share/postroom`; made where it is missing.
  package static func standard() throws(Failure) -> StateFolder {
    let base: String
    if let variable = getenv("XDG_DATA_HOME"), variable.pointee == UInt8(ascii: "/") {
      base = String(cString: variable)
    } else if let home = getenv("HOME"), home.pointee != 0 {
      base = String(cString: home) + "/.local/share"
    } else {
      throw Failure(description: "neither XDG_DATA_HOME nor HOME says where to keep the world")
    }
    let folder = StateFolder(path: base + "/postroom")
    try folder.make()
    return folder
  }

  private func make() throws(Failure) {
    var made = ""
    for component in path.split(separator: "/") {
      made += "/" + component
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      var status = stat()
      if stat(made, &status) != 0 { throw Failure(description: "\(made): \(String(cString: strerror(errno)))") }
    }
    guard access(path, W_OK | X_OK) == 0 else {
      throw Failure(description: "\(path): \(String(cString: strerror(errno)))")
    }
  }

  /// The file that the world is saved in.
  package var world: String { path + "/world" }

  /// Takes the folder for this process alone, as long as it runs.
  ///
  /// - Returns: false when another process has it (`holder`).
  package func lock() throws(Failure) -> Bool {
    let descriptor = open(lockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(description: "\(lockFile): \(String(cString: strerror(errno)))") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return false
    }
    // The descriptor stays open, and with it the lock, until the process ends.
    ftruncate(descriptor, 0)
    let text = Array("\(getpid())\n".utf8)
    _ = write(descriptor, text, text.count)
    return true
  }

  /// The number of the process that has the folder.
  package var holder: String? {
    let descriptor = open(lockFile, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 20)
    let count = read(descriptor, &buffer, buffer.count)
    let text = String(decoding: buffer.prefix(max(0, count)).prefix { $0 != 10 }, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  private var lockFile: String { path + "/lock" }

  /// Moves a file out of the way, to a name that is free.
  ///
  /// - Returns: the new path; nil when it could not be moved.
  package static func setAside(_ file: String, as label: String) -> String? {
    for number in 1...10_000 {
      let target = "\(file).\(label)-\(number)"
      guard access(target, F_OK) != 0 else { continue }
      return rename(file, target) == 0 ? target : nil
    }
    return nil
  }
}
