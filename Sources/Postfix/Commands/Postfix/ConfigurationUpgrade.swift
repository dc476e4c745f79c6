import FileSystem
import Kernel
import Patterns

/// `postfix upgrade-configuration`: adds to main.cf and master.cf what versions since have come to need.
struct ConfigurationUpgrade {
  private let script: ManagementScript

  init(_ script: ManagementScript) {
    self.script = script
  }

  /// A service that master.cf should have.
  private struct Service {
    /// Which line is taken for it.
    var pattern: String
    var title: String
    var entry: String
  }

  private static let first = [
    Service(pattern: "^relay", title: "relay service", entry: "relay\t  unix\t-\t-\tn\t-\t-\tsmtp"),
    Service(
      pattern: "^flush.*flush", title: "flush service",
      entry: "flush     unix  -       -       n       1000?   0       flush"),
    Service(pattern: "trace.*bounce", title: "trace service", entry: "trace\t  unix\t-\t-\tn\t-\t0\tbounce"),
    Service(pattern: "^verify.*verify", title: "verify service", entry: "verify\t  unix\t-\t-\tn\t-\t1\tverify"),
  ]

  private static let second = [
    Service(
      pattern: "^proxymap.*proxymap", title: "proxymap service", entry: "proxymap  unix\t-\t-\tn\t-\t-\tproxymap"),
    Service(pattern: "^anvil.*anvil", title: "anvil service", entry: "anvil\t  unix\t-\t-\tn\t-\t1\tanvil"),
    Service(pattern: "^scache.*scache", title: "scache service", entry: "scache\t  unix\t-\t-\tn\t-\t1\tscache"),
    Service(pattern: "^discard.*discard", title: "discard service", entry: "discard\t  unix\t-\t-\tn\t-\t-\tdiscard"),
    Service(
      pattern: "^tlsmgr.*tlsmgr", title: "tlsmgr service",
      entry: "tlsmgr    unix  -       -       n       1000?   1       tlsmgr"),
    Service(
      pattern: "^retry.*error", title: "retry service",
      entry: "retry     unix  -       -       n       -       -       error"),
    Service(
      pattern: "^proxywrite.*proxymap", title: "proxywrite service",
      entry: "proxywrite unix -       -       n       -       1       proxymap"),
    Service(
      pattern: "^#*smtp.*postscreen", title: "postscreen TCP service",
      entry: "#smtp      inet  n       -       n       -       1       postscreen"),
    Service(
      pattern: "^#*smtpd.*smtpd", title: "smtpd unix-domain service",
      entry: "#smtpd     pass  -       -       n       -       -       smtpd"),
    Service(
      pattern: "^#*dnsblog.*dnsblog", title: "dnsblog unix-domain service",
      entry: "#dnsblog   unix  -       -       n       -       0       dnsblog"),
    Service(
      pattern: "^#*tlsproxy.*tlsproxy", title: "tlsproxy unix-domain service",
      entry: "#tlsproxy  unix  -       -       n       -       0       tlsproxy"),
  ]

  private static let last = Service(
    pattern: "^postlog", title: "postlog unix-domain datagram service",
    entry: "postlog   unix-dgram n  -       n       -       1       postlogd")

  private var file: String { script["config_directory"] + "/master.cf" }

  /// - Parameter obsolete: files that no longer belong to Postfix.
  func perform(obsolete: [String]) async throws(Errno) -> ExitStatus {
    for service in Self.first { try await add(service) }
    for change in Self.changes {
      if let failure = try await edit(change) { return failure }
    }
    try await fixQueueNames()
    for service in Self.second { try await add(service) }
    if !obsolete.isEmpty {
      _ = try await script.feed(
        """

            Note: the following files or directories still exist but are
            no longer part of Postfix:

             \(obsolete.joined(separator: " "))


        """, to: ["fmt"])
    }
    try await keepIPv4()
    try await add(Self.last)
    return .success
  }

  private func add(_ service: Service) async throws(Errno) {
    guard let pattern = try? POSIXRegex(service.pattern.bytes, isExtended: false) else { return }
    let bytes = try script.process.files.read(file)
    guard !bytes.split(separator: 10).contains(where: { pattern.matches(Array($0)) }) else { return }
    try await script.process.write("Editing \(file), adding missing entry for \(service.title)\n")
    try script.process.files.append(file, (service.entry + "\n").bytes, mode: 0o644)
  }

  /// What older versions had otherwise: a pattern, what is said of it, and the line of the script that calls ed(1).
  private static let changes: [(pattern: String, title: String, line: Int)] = [
    ("^verify.*[ \t]0[ \t]*verify", "setting verify process limit to 1", 634),
    ("^pickup[ \t]*fifo[ \t]*n[ \t]*n", "making the pickup service unprivileged", 649),
    ("^cleanup[ \t]*unix[ \t]*[-y]", "making the cleanup service public", 667),
    ("^flush[ \t]*unix[ \t]*[-y]", "making the flush service public", 667),
  ]

  /// Has ed(1) change an entry, where there is such a command.
  private func edit(_ change: (pattern: String, title: String, line: Int)) async throws(Errno) -> ExitStatus? {
    guard let pattern = try? POSIXRegex(change.pattern.bytes, isExtended: false),
      try script.process.files.read(file).split(separator: 10).contains(where: { pattern.matches(Array($0)) })
    else { return nil }
    try await script.process.write("Editing \(file), \(change.title)\n")
    let status = try await script.run(["ed", file], line: change.line)
    return status.isSuccess ? nil : .failure
  }

  private func fixQueueNames() async throws(Errno) {
    let postconf = [script.command("postconf"), "-c", script["config_directory"]]
    let found = try await script.output(of: postconf + ["-h", "hash_queue_names"]).text
    let missing = ["defer", "deferred"].filter { !found.contains($0) }.map { " " + $0 }.joined()
    guard !missing.isEmpty else { return }
    try await script.process.write("fixing main.cf hash_queue_names for missing\(missing)\n")
    _ = try await script.run(postconf + ["-e", "hash_queue_names=\(found)\(missing)"])
  }

  /// IPv6 is used only by those who ask for it.
  private func keepIPv4() async throws(Errno) {
    let directory = script["config_directory"]
    let postconf = script.command("postconf")
    if try await script.output(of: [postconf, "-dh", "inet_protocols"]).text == "ipv4" { return }
    guard try await script.output(of: [postconf, "-c", directory, "-n", "inet_protocols"]).text.isEmpty else { return }
    _ = try await script.feed(
      """
          COMPATIBILITY: editing \(directory)/main.cf, setting
          inet_protocols=ipv4.  Specify inet_protocols explicitly if you
          want to enable IPv6.
          In a future release IPv6 will be enabled by default.

      """, to: ["fmt"])
    _ = try await script.run([postconf, "-c", directory, "inet_protocols=ipv4"])
  }
}
