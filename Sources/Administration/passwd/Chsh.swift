import CommandConventions
import FileSystem
import Kernel

/// chsh(1): changes a user's login shell.
struct Chsh: ShadowProgram {
  static let name = "chsh"

  private var shell: String?
  private var user: String?

  static func help(_ name: String) -> String {
    """
    Usage: chsh [options] [LOGIN]

    Options:
      -h, --help                    display this help message and exit
      -s, --shell SHELL             the new login shell


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("hR:s:", ["root": .required, "shell": .required], helpLetter: "h")
    while let option = try options.next() {
      guard option.name != "R", option.name != "root" else { throw .notSimulated("-R") }
      shell = option.argument
    }
    if options.operands.count > 1 { throw .usage(nil) }
    user = options.operands.first
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let machine = process.machine
    let isRoot = process.credentials.realUser == 0
    let own = machine.user(withID: process.credentials.realUser)
    guard let user = self.user.map({ machine.user(named: $0) }) ?? own else {
      return try await process.fail("user '\(self.user ?? "")' does not exist")
    }
    if !isRoot {
      guard user.id == own?.id else {
        return try await process.fail("You may not change the shell for '\(user.name)'.")
      }
      let pam = PAM(service: "chsh", tag: "chsh", process: process)
      guard try await pam.authenticate(user, asker: user.name) == .success else {
        return try await process.fail("PAM: Authentication failure")
      }
    }
    var wanted = shell
    if wanted == nil {
      try await process.write("Changing the login shell for \(user.name)\n")
      try await process.write("Enter the new value, or press ENTER for the default\n")
      try await process.write("\tLogin Shell [\(user.shell)]: ")
      try await process.standardOutput.flush()
      let line = try await process.readUnbufferedLine(0) ?? []
      wanted = line.isEmpty ? user.shell : String(lossless: line)
    }
    guard let wanted else { return .failure }
    let shells = ((try? machine.files.read("/etc/shells")) ?? []).split(separator: 10)
    if !isRoot, !shells.contains(where: { $0.elementsEqual(wanted.utf8) }) {
      return try await process.fail("\(wanted) is an invalid shell")
    }
    guard wanted.isEmpty || wanted.hasPrefix("/"), !wanted.contains(":") else {
      return try await process.fail("Invalid entry: \(wanted)")
    }
    if !machine.files.exists(wanted) {
      try await process.report("Warning: \(wanted) does not exist")
    } else if !machine.files.mayRun(wanted) {
      try await process.report("Warning: \(wanted) is not executable")
    }
    var database = AccountDatabase(on: machine)
    if var row = database.passwd[user.name], row.count > 6 {
      row[6] = wanted
      database.passwd[user.name] = row
    }
    try database.save()
    process.logAccount("changed user '\(user.name)' shell to '\(wanted)'")
    return .success
  }
}
