import CommandConventions
import FileSystem
import Kernel

/// chpasswd(8): sets passwords from lines of "name:password".
struct Chpasswd: ShadowProgram {
  static let name = "chpasswd"

  private var isEncrypted = false

  static var usageStatus: ExitStatus { .failure }

  static func help(_ name: String) -> String {
    """
    Usage: chpasswd [options]

    Options:
      -c, --crypt-method METHOD     how passwords are hashed
      -e, --encrypted               the passwords are hashed already
      -h, --help                    display this help message and exit


    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "c:ehmR:s:",
      ["crypt-method": .required, "encrypted": .none, "md5": .none, "root": .required, "sha-rounds": .required],
      helpLetter: "h")
    while let option = try options.next() {
      guard option.name == "e" || option.name == "encrypted" else { throw .notSimulated("-\(option.name)") }
      isEncrypted = true
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if let status = try await refusal("/etc/passwd", .failure, process) { return status }
    var status = ExitStatus.success
    var number = 0
    while let bytes = try await process.standardInput.readLine() {
      number += 1
      let line = bytes.last == 10 ? bytes.dropLast() : bytes[...]
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        try await process.report("line \(number): missing new password")
        status = .failure
        continue
      }
      let name = String(lossless: line[..<colon])
      let password = Array(line[(colon + 1)...])
      guard let user = process.machine.user(named: name) else {
        let reason = "Authentication token manipulation error"
        try await process.report(
          isEncrypted
            ? "line \(number): user '\(name)' does not exist"
            : "(user \(name)) pam_chauthtok() failed, error:\n\(reason)")
        if !isEncrypted { try await process.report("(line \(number), user \(name)) password not changed") }
        status = .failure
        continue
      }
      if isEncrypted {
        var database = AccountDatabase(on: process.machine)
        if var entry = database.shadow[name].flatMap(ShadowEntry.init) {
          entry.hash = String(lossless: password)
          entry.lastChange = database.today
          database.shadow[name] = entry.row
          try database.save()
        }
      } else {
        try PasswordDialog.set(password, of: user, on: process.machine)
        process.logAccount("pam_unix(chpasswd:chauthtok): password changed for \(name)")
      }
    }
    return status
  }
}
