import DNS
import Kernel

/// The addresses that mail is received on: parameters inet_interfaces, inet_protocols, proxy_interfaces.
package struct InternetInterfaces: Sendable, Codable, Hashable {
  /// Which IP versions are used.
  package var hasIPv4: Bool
  package var hasIPv6: Bool
  /// This host's addresses that inet_interfaces selects, with the prefix lengths of their networks.
  package var own: [NetworkInterface.Address]
  /// Whether it selects all there are, so that master listens on the wildcard addresses.
  package var isAll: Bool

  /// - Throws: `Fatal` for an unknown protocol, a name without an address, an address of another host.
  package init(
    interfaces: String, protocols: String, on machine: Machine
  ) throws(Fatal) {
    (hasIPv4, hasIPv6) = try InternetInterfaces.versions(protocols)
    let (v4, v6) = (hasIPv4, hasIPv6)
    let local = machine.state.interfaces.flatMap(\.addresses).filter { $0.address.isV4 ? v4 : v6 }
    let ordered = local.filter { $0.address.isV4 } + local.filter { !$0.address.isV4 }
    isAll = false
    switch interfaces {
    case "all":
      own = ordered
      isAll = true
    case "loopback-only": own = ordered.filter { $0.address.isLoopback }
    default:
      var chosen: [IPAddress] = []
      for name in ListText.split(interfaces) {
        for address in try InternetInterfaces.resolve(name, parameter: "inet_interfaces", on: machine)
        where (address.isV4 ? v4 : v6) && !chosen.contains(address) {
          chosen.append(address)
        }
      }
      own = []
      for address in chosen {
        guard let found = ordered.first(where: { $0.address == address }) else {
          throw Fatal("parameter inet_interfaces: no local interface found for \(address)")
        }
        own.append(found)
      }
    }
  }

  /// The addresses of a host name or an address in brackets or without.
  static func resolve(_ name: String, parameter: String, on machine: Machine) throws(Fatal) -> [IPAddress] {
    var bare = name
    if bare.hasPrefix("["), bare.hasSuffix("]") { bare = String(bare.dropFirst().dropLast()) }
    guard let found = machine.addresses(of: bare), !found.isEmpty else {
      throw Fatal("config variable \(parameter): host not found: \(name)")
    }
    return found
  }

  static func versions(_ protocols: String) throws(Fatal) -> (v4: Bool, v6: Bool) {
    var (v4, v6) = (false, false)
    for name in ListText.split(protocols) {
      switch name {
      case "all": (v4, v6) = (true, true)
      case "ipv4": v4 = true
      case "ipv6": v6 = true
      default: throw Fatal("unknown inet_protocols value \"\(name)\" in \"\(protocols)\"")
      }
    }
    return (v4, v6)
  }

  /// The default of mynetworks for a mynetworks_style.
  func networks(style: String) throws(Fatal) -> String {
    guard hasIPv4 || hasIPv6 else { return "" }
    let words = ListText.split(style)
    if let unknown = words.first(where: { !["class", "subnet", "host"].contains($0) }) {
      throw Fatal("unknown mynetworks mask style value \"\(unknown)\" in \"\(style)\"")
    }
    guard Set(words).count == 1, let style = words.first else {
      throw Fatal("bad mynetworks_style value: \(style); specify exactly one value")
    }
    var result: [String] = []
    for entry in own {
      let length: Int
      switch style {
      case "host": length = entry.address.isV4 ? 32 : 128
      case "subnet": length = entry.prefixLength
      default: length = entry.address.isV4 ? InternetInterfaces.classLength(entry.address) : entry.prefixLength
      }
      let network = entry.address.network(prefixLength: length)
      let text = entry.address.isV4 ? "\(network)/\(length)" : "[\(network)]/\(length)"
      if !result.contains(text) { result.append(text) }
    }
    return result.joined(separator: " ")
  }

  /// What option -v of a command tells of the interfaces.
  ///
  /// - Parameters:
  ///   - protocols: the value of inet_protocols.
  ///   - style: the value of mynetworks_style where mynetworks is made of it; nil where it is set.
  func trace(protocols: String, style: String?, on machine: Machine) -> [Message] {
    let all = machine.state.interfaces.flatMap(\.addresses).map(\.address)
    var lines = ListText.split(protocols).map { "name_mask: \($0)" }
    if let style { lines += ListText.split(style).map { "name_mask: \($0)" } }
    if hasIPv4 { lines.append("inet_addr_local: configured \(all.count { $0.isV4 }) IPv4 addresses") }
    if hasIPv6 { lines.append("inet_addr_local: configured \(all.count { !$0.isV4 }) IPv6 addresses") }
    if let style, let networks = try? networks(style: style) {
      if own.count > 1 { lines += networks.split(separator: " ").map { "been_here: \($0): 0" } }
      lines.append("mynetworks_core: \(networks) ")
    }
    return lines.map { .info($0) }
  }

  private static func classLength(_ address: IPAddress) -> Int {
    switch address.bytes.first ?? 0 {
    case 0..<128: 8
    case 128..<192: 16
    case 192..<224: 24
    default: 32
    }
  }
}
