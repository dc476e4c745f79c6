import FileSystem
import Kernel

/// The records of the files that the command line names (ARGV).
final class AwkInput {
  /// What comes next.
  enum Step {
    case record
    /// A file was opened, or one has come to its end.
    case fileBegan, fileEnded
    case end
  }

  private let machine: AwkMachine
  private let process: Process
  private var nextArgument = 1
  private var hasUsedFile = false
  private var reader: AwkRecordReader?
  private var descriptor: Int?
  private var hasEnded = false
  /// Why the file that comes next could not be opened, until a BEGINFILE rule has skipped it.
  private(set) var failure: AwkFailure?
  /// Takes assignments among the files.
  var assign: (String) throws(AwkFailure) -> Bool = { _ in false }

  init(_ machine: AwkMachine) {
    self.machine = machine
    process = machine.process
  }

  var hasOpenFile: Bool { reader != nil }

  /// Puts the next record of the open file into the machine, when it need not be waited for.
  func takeBuffered() -> Bool {
    guard let reader, let record = reader.nextBuffered(machine.recordSeparator) else { return false }
    take(record)
    return true
  }

  private func take(_ bytes: ArraySlice<UInt8>) {
    machine.recordNumber += 1
    machine.fileRecordNumber += 1
    machine.record.set(bytes, machine.splitter)
    machine.noteTerminator(reader)
  }

  /// Goes on to the next record, file or end.
  func next() async throws -> Step {
    guard !hasEnded else { return .end }
    guard let reader else { return try await openNext() ? .fileBegan : .end }
    if takeBuffered() { return .record }
    try await machine.streams.flushStandardOutput()
    if let bytes = try await reader.next(machine.recordSeparator) {
      take(bytes)
      return .record
    }
    close()
    return .fileEnded
  }

  /// The next record of the files, for a getline into a variable.
  func nextText() async throws -> [UInt8]? {
    while true {
      guard let reader else {
        guard !hasEnded, try await openNext() else { return nil }
        continue
      }
      try await machine.streams.flushStandardOutput()
      if let bytes = try await reader.next(machine.recordSeparator) {
        machine.recordNumber += 1
        machine.fileRecordNumber += 1
        machine.noteTerminator(reader)
        return Array(bytes)
      }
      close()
    }
  }

  func close() {
    if let descriptor { try? process.close(descriptor) }
    descriptor = nil
    reader = nil
  }

  private func openNext() async throws -> Bool {
    let arguments = machine.globalArray("ARGV")
    while nextArgument < Int(machine.global("ARGC").number) {
      let key = AwkArray.Key.number(nextArgument)
      nextArgument += 1
      guard let value = arguments.existing(key) else { continue }
      let name = machine.text(of: value)
      if name.isEmpty { continue }
      if try assign(String(lossless: name)) { continue }
      hasUsedFile = true
      if try await open(name) { return true }
    }
    if !hasUsedFile {
      hasUsedFile = true
      return try await open([UInt8(ascii: "-")])
    }
    hasEnded = true
    return false
  }

  private func open(_ name: [UInt8]) async throws -> Bool {
    let path = String(lossless: name)
    machine.fileRecordNumber = 0
    failure = nil
    if path == "-" || path == "/dev/stdin" {
      reader = AwkRecordReader(process, 0)
      descriptor = nil
    } else {
      do throws(Errno) {
        let number = try await process.open(path, .read)
        if (try? process.status(of: number))?.isDirectory == true {
          try? process.close(number)
          machine.warn("command line argument `\(path)' is a directory: skipped")
          try await machine.printWarnings()
          return false
        }
        process.setClosesOnExec(number)
        reader = AwkRecordReader(process, number)
        descriptor = number
      } catch {
        if error == .EINTR { throw error }
        // The program learns of it, where it looks at files itself.
        machine.setGlobal("ERRNO", .text(error.message.bytes))
        let problem = AwkFailure(message: "cannot open file `\(path)' for reading: \(error.message)")
        guard machine.code.beginFile != nil else { throw problem }
        failure = problem
      }
    }
    machine.setGlobal("FILENAME", .text(path == "-" && nextArgument == 1 ? [] : name))
    if path == "-", nextArgument >= Int(machine.global("ARGC").number), machine.globalArray("ARGV").count <= 1 {
      machine.setGlobal("FILENAME", .text([]))
    }
    if failure == nil, machine.code.beginFile != nil { machine.setGlobal("ERRNO", .text([])) }
    return reader != nil || failure != nil
  }
}
