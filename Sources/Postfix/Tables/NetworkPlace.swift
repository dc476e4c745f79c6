import DNS
import FileSystem
import Kernel

/// Where a table in the network is: nobody answers there, in this world.
struct NetworkPlace {
  private let name: String
  private let host: String
  private let port: String

  /// - Parameter name: "host:port", "[host]:port", ":port", "port".
  /// - Throws: `TableFailure` as for a program that ends at a name that makes no sense.
  init(_ name: String) throws(TableFailure) {
    func failure(_ text: String) -> TableFailure { TableFailure(.fatal, "\(name): \(text)") }
    let standard = "localhost"
    var (host, port) = (standard, name)
    if name.utf8.first == UInt8(ascii: "[") {
      guard let end = name.utf8.firstIndex(of: UInt8(ascii: "]")) else { throw failure("missing \"]\"") }
      host = String(name[..<end].dropFirst())
      let rest = name[end...].dropFirst()
      guard rest.isEmpty || rest.first == ":" else { throw failure("garbage after \"]\"") }
      port = String(rest.dropFirst())
      if host.lowercased().hasPrefix("ipv6:") {
        guard HostName.addressComplaint(host) == nil else { throw failure("malformed IPv6 address") }
        host = String(host.dropFirst(5))
      }
    } else if let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) {
      if colon > name.startIndex { host = String(name[..<colon]) }
      port = String(name[colon...].dropFirst())
    }
    guard !port.isEmpty else { throw failure("missing service information") }
    guard host == standard || HostName.isValid(host) || IPAddress(host) != nil else {
      throw failure("valid hostname or network address required")
    }
    let isNumber = port.utf8.allSatisfy { (48...57).contains($0) }
    if let first = port.utf8.first, (48...57).contains(first), !isNumber {
      throw failure("garbage after numerical service")
    }
    (self.name, self.host, self.port) = (name, host, port)
  }

  /// Tries to reach it; why there is no such place is reported.
  ///
  /// - Returns: why that failed.
  func refuse(in context: TableContext) -> Errno {
    let ports = KnownPorts(context.configuration.text("known_tcp_ports"))
    guard ports.port(port, on: context.machine) != nil else {
      return unknown("Servname not supported for ai_socktype", context)
    }
    guard IPAddress(host) != nil || context.machine.addresses(of: host)?.isEmpty == false else {
      return unknown("Name or service not known", context)
    }
    return .ECONNREFUSED
  }

  private func unknown(_ reason: String, _ context: TableContext) -> Errno {
    context.warn("host or service \(name) not found: \(reason)")
    return .EADDRNOTAVAIL
  }
}
