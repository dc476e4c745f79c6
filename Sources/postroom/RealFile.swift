import ArgumentParser
import FileSystem
import Glibc
import Practice

/// Files and streams of the real machine.
enum RealFile {
  /// A whole file; ends the program with a message when it can't be read.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      complain("\(path): \(String(cString: strerror(errno)))")
      throw ArgumentParser.ExitCode.validationFailure
    }
    defer { close(descriptor) }
    return readAll(descriptor: descriptor)
  }

  /// All that comes until the end.
  static func readAll(descriptor: Int32) -> [UInt8] {
    var result: [UInt8] = []
    while true {
      let chunk = read(descriptor: descriptor, count: 65_536)
      if chunk.isEmpty { return result }
      result += chunk
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
