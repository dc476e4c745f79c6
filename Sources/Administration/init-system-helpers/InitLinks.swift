import FileSystem
import Kernel

/// The links of /etc/rc?.d, by which System V's init starts and stops services.
struct InitLinks {
  private let files: Files
  private static let startLevels = ["2", "3", "4", "5"]
  private static let stopLevels = ["0", "1", "6"]

  init(_ files: Files) {
    self.files = files
  }

  private func links(of name: String) -> [String] {
    var found: [String] = []
    for level in Self.startLevels + Self.stopLevels {
      let folder = "/etc/rc\(level).d"
      for entry in (try? files.entries(of: folder)) ?? [] where entry.name.dropFirst(3) == name {
        if entry.name.hasPrefix("S") || entry.name.hasPrefix("K") { found.append(folder + "/" + entry.name) }
      }
    }
    return found
  }

  func has(_ name: String) -> Bool { !links(of: name).isEmpty }

  /// Takes all links of a service away.
  func remove(_ name: String) {
    for link in links(of: name) { try? files.remove(link) }
  }

  /// Makes the links of a service that is started at levels 2 to 5.
  func set(_ name: String, isEnabled: Bool, levels: [String] = InitLinks.startLevels) {
    for level in levels {
      let old = links(of: name).filter { $0.hasPrefix("/etc/rc\(level).d/") }
      for link in old { try? files.remove(link) }
      let link = "/etc/rc\(level).d/\(isEnabled ? "S" : "K")01\(name)"
      _ = try? files.make(.symbolicLink("../init.d/" + name), at: link, mode: 0o777)
    }
    for level in Self.stopLevels {
      let link = "/etc/rc\(level).d/K01\(name)"
      if (try? files.linkStatus(link)) == nil {
        _ = try? files.make(.symbolicLink("../init.d/" + name), at: link, mode: 0o777)
      }
    }
  }
}
