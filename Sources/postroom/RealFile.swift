import ArgumentParser
import FileSystem
import Glibc
import Practice

/// Files and streams of the real machine.
enum RealFile {
  /// A whole file; says what keeps it from being read.
  static func content(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      complain("\(path): \(String(cString: strerror(errno)))")
      return nil
    }
    defer { close(descriptor) }
    errno = 0
    let bytes = readAll(descriptor: descriptor)
    guard errno == 0 else {
      complain("\(path): \(String(cString: strerror(errno)))")
      return nil
    }
    return bytes
  }

  /// All that comes until the end, or an error.
  static func readAll(descriptor: Int32) -> [UInt8] {
    var result: [UInt8] = []
    while true {
      let chunk = read(descriptor: descriptor, count: 65_536)
      if chunk.isEmpty { return result }
      result += chunk
    }
  }

  /// A whole file; ends the program with a message when it can't be read.
  static func read(_ path: String) throws -> [UInt8] {
    guard let bytes = content(of: path) else { throw ArgumentParser.ExitCode.validationFailure }
    return bytes
  }

  /// Makes a folder and those above it; ends the program with a message when it can't be made.
  static func makeFolder(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/") {
      made += component + "/"
      mkdir(made, 0o777)
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, access(path, W_OK | X_OK) == 0 else {
      complain("\(path): \(String(cString: strerror(errno == 0 ? ENOTDIR : errno)))")
      throw ArgumentParser.ExitCode.failure
    }
  }

  /// Writes a file; ends the program with a message when it can't be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    var failure = descriptor < 0 ? FileSystem.Errno(rawValue: errno) : write(descriptor: descriptor, bytes)
    if descriptor >= 0, close(descriptor) != 0, failure == nil { failure = FileSystem.Errno(rawValue: errno) }
    if let failure {
      complain("\(path): \(failure.message)")
      throw ArgumentParser.ExitCode.failure
    }
  }

  /// Up to `count` bytes; none at the end or on an error.
  static func read(descriptor: Int32, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got: Int
      repeat { got = Glibc.read(descriptor, buffer.baseAddress, count) } while got < 0 && errno == EINTR
      filled = max(0, got)
    }
  }

  /// The program's own standard streams, for a script's.
  static let standardStreams = ScriptRunner.Streams(
    input: { read(descriptor: 0, count: $0) }, output: { write(descriptor: 1, $0) },
    error: { write(descriptor: 2, $0) })

  /// Writes all the bytes.
  ///
  /// - Returns: why it could not.
  static func write(descriptor: Int32, _ bytes: [UInt8]) -> FileSystem.Errno? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let done = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if done < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return FileSystem.Errno(rawValue: errno)
      }
      rest = rest.dropFirst(done)
    }
    return nil
  }
}
