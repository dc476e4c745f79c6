import FileSystem
import Kernel

/// Makes, moves and removes home directories.
enum HomeDirectory {
  /// Makes a user's home directory and copies what new users get into it.
  static func make(for user: User, mode: FileMode, skeleton: String, on machine: Machine) throws(Errno) {
    var files = machine.files
    files.umask = 0
    var made = ""
    for part in Path.directory(user.home).split(separator: "/") {
      made += "/" + part
      if !files.exists(made) { try files.makeDirectory(made, mode: 0o755) }
    }
    try files.makeDirectory(user.home, mode: mode)
    if files.exists(skeleton) { try copy(skeleton, to: user.home, files, user) }
    try files.setOwner(user.home, user: user.id, group: user.group)
  }

  private static func copy(_ source: String, to target: String, _ files: Files, _ user: User) throws(Errno) {
    for entry in try files.entries(of: source) {
      let (from, to) = (Path.join(source, entry.name), Path.join(target, entry.name))
      let status = try files.linkStatus(from)
      switch status.type {
      case .directory:
        try files.makeDirectory(to, mode: status.mode)
        try copy(from, to: to, files, user)
      case .symbolicLink: try files.makeSymbolicLink(to, to: try files.readLink(from))
      case .regular: try files.write(to, try files.read(from), mode: status.mode)
      default: continue
      }
      try files.setOwner(to, user: user.id, group: user.group, following: false)
    }
  }

  /// Removes a directory and all that is in it.
  static func remove(_ path: String, _ files: Files) throws(Errno) {
    for entry in try files.entries(of: path) {
      let inner = Path.join(path, entry.name)
      if entry.type == .directory { try remove(inner, files) } else { try files.remove(inner) }
    }
    try files.removeDirectory(path)
  }

  /// Gives what is a user's in a directory to another user ID.
  static func changeOwner(_ path: String, from old: UserID, to user: User, _ files: Files) throws(Errno) {
    let status = try files.linkStatus(path)
    if status.owner == old { try files.setOwner(path, user: user.id, group: nil, following: false) }
    guard status.isDirectory else { return }
    for entry in try files.entries(of: path) {
      try changeOwner(Path.join(path, entry.name), from: old, to: user, files)
    }
  }
}
