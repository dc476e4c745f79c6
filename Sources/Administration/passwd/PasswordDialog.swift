import FileSystem
import Kernel
import Simulation

/// Asks for a new password twice and sets it, as pam_unix(8) does.
struct PasswordDialog {
  let user: User
  let process: Process
  /// Whether the present password has to be typed first.
  var asksCurrent = false
  /// The program's service in /etc/pam.d.
  var service = "passwd"

  private static let minimumLength = 6

  /// Whether the password was changed; says why not.
  func run() async throws(Errno) -> Bool {
    let machine = process.machine
    var old: [UInt8]?
    if asksCurrent {
      let hash = machine.passwordHash(of: user)
      if !hash.isEmpty {
        guard let typed = try await process.readPassword("Current password: ") else { return false }
        guard PasswordHash.matches(typed, hash) else {
          try await process.sleep(.seconds(2))
          return false
        }
        old = typed
      }
    }
    guard let first = try await process.readPassword("New password: "), !first.isEmpty else {
      try await process.writeError("No password has been supplied.\n")
      return false
    }
    guard let second = try await process.readPassword("Retype new password: "), first == second else {
      try await process.writeError("Sorry, passwords do not match.\n")
      return false
    }
    if asksCurrent {
      if let old, old == first {
        try await process.writeError("The password has not been changed.\n")
        return false
      }
      if first.count < PasswordDialog.minimumLength {
        try await process.writeError("You must choose a longer password.\n")
        return false
      }
    }
    try PasswordDialog.set(first, of: user, on: machine)
    machine.log(
      .authpriv, .notice, tag: process.programName, pid: process.pid,
      "pam_unix(\(service):chauthtok): password changed for \(user.name)")
    return true
  }

  /// Sets a user's password.
  static func set(_ password: [UInt8], of user: User, on machine: Machine) throws(Errno) {
    var database = AccountDatabase(on: machine)
    var entry = database.shadow[user.name].flatMap(ShadowEntry.init) ?? database.newShadowEntry(user.name)
    entry.hash = PasswordHash.make(password, &machine.world.random)
    entry.lastChange = database.today
    database.shadow[user.name] = entry.row
    try database.save()
  }
}
