import CommandConventions
import FileSystem
import Kernel

/// The lines of sed's input files, one after the other.
final class SedInput {
  private let process: Process
  private let files: [String]
  private let terminator: UInt8
  /// Whether each file has a last line of its own (-s and -i).
  private let isSeparate: Bool
  private var nextFile = 0
  private var reader: RecordReader?
  private var descriptor: Int?
  private(set) var lineNumber = 0
  /// The name of the file that the last line came from.
  private(set) var fileName = "-"
  private(set) var hasFailed = false
  /// Called when a file begins and ends, for editing in place; the former says whether to read it at all.
  var onOpen: ((String) async throws(Errno) -> Bool)?
  var onClose: (() async throws(Errno) -> Void)?
  /// Called before waiting for more input.
  var onWait: (() async throws(Errno) -> Void)?

  init(_ process: Process, _ files: [String], terminator: UInt8, isSeparate: Bool) {
    self.process = process
    self.files = files
    self.terminator = terminator
    self.isSeparate = isSeparate
  }

  /// Hands the next line to `take`, without its terminator.
  ///
  /// - Returns: false at the end of the input.
  func read(_ take: (_ bytes: ArraySlice<UInt8>, _ isTerminated: Bool) -> Void) async throws(Errno) -> Bool {
    while true {
      guard let reader else {
        guard try await openNext() else { return false }
        continue
      }
      if let line = reader.nextBuffered(terminator) {
        lineNumber += 1
        take(reader.bytes[line], true)
        return true
      }
      try await onWait?()
      do throws(Errno) {
        if let (line, isTerminated) = try await reader.next(terminator) {
          lineNumber += 1
          take(reader.bytes[line], isTerminated)
          return true
        }
      } catch {
        if error == .EINTR { throw error }
        try await process.standardOutput.flush()
        try await process.complain("read error on \(fileName): \(error.message)")
        throw error
      }
      try await close()
    }
  }

  /// Whether there is no line behind the present one.
  func isLast() async throws(Errno) -> Bool {
    if let reader {
      if reader.position < reader.bytes.count { return false }
      try await onWait?()
      if (try? await reader.hasNext()) == true { return false }
      if isSeparate { return true }
    }
    // Looks into the files that follow, as the line after this may be in one of them.
    while nextFile < files.count {
      let name = files[nextFile]
      if name == "-" {
        try await close()
        guard try await openNext() else { return true }
        return try await !(reader?.hasNext() ?? false)
      }
      guard let status = try? process.files.status(name), !status.isDirectory else {
        if (try? process.files.status(name)) != nil { return true }
        try await complainUnreadable(name, .ENOENT)
        nextFile += 1
        continue
      }
      if status.isRegular, status.size == 0 {
        nextFile += 1
        continue
      }
      return false
    }
    return true
  }

  private func complainUnreadable(_ name: String, _ error: Errno) async throws(Errno) {
    hasFailed = true
    try await onWait?()
    try await process.standardOutput.flush()
    try await process.complain("can't read \(name): \(error.message)")
  }

  private func openNext() async throws(Errno) -> Bool {
    while nextFile < files.count {
      let name = files[nextFile]
      nextFile += 1
      if isSeparate { lineNumber = 0 }
      if name == "-", onOpen == nil {
        fileName = "-"
        reader = RecordReader(process, 0)
        return true
      }
      do throws(Errno) {
        if let onOpen, !(try await onOpen(name)) { continue }
        let number = try await process.open(name, .read)
        descriptor = number
        fileName = name
        reader = RecordReader(process, number)
        return true
      } catch {
        if error == .EINTR { throw error }
        try await complainUnreadable(name, error)
      }
    }
    return false
  }

  func close() async throws(Errno) {
    guard reader != nil else { return }
    reader = nil
    if let number = descriptor { try? process.close(number) }
    descriptor = nil
    try await onClose?()
  }
}
