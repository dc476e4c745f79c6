import CommandConventions
import FileSystem
import Kernel
import Patterns
import TextFormat

/// tac(1): lines of files, the last one first.
struct Tac: GNUProgram {
  static let name = "tac"

  private var files: [String] = []
  private var attachesBefore = false
  private var isPattern = false
  private var separator: [UInt8] = [10]

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Write each FILE, the last line first.

      -b, --before             the separator stands before a record, not behind it
      -r, --regex              the separator is a regular expression
      -s, --separator=STRING   STRING separates, not newline
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("brs:", ["before": .none, "regex": .none, "separator": .required])
    while let option = try options.next() {
      switch option.name {
      case "b", "before": attachesBefore = true
      case "r", "regex": isPattern = true
      default: separator = option.argument?.bytes ?? []
      }
    }
    if isPattern, separator.isEmpty { throw .failure("separator cannot be empty") }
    if separator.isEmpty { separator = [0] }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var regex: POSIXRegex?
    if isPattern {
      do throws(PatternError) {
        regex = try POSIXRegex(separator, isExtended: false)
      } catch {
        return try await process.fail(error.message)
      }
    }
    return try await process.readEach(
      files, cannotOpen: { "failed to open \($0.quotedName) for reading" },
      cannotRead: { "\($0.quotedIfNeeded): read error" }
    ) { file throws(Errno) in
      // The real one looks for the end first, which a directory has not.
      if try process.status(of: file.descriptor).isDirectory { throw .EINVAL }
      let bytes = try await process.readAll(file.descriptor)
      for record in records(of: bytes, regex).reversed() {
        try await process.write(Array(bytes[record]))
        try await process.checkpoint()
      }
    }
  }

  /// The records of a text, each with its separator.
  private func records(of bytes: [UInt8], _ regex: POSIXRegex?) -> [Range<Int>] {
    var cuts: [Int] = []
    for match in separators(in: bytes, regex) { cuts.append(attachesBefore ? match.lowerBound : match.upperBound) }
    var records: [Range<Int>] = []
    var start = 0
    for cut in cuts where cut > start || attachesBefore && cut > 0 {
      records.append(start..<cut)
      start = cut
    }
    if start < bytes.count { records.append(start..<bytes.count) }
    return records.filter { !$0.isEmpty }
  }

  private func separators(in bytes: [UInt8], _ regex: POSIXRegex?) -> [Range<Int>] {
    if let regex { return matches(in: bytes, regex) }
    var found: [Range<Int>] = []
    var index = 0
    while index + separator.count <= bytes.count {
      guard let place = bytes[index...].firstIndex(of: separator[0]), place + separator.count <= bytes.count else {
        break
      }
      if bytes[place..<(place + separator.count)].elementsEqual(separator) {
        found.append(place..<(place + separator.count))
        index = place + separator.count
      } else {
        index = place + 1
      }
    }
    return found
  }

  /// Matches as one finds them who searches from the end: each begins as late as possible.
  private func matches(in bytes: [UInt8], _ regex: POSIXRegex) -> [Range<Int>] {
    var starts: [Int] = []
    var index = 0
    while index < bytes.count, let match = regex.firstRange(in: bytes, from: index) {
      if !match.isEmpty { starts.append(match.lowerBound) }
      index = match.lowerBound + 1
    }
    var found: [Range<Int>] = []
    var limit = bytes.count
    for start in starts.reversed() {
      guard let match = regex.firstRange(in: Array(bytes[..<limit]), from: start), match.lowerBound == start,
        !match.isEmpty
      else { continue }
      found.append(match)
      limit = start
    }
    return found.reversed()
  }
}
