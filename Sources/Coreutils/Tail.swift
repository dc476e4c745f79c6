import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// tail(1): the ends of files, and what is added to them.
struct Tail: GNUProgram {
  static let name = "tail"

  private var files: [String] = []
  private var count = 10
  private var countsBytes = false
  private var startsFromBeginning = false
  private var terminator: UInt8 = 10
  private var showsNames: Bool?
  private var following = Following.none
  private var retries = false
  private var pid: PID?
  private var pause = 1.0

  enum Following {
    case none, descriptor, name
  }

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Print the last 10 lines of each FILE; a line with its name before each where there are several.

      -c, --bytes=[+]NUM       the last NUM bytes; with + from byte NUM on
      -f, --follow[={name|descriptor}]  go on with what is added; the same file, or the one of that name
      -F                       the same as --follow=name --retry
      -n, --lines=[+]NUM       the last NUM lines; with + from line NUM on
          --max-unchanged-stats=N  (ignored)
          --pid=PID            with -f, end when process PID ends
      -q, --quiet, --silent    never print names
          --retry              go on trying to open files that can't be opened
      -s, --sleep-interval=N   with -f, look every N seconds
      -v, --verbose            always print names
      -z, --zero-terminated    lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    NUM may have a unit: b 512, kB 1000, K 1024, MB 1000*1000, M 1024*1024, and so on for G, T, P, E, Z, Y.

    """
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "bytes": .required, "follow": .optional, "lines": .required, "max-unchanged-stats": .required, "pid": .required,
    "quiet": .none, "retry": .none, "silent": .none, "sleep-interval": .required, "verbose": .none,
    "zero-terminated": .none,
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    let line = try readObsolete(line)
    var options = line.options("c:n:fFqs:vz0123456789", Tail.longOptions)
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "c", "bytes": try readCount(argument, bytes: true)
      case "n", "lines": try readCount(argument, bytes: false)
      case "f": following = .descriptor
      case "F": (following, retries) = (.name, true)
      case "follow":
        let word = try option.argument.map { word throws(Complaint) in
          try ArgumentChoice("--follow", ["descriptor", "name"]).parse(word)
        }
        following = word == "name" ? .name : .descriptor
      case "retry": retries = true
      case "max-unchanged-stats":
        _ = try Tail.number(argument, "invalid maximum number of unchanged stats between opens")
      case "pid": pid = PID(truncatingIfNeeded: try Tail.number(argument, "invalid PID"))
      case "s", "sleep-interval":
        guard let seconds = FloatText.parseWhole(argument), seconds >= 0 else {
          throw .failure("invalid number of seconds: \(argument.quoted)")
        }
        pause = Double(seconds)
      case "q", "quiet", "silent": showsNames = false
      case "v", "verbose": showsNames = true
      case "z", "zero-terminated": terminator = 0
      default: throw .failure("option used in invalid context -- \(option.name)")
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  private static func number(_ text: String, _ what: String) throws(Complaint) -> Int {
    do throws(NumberArgument.Fault) {
      let number = try NumberArgument.parse(text)
      if number < 0 { throw .invalid }
      return number
    } catch {
      throw .failure(error.message(what, text))
    }
  }

  private mutating func readCount(_ text: String, bytes: Bool) throws(Complaint) {
    countsBytes = bytes
    startsFromBeginning = text.hasPrefix("+")
    let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
    do throws(NumberArgument.Fault) {
      count = try NumberArgument.parse(digits, units: "bkKmMGTPEZY0")
      if count < 0 { throw .invalid }
    } catch {
      throw .failure(error.message("invalid number of \(bytes ? "bytes" : "lines")", digits))
    }
    if startsFromBeginning, count > 0 { count -= 1 }
  }

  /// "-5", "+5", "-5c", "+20lf": the form from before POSIX, with at most one file behind it.
  private mutating func readObsolete(_ line: GNUCommandLine) throws(Complaint) -> GNUCommandLine {
    let arguments = line.arguments
    let isAlone = arguments.count == 1
    let hasFile = arguments.count == 2 && !(arguments[1].hasPrefix("-") && arguments[1].utf8.count > 1)
    let hasDashes = arguments.count >= 2 && arguments.count <= 3 && arguments[1] == "--"
    guard let first = arguments.first, isAlone || hasFile || hasDashes, let sign = first.utf8.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return line }
    var rest = first.dropFirst()
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[digits.endIndex...]
    if sign == UInt8(ascii: "-"), digits.isEmpty, !["c", "cf", "f", "l", "lf", "b", "bf"].contains(rest) {
      return line
    }
    if sign == UInt8(ascii: "-"), digits.isEmpty, rest.first == "c" || rest.first == "f" { return line }
    var unit = ""
    var bytes = false
    switch rest.first {
    case "b": (bytes, unit) = (true, "b")
    case "c": bytes = true
    case "l": break
    default: unit = ""
    }
    if let letter = rest.first, "bcl".contains(letter) { rest.removeFirst() }
    var follows = false
    if rest.first == "f" {
      follows = true
      rest.removeFirst()
    }
    guard rest.isEmpty else { return line }
    countsBytes = bytes
    startsFromBeginning = sign == UInt8(ascii: "+")
    if !digits.isEmpty { try readCount((startsFromBeginning ? "+" : "") + digits + unit, bytes: bytes) }
    if digits.isEmpty {
      count = unit == "b" ? 5120 : 10
      if startsFromBeginning { count -= 1 }
    }
    if follows { following = .descriptor }
    return line.droppingFirst()
  }

  // MARK: Working

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if retries, following == .none {
      try await process.report("warning: --retry ignored; --retry is useful only when following")
    } else if retries, following == .descriptor {
      try await process.report("warning: --retry only effective for the initial open")
    }
    if pid != nil, following == .none {
      try await process.report("warning: PID ignored; --pid=PID is useful only when following")
    }
    if following == .name, files.contains("-") {
      return try await process.fail("cannot follow \("-".quotedName) by name")
    }
    if following != .none, !process.isTerminal(0), files == ["-"], (try? process.status(of: 0).type) == .fifo {
      following = .none
    }
    var follower = TailFollower(
      showsNames: showsNames ?? (files.count > 1), byName: following == .name, retries: retries, process: process)
    var status = ExitStatus.success
    for name in files {
      if try await !show(name, &follower, process) { status = .failure }
    }
    guard following != .none else { return status }
    try await process.standardOutput.flush()
    return try await follower.run(pause: pause, until: pid, status)
  }

  /// Prints a file's end and notes it for following; false after an error.
  private func show(_ name: String, _ follower: inout TailFollower, _ process: Process) async throws(Errno) -> Bool {
    let title = name == "-" ? "standard input" : name
    let descriptor: Int
    do throws(Errno) {
      descriptor = name == "-" ? 0 : try await process.open(name, .read)
    } catch {
      try await process.report("cannot open \(title.quotedName) for reading", error)
      if following != .none, retries { follower.addMissing(name, error) }
      return false
    }
    try await follower.showName(title)
    do throws(Errno) {
      try await copy(descriptor, process)
    } catch {
      if error == .EINTR || error == .EPIPE { throw error }
      try await process.report("error reading \(title.quotedName)", error)
      if following != .none, error == .EISDIR {
        try await process.report(
          "\(title.quotedIfNeeded): cannot follow end of this type of file\(retries ? "" : "; giving up on this name")")
      }
      if name != "-" { try? process.close(descriptor) }
      return false
    }
    if following == .none {
      if name != "-" { try? process.close(descriptor) }
    } else {
      follower.add(name, title, descriptor)
    }
    return true
  }

  private func copy(_ descriptor: Int, _ process: Process) async throws(Errno) {
    if startsFromBeginning { return try await copyFromBeginning(descriptor, process) }
    var kept: [UInt8] = []
    if let status = try? process.status(of: descriptor), status.isRegular, status.size > 0,
      let place = try? process.seek(descriptor, to: .current(0))
    {
      try await seekNearEnd(descriptor, from: place, size: status.size, process)
    }
    while true {
      let chunk = try await process.read(descriptor)
      if chunk.isEmpty { break }
      kept += chunk
      // Not more is kept of a long input than may be needed.
      if kept.count > 1 << 20 { kept.removeFirst(start(in: kept)) }
      try await process.checkpoint()
    }
    try await process.write(Array(kept[start(in: kept)...]))
  }

  /// Goes to a place of a file behind which what is wanted begins.
  private func seekNearEnd(_ descriptor: Int, from place: Int, size: Int, _ process: Process) async throws(Errno) {
    if countsBytes {
      if size - place > count { _ = try process.seek(descriptor, to: .start(size - count)) }
      return
    }
    var distance = 16_384
    while distance < size - place {
      _ = try process.seek(descriptor, to: .start(size - distance))
      let tail = try await process.readAll(descriptor)
      if tail.count(where: { $0 == terminator }) > count {
        _ = try process.seek(descriptor, to: .start(size - distance))
        return
      }
      distance *= 4
    }
    _ = try process.seek(descriptor, to: .start(place))
  }

  /// Where the last `count` bytes or lines begin.
  private func start(in bytes: [UInt8]) -> Int {
    if countsBytes { return max(0, bytes.count - count) }
    guard count > 0 else { return bytes.count }
    var left = bytes.last == terminator ? count : count - 1
    var index = bytes.count
    while index > 0 {
      index -= 1
      guard bytes[index] == terminator else { continue }
      if left == 0 { return index + 1 }
      left -= 1
    }
    return 0
  }

  private func copyFromBeginning(_ descriptor: Int, _ process: Process) async throws(Errno) {
    var skipped = count
    if countsBytes, skipped > 0, let status = try? process.status(of: descriptor), status.isRegular,
      (try? process.seek(descriptor, to: .current(skipped))) != nil
    {
      skipped = 0
    }
    while true {
      let chunk = try await process.read(descriptor)
      if chunk.isEmpty { return }
      var index = 0
      if skipped > 0, countsBytes {
        index = min(skipped, chunk.count)
        skipped -= index
      } else {
        while skipped > 0, let end = chunk[index...].firstIndex(of: terminator) {
          skipped -= 1
          index = end + 1
        }
        if skipped > 0 { index = chunk.count }
      }
      try await process.write(Array(chunk[index...]))
      try await process.checkpoint()
    }
  }
}
