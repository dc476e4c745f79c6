import FileSystem
import Kernel

/// Replaces a file by an edited copy, so that nobody ever sees half of it: the copy is written beside it and
/// renamed into its place.
struct FileReplacement {
  private let path: String
  private let files: Files
  private static let suffix = ".tmp"

  init(_ path: String, files: Files) {
    self.path = path
    self.files = files
  }

  /// - Throws: `Fatal` for a file that can't be read or written; it is then left as it is.
  func replace(_ edit: ([UInt8]) throws(Fatal) -> [UInt8]) throws(Fatal) {
    let copy = path + FileReplacement.suffix
    do throws(Errno) {
      try files.write(copy, [], mode: 0o600)
    } catch {
      throw Fatal("open \(copy): \(error.message)")
    }
    let source: [UInt8]
    do throws(Errno) {
      source = try files.read(path)
    } catch {
      // What can be opened and not read leaves the copy behind.
      if error != .EISDIR { try? files.remove(copy) }
      throw Fatal(error == .EISDIR ? "read \(path): \(error.message)" : "open \(path) for reading: \(error.message)")
    }
    let edited: [UInt8]
    do throws(Fatal) {
      edited = try edit(source)
    } catch {
      try? files.remove(copy)
      throw error
    }
    do throws(Errno) {
      try files.write(copy, edited, mode: 0o600)
      try files.setMode(copy, 0o644)
      try files.rename(copy, to: path)
    } catch {
      try? files.remove(copy)
      throw Fatal("close \(copy): \(error.message)")
    }
  }
}
