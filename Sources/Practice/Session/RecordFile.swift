import Glibc

/// A file of records that is only ever added to.
///
/// It begins with a line that names the format. A record is its length and its CRC-32, four bytes each with the
/// least significant first, and then its bytes. So whatever ends the program, all complete records are there, and
/// an incomplete or damaged one is known as such.
package final class RecordFile {
  /// Why the file can't be opened or written.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
    /// Whether the disk is full.
    package let isFull: Bool

    init(_ path: String, _ number: Int32) {
      description = "\(path): \(String(cString: strerror(number)))"
      isFull = number == ENOSPC || number == EDQUOT || number == EFBIG
    }
  }

  /// What was found in a file.
  package struct Content {
    package var records: [ArraySlice<UInt8>]
    /// What is wrong behind the last of the records; nil when all is well.
    package var damage: String?
  }

  static let header = Array("postroom world 1\n".utf8)

  private let path: String
  private let descriptor: Int32
  /// How many bytes are well written.
  package private(set) var length: Int

  // MARK: Reading

  /// Reads a file's records.
  ///
  /// - Returns: nil when there is no such file.
  package static func read(_ path: String) throws(Failure) -> Content? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw Failure(path, errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(path, errno) }
    var failure: Int32 = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 { failure = errno }
        if got <= 0 { return }
        count += got
      }
    }
    guard failure == 0 else { throw Failure(path, failure) }
    return parse(bytes)
  }

  /// Takes a file's bytes apart.
  package static func parse(_ bytes: [UInt8]) -> Content {
    guard bytes.starts(with: header) else {
      return Content(records: [], damage: bytes.isEmpty ? "it is empty" : "it does not begin as a saved world does")
    }
    var result = Content(records: [])
    var place = header.count
    func number(_ offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32(8 * $1) }
    }
    while place < bytes.count {
      guard bytes.count - place >= 8, Int(number(place)) <= bytes.count - place - 8 else {
        result.damage = "it ends too early"
        return result
      }
      let record = bytes[(place + 8)..<(place + 8 + Int(number(place)))]
      guard Checksum.crc32(record) == number(place + 4) else {
        result.damage = "it is damaged at byte \(place)"
        return result
      }
      result.records.append(record)
      place = record.endIndex
    }
    return result
  }

  // MARK: Writing

  /// Makes a file of some records in the place of one that may be there; whoever looks sees the one or the other.
  package init(replacing path: String, with records: [[UInt8]]) throws(Failure) {
    let temporary = path + ".new"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    self.path = path
    length = 0
    guard descriptor >= 0 else { throw Failure(temporary, errno) }
    var bytes = RecordFile.header
    for record in records { RecordFile.add(record, to: &bytes) }
    do throws(Failure) {
      try write(bytes)
      guard fdatasync(descriptor) == 0, rename(temporary, path) == 0 else { throw Failure(path, errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    let folder = open(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Opens a file all of whose records are well, to add more.
  package init(continuing path: String) throws(Failure) {
    descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else { throw Failure(path, errno) }
    length = Int(lseek(descriptor, 0, SEEK_END))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Adds records; when that fails the file is as it was.
  package func append(_ records: [[UInt8]]) throws(Failure) {
    var bytes: [UInt8] = []
    for record in records { RecordFile.add(record, to: &bytes) }
    try write(bytes)
  }

  /// Waits until all that was written has reached the disk.
  package func synchronize() {
    fdatasync(descriptor)
  }

  private static func add(_ record: [UInt8], to bytes: inout [UInt8]) {
    for number in [UInt32(record.count), Checksum.crc32(record[...])] {
      for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * place))) }
    }
    bytes += record
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let done = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if done < 0, errno == EINTR { continue }
      guard done > 0 else {
        let number = done < 0 ? errno : ENOSPC
        ftruncate(descriptor, off_t(length))
        throw Failure(path, number)
      }
      rest = rest.dropFirst(done)
    }
    length += bytes.count
  }
}
