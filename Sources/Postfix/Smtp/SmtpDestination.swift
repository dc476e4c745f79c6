import DNS
import Kernel

/// Where a delivery goes, as a next hop says it: "remote.example", "[smtp.isp.example]:587".
struct SmtpDestination: Hashable, Sendable, Codable {
  var host: String
  var port: UInt16
  /// Whether mail exchangers are asked for: not where the host stands in brackets.
  var looksUpExchangers: Bool

  /// - Throws: `Fatal` for a port that there is not.
  init(_ text: String, defaultService: String, ports: KnownPorts, on machine: Machine) throws(Fatal) {
    var rest = text[...]
    if rest.hasPrefix("inet:") { rest = rest.dropFirst(5) }
    looksUpExchangers = rest.utf8.first != UInt8(ascii: "[")
    var service = defaultService
    if !looksUpExchangers, !rest.utf8.contains(UInt8(ascii: "]")) {
      throw Fatal("missing \"]\" in server description: \(rest)")
    }
    if !looksUpExchangers, let close = rest.utf8.firstIndex(of: UInt8(ascii: "]")) {
      host = String(rest[..<close].dropFirst())
      let tail = rest[close...].dropFirst()
      if tail.utf8.first == UInt8(ascii: ":"), tail.utf8.count > 1 { service = String(tail.dropFirst()) }
    } else {
      let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      host = String(parts.first ?? "")
      if parts.count > 1, !parts[1].isEmpty { service = String(parts[1]) }
    }
    guard !host.isEmpty else {
      throw Fatal("valid hostname or network address required in server description: \(text)")
    }
    if host.lowercased().hasPrefix("ipv6:") { host = String(host.dropFirst(5)) }
    if service.utf8.allSatisfy({ (48...57).contains($0) }) {
      guard let number = UInt16(service), number > 0 else {
        throw Fatal("bad TCP port in destination: \(text)")
      }
      port = number
    } else {
      guard let number = ports.port(service, on: machine) else {
        throw Fatal("unknown service: \(service)/tcp")
      }
      port = number
    }
  }
}
