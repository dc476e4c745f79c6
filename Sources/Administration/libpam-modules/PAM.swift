import FileSystem
import Kernel
import Simulation

/// Authentication, accounts and sessions, with the modules that Debian's /etc/pam.d names and their messages.
struct PAM {
  /// "su-l": the file in /etc/pam.d.
  let service: String
  /// What its messages in the log begin with.
  let tag: String
  let process: Process

  private var machine: Machine { process.machine }

  /// How long pam_unix waits after a wrong password.
  private static let failureDelay = TimeInterval.seconds(2)

  func log(_ severity: LogSeverity, _ message: String, showingPID: Bool = false) {
    machine.log(.authpriv, severity, tag: tag, pid: showingPID ? process.pid : nil, message)
  }

  // MARK: Authentication

  /// How an authentication ended.
  enum Outcome {
    case success
    case wrongPassword
    /// There was nobody to type a password.
    case noPassword
  }

  /// Asks for a user's password once (pam_unix(8), with nullok).
  ///
  /// - Parameter asker: the name of the user who wants it, for the log.
  func authenticate(_ user: User?, prompt: String = "Password: ", asker: String, logName: String = "")
    async throws(Errno) -> Outcome
  {
    let hash = user.map { machine.passwordHash(of: $0) } ?? "*"
    if hash.isEmpty { return .success }
    let password = try await process.readPassword(prompt)
    if let password, PasswordHash.matches(password, hash) { return .success }
    if password == nil {
      log(.crit, "pam_unix(\(service):auth): auth could not identify password for [\(user?.name ?? "")]")
      try await process.sleep(PAM.failureDelay)
      return .noPassword
    }
    let terminal = process.terminalName.map { "/dev/" + $0 } ?? ""
    log(
      .notice,
      "pam_unix(\(service):auth): authentication failure; logname=\(logName) uid=\(process.credentials.realUser) "
        + "euid=\(process.credentials.effectiveUser) tty=\(terminal) ruser=\(asker) rhost=  user=\(user?.name ?? "")")
    try await process.sleep(PAM.failureDelay)
    return .wrongPassword
  }

  // MARK: Accounts

  /// Whether a user's account may be used today; says why not on standard error.
  func checkAccount(_ user: User) async throws(Errno) -> Bool {
    guard let entry = machine.shadowEntry(of: user.name), let expiry = entry.expiry, expiry >= 0 else { return true }
    guard Int(machine.now.seconds / 86_400) >= expiry else { return true }
    log(.notice, "pam_unix(\(service):account): account \(user.name) has expired (account expired)", showingPID: true)
    try await process.writeError("Your account has expired; please contact your system administrator.\n")
    return false
  }

  // MARK: Sessions

  /// Logs that a session begins.
  func openSession(_ user: User, showingPID: Bool) {
    log(
      .info,
      "pam_unix(\(service):session): session opened for user \(user.name)(uid=\(user.id)) "
        + "by (uid=\(process.credentials.realUser))", showingPID: showingPID)
  }

  func closeSession(_ user: User, showingPID: Bool) {
    log(.info, "pam_unix(\(service):session): session closed for user \(user.name)", showingPID: showingPID)
  }

  /// What pam_env sets from /etc/environment and the locale's file.
  func environment(showingPID: Bool) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    for path in ["/etc/environment", "/etc/default/locale"] {
      do throws(Errno) {
        result += EnvironmentFile.variables(try machine.files.read(path))
      } catch {
        log(
          .err, "pam_env(\(service):session): Unable to open env file: \(path): \(error.message)",
          showingPID: showingPID)
      }
    }
    return result
  }
}

extension Process {
  /// The terminal of standard input: "pts/0".
  var terminalName: String? { terminalDevice(0)?.name }
}
