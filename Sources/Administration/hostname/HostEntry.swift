import DNS
import Kernel

/// What gethostbyname(3) finds for a name: the canonical name, other names, addresses.
struct HostEntry {
  var name: String
  var aliases: [String]
  var addresses: [IPAddress]

  /// From /etc/hosts, and then from the name servers; nil where neither knows the name.
  init?(_ name: String, on machine: Machine) {
    let wanted = name.lowercased()
    let rows = machine.hostsFile.filter { $0.names.contains { $0.lowercased() == wanted } }
    if let first = rows.first, let canonical = first.names.first {
      self.name = canonical
      aliases = Array(first.names.dropFirst())
      addresses = rows.map(\.address)
      return
    }
    let candidates =
      name.utf8.contains(UInt8(ascii: ".")) ? [name] : machine.searchDomains.map { name + "." + $0 } + [name]
    for candidate in candidates {
      guard let found = machine.addresses(of: candidate + "."), !found.isEmpty else { continue }
      self.name = candidate
      aliases = candidate == name ? [] : [name]
      addresses = found
      return
    }
    return nil
  }
}
