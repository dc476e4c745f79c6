import CommandConventions
import FileSystem
import Kernel

/// passwd(1): changes passwords, and what shadow(5) says of them.
struct Passwd: ShadowProgram {
  static let name = "passwd"

  private enum Change {
    case delete, expire, lock, unlock
  }

  private var user: String?
  private var changes: [Change] = []
  private var showsStatus = false
  private var showsAll = false
  private var isQuiet = false
  private var ages: [(field: WritableKeyPath<ShadowEntry, Int?>, days: Int)] = []

  static var usageStatus: ExitStatus { ExitStatus(6) }

  static func help(_ name: String) -> String {
    """
    Usage: passwd [options] [LOGIN]

    Options:
      -a, --all                     the status of all accounts (with -S)
      -d, --delete                  let the account have no password
      -e, --expire                  let the password expire
      -h, --help                    display this help message and exit
      -i, --inactive INACTIVE       days until an expired password locks it
      -l, --lock                    lock the password
      -n, --mindays MIN_DAYS        days before it may be changed again
      -q, --quiet                   say less
      -S, --status                  show the status of the password
      -u, --unlock                  unlock the password
      -w, --warndays WARN_DAYS      days of warning before it expires
      -x, --maxdays MAX_DAYS        days until it has to be changed


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "adehi:kln:qr:R:Suw:x:",
      [
        "all": .none, "delete": .none, "expire": .none, "inactive": .required, "keep-tokens": .none, "lock": .none,
        "mindays": .required, "quiet": .none, "repository": .required, "root": .required, "status": .none,
        "unlock": .none, "warndays": .required, "maxdays": .required,
      ], helpLetter: "h")
    while let option = try options.next() {
      switch option.name {
      case "a", "all": showsAll = true
      case "d", "delete": changes.append(.delete)
      case "e", "expire": changes.append(.expire)
      case "l", "lock": changes.append(.lock)
      case "u", "unlock": changes.append(.unlock)
      case "q", "quiet": isQuiet = true
      case "S", "status": showsStatus = true
      case "i", "inactive": ages.append((\.inactiveDays, try Passwd.days(option)))
      case "n", "mindays": ages.append((\.minimumDays, try Passwd.days(option)))
      case "w", "warndays": ages.append((\.warningDays, try Passwd.days(option)))
      case "x", "maxdays": ages.append((\.maximumDays, try Passwd.days(option)))
      case "k", "keep-tokens": break
      default: throw .notSimulated("-\(option.name)")
      }
    }
    if options.operands.count > 1 { throw .usage(nil) }
    user = options.operands.first
    if showsAll && !showsStatus || showsStatus && !changes.isEmpty { throw .usage(nil) }
  }

  private static func days(_ option: OptionParser.Option) throws(Complaint) -> Int {
    guard let days = Int(option.argument ?? ""), days >= -1 else {
      throw .usage("invalid numeric argument '\(option.argument ?? "")'")
    }
    return days
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    let isRoot = process.credentials.realUser == 0
    let own = machine.user(withID: process.credentials.realUser)?.name ?? ""
    if showsAll {
      guard isRoot else { return try await process.fail("Permission denied.") }
      for user in machine.users { try await process.write(status(of: user, machine)) }
      return .success
    }
    let name = user ?? own
    guard let user = machine.user(named: name) else { return try await process.fail("user '\(name)' does not exist") }
    if !isRoot, name != own {
      return try await process.fail("You may not view or modify password information for \(name).")
    }
    if showsStatus {
      try await process.write(status(of: user, machine))
      return .success
    }
    if !changes.isEmpty || !ages.isEmpty {
      guard isRoot else { return try await process.fail("Permission denied.") }
      return try await changeEntry(of: user, process)
    }
    if !isRoot { try await process.write("Changing password for \(name).\n") }
    try await process.standardOutput.flush()
    let isChanged = try await PasswordDialog(user: user, process: process, asksCurrent: !isRoot).run()
    guard isChanged else {
      try await process.report("Authentication token manipulation error")
      return try await process.fail("password unchanged", ExitStatus(10))
    }
    if !isQuiet { try await process.report("password updated successfully") }
    return .success
  }

  private func changeEntry(of user: User, _ process: Process) async throws(Errno) -> ExitStatus {
    var database = AccountDatabase(on: process.machine)
    guard var entry = database.shadow[user.name].flatMap(ShadowEntry.init) else {
      return try await process.fail("user '\(user.name)' does not have a shadow entry")
    }
    for change in changes {
      switch change {
      case .delete: entry.hash = ""
      case .expire: entry.lastChange = 0
      case .lock: if !entry.hash.hasPrefix("!") { entry.hash = "!" + entry.hash }
      case .unlock:
        guard entry.hash.hasPrefix("!") else { break }
        if entry.hash.utf8.count == 1 {
          try await process.report("unlocking the password would result in a passwordless account.")
          try await process.writeError(
            "You should set a password with usermod -p to unlock the password of this account.\n")
          return ExitStatus(3)
        }
        entry.hash.removeFirst()
      }
    }
    for (field, days) in ages { entry[keyPath: field] = days < 0 ? nil : days }
    database.shadow[user.name] = entry.row
    try database.save()
    if !isQuiet { try await process.report("password changed.") }
    return .success
  }

  /// "student P 2026-01-05 0 99999 7 -1".
  private func status(of user: User, _ machine: Machine) -> String {
    guard let entry = machine.shadowEntry(of: user.name) else { return "\(user.name) NP\n" }
    let letter = entry.hash.isEmpty ? "NP" : entry.hash.hasPrefix("!") || entry.hash.hasPrefix("*") ? "L" : "P"
    let date = AccountDate.text(entry.lastChange ?? 0, "%Y-%m-%d")
    let numbers = [entry.minimumDays, entry.maximumDays, entry.warningDays, entry.inactiveDays]
    return "\(user.name) \(letter) \(date) " + numbers.map { String($0 ?? -1) }.joined(separator: " ") + "\n"
  }
}
