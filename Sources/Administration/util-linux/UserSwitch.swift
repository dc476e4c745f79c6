import CommandConventions
import FileSystem
import Kernel
import Simulation

/// What su(1) and runuser(1) have in common: who one wants to be, and what shall run then.
struct UserSwitch {
  enum Command: String {
    case su, runuser
  }

  let command: Command
  private var isLogin = false
  private var keepsEnvironment = false
  private var isFast = false
  private var keepsSession = false
  private var shellCommand: String?
  private var shell: String?
  private var keptVariables: [String] = []
  private var groupNames: [String] = []
  private var primaryGroupName: String?
  /// The user of -u, with which no shell is run.
  private var directUser: String?
  private var operands: [String] = []

  init(command: Command) {
    self.command = command
  }

  static let optionsHelp = """
    Options:
     -m, -p, --preserve-environment      keep all environment variables
     -w, --whitelist-environment <list>  keep these variables

     -g, --group <group>             the primary group
     -G, --supp-group <group>        a supplementary group

     -, -l, --login                  a login shell
     -c, --command <command>         let the shell run one command
     --session-command <command>     the same, in the present session
     -f, --fast                      pass -f to the shell (for csh or tcsh)
     -s, --shell <shell>             another shell, if /etc/shells has the user's
     -P, --pty                       run in a new pseudo-terminal

     -h, --help                      display this help
     -V, --version                   display version

    """

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions(
      "c:fg:G:lmpPs:" + (command == .runuser ? "u:" : "") + "w:",
      [
        "command": .required, "session-command": .required, "fast": .none, "login": .none,
        "preserve-environment": .none, "pty": .none, "shell": .required, "group": .required, "supp-group": .required,
        "user": .required, "whitelist-environment": .required,
      ])
    while let option = try options.next() {
      switch option.name {
      case "c", "command": shellCommand = option.argument
      case "session-command":
        shellCommand = option.argument
        keepsSession = true
      case "f", "fast": isFast = true
      case "g", "group": primaryGroupName = option.argument
      case "G", "supp-group": groupNames.append(option.argument ?? "")
      case "l", "login": isLogin = true
      case "m", "p", "preserve-environment": keepsEnvironment = true
      case "P", "pty": throw .notSimulated("-P")
      case "s", "shell": shell = option.argument
      case "u", "user": directUser = option.argument
      case "w", "whitelist-environment":
        keptVariables += (option.argument ?? "").split(separator: ",").map(String.init)
      default: break
      }
    }
    operands = options.operands
  }

  // MARK: Becoming the user

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var request = self
    if command == .runuser, process.credentials.realUser != 0 {
      return try await process.fail("may not be used by non-root users")
    }
    if request.operands.first == "-", directUser == nil {
      request.isLogin = true
      request.operands.removeFirst()
    }
    var name = "root"
    if let directUser {
      name = directUser
      if request.operands.isEmpty { return try await process.fail("no command was specified") }
    } else if !request.operands.isEmpty {
      name = request.operands.removeFirst()
    }
    if request.isLogin, keepsEnvironment {
      try await process.report("ignoring --preserve-environment, it's mutually exclusive with --login")
      request.keepsEnvironment = false
    }
    return try await request.become(name, process)
  }

  private func become(_ name: String, _ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    let isRoot = process.credentials.realUser == 0
    if !isRoot, primaryGroupName != nil || !groupNames.isEmpty {
      return try await process.fail("only root can specify alternative groups")
    }
    var groups: [GroupID] = []
    for name in (primaryGroupName.map { [$0] } ?? []) + groupNames {
      guard let group = machine.group(named: name) else {
        return try await process.fail("group \(name) does not exist")
      }
      groups.append(group.id)
    }
    guard let user = machine.user(named: name) else {
      return try await process.fail(
        "user \(name) does not exist or the user entry does not contain all the required fields")
    }
    let pam = PAM(service: command.rawValue + (isLogin ? "-l" : ""), tag: command.rawValue, process: process)
    let asker = machine.user(withID: process.credentials.realUser)?.name ?? ""
    var isAllowed = isRoot
    if !isRoot { isAllowed = try await pam.authenticate(user, asker: asker) == .success }
    if isAllowed, command == .su { isAllowed = try await pam.checkAccount(user) }
    if command == .su {
      let terminal = process.terminalName ?? "none"
      machine.log(
        .auth, isAllowed ? .notice : .notice, tag: "su", pid: process.pid,
        (isAllowed ? "" : "FAILED SU ") + "(to \(name)) \(asker) on \(terminal)")
    }
    guard isAllowed else { return try await process.fail("Authentication failure") }
    var credentials = machine.credentials(of: user)
    if let first = groups.first {
      credentials = Credentials(user: user.id, group: first, supplementaryGroups: groups)
    }
    return try await UserSession(pam: pam, user: user, credentials: credentials, isNewSession: opensSession)
      .run(start(as: user, pam, process), process)
  }

  private var opensSession: Bool { shellCommand != nil && !keepsSession }

  // MARK: What runs then

  private func start(as user: User, _ pam: PAM, _ process: Process) -> UserSession.Start {
    var start = UserSession.Start(environment: process.environment)
    if directUser != nil {
      start.path = process.findProgram(operands[0]) ?? operands[0]
      start.arguments = operands
      start.failureStatus = .failure
      return start
    }
    start.path = chosenShell(user, process, &start)
    let base = Path.lastComponent(start.path)
    start.arguments = [isLogin ? "-" + base : base]
    if isFast { start.arguments.append("-f") }
    if let shellCommand { start.arguments += ["-c", shellCommand] }
    start.arguments += operands
    setVariables(&start.environment, user, start.path, process)
    if command == .su {
      for (name, value) in pam.environment(showingPID: true) { start.environment[name] = value }
      start.environment["MAIL"] = "/var/mail/" + user.name
    }
    if isLogin { start.directory = user.home }
    return start
  }

  private func chosenShell(_ user: User, _ process: Process, _ start: inout UserSession.Start) -> String {
    guard let wanted = shell ?? (keepsEnvironment ? process.environment["SHELL"] : nil) else { return user.shell }
    let allowed = ((try? process.machine.files.read("/etc/shells")) ?? []).split(separator: 10)
    if process.credentials.realUser != 0, !allowed.contains(where: { $0.elementsEqual(user.shell.utf8) }) {
      start.warning = "using restricted shell \(user.shell)"
      return user.shell
    }
    return wanted
  }

  private func setVariables(_ environment: inout Environment, _ user: User, _ shell: String, _ process: Process) {
    if isLogin {
      var kept: Environment = [:]
      for name in ["TERM"] + keptVariables where !UserSwitch.setVariables.contains(name) {
        if let value = process.environment[name] { kept[name] = value }
      }
      environment = kept
      environment["HOME"] = user.home
      environment["SHELL"] = shell
      environment["USER"] = user.name
      environment["LOGNAME"] = user.name
      environment["PATH"] = LoginDefinitions(on: process.machine).path(of: user)
    } else if !keepsEnvironment {
      environment["HOME"] = user.home
      environment["SHELL"] = shell
      let definitions = LoginDefinitions(on: process.machine)
      if definitions.isYes("ALWAYS_SET_PATH") { environment["PATH"] = definitions.path(of: user) }
      if user.id != 0 {
        environment["USER"] = user.name
        environment["LOGNAME"] = user.name
      }
    }
  }

  /// These are the new user's whatever one wants to keep.
  private static let setVariables: Set<String> = ["HOME", "SHELL", "USER", "LOGNAME", "PATH"]
}
