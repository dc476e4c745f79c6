import CommandConventions
import FileSystem
import Kernel

/// adduser(8) and addgroup(8): add users and groups as Debian's policy has them, by the programs of shadow.
struct Adduser: Program {
  static let name = "adduser"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.programName
    let isAddgroup = process.programName == "addgroup"
    var settings: AdduserSettings
    do throws(AdduserSettings.Failure) {
      settings = try AdduserSettings(Array(process.arguments.dropFirst()))
    } catch {
      try await process.writeError("\(error.message)\n" + AdduserSettings.usage)
      return .failure
    }
    if settings.asksVersion {
      try await process.write("adduser version 3.134\n")
      return .success
    }
    if settings.asksHelp {
      try await process.write(AdduserSettings.usage)
      return .success
    }
    if isAddgroup { settings.isGroup = true }
    if process.credentials.realUser != 0 {
      return try await process.fail("Only root may add a user or group to the system.")
    }
    let work = AccountAddition(settings: settings, process: process)
    guard let name = settings.names.first, settings.names.count <= 2 else {
      return try await process.fail("Only one or two names allowed.")
    }
    if settings.names.count == 2 {
      if isAddgroup { return try await process.fail("addgroup with two arguments is an unspecified operation.") }
      return try await work.join(name, settings.names[1])
    }
    if settings.isGroup, isAddgroup || !settings.isSystem { return try await work.addGroup(name) }
    guard try await work.isAcceptable(name) else { return .failure }
    return settings.isSystem ? try await work.addSystemUser(name) : try await work.addUser(name)
  }
}
