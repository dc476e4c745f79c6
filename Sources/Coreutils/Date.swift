import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// date(1): shows the time, or another one.
struct Date: GNUProgram {
  static let name = "date"

  private var expression: String?
  private var expressionFile: String?
  private var reference: String?
  private var newTime: String?
  private var format: String?
  private var isUTC = false
  private var tellsResolution = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [+FORMAT]
      or:  \(name) [-u|--utc|--universal] [MMDDhhmm[[CC]YY][.ss]]
    Show the date and time in a FORMAT of strftime(3).

      -d, --date=STRING          the time that STRING describes, not now
          --debug                (not simulated)
      -f, --file=DATEFILE        as --date, for each line of DATEFILE
      -I[FMT], --iso-8601[=FMT]  ISO 8601; FMT is date (default), hours, minutes, seconds or ns
          --resolution           how fine times are
      -R, --rfc-email            RFC 5322: Mon, 14 Aug 2006 02:34:56 -0600
          --rfc-3339=FMT         RFC 3339; FMT is date, seconds or ns
      -r, --reference=FILE       the time when FILE was last changed
      -s, --set=STRING           (not simulated)
      -u, --utc, --universal     in UTC
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "d:f:I::r:Rs:u",
      [
        "date": .required, "debug": .none, "file": .required, "iso-8601": .optional, "reference": .required,
        "resolution": .none, "rfc-822": .none, "rfc-email": .none, "rfc-3339": .required, "set": .required,
        "uct": .none, "utc": .none, "universal": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "d", "date": expression = option.argument
      case "f", "file": expressionFile = option.argument
      case "I", "iso-8601": try setFormat(try Date.isoFormat(option.argument))
      case "rfc-3339": try setFormat(try Date.rfc3339Format(option.argument ?? ""))
      case "R", "rfc-822", "rfc-email": try setFormat("%a, %d %b %Y %H:%M:%S %z")
      case "r", "reference": reference = option.argument
      case "s", "set": newTime = option.argument
      case "u", "utc", "uct", "universal": isUTC = true
      case "resolution": tellsResolution = true
      default: throw .notSimulated("--debug")
      }
    }
    let sources = [expression, expressionFile, reference].count { $0 != nil } + (tellsResolution ? 1 : 0)
    if sources > 1 { throw .usage("the options to specify dates for printing are mutually exclusive") }
    if newTime != nil, sources > 0 { throw .usage("the options to print and set the time may not be used together") }
    try readOperands(options.operands, hasSource: sources > 0)
    if tellsResolution, format == nil { format = "%s.%N" }
  }

  private mutating func setFormat(_ new: String) throws(Complaint) {
    guard format == nil else { throw .failure("multiple output formats specified") }
    format = new
  }

  private mutating func readOperands(_ operands: [String], hasSource: Bool) throws(Complaint) {
    guard let first = operands.first else { return }
    if operands.count > 1 { throw .usage("extra operand \(operands[1].quoted)") }
    if first.hasPrefix("+") {
      try setFormat(String(first.dropFirst()))
    } else if newTime != nil || hasSource {
      throw .usage(
        "the argument \(first.quoted) lacks a leading '+';\n"
          + "when using an option to specify date(s), any non-option\n"
          + "argument must be a format string beginning with '+'"
      )
    } else {
      newTime = first
    }
  }

  private static func isoFormat(_ argument: String?) throws(Complaint) -> String {
    guard let argument else { return "%Y-%m-%d" }
    switch try ArgumentChoice("--iso-8601", ["hours", "minutes", "date", "seconds", "ns"]).parse(argument) {
    case "hours": return "%Y-%m-%dT%H%:z"
    case "minutes": return "%Y-%m-%dT%H:%M%:z"
    case "seconds": return "%Y-%m-%dT%H:%M:%S%:z"
    case "ns": return "%Y-%m-%dT%H:%M:%S,%N%:z"
    default: return "%Y-%m-%d"
    }
  }

  private static func rfc3339Format(_ argument: String) throws(Complaint) -> String {
    switch try ArgumentChoice("--rfc-3339", ["date", "seconds", "ns"]).parse(argument) {
    case "seconds": return "%Y-%m-%d %H:%M:%S%:z"
    case "ns": return "%Y-%m-%d %H:%M:%S.%N%:z"
    default: return "%Y-%m-%d"
    }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if isUTC { process.environment["TZ"] = "UTC0" }
    let zone = process.timeZone
    if let newTime { return try await refuseToSet(newTime, zone, process) }
    if let expressionFile { return try await showEach(of: expressionFile, zone, process) }
    var moment = process.moment
    if let expression {
      guard let parsed = DateExpression.parse(expression, now: process.moment, zone: zone) else {
        return try await process.fail("invalid date \(expression.quoted)")
      }
      moment = parsed
    } else if let reference {
      do throws(Errno) {
        let time = try process.files.status(reference).modificationTime
        moment = DateExpression.Moment(seconds: time.seconds, nanosecond: Int(time.subsecondNanoseconds))
      } catch {
        return try await process.fail("\(reference.quotedIfNeeded): \(error.message)")
      }
    } else if tellsResolution {
      moment = DateExpression.Moment(seconds: 0, nanosecond: 1)
    }
    try await show(moment, zone, process)
    return .success
  }

  private func show(_ moment: DateExpression.Moment, _ zone: TimeZone, _ process: Process) async throws(Errno) {
    let (local, name) = zone.local(moment.seconds, nanosecond: moment.nanosecond)
    try await process.write(TimeFormat.text(format ?? "%a %b %e %H:%M:%S %Z %Y", local, zone: name) + "\n")
  }

  private func showEach(of file: String, _ zone: TimeZone, _ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    do throws(Errno) {
      let input = try await InputFile(file, process)
      defer { input.close() }
      while var line = try await input.stream.readLine() {
        if line.last == 10 { line.removeLast() }
        let text = String(lossless: line)
        guard let moment = DateExpression.parse(text, now: process.moment, zone: zone) else {
          try await process.report("invalid date \(text.quoted)")
          status = .failure
          continue
        }
        try await show(moment, zone, process)
      }
    } catch {
      if error == .EINTR { throw error }
      return try await process.fail("\(file.quotedIfNeeded): \(error.message)")
    }
    return status
  }

  /// The simulated clock is the world's; nobody on a host can set it.
  private func refuseToSet(_ text: String, _ zone: TimeZone, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let moment = DateExpression.parse(text, now: process.moment, zone: zone) ?? PosixTime.parse(text, process)
    else {
      return try await process.fail("invalid date \(text.quoted)")
    }
    guard process.credentials.isSuperuser else {
      try await process.report("cannot set date: Operation not permitted")
      try await show(moment, zone, process)
      return .failure
    }
    try await process.writeError("postroom: setting the clock with date is not simulated\n")
    return .failure
  }
}
