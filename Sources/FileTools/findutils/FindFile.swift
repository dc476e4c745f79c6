import FileSystem
import Kernel

/// A file that find(1) has come to.
struct FindFile {
  /// As it is printed: the starting point, and the way from there.
  let path: String
  /// The starting point that it was found below.
  let start: String
  let depth: Int
  /// Of the link itself, or of what it leads to, as -P, -H and -L say.
  let status: FileStatus
  /// Whether `status` is of what a link leads to.
  let isFollowed: Bool

  /// What -name looks at: the last part, without slashes behind it.
  var baseName: String {
    let trimmed = trimmedPath
    return trimmed == "/" ? "/" : Path.lastComponent(trimmed)
  }

  private var trimmedPath: String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The way from the starting point: "" for that itself.
  var relativePath: String {
    guard depth > 0 else { return "" }
    var rest = path.utf8.dropFirst(start.utf8.count)
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    return String(Substring(rest))
  }

  /// `%h`: what stands before the last part.
  var directoryPart: String {
    let trimmed = trimmedPath
    guard trimmed != "/", let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return trimmed == "/" ? "" : path.utf8.contains(UInt8(ascii: "/")) ? trimmed : "."
    }
    return String(trimmed[..<slash])
  }

  /// The directory that -execdir runs commands in, and what the file is called there.
  var placeInDirectory: (directory: String, name: String) {
    let trimmed = trimmedPath
    guard trimmed != "/" else { return ("/", "/") }
    let directory = Path.directory(trimmed)
    return (directory.isEmpty ? "." : directory, "./" + Path.lastComponent(trimmed))
  }
}
