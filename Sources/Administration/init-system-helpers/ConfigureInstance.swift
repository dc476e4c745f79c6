import CommandConventions
import FileSystem
import Kernel
import Simulation

/// /usr/lib/postfix/configure-instance.sh: brings the chroot of a mail system up to date before it starts.
struct ConfigureInstance: Program {
  static let name = "configure-instance.sh"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let settings = DefaultSettings("/etc/default/postfix", files: process.files)
    let instance = process.arguments.dropFirst().first ?? ""
    let postconf = instance.isEmpty || instance == "-" ? ["postconf"] : ["postmulti", "-i", instance, "-x", "postconf"]
    let script = InitScript(process: process)
    func parameter(_ name: String) async throws(Errno) -> (text: String, status: ExitStatus) {
      try await script.output(of: postconf + ["-o", "inet_interfaces=", "-hx", name])
    }
    var origin = try await parameter("myorigin").text.lowercased()
    if origin.hasPrefix("/") {
      origin = (try? process.files.read(origin)).map { String(lossless: $0).lowercased() } ?? ""
      while origin.hasSuffix("\n") { origin.removeLast() }
    }
    if ["ubuntu.com", "debian.org"].contains(origin) {
      try await process.write("Invalid $myorigin (\(origin)), refusing to start\n")
      return .failure
    }
    let directory = try await parameter("config_directory")
    guard directory.status.isSuccess else { return directory.status }
    // The release is asked for, too, though it never is an old one.
    _ = try await parameter("mail_version")
    let level = try await parameter("compatibility_level").text.prefix { $0.isNumber }
    let services: [UInt8]
    do throws(Errno) {
      services = try process.files.read(directory.text + "/master.cf")
    } catch {
      let path = directory.text + "/master.cf"
      try await process.writeError("awk: fatal: cannot open file `\(path)' for reading: \(error.message)\n")
      return ExitStatus(2)
    }
    guard settings["SYNC_CHROOT"] ?? "y" != "", Self.needsChroot(services, isOld: level == "0") else { return .success }
    let queue = try await parameter("queue_directory")
    guard queue.status.isSuccess else { return queue.status }
    process.umask = 0o022
    do throws(Errno) {
      try process.changeDirectory(queue.text)
    } catch {
      try await process.writeError("\(process.arguments.first ?? Self.name): 99: cd: can't cd to \(queue.text)\n")
      return ExitStatus(2)
    }
    var certificates: [String] = []
    for name in ["smtp_tls_CApath", "smtpd_tls_CApath"] { certificates.append(try await parameter(name).text) }
    certificates.append(settings["chroot_extra_CAdir"] ?? "")
    let maps = try await parameter("local_recipient_maps").text
    let copy = ChrootCopy(files: process.files, queue: queue.text)
    for path in certificates where !path.isEmpty && !path.hasPrefix(queue.text + "/") { copy.certificates(path) }
    if maps.contains("unix:passwd.byname"), !maps.contains("proxy:unix:passwd.byname") { copy.accounts() }
    let extra = (settings["chroot_extra_files"] ?? "").split { $0 == " " || $0 == "\t" }.map(String.init)
    copy.configuration(extra: extra)
    copy.devicesAndLibraries()
    return .success
  }

  /// Whether a service of master.cf runs in a chroot; with old defaults, one that does not say does.
  private static func needsChroot(_ services: [UInt8], isOld: Bool) -> Bool {
    services.split(separator: 10).contains { line in
      guard let first = line.first, (48...57).contains(first) || (97...122).contains(first) else { return false }
      let fields = line.split { $0 == 32 || $0 == 9 }
      guard fields.count > 4 else { return false }
      return fields[4].contains { $0 == 121 || $0 == 89 || isOld && $0 == 45 }
    }
  }
}

/// The assignments of a file in /etc/default.
private struct DefaultSettings {
  private var values: [String: String] = [:]

  init(_ path: String, files: Files) {
    for line in ((try? files.read(path)) ?? []).split(separator: 10) {
      let text = String(lossless: Array(line))
      guard let equals = text.firstIndex(of: "="), !text.hasPrefix("#") else { continue }
      let value = text[text.index(after: equals)...].filter { $0 != "\"" && $0 != "'" }
      values[String(text[..<equals])] = value
    }
  }

  subscript(name: String) -> String? { values[name] }
}
