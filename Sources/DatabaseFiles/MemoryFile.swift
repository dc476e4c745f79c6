import CBerkeleyDB
import Glibc

/// A file that has no name and lies in memory only (memfd_create(2)), for libraries that want a path.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  /// MFD_CLOEXEC.
  private static let closesOnExec: UInt32 = 1

  /// - Throws: `DatabaseFailure` when the system has no memory for it.
  init(_ content: [UInt8] = []) throws(DatabaseFailure) {
    descriptor = memfd_create("database", MemoryFile.closesOnExec)
    guard descriptor >= 0 else { throw DatabaseFailure(errno) }
    var written = 0
    while written < content.count {
      let count = content.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress?.advanced(by: written), content.count - written)
      }
      guard count > 0 else { break }
      written += count
    }
    guard written == content.count else {
      let code = errno
      close(descriptor)
      throw DatabaseFailure(code)
    }
  }

  deinit { close(descriptor) }

  /// A path by which the process itself can open it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// What lies in it.
  func content() throws(DatabaseFailure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DatabaseFailure(errno) }
    let size = Int(status.st_size)
    let file = descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = pread(file, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
        if got <= 0 { break }
        count += got
      }
    }
    guard bytes.count == size else { throw DatabaseFailure(errno) }
    return bytes
  }
}
