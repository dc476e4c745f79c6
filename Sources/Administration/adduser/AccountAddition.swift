import CommandConventions
import FileSystem
import Kernel
import Patterns

/// The steps of adduser(8).
struct AccountAddition {
  let settings: AdduserSettings
  let process: Process

  private var machine: Machine { process.machine }

  func say(_ text: String) async throws(Errno) {
    if !settings.isQuiet { try await process.write(text + "\n") }
    try await process.standardOutput.flush()
  }

  /// Runs a program of shadow.
  func call(_ words: [String]) async throws(Errno) -> ExitStatus {
    try await process.standardOutput.flush()
    let child = process.spawn("/usr/sbin/" + words[0], ["/sbin/" + words[0]] + words.dropFirst())
    let status = try await process.wait(for: child).shellStatus
    if !status.isSuccess {
      let line = "/sbin/" + words.joined(separator: " ")
      try await process.report("`\(line)' returned error code \(status.rawValue). Exiting.")
    }
    return status
  }

  // MARK: Checks

  func isAcceptable(_ name: String) async throws(Errno) -> Bool {
    let regex = try? POSIXRegex("^[a-z][a-z0-9_-]*\\$?$".bytes, isExtended: true)
    if !settings.takesBadNames, regex?.matches(name.bytes) != true {
      try await process.report(
        """
        Please enter a username matching the regular expression
                    configured via the NAME_REGEX configuration variable.  Use the
                    `--allow-bad-names' option to relax this check or reconfigure
                    NAME_REGEX in configuration.
        """)
      return false
    }
    if let user = machine.user(named: name) {
      if settings.isSystem, user.id < 1000 {
        try await process.report("The system user `\(name)' already exists. Exiting.")
      } else {
        try await process.report("The user `\(name)' already exists.")
      }
      return false
    }
    if let group = settings.groupName, machine.group(named: group) == nil {
      try await process.report("The group `\(group)' does not exist.")
      return false
    }
    if let id = settings.id, machine.user(withID: id) != nil {
      try await process.report("The UID \(id) is already in use.")
      return false
    }
    return true
  }

  /// The lowest ID of a range that is free; for a user and the own group, free as both.
  private func freeID(_ range: ClosedRange<UInt32>, users: Bool, groups: Bool) -> UInt32 {
    let taken = Set((users ? machine.users.map(\.id) : []) + (groups ? machine.groups.map(\.id) : []))
    return range.first { !taken.contains($0) } ?? range.lowerBound
  }

  private static let systemIDs: ClosedRange<UInt32> = 100...999
  private static let personalIDs: ClosedRange<UInt32> = 1000...59_999

  // MARK: Groups

  func addGroup(_ name: String) async throws(Errno) -> ExitStatus {
    if machine.group(named: name) != nil {
      return try await process.fail("The group `\(name)' already exists.")
    }
    if let id = settings.groupID, machine.group(withID: id) != nil {
      return try await process.fail("The GID \(id) is already in use.")
    }
    let range = settings.isSystem ? AccountAddition.systemIDs : AccountAddition.personalIDs
    let id = settings.groupID ?? freeID(range, users: false, groups: true)
    try await say("Adding group `\(name)' (GID \(id)) ...")
    guard try await call(["groupadd", "-g", String(id), name]).isSuccess else { return .failure }
    try await say("Done.")
    return .success
  }

  func join(_ name: String, _ groupName: String) async throws(Errno) -> ExitStatus {
    guard let user = machine.user(named: name) else {
      return try await process.fail("The user `\(name)' does not exist.")
    }
    guard let group = machine.group(named: groupName) else {
      return try await process.fail("The group `\(groupName)' does not exist.")
    }
    if group.members.contains(name) || user.group == group.id {
      try await process.report("The user `\(name)' is already a member of `\(groupName)'.")
      return .success
    }
    try await say("Adding user `\(name)' to group `\(groupName)' ...")
    guard try await call(["usermod", "-a", "-G", groupName, name]).isSuccess else { return .failure }
    try await say("Done.")
    return .success
  }

  // MARK: Users

  func addSystemUser(_ name: String) async throws(Errno) -> ExitStatus {
    if let home = settings.home, !machine.files.exists(home), !settings.createsHome {
      try await process.report(
        "Warning: The home dir \(home) you specified can't be accessed: \(Errno.ENOENT.message)")
    }
    let home = settings.home ?? "/nonexistent"
    let id = settings.id ?? freeID(AccountAddition.systemIDs, users: true, groups: false)
    try await say("Adding system user `\(name)' (UID \(id)) ...")
    var group = settings.groupName ?? "nogroup"
    if settings.isGroup {
      let groupID = settings.groupID ?? freeID(AccountAddition.systemIDs, users: false, groups: true)
      try await say("Adding new group `\(name)' (GID \(groupID)) ...")
      guard try await call(["groupadd", "-g", String(groupID), name]).isSuccess else { return .failure }
      group = name
    }
    try await say("Adding new user `\(name)' (UID \(id)) with group `\(group)' ...")
    let words = [
      "useradd", "-r", "-K", "SYS_UID_MIN=100", "-d", home, "-g", group, "-s", settings.shell ?? "/usr/sbin/nologin",
      "-u", String(id), name,
    ].filter { $0 != "-K" && $0 != "SYS_UID_MIN=100" }
    guard try await call(words).isSuccess else { return .failure }
    if let comment = settings.comment { _ = try await call(["usermod", "-c", comment, name]) }
    guard let user = machine.user(named: name) else { return .failure }
    if settings.home == nil {
      try await say("Not creating `\(home)'.")
    } else {
      try await makeHome(user, copies: false)
    }
    return .success
  }

  func addUser(_ name: String) async throws(Errno) -> ExitStatus {
    try await say("Adding user `\(name)' ...")
    let id = settings.id ?? freeID(AccountAddition.personalIDs, users: true, groups: settings.groupName == nil)
    var group = settings.groupName ?? name
    var groupID = settings.groupName.flatMap { machine.group(named: $0)?.id } ?? id
    if let wanted = settings.groupID, let known = machine.group(withID: wanted) {
      (group, groupID) = (known.name, known.id)
    } else if settings.groupName == nil {
      try await say("Adding new group `\(name)' (\(id)) ...")
      guard try await call(["groupadd", "-g", String(id), name]).isSuccess else { return .failure }
    }
    try await say("Adding new user `\(name)' (\(id)) with group `\(group) (\(groupID))' ...")
    let home = settings.home ?? "/home/" + name
    let words = ["useradd", "-d", home, "-g", group, "-s", settings.shell ?? "/bin/bash", "-u", String(id), name]
    guard try await call(words).isSuccess, let user = machine.user(named: name) else { return .failure }
    try await makeHome(user, copies: true)
    if settings.hasPassword { try await askPassword(user) }
    if let comment = settings.comment {
      let commas = String(repeating: ",", count: max(0, 3 - comment.filter { $0 == "," }.count))
      _ = try await call(["usermod", "-c", comment + commas, name])
    } else {
      try await askInformation(user)
    }
    try await say("Adding new user `\(name)' to supplemental / extra groups `users' ...")
    try await say("Adding user `\(name)' to group `users' ...")
    return try await call(["usermod", "-a", "-G", "users", name])
  }

  private func makeHome(_ user: User, copies: Bool) async throws(Errno) {
    guard settings.createsHome else { return try await say("Not creating home directory `\(user.home)'.") }
    if machine.files.exists(user.home) {
      return try await say("The home directory `\(user.home)' already exists.  Not touching this directory.")
    }
    try await say("Creating home directory `\(user.home)' ...")
    if copies { try await say("Copying files from `/etc/skel' ...") }
    try HomeDirectory.make(
      for: user, mode: copies ? 0o700 : 0o755, skeleton: copies ? "/etc/skel" : "/nonexistent", on: machine)
  }

  // MARK: Questions

  private func ask(_ question: String) async throws(Errno) -> String {
    try await process.write(question)
    try await process.standardOutput.flush()
    return String(lossless: try await process.readUnbufferedLine(0) ?? [])
  }

  private func askPassword(_ user: User) async throws(Errno) {
    repeat {
      if try await PasswordDialog(user: user, process: process).run() {
        return try await process.writeError("passwd: password updated successfully\n")
      }
      try await process.writeError("passwd: Authentication token manipulation error\npasswd: password unchanged\n")
    } while try await ask("Try again? [y/N] ").lowercased().hasPrefix("y")
  }

  private func askInformation(_ user: User) async throws(Errno) {
    var fields = ["", "", "", "", ""]
    let names = ["Full Name", "Room Number", "Work Phone", "Home Phone", "Other"]
    while true {
      try await process.write("Changing the user information for \(user.name)\n")
      try await process.write("Enter the new value, or press ENTER for the default\n")
      for (index, name) in names.enumerated() {
        let answer = try await ask("\t\(name) [\(fields[index])]: ")
        if !answer.isEmpty { fields[index] = answer }
      }
      let answer = try await ask("Is the information correct? [Y/n] ").lowercased()
      if answer.isEmpty || answer.hasPrefix("y") { break }
    }
    if fields[4].isEmpty { fields.removeLast() }
    _ = try await call(["usermod", "-c", fields.joined(separator: ","), user.name])
  }
}
