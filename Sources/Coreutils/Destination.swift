import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// The last operand of cp, mv, ln and install: a directory that takes all sources, or the one target.
enum Destination {
  case directory(String)
  case file(String)

  /// Sorts operands into sources and a destination.
  ///
  /// - Parameters:
  ///   - targetDirectory: `-t`.
  ///   - isPlain: `-T`.
  ///   - directoryFault: how a message about a missing target directory begins.
  static func split(
    _ operands: [String], targetDirectory: String?, isPlain: Bool, directoryFault: String = "target directory",
    _ process: Process
  ) async throws(Errno) -> (sources: [String], destination: Destination)? {
    if let targetDirectory {
      guard let failure = directoryFailure(targetDirectory, process.files) else {
        return (operands, .directory(targetDirectory))
      }
      try await process.report("\(directoryFault) \(targetDirectory.quotedName)", failure)
      return nil
    }
    guard let last = operands.last else { return nil }
    let sources = Array(operands.dropLast())
    if isPlain { return (sources, .file(last)) }
    guard let failure = directoryFailure(last, process.files) else { return (sources, .directory(last)) }
    let endsInSlash = last.utf8.last == 0x2F
    if sources.count > 1 || failure != .ENOENT && failure != .ENOTDIR && endsInSlash {
      try await process.report("target \(last.quotedName)", failure)
      return nil
    }
    return (sources, .file(last))
  }

  /// Why a path is no directory; nil when it is one.
  private static func directoryFailure(_ path: String, _ files: Files) -> Errno? {
    do throws(Errno) {
      return try files.status(path).isDirectory ? nil : .ENOTDIR
    } catch {
      return error
    }
  }

  /// The path that a source gets.
  func path(for source: String) -> String {
    switch self {
    case .file(let path): path
    case .directory(let directory): Path.join(directory, Path.lastComponent(source))
    }
  }
}
