import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// shuf(1): lines in a random order.
struct Shuf: GNUProgram {
  static let name = "shuf"

  private var operands: [String] = []
  private var echoes = false
  private var range: ClosedRange<Int>?
  private var isEmptyRange = false
  private var limit = Int.max
  private var repeats = false
  private var output: String?
  private var terminator: UInt8 = 10

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]
      or:  \(name) -e [OPTION]... [ARG]...
      or:  \(name) -i LO-HI [OPTION]...
    Write the lines of FILE in a random order.

      -e, --echo                each ARG is a line
      -i, --input-range=LO-HI   the numbers from LO to HI are the lines
      -n, --head-count=COUNT    at most COUNT lines
      -o, --output=FILE         write to FILE
          --random-source=FILE  (ignored)
      -r, --repeat              lines may come again
      -z, --zero-terminated     lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "ei:n:o:rz",
      [
        "echo": .none, "input-range": .required, "head-count": .required, "output": .required,
        "random-source": .required, "repeat": .none, "zero-terminated": .none,
      ])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "e", "echo": echoes = true
      case "i", "input-range": try readRange(argument)
      case "n", "head-count":
        do throws(NumberArgument.Fault) {
          limit = min(limit, try NumberArgument.parse(argument, clamps: true))
          if limit < 0 { throw .invalid }
        } catch {
          throw .failure("invalid line count: \(argument.quoted)")
        }
      case "o", "output":
        if let output, output != argument { throw .failure("multiple output files specified") }
        output = argument
      case "r", "repeat": repeats = true
      case "z", "zero-terminated": terminator = 0
      default: break
      }
    }
    operands = options.operands
    if echoes, range != nil || isEmptyRange { throw .usage("cannot combine -e and -i options") }
    if range != nil || isEmptyRange, let operand = operands.first {
      throw .usage("extra operand \(operand.quoted)")
    }
    if !echoes, operands.count > 1 { throw .usage("extra operand \(operands[1].quoted)") }
  }

  private mutating func readRange(_ text: String) throws(Complaint) {
    if range != nil || isEmptyRange { throw .failure("multiple -i options specified") }
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let low = Int(parts[0]), let high = Int(parts[1]), low >= 0, low <= high + 1 else {
      throw .failure("invalid input range: \(text.quoted)")
    }
    if low > high { isEmptyRange = true } else { range = low...high }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var lines: [[UInt8]] = []
    if echoes {
      lines = operands.map(\.bytes)
    } else if let range {
      if range.count > 10_000_000 { return try await pick(from: range, process) }
      lines = range.map { Array(String($0).utf8) }
    } else if !isEmptyRange, limit > 0 {
      let name = operands.first ?? "-"
      do throws(Errno) {
        let file = try await InputFile(name, process)
        defer { file.close() }
        let bytes = try await process.readAll(file.descriptor)
        lines = bytes.split(separator: terminator, omittingEmptySubsequences: false).map { Array($0) }
        if lines.last?.isEmpty == true { lines.removeLast() }
      } catch {
        return try await process.fail("\(name.quotedIfNeeded): \(error.message)")
      }
    }
    if let output {
      do throws(Errno) {
        let descriptor = try await process.open(output, .replace)
        try process.duplicate(descriptor, as: 1)
        try process.close(descriptor)
      } catch {
        return try await process.fail("\(output.quotedIfNeeded): \(error.message)")
      }
    }
    if repeats {
      guard !lines.isEmpty else { return limit == 0 ? .success : try await process.fail("no lines to repeat") }
      var left = limit
      while left > 0 {
        try await process.write(lines[random(lines.count, process)] + [terminator])
        left -= 1
        try await process.checkpoint()
      }
      return .success
    }
    for index in lines.indices.prefix(limit) {
      lines.swapAt(index, index + random(lines.count - index, process))
      try await process.write(lines[index] + [terminator])
      try await process.checkpoint()
    }
    return .success
  }

  private func random(_ count: Int, _ process: Process) -> Int {
    Int(process.machine.world.random.next() % UInt64(count))
  }

  /// A few numbers of a range that is too long to be listed.
  private func pick(from range: ClosedRange<Int>, _ process: Process) async throws(Errno) -> ExitStatus {
    var seen: Set<Int> = []
    while seen.count < min(limit, range.count) {
      let number = range.lowerBound + random(range.count, process)
      if repeats || seen.insert(number).inserted {
        try await process.write("\(number)")
        try await process.write([terminator])
      }
      try await process.checkpoint()
    }
    return .success
  }
}
