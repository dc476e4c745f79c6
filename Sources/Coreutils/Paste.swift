import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// paste(1): lines of files side by side.
struct Paste: GNUProgram {
  static let name = "paste"

  private var files: [String] = []
  private var delimiters: [[UInt8]] = [[9]]
  private var isSerial = false
  private var terminator: UInt8 = 10

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Write lines that consist of the corresponding lines of each FILE, with TABs between them.

      -d, --delimiters=LIST   the characters of LIST in turns, not TAB
      -s, --serial            one file at a time: all its lines on one
      -z, --zero-terminated   lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("d:sz", ["delimiters": .required, "serial": .none, "zero-terminated": .none])
    while let option = try options.next() {
      switch option.name {
      case "d", "delimiters": try readDelimiters(option.argument ?? "")
      case "s", "serial": isSerial = true
      default: terminator = 0
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  private mutating func readDelimiters(_ text: String) throws(Complaint) {
    let bytes = text.bytes
    delimiters = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x5C else {
        delimiters.append([bytes[index]])
        index += 1
        continue
      }
      index += 1
      guard index < bytes.count else {
        throw .failure("delimiter list ends with an unescaped backslash: \(Quoting(.cMaybe).quote(text))")
      }
      switch bytes[index] {
      case UInt8(ascii: "0"): delimiters.append([])
      case UInt8(ascii: "b"): delimiters.append([8])
      case UInt8(ascii: "f"): delimiters.append([12])
      case UInt8(ascii: "n"): delimiters.append([10])
      case UInt8(ascii: "r"): delimiters.append([13])
      case UInt8(ascii: "t"): delimiters.append([9])
      case UInt8(ascii: "v"): delimiters.append([11])
      default: delimiters.append([bytes[index]])
      }
      index += 1
    }
    if delimiters.isEmpty { delimiters = [[]] }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    isSerial ? try await pasteSerially(process) : try await pasteInParallel(process)
  }

  private func pasteSerially(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in files {
      do throws(Errno) {
        let file = try await InputFile(name, process)
        defer { file.close() }
        var index = 0
        while var line = try await file.stream.readLine(terminator: terminator) {
          if line.last == terminator { line.removeLast() }
          if index > 0 { try await process.write(delimiters[(index - 1) % delimiters.count]) }
          try await process.write(line)
          index += 1
          try await process.checkpoint()
        }
        try await process.write([terminator])
      } catch {
        if error == .EPIPE { throw error }
        try await process.report(name.quotedIfNeeded, error)
        status = .failure
      }
    }
    return status
  }

  private func pasteInParallel(_ process: Process) async throws(Errno) -> ExitStatus {
    var inputs: [InputFile?] = []
    for name in files {
      do throws(Errno) {
        inputs.append(try await InputFile(name, process))
      } catch {
        return try await process.fail("\(name.quotedIfNeeded): \(error.message)")
      }
    }
    var status = ExitStatus.success
    while true {
      var row: [UInt8] = []
      var hasLine = false
      for (index, input) in inputs.enumerated() {
        if index > 0 { row += delimiters[(index - 1) % delimiters.count] }
        guard let input else { continue }
        do throws(Errno) {
          if var line = try await input.stream.readLine(terminator: terminator) {
            if line.last == terminator { line.removeLast() }
            row += line
            hasLine = true
          } else {
            input.close()
            inputs[index] = nil
          }
        } catch {
          try await process.report(input.name.quotedIfNeeded, error)
          status = .failure
          inputs[index] = nil
        }
      }
      guard hasLine else { return status }
      try await process.write(row + [terminator])
      try await process.checkpoint()
    }
  }
}
