import FileSystem
import Kernel
import Simulation

/// Copies what daemons need that run in the queue directory as if it were the root.
struct ChrootCopy {
  let files: Files
  let queue: String

  private static let names = [
    "etc/localtime", "etc/services", "etc/resolv.conf", "etc/hosts", "etc/host.conf", "etc/nsswitch.conf",
    "etc/nss_mdns.config",
  ]

  private func makeDirectories(_ path: String) {
    var made = queue
    for part in path.split(separator: "/") {
      made += "/" + part
      if !files.exists(made) { try? files.makeDirectory(made, mode: 0o755) }
    }
  }

  private func copy(_ source: String, to target: String) {
    guard let status = try? files.status(source), status.isRegular, let bytes = try? files.read(source) else { return }
    try? files.remove(target)
    try? files.write(target, bytes, mode: FileMode(rawValue: status.mode.rawValue & 0o755))
  }

  /// The configuration of the C library, and what else is wanted.
  ///
  /// - Parameter extra: paths of further files.
  func configuration(extra: [String]) {
    for name in ChrootCopy.names + extra.map({ $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }) {
      makeDirectories(Path.directory(name))
      let target = queue + "/" + name
      copy("/" + name, to: target)
      guard let status = try? files.status(target), status.isRegular else { continue }
      let executable: UInt16 = status.mode.rawValue & 0o111 == 0 ? 0 : 0o111
      try? files.setMode(target, FileMode(rawValue: status.mode.rawValue | 0o444 | numericCast(executable)))
    }
  }

  /// The accounts, without passwords.
  func accounts() {
    makeDirectories("etc")
    let lines = ((try? files.read("/etc/passwd")) ?? []).split(separator: 10).map { line -> String in
      var fields = line.split(separator: 58, omittingEmptySubsequences: false).map { String(lossless: Array($0)) }
      if fields.count > 1 { fields[1] = "x" }
      return fields.joined(separator: ":") + "\n"
    }
    try? files.write(queue + "/etc/passwd", lines.joined().bytes, mode: 0o644)
    if let status = try? files.status(queue + "/etc/passwd") {
      try? files.setMode(queue + "/etc/passwd", FileMode(rawValue: status.mode.rawValue | 0o444))
    }
  }

  /// A directory of certificates, with the names by which OpenSSL finds them.
  func certificates(_ path: String) {
    guard (try? files.status(path).isDirectory) == true, let entries = try? files.entries(of: path) else { return }
    let target = queue + "/" + path.split(separator: "/").joined(separator: "/")
    makeDirectories(path)
    let present = Set(((try? files.entries(of: target)) ?? []).map(\.name))
    for name in present where !entries.contains(where: { $0.name == name }) { try? files.remove(target + "/" + name) }
    for entry in entries {
      let (source, copy) = (path + "/" + entry.name, target + "/" + entry.name)
      if entry.name.hasSuffix(".pem") {
        self.copy(source, to: copy)
      } else if !present.contains(entry.name), let link = try? files.readLink(source), link.hasSuffix(".pem"),
        !link.contains("/")
      {
        try? files.makeSymbolicLink(copy, to: link)
      }
    }
  }

  /// Sources of random bytes, the time zone, and what the C library loads when it looks names up.
  func devicesAndLibraries() {
    makeDirectories("dev")
    for (name, minor) in [("random", 8), ("urandom", 9)] where !files.exists(queue + "/dev/" + name) {
      let device = DeviceNumber(major: 1, minor: UInt32(minor))
      _ = try? files.make(.characterDevice(device), at: queue + "/dev/" + name, mode: 0o666)
    }
    makeDirectories("usr/lib/zoneinfo")
    let zone = queue + "/usr/lib/zoneinfo/localtime"
    try? files.remove(zone)
    try? files.makeSymbolicLink(zone, to: "/etc/localtime")
    for folder in ((try? files.entries(of: "/lib")) ?? []).map({ "lib/" + $0.name }) {
      for entry in (try? files.entries(of: "/" + folder)) ?? [] {
        let name = entry.name
        let isWanted = ["libgcc_s", "libnss", "libresolv"].contains(where: name.hasPrefix)
        guard isWanted, name.contains(".so") else { continue }
        makeDirectories(folder)
        copy("/\(folder)/\(name)", to: "\(queue)/\(folder)/\(name)")
      }
    }
  }
}
