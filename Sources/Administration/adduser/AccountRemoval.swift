import CommandConventions
import FileSystem
import Kernel

/// The steps of deluser(8).
struct AccountRemoval {
  let process: Process
  let isQuiet: Bool

  private var addition: AccountAddition {
    get throws(Errno) {
      var settings: AdduserSettings
      do throws(AdduserSettings.Failure) { settings = try AdduserSettings([]) } catch { throw .EINVAL }
      settings.isQuiet = isQuiet
      return AccountAddition(settings: settings, process: process)
    }
  }

  func leave(_ name: String, _ groupName: String) async throws(Errno) -> ExitStatus {
    guard process.machine.user(named: name) != nil else {
      return try await process.fail("The user `\(name)' does not exist.", ExitStatus(2))
    }
    guard let group = process.machine.group(named: groupName) else {
      return try await process.fail("The group `\(groupName)' does not exist.", ExitStatus(3))
    }
    guard group.members.contains(name) else {
      return try await process.fail("The user `\(name)' is not a member of group `\(groupName)'.", ExitStatus(6))
    }
    try await addition.say("Removing user `\(name)' from group `\(groupName)' ...")
    let status = try await addition.call([
      "gpasswd", "-M", group.members.filter { $0 != name }.joined(separator: ","), groupName,
    ])
    guard status.isSuccess else { return .failure }
    try await addition.say("Done.")
    return .success
  }

  func removeGroup(_ name: String, onlyIfEmpty: Bool) async throws(Errno) -> ExitStatus {
    guard let group = process.machine.group(named: name) else {
      return try await process.fail("The group `\(name)' does not exist.", ExitStatus(3))
    }
    if onlyIfEmpty, !group.members.isEmpty {
      return try await process.fail("The group `\(name)' is not empty!", ExitStatus(5))
    }
    try await addition.say("Removing group `\(name)' ...")
    guard try await addition.call(["groupdel", name]).isSuccess else { return .failure }
    try await addition.say("Done.")
    return .success
  }

  func removeUser(_ name: String, withHome: Bool) async throws(Errno) -> ExitStatus {
    guard let user = process.machine.user(named: name) else {
      return try await process.fail("The user `\(name)' does not exist.", ExitStatus(2))
    }
    let files = process.machine.files
    if withHome {
      try await addition.say("Looking for files to backup/remove ...")
      try await addition.say("Removing files ...")
      if files.exists(user.home), user.home != "/" { try HomeDirectory.remove(user.home, files) }
      if files.exists("/var/mail/" + name) { try files.remove("/var/mail/" + name) }
    }
    if !files.exists("/usr/bin/crontab") {
      try await process.report(
        "`/usr/bin/crontab' not executed. Skipping crontab removal. Package `cron' required.")
    }
    try await addition.say("Removing user `\(name)' ...")
    guard try await addition.call(["userdel", name]).isSuccess else { return .failure }
    try await addition.say("Done.")
    return .success
  }
}
