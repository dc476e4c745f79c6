import CommandConventions
import FileSystem
import Kernel
import Simulation

/// /usr/lib/postfix/configure-instance.sh: brings the chroot of the mail system up to date before it starts.
struct ConfigureInstance: Program {
  static let name = "configure-instance.sh"

  private static let names = ["localtime", "services", "resolv.conf", "hosts", "host.conf", "nsswitch.conf"]

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let files = process.files
    let folder = "/var/spool/postfix/etc"
    guard process.credentials.isSuperuser, files.exists(folder) else { return .success }
    for name in ConfigureInstance.names {
      guard let status = try? files.status("/etc/" + name), status.isRegular else { continue }
      let copy = folder + "/" + name
      try? files.remove(copy)
      try files.write(copy, try files.read("/etc/" + name), mode: 0o644)
      try files.setMode(copy, FileMode(rawValue: status.mode.rawValue | 0o444))
    }
    return .success
  }
}
