import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// comm(1): which lines two sorted files have in common.
struct Comm: GNUProgram {
  static let name = "comm"

  private var files: [String] = []
  private var hidden: Set<Int> = []
  /// Whether the order is checked: nil where that is told only when lines can't be paired.
  private var checksOrder: Bool?
  private var delimiter: [UInt8] = [9]
  private var hasDelimiter = false
  private var showsTotal = false
  private var terminator: UInt8 = 10

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE1 FILE2
    Compare sorted files line by line. Column 1 has lines that only FILE1 has, column 2 those that only FILE2 has,
    and column 3 those that both have.

      -1                      no column 1
      -2                      no column 2
      -3                      no column 3
          --check-order       see that the input is sorted, even where all lines are pairs
          --nocheck-order     do not see to it
          --output-delimiter=STR  STR between columns
          --total             a last line with numbers of lines
      -z, --zero-terminated   lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "123z",
      [
        "check-order": .none, "nocheck-order": .none, "output-delimiter": .required, "total": .none,
        "zero-terminated": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "1", "2", "3": hidden.insert(Int(option.name) ?? 0)
      case "check-order": checksOrder = true
      case "nocheck-order": checksOrder = false
      case "total": showsTotal = true
      case "z", "zero-terminated": terminator = 0
      default:
        let bytes = option.argument?.bytes ?? []
        if hasDelimiter, delimiter != bytes { throw .failure("multiple output delimiters specified") }
        delimiter = bytes.isEmpty ? [0] : bytes
        hasDelimiter = true
      }
    }
    files = options.operands
    guard let first = files.first else { throw .usage("missing operand") }
    if files.count == 1 { throw .usage("missing operand after \(first.quoted)") }
    if files.count > 2 { throw .usage("extra operand \(files[2].quoted)") }
  }

  /// A file and its next line.
  private struct Side {
    let file: InputFile
    var line: [UInt8]?
    var previous: [UInt8]?
    var toldDisorder = false
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var sides: [Side] = []
    for name in files {
      do throws(Errno) {
        var side = Side(file: try await InputFile(name, process))
        side.line = try await next(side)
        sides.append(side)
      } catch {
        return try await process.fail("\(name.quotedIfNeeded): \(error.message)")
      }
    }
    var counts = [0, 0, 0]
    var hasUnpaired = false
    var isDisordered = false
    while sides[0].line != nil || sides[1].line != nil {
      try await process.checkpoint()
      let order = Comm.compare(sides[0].line, sides[1].line)
      let column = order < 0 ? 0 : order > 0 ? 1 : 2
      if order != 0 { hasUnpaired = true }
      counts[column] += 1
      try await show(sides[column == 1 ? 1 : 0].line ?? [], column, process)
      for index in 0...1 where column == 2 || column == index {
        var pair = (before: sides[index].line, after: [UInt8]?.none)
        do throws(Errno) {
          pair.after = try await next(sides[index])
        } catch {
          return try await process.fail("\(files[index].quotedIfNeeded): \(error.message)")
        }
        // At the end the last two lines are looked at again: a line without partner may have come since.
        let checked = pair.after == nil ? (sides[index].previous, pair.before) : pair
        (sides[index].previous, sides[index].line) = pair
        guard checksOrder ?? hasUnpaired, !sides[index].toldDisorder, let first = checked.0, let second = checked.1,
          Comm.compare(first, second) > 0
        else { continue }
        sides[index].toldDisorder = true
        isDisordered = true
        try await process.report("file \(index + 1) is not in sorted order")
        if checksOrder == true { return .failure }
      }
    }
    if showsTotal {
      let separator = String(lossless: delimiter)
      try await process.write("\(counts[0])\(separator)\(counts[1])\(separator)\(counts[2])\(separator)total")
      try await process.write([terminator])
    }
    if isDisordered { try await process.report("input is not in sorted order") }
    return isDisordered ? .failure : .success
  }

  private func next(_ side: Side) async throws(Errno) -> [UInt8]? {
    guard var line = try await side.file.stream.readLine(terminator: terminator) else { return nil }
    if line.last == terminator { line.removeLast() }
    return line
  }

  private static func compare(_ a: [UInt8]?, _ b: [UInt8]?) -> Int {
    guard let a else { return 1 }
    guard let b else { return -1 }
    return a.lexicographicallyPrecedes(b) ? -1 : a == b ? 0 : 1
  }

  private func show(_ line: [UInt8], _ column: Int, _ process: Process) async throws(Errno) {
    guard !hidden.contains(column + 1) else { return }
    let tabs = (0..<column).count { !hidden.contains($0 + 1) }
    var row: [UInt8] = []
    for _ in 0..<tabs { row += delimiter }
    try await process.write(row + line + [terminator])
  }
}
