import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// uniq(1): equal lines that follow each other become one.
struct Uniq: GNUProgram {
  static let name = "uniq"

  /// How groups of lines are set apart.
  private enum Delimiting: String {
    case none, prepend, append, separate, both
  }

  private var operands: [String] = []
  private var counts = false
  private var showsUnique = true
  private var showsFirstRepeated = true
  private var showsLaterRepeated = false
  private var delimiting = Delimiting.none
  private var groups: Delimiting?
  private var ignoresCase = false
  private var skippedFields = 0
  private var skippedCharacters = 0
  private var comparedCharacters = Int.max
  private var terminator: UInt8 = 10

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [INPUT [OUTPUT]]
    Of equal lines of INPUT that follow each other, write one to OUTPUT.

      -c, --count           put the number of lines before each
      -d, --repeated        only lines that come several times, one of each
      -D                    all lines that come several times
          --all-repeated[=METHOD]  the same, with empty lines between groups: none (default), prepend, separate
      -f, --skip-fields=N   do not compare the first N fields
          --group[=METHOD]  all lines, with empty lines between groups: separate (default), prepend, append, both
      -i, --ignore-case     capitals and small letters are the same
      -s, --skip-chars=N    do not compare the first N characters
      -u, --unique          only lines that come once
      -z, --zero-terminated     lines end with NUL
      -w, --check-chars=N   compare at most N characters
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "0123456789cdDf:is:uw:z",
      [
        "count": .none, "repeated": .none, "all-repeated": .optional, "group": .optional, "ignore-case": .none,
        "unique": .none, "skip-fields": .required, "skip-chars": .required, "check-chars": .required,
        "zero-terminated": .none,
      ])
    var obsoleteFields: Int?
    var selects = false
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "c", "count":
        counts = true
        selects = true
      case "d", "repeated":
        showsUnique = false
        selects = true
      case "D", "all-repeated":
        showsUnique = false
        showsLaterRepeated = true
        selects = true
        if let method = option.argument {
          let word = try ArgumentChoice("--all-repeated", ["none", "prepend", "separate"]).parse(method)
          delimiting = Delimiting(rawValue: word) ?? .none
        }
      case "group":
        let word = try option.argument.map { method throws(Complaint) in
          try ArgumentChoice("--group", ["prepend", "append", "separate", "both"]).parse(method)
        }
        groups = word.flatMap { Delimiting(rawValue: $0) } ?? .separate
      case "f", "skip-fields": skippedFields = try count(argument, "invalid number of fields to skip")
      case "s", "skip-chars": skippedCharacters = try count(argument, "invalid number of bytes to skip")
      case "w", "check-chars": comparedCharacters = try count(argument, "invalid number of bytes to compare")
      case "i", "ignore-case": ignoresCase = true
      case "u", "unique":
        showsFirstRepeated = false
        selects = true
      case "z", "zero-terminated": terminator = 0
      default: obsoleteFields = (obsoleteFields ?? 0) * 10 + (Int(option.name) ?? 0)
      }
    }
    if let obsoleteFields { skippedFields = obsoleteFields }
    operands = options.operands
    if let first = operands.first, first.hasPrefix("+"), first.utf8.count > 1, let number = Int(first.dropFirst()) {
      skippedCharacters = number
      operands.removeFirst()
    }
    if operands.count > 2 { throw .usage("extra operand \(operands[2].quoted)") }
    if groups != nil, selects { throw .usage("--group is mutually exclusive with -c/-d/-D/-u") }
    if counts, showsLaterRepeated { throw .usage("printing all duplicated lines and repeat counts is meaningless") }
  }

  private func count(_ text: String, _ what: String) throws(Complaint) -> Int {
    do throws(NumberArgument.Fault) {
      let number = try NumberArgument.parse(text, clamps: true)
      if number < 0 { throw .invalid }
      return number
    } catch {
      throw .failure("\(text): \(what)")
    }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let input = operands.first ?? "-"
    let file: InputFile
    do throws(Errno) {
      file = try await InputFile(input, process)
    } catch {
      return try await process.fail("\(input.quotedIfNeeded): \(error.message)")
    }
    if operands.count == 2, operands[1] != "-" {
      do throws(Errno) {
        let output = try await process.open(operands[1], .replace)
        try process.duplicate(output, as: 1)
        try process.close(output)
      } catch {
        return try await process.fail("\(operands[1].quotedIfNeeded): \(error.message)")
      }
    }
    do throws(Errno) {
      if let groups { try await group(file, groups, process) } else { try await filter(file, process) }
    } catch {
      if error == .EPIPE { throw error }
      return try await process.fail("error reading \(input.quotedName)")
    }
    return .success
  }

  private func group(_ file: InputFile, _ method: Delimiting, _ process: Process) async throws(Errno) {
    var previous: [UInt8]?
    var isFirst = true
    while var line = try await file.stream.readLine(terminator: terminator) {
      if line.last != terminator { line.append(terminator) }
      let isNew = previous.map { !isSame($0, line) } ?? true
      if isNew {
        if !isFirst || method == .prepend || method == .both { try await process.write([terminator]) }
        previous = line
        isFirst = false
      }
      try await process.write(line)
      try await process.checkpoint()
    }
    if !isFirst, method == .append || method == .both { try await process.write([terminator]) }
  }

  private func filter(_ file: InputFile, _ process: Process) async throws(Errno) {
    guard var previous = try await next(file) else { return }
    var repeats = 0
    var isFirstGroup = true
    while let line = try await next(file) {
      try await process.checkpoint()
      let isRepeated = isSame(previous, line)
      if isRepeated { repeats += 1 }
      if delimiting != .none {
        // An empty line stands before a group; it is known to be one when its second line has come.
        if !isRepeated {
          if repeats > 0 { isFirstGroup = false }
        } else if repeats == 1, delimiting == .prepend || !isFirstGroup {
          try await process.write([terminator])
        }
      }
      guard !isRepeated || showsLaterRepeated else { continue }
      try await show(previous, repeats, isFollowed: isRepeated, process)
      previous = line
      if !isRepeated { repeats = 0 }
    }
    try await show(previous, repeats, isFollowed: false, process)
  }

  private func next(_ file: InputFile) async throws(Errno) -> [UInt8]? {
    guard var line = try await file.stream.readLine(terminator: terminator) else { return nil }
    if line.last != terminator { line.append(terminator) }
    return line
  }

  /// - Parameter isFollowed: whether another line of the same group comes.
  private func show(_ line: [UInt8], _ repeats: Int, isFollowed: Bool, _ process: Process) async throws(Errno) {
    guard repeats == 0 ? showsUnique : isFollowed ? showsLaterRepeated : showsFirstRepeated else { return }
    if counts {
      try await process.write(String(repeats + 1).rightAligned(to: 7) + " ")
    }
    try await process.write(line)
  }

  private func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if skippedFields == 0, skippedCharacters == 0, comparedCharacters == .max, !ignoresCase { return a == b }
    let (a, b) = (compared(a), compared(b))
    return ignoresCase
      ? a.elementsEqual(b) { Uniq.lowercase($0) == Uniq.lowercase($1) } : a.elementsEqual(b)
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 32 : byte
  }

  /// The part of a line that counts: without leading fields and characters, and not more than asked for.
  private func compared(_ line: [UInt8]) -> ArraySlice<UInt8> {
    var index = 0
    let end = line.count - 1
    for _ in 0..<skippedFields {
      guard index < end else { break }
      while index < end, line[index] == 0x20 || line[index] == 9 { index += 1 }
      while index < end, line[index] != 0x20, line[index] != 9 { index += 1 }
    }
    index += min(skippedCharacters, end - index)
    return line[index..<end].prefix(comparedCharacters)
  }
}
