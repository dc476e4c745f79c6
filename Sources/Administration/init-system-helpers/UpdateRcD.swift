import CommandConventions
import FileSystem
import Kernel

/// update-rc.d(8): makes and removes the links by which init scripts are run.
struct UpdateRcD: Program {
  static let name = "update-rc.d"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let words = process.arguments.dropFirst().filter { !$0.hasPrefix("-") }
    guard words.count >= 2 else {
      return try await UpdateRcD.fail("not enough arguments", process, withUsage: true)
    }
    guard process.credentials.isSuperuser else {
      return try await UpdateRcD.fail("Permission denied", process)
    }
    let (name, action) = (words[0], words[1])
    let links = InitLinks(process.files)
    let script = "/etc/init.d/" + name
    switch action {
    case "remove": links.remove(name)
    case "defaults", "defaults-disabled":
      guard process.files.exists(script) else {
        return try await UpdateRcD.fail("unable to read \(script)", process)
      }
      if !links.has(name) { links.set(name, isEnabled: action == "defaults") }
    case "enable", "disable":
      guard process.files.exists(script) else {
        return try await UpdateRcD.fail("cannot find a LSB script for \(name)", process)
      }
      let levels = words.dropFirst(2)
      if levels.isEmpty {
        links.set(name, isEnabled: action == "enable")
      } else {
        links.set(name, isEnabled: action == "enable", levels: Array(levels))
      }
    default: return try await UpdateRcD.fail("unknown action \(action)", process, withUsage: true)
    }
    return .success
  }

  private static func fail(_ message: String, _ process: Process, withUsage: Bool = false) async throws(Errno)
    -> ExitStatus
  {
    try await process.writeError("update-rc.d: error: \(message)\n")
    if withUsage {
      try await process.writeError(
        """
        usage: update-rc.d [-f] <basename> remove
               update-rc.d [-f] <basename> defaults
               update-rc.d [-f] <basename> defaults-disabled
               update-rc.d <basename> disable|enable [S|2|3|4|5]
        \t\t-f: force

        The disable|enable API is not stable and might change in the future.

        """)
    }
    return .failure
  }
}
