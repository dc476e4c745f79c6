import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// chage(1): shows and changes when a password expires.
struct Chage: ShadowProgram {
  static let name = "chage"

  private var user = ""
  private var lists = false
  private var isISO = false
  private var changes: [(field: WritableKeyPath<ShadowEntry, Int?>, days: Int)] = []

  static func help(_ name: String) -> String {
    """
    Usage: chage [options] LOGIN

    Options:
      -d, --lastday LAST_DAY        when the password was changed last
      -E, --expiredate EXPIRE_DATE  when the account expires
      -h, --help                    display this help message and exit
      -i, --iso8601                 show dates as YYYY-MM-DD
      -I, --inactive INACTIVE       days until an expired password locks it
      -l, --list                    show the ages
      -m, --mindays MIN_DAYS        days before it may be changed again
      -M, --maxdays MAX_DAYS        days until it has to be changed
      -W, --warndays WARN_DAYS      days of warning before it expires


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "d:E:hiI:lm:M:R:W:",
      [
        "lastday": .required, "expiredate": .required, "inactive": .required, "list": .none, "mindays": .required,
        "maxdays": .required, "root": .required, "warndays": .required, "iso8601": .none,
      ], helpLetter: "h")
    while let option = try options.next() {
      switch option.name {
      case "d", "lastday": changes.append((\.lastChange, try Chage.days(option)))
      case "E", "expiredate": changes.append((\.expiry, try Chage.days(option)))
      case "I", "inactive": changes.append((\.inactiveDays, try Chage.days(option)))
      case "m", "mindays": changes.append((\.minimumDays, try Chage.days(option)))
      case "M", "maxdays": changes.append((\.maximumDays, try Chage.days(option)))
      case "W", "warndays": changes.append((\.warningDays, try Chage.days(option)))
      case "i", "iso8601": isISO = true
      case "l", "list": lists = true
      default: throw .notSimulated("-\(option.name)")
      }
    }
    guard options.operands.count == 1, let name = options.operands.first else { throw .usage(nil) }
    if lists, !changes.isEmpty { throw .usage("do not include \"l\" with other flags") }
    user = name
  }

  private static func days(_ option: OptionParser.Option) throws(Complaint) -> Int {
    let text = option.argument ?? ""
    guard let days = AccountDate.days(text) else { throw .usage("invalid date '\(text)'") }
    return days
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    let isRoot = process.credentials.realUser == 0
    if !isRoot, !lists { return try await process.fail("Permission denied.") }
    guard let user = machine.user(named: user) else {
      return try await process.fail("user '\(user)' does not exist in /etc/passwd")
    }
    guard isRoot || user.id == process.credentials.realUser else { return try await process.fail("Permission denied.") }
    var database = AccountDatabase(on: machine)
    guard var entry = database.shadow[user.name].flatMap(ShadowEntry.init) else { return .failure }
    if lists {
      try await process.write(report(entry))
      return .success
    }
    guard !changes.isEmpty else {
      try await process.writeError("postroom: chage without options is not simulated\n")
      return .failure
    }
    for (field, days) in changes { entry[keyPath: field] = days < 0 ? nil : days }
    database.shadow[user.name] = entry.row
    try database.save()
    process.logAccount("changed password expiry for \(user.name)")
    return .success
  }

  private func report(_ entry: ShadowEntry) -> String {
    let format = isISO ? "%Y-%m-%d" : "%b %d, %Y"
    func date(_ days: Int?) -> String { days.map { AccountDate.text($0, format) } ?? "never" }
    let mustChange = entry.lastChange == 0
    let maximum = entry.maximumDays ?? -1
    let hasEnd = entry.lastChange != nil && maximum >= 0 && maximum < 10_000
    let end = hasEnd ? (entry.lastChange ?? 0) + maximum : nil
    let inactive = end.flatMap { end in entry.inactiveDays.map { end + $0 } }
    let must = "password must be changed"
    return """
      Last password change\t\t\t\t\t: \(mustChange ? must : date(entry.lastChange))
      Password expires\t\t\t\t\t: \(mustChange ? must : date(end))
      Password inactive\t\t\t\t\t: \(mustChange ? must : date(inactive))
      Account expires\t\t\t\t\t\t: \(date(entry.expiry))
      Minimum number of days between password change\t\t: \(entry.minimumDays ?? -1)
      Maximum number of days between password change\t\t: \(maximum)
      Number of days of warning before password expires\t: \(entry.warningDays ?? -1)

      """
  }
}
