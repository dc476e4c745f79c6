import FileSystem
import Kernel

/// Which units come up with the host: links that `systemctl enable` makes and `disable` takes away.
struct UnitEnabling {
  private let process: Process

  init(_ process: Process) {
    self.process = process
  }

  private var files: Files { process.machine.files }

  /// "enabled", "disabled", "static" …, as is-enabled says it.
  func state(of unit: Unit) -> String {
    if unit.name.contains("@"), unit.name.contains("@.") == false { return "enabled-runtime" }
    guard unit.isInstallable else { return "static" }
    return links(of: unit).contains { files.exists($0.link) || (try? files.linkStatus($0.link)) != nil }
      ? "enabled" : "disabled"
  }

  private func links(of unit: Unit) -> [(link: String, target: String)] {
    let target = unit.path
    return unit.aliases.map { ("/etc/systemd/system/\($0)", target) }
      + unit.wantedBy.map { ("/etc/systemd/system/\($0).wants/\(unit.name)", target) }
  }

  /// Makes the links; gives back what is said about it.
  func enable(_ unit: Unit) -> String {
    var text = synchronizing(unit, "enable")
    for (link, target) in links(of: unit) where (try? files.linkStatus(link)) == nil {
      let folder = Path.directory(link)
      if !files.exists(folder) {
        _ = try? files.make(.directory(Directory(parent: 0)), at: folder, mode: 0o755)
      }
      guard (try? files.make(.symbolicLink(target), at: link, mode: 0o777)) != nil else { continue }
      text += "Created symlink \(link) → \(target).\n"
    }
    return text
  }

  /// Takes the links away; gives back what is said about it.
  func disable(_ unit: Unit) -> String {
    var text = synchronizing(unit, "disable")
    for (link, _) in links(of: unit).reversed() where (try? files.linkStatus(link)) != nil {
      guard (try? files.remove(link)) != nil else { continue }
      text += "Removed \"\(link)\".\n"
    }
    return text
  }

  /// A unit that has an init script as well is enabled in both worlds.
  private func synchronizing(_ unit: Unit, _ verb: String) -> String {
    let short = String(unit.name.prefix { $0 != "." })
    guard files.exists("/etc/init.d/" + short) else { return "" }
    InitLinks(process.machine.files).set(short, isEnabled: verb == "enable")
    return """
      Synchronizing state of \(unit.name) with SysV service script with /lib/systemd/systemd-sysv-install.
      Executing: /lib/systemd/systemd-sysv-install \(verb) \(short)

      """
  }

  /// What stands where the link of a masked unit would be: a unit file of the administrator's.
  func obstacle(toMasking name: String) -> String? {
    let link = "/etc/systemd/system/" + name
    guard (try? files.linkStatus(link)) != nil, (try? files.readLink(link)) != "/dev/null" else { return nil }
    return link
  }

  /// Puts a link to /dev/null in a unit's place.
  func mask(_ name: String) -> String {
    let link = "/etc/systemd/system/" + name
    guard (try? files.linkStatus(link)) == nil,
      (try? files.make(.symbolicLink("/dev/null"), at: link, mode: 0o777)) != nil
    else { return "" }
    return "Created symlink \(link) → /dev/null.\n"
  }

  func unmask(_ name: String) -> String {
    let link = "/etc/systemd/system/" + name
    guard (try? files.readLink(link)) == "/dev/null", (try? files.remove(link)) != nil else { return "" }
    return "Removed \"\(link)\".\n"
  }
}
