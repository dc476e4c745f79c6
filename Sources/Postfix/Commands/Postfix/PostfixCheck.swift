import FileSystem
import Kernel

/// `postfix check`: what keeps the mail system from starting, and what is only not as it should be.
struct PostfixCheck {
  private let script: ManagementScript
  private let withSharedFiles: Bool

  init(_ script: ManagementScript, withSharedFiles: Bool = true) {
    self.script = script
    self.withSharedFiles = withSharedFiles
  }

  // MARK: Fatal

  func findWhatIsFatal() async throws(Errno) -> ExitStatus {
    guard try await script.runScript(script.daemon("post-install"), ["create-missing"]).isSuccess else {
      return try await script.fail("unable to create missing queue directories", line: 260)
    }
    let services = script["config_directory"] + "/master.cf"
    guard (try? script.process.files.status(services).isRegular) == true else {
      return try await script.fail("no \(services) file found", line: 267)
    }
    let postconf = script.command("postconf")
    let log = try await script.output(of: [postconf, "-h", "maillog_file"])
    guard log.status.isSuccess else { return try await script.fail("cannot execute \(postconf)!", line: 272) }
    if !log.text.isEmpty,
      try await script.output(of: [postconf, "-M", "postlog/unix-dgram"], discardsErrors: true).text.isEmpty
    {
      return try await script.fail(
        "missing 'postlog' service in master.cf - run 'postfix upgrade-configuration'")
    }
    return try await script.run([script.command("postsuper")], line: 287)
  }

  // MARK: Warnings

  func warn() async throws(Errno) -> ExitStatus {
    try await checkRootFiles()
    try await checkOwnedFiles()
    try await checkGroupFiles()
    try await checkRootCopies()
    try await each("corrupt") { $1.isRegular ? "damaged message: \($0)" : nil }
    if withSharedFiles { try await checkSendmail() }
    return .success
  }

  private static func isOpen(_ status: FileStatus) -> Bool { status.mode.rawValue & 0o022 != 0 }

  /// Directories and files that belong to root.
  private func checkRootFiles() async throws(Errno) {
    let queue = script["queue_directory"]
    for check in [Self.foreign(owner: 0, named: "root"), { Self.isOpen($1) ? "group or other writable: \($0)" : nil }] {
      try await each(queue + "/.", deep: false, check)
      try await each(queue + "/pid", deep: false, check)
    }
    var places = [script["config_directory"]]
    if withSharedFiles {
      places += [script["daemon_directory"], script["meta_directory"]]
      if script["shlib_directory"] != "no" { places.append(script["shlib_directory"]) }
    }
    places = Set(places.map { $0 + "/." }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for place in places { try await each(place, Self.foreign(owner: 0, named: "root")) }
    for place in places {
      try await each(place, following: true) { Self.isOpen($1) ? "group or other writable: \($0)" : nil }
    }
    let files = script.process.files
    for place in places {
      try await each(place) { path, status in
        guard status.isSymbolicLink, path != "/etc/postfix/./makedefs.out",
          (try? files.readLink(path))?.utf8.contains(UInt8(ascii: "/")) == true
        else { return nil }
        return "symlink leaves directory: \(path)"
      }
    }
  }

  /// Directories and files that belong to mail_owner.
  private func checkOwnedFiles() async throws(Errno) {
    let owner = script["mail_owner"]
    guard let user = script.process.machine.user(named: owner) else { return }
    let check = Self.foreign(owner: user.id, named: owner)
    let data = script["data_directory"] + "/."
    try await each(data, check)
    try await each(data) { Self.isOpen($1) ? "group or other writable: \($0)" : nil }
    let queue = script["queue_directory"]
    let names: Set = [
      "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "public", "saved",
      "trace",
    ]
    for entry in (try? script.process.files.entries(of: queue)) ?? [] where names.contains(entry.name) {
      try await each(queue + "/" + entry.name) { path, status in
        status.type == .fifo || status.type == .socket ? nil : check(path, status)
      }
    }
    try await each(queue + "/maildrop", deep: false, check)
  }

  /// What belongs to setgid_group.
  private func checkGroupFiles() async throws(Errno) {
    let name = script["setgid_group"]
    let queue = script["queue_directory"]
    let commands = withSharedFiles ? [script.command("postqueue"), script.command("postdrop")] : []
    guard let group = script.process.machine.group(named: name) else { return }
    for path in commands + [queue + "/public", queue + "/maildrop"] {
      try await each(path, deep: false) { path, status in
        status.group == group.id ? nil : "not owned by group \(name): \(path)"
      }
    }
    for path in commands {
      try await each(path, deep: false) { path, status in
        status.mode.rawValue & 0o2111 == 0o2111 ? nil : "not set-gid or not owner+group+world executable: \(path)"
      }
    }
  }

  /// Copies of files of the host, for daemons below the queue directory.
  private func checkRootCopies() async throws(Errno) {
    let files = script.process.files
    let queue = script["queue_directory"]
    for directory in ["bin", "etc", "lib", "sbin", "usr"]
    where (try? files.status(directory).isDirectory) == true {
      try await each(directory) { path, status in
        status.owner == 0 ? nil : "not owned by root: \(queue)/\(path)"
      }
      try await each(directory) { path, status in
        guard status.isRegular, (try? files.status("/" + path).isRegular) == true, let copy = try? files.read(path),
          let original = try? files.read("/" + path)
        else { return nil }
        return copy == original ? nil : "\(queue)/\(path) and /\(path) differ"
      }
    }
  }

  /// Another mail system's sendmail(8).
  private func checkSendmail() async throws(Errno) {
    let files = script.process.files
    let paths = ["/usr/sbin/sendmail", "/usr/lib/sendmail"]
    guard paths.allSatisfy({ (try? files.status($0).isRegular) == true }), let one = try? files.read(paths[0]),
      let other = try? files.read(paths[1]), one != other
    else { return }
    try await script.log(.warn, "/usr/lib/sendmail and /usr/sbin/sendmail differ")
    try await script.log(.warn, "Replace one by a symbolic link to the other")
  }

  // MARK: Finding

  private static func foreign(owner: UserID, named name: String) -> (String, FileStatus) -> String? {
    { path, status in status.owner == owner ? nil : "not owned by \(name): \(path)" }
  }

  /// Looks at a file and all that is below it, and warns of what `check` finds, as find(1) does.
  ///
  /// - Parameters:
  ///   - deep: whether what is below counts.
  ///   - following: whether links stand for what they lead to.
  private func each(
    _ path: String, deep: Bool = true, following: Bool = false, _ check: (String, FileStatus) -> String?
  ) async throws(Errno) {
    let files = script.process.files
    var found = following ? try? files.status(path) : nil
    do throws(Errno) {
      if found == nil { found = try files.linkStatus(path) }
    } catch {
      try await script.process.writeError("find: '\(path)': \(error.message)\n")
      return
    }
    guard let status = found else { return }
    if let text = check(path, status) { try await script.log(.warn, text) }
    guard deep, status.isDirectory else { return }
    for entry in (try? files.entries(of: path)) ?? [] {
      try await each(path + "/" + entry.name, following: following, check)
    }
  }
}
