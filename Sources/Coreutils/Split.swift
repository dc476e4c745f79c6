import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// split(1): cuts a file into pieces.
struct Split: GNUProgram {
  static let name = "split"

  private enum Way {
    case lines(Int), bytes(Int), lineBytes(Int)
    /// How many pieces, of bytes, lines or in turns; and which one alone is written to standard output.
    case chunks(Int, kind: Character, only: Int?)
  }

  private var operands: [String] = []
  private var way: Way?
  private var suffixLength: Int?
  private var suffixDigits = Array("abcdefghijklmnopqrstuvwxyz")
  private var firstSuffix = 0
  private var additionalSuffix = ""
  private var leavesOutEmpty = false
  private var isVerbose = false
  private var separator: UInt8 = 10
  private var filter: String?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE [PREFIX]]
    Write pieces of FILE to PREFIXaa, PREFIXab, and so on: 1000 lines each, and PREFIX is 'x'.

      -a, --suffix-length=N   suffixes of N characters (2)
          --additional-suffix=SUFFIX  SUFFIX behind each name
      -b, --bytes=SIZE        SIZE bytes each
      -C, --line-bytes=SIZE   at most SIZE bytes of lines each
      -d                      suffixes of digits, from 0
          --numeric-suffixes[=FROM]  the same, from FROM
      -x                      suffixes of hexadecimal digits, from 0
          --hex-suffixes[=FROM]  the same, from FROM
      -e, --elide-empty-files  no empty files with -n
          --filter=COMMAND    write to COMMAND in a shell; its file would be $FILE
      -l, --lines=NUMBER      NUMBER lines each
      -n, --number=CHUNKS     CHUNKS pieces: N, K/N, l/N, l/K/N, r/N, r/K/N
      -t, --separator=SEP     SEP ends records, not newline
      -u, --unbuffered        (ignored)
          --verbose           tell of each file
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "bytes": .required, "lines": .required, "line-bytes": .required, "number": .required,
    "elide-empty-files": .none, "unbuffered": .none, "suffix-length": .required, "additional-suffix": .required,
    "numeric-suffixes": .optional, "hex-suffixes": .optional, "filter": .required, "verbose": .none,
    "separator": .required,
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("0123456789C:a:b:del:n:t:ux", Split.longOptions)
    var digits = ""
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "a", "suffix-length":
        guard let length = Int(argument), length >= 0 else {
          throw .failure("invalid suffix length: \(argument.quoted)")
        }
        suffixLength = length
      case "additional-suffix":
        if argument.contains("/") {
          throw .usage("invalid suffix \(argument.quoted), contains directory separator")
        }
        additionalSuffix = argument
      case "b", "bytes": try set(.bytes(try Split.count(argument, "invalid number of bytes")))
      case "l", "lines": try set(.lines(try Split.count(argument, "invalid number of lines")))
      case "C", "line-bytes": try set(.lineBytes(try Split.count(argument, "invalid number of lines")))
      case "n", "number": try set(try Split.chunks(argument))
      case "d", "numeric-suffixes": try setSuffixes("0123456789", option.argument, 10)
      case "x", "hex-suffixes": try setSuffixes("0123456789abcdef", option.argument, 16)
      case "e", "elide-empty-files": leavesOutEmpty = true
      case "filter": filter = argument
      case "t", "separator":
        let bytes = argument.bytes
        if bytes.isEmpty { throw .failure("empty record separator") }
        if bytes.count > 1, bytes != [0x5C, 0x30] { throw .failure("multi-character separator \(argument.quoted)") }
        separator = bytes.count > 1 ? 0 : bytes[0]
      case "u", "unbuffered": break
      case "verbose": isVerbose = true
      default: digits += option.name
      }
    }
    if !digits.isEmpty { try set(.lines(try Split.count(digits, "invalid number of lines"))) }
    operands = options.operands
    if operands.count > 2 { throw .usage("extra operand \(operands[2].quoted)") }
    if filter != nil, case .chunks(_, _, _?) = way {
      throw .usage("--filter does not process a chunk extracted to stdout")
    }
  }

  private mutating func set(_ new: Way) throws(Complaint) {
    if way != nil { throw .usage("cannot split in more than one way") }
    way = new
  }

  private static func count(_ text: String, _ what: String) throws(Complaint) -> Int {
    do throws(NumberArgument.Fault) {
      let number = try NumberArgument.parse(text, units: "bEGKkMmPTYZ0", clamps: true)
      if number < 0 { throw .invalid }
      if number > 0 { return number }
    } catch {
      throw .failure(error.message(what, text))
    }
    throw .failure("\(what): \(text.quoted): \(Errno.ERANGE.message)")
  }

  private mutating func setSuffixes(_ digits: String, _ start: String?, _ radix: Int) throws(Complaint) {
    suffixDigits = Array(digits)
    guard let start else { return }
    guard let value = Int(start, radix: radix), value >= 0 else {
      let kind = radix == 10 ? "numerical" : "hexadecimal"
      throw .usage("\(start.quoted): invalid start value for \(kind) suffix")
    }
    firstSuffix = value
  }

  private static func chunks(_ text: String) throws(Complaint) -> Way {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var kind: Character = "b"
    if parts.count > 1, parts[0] == "l" || parts[0] == "r" { kind = parts.removeFirst() == "l" ? "l" : "r" }
    guard let last = parts.last, let count = Int(last), count > 0 else {
      let range = parts.last.map { Int($0) == 0 } == true ? ": \(Errno.ERANGE.message)" : ""
      throw .failure("invalid number of chunks: \((parts.last ?? text).quoted)\(range)")
    }
    guard parts.count == 2 else { return .chunks(count, kind: kind, only: nil) }
    guard let only = Int(parts[0]), only > 0, only <= count else {
      throw .failure("invalid chunk number: \(parts[0].quoted)")
    }
    return .chunks(count, kind: kind, only: only)
  }

  // MARK: Working

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let input = operands.first ?? "-"
    let bytes: [UInt8]
    let file: InputFile
    do throws(Errno) {
      file = try await InputFile(input, process)
    } catch {
      return try await process.fail("cannot open \(input.quotedName) for reading: \(error.message)")
    }
    do throws(Errno) {
      bytes = try await process.readAll(file.descriptor)
    } catch {
      return try await process.fail("\(input.quotedIfNeeded): \(error.message)")
    }
    let pieces = cut(bytes, way ?? .lines(1000))
    if case .chunks(_, _, let only?)? = way {
      for range in pieces[only - 1] { try await process.write(Array(bytes[range])) }
      return .success
    }
    var isChunked = false
    if case .chunks? = way { isChunked = true }
    var index = firstSuffix
    for piece in pieces {
      if piece.isEmpty, !isChunked || leavesOutEmpty { continue }
      guard let name = name(index, of: pieces.count) else {
        return try await process.fail("output file suffixes exhausted")
      }
      index += 1
      if isVerbose { try await process.write("creating file \(name.quotedName)\n") }
      let content = piece.reduce(into: [UInt8]()) { $0 += bytes[$1] }
      if let filter {
        guard try await run(filter, name, content, process) else { return .failure }
        continue
      }
      do throws(Errno) {
        try process.files.write(name, content)
      } catch {
        return try await process.fail("\(name.quotedIfNeeded): \(error.message)")
      }
      try await process.checkpoint()
    }
    return .success
  }

  /// Gives a piece to a command of the shell.
  private func run(_ command: String, _ name: String, _ content: [UInt8], _ process: Process) async throws(Errno)
    -> Bool
  {
    let pipe = process.makePipe()
    let shell = process.environment["SHELL"] ?? "/bin/sh"
    let child = process.fork { child throws(Errno) in
      child.environment["FILE"] = name
      try child.duplicate(pipe.reader, as: 0)
      try child.close(pipe.reader)
      try child.close(pipe.writer)
      return try await child.execute(shell, [Path.lastComponent(shell), "-c", command])
    }
    try process.close(pipe.reader)
    process.setDisposition(of: .PIPE, .ignored)
    do throws(Errno) {
      try await process.write(pipe.writer, content)
    } catch {
      if error != .EPIPE { throw error }
    }
    try process.close(pipe.writer)
    let status = try await process.wait(for: child).shellStatus
    if !status.isSuccess, status != ExitStatus(141) {
      try await process.report("with FILE=\(name), exit \(status.rawValue) from command: \(command)")
      return false
    }
    return true
  }

  private func name(_ index: Int, of count: Int) -> String? {
    let base = suffixDigits.count
    var length = suffixLength ?? 2
    var isFixed = suffixLength ?? 0 > 0
    if case .chunks(let number, _, _)? = way, suffixLength == nil {
      var needed = 1
      var limit = base
      while limit < number + firstSuffix {
        limit *= base
        needed += 1
      }
      length = max(2, needed)
      isFixed = true
    }
    var value = index
    var prefix = ""
    if !isFixed {
      // Suffixes grow: behind "yz" comes "zaaa".
      if length == 0 { length = 2 }
      var width = length
      while true {
        let room = (0..<(width - 1)).reduce(base - 1) { sum, _ in sum * base }
        if value < room { break }
        value -= room
        prefix.append(suffixDigits[base - 1])
        width += 1
      }
      length = width
    } else if length < 20, (0..<length).reduce(1, { product, _ in product * base }) <= value {
      return nil
    }
    var letters: [Character] = []
    for _ in 0..<length {
      letters.append(suffixDigits[value % base])
      value /= base
    }
    return (operands.count > 1 ? operands[1] : "x") + prefix + String(letters.reversed()) + additionalSuffix
  }

  /// The pieces, each as ranges of the input.
  private func cut(_ bytes: [UInt8], _ way: Way) -> [[Range<Int>]] {
    switch way {
    case .bytes(let size):
      return stride(from: 0, to: bytes.count, by: size).map { [$0..<min(bytes.count, $0 + size)] }
    case .lines(let count):
      var pieces: [[Range<Int>]] = []
      var (start, seen) = (0, 0)
      for line in lines(bytes) {
        seen += 1
        if seen == count {
          pieces.append([start..<line.upperBound])
          (start, seen) = (line.upperBound, 0)
        }
      }
      return start < bytes.count ? pieces + [[start..<bytes.count]] : pieces
    case .lineBytes(let size): return cutLines(bytes, size)
    case .chunks(let count, let kind, _): return chunks(bytes, count, kind)
    }
  }

  private func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: separator).map { $0 + 1 } ?? bytes.count
      result.append(start..<end)
      start = end
    }
    return result
  }

  private func cutLines(_ bytes: [UInt8], _ size: Int) -> [[Range<Int>]] {
    var pieces: [[Range<Int>]] = []
    var start = 0
    var end = 0
    for line in lines(bytes) {
      if line.upperBound - start > size, end > start {
        pieces.append([start..<end])
        start = end
      }
      while line.upperBound - start > size {
        pieces.append([start..<(start + size)])
        start += size
      }
      end = line.upperBound
    }
    return start < bytes.count ? pieces + [[start..<bytes.count]] : pieces
  }

  private func chunks(_ bytes: [UInt8], _ count: Int, _ kind: Character) -> [[Range<Int>]] {
    if kind == "r" {
      var pieces = [[Range<Int>]](repeating: [], count: count)
      for (index, line) in lines(bytes).enumerated() { pieces[index % count].append(line) }
      return pieces
    }
    let size = max(1, bytes.count / count)
    var cuts = (0...count).map { min(bytes.count, $0 * size) }
    if bytes.count < count { cuts = (0...count).map { min(bytes.count, $0) } }
    cuts[count] = bytes.count
    guard kind == "l" else { return (0..<count).map { cuts[$0] < cuts[$0 + 1] ? [cuts[$0]..<cuts[$0 + 1]] : [] } }
    // A line belongs to the piece in which it begins.
    var pieces = [[Range<Int>]](repeating: [], count: count)
    for line in lines(bytes) {
      let piece = min(count - 1, line.lowerBound / size)
      pieces[piece].append(line)
    }
    return pieces
  }
}
