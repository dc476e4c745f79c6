import DNS
import Kernel

/// Who is at the other end of a connection.
struct SmtpdClient: Hashable, Sendable, Codable {
  enum NameStatus: Hashable, Sendable, Codable {
    case found
    /// There is none, or it belongs to somebody else.
    case permanent
    /// Nobody could be asked.
    case temporary
  }

  /// The name that leads back to the address; else "unknown".
  var name = "unknown"
  /// The name that the address leads to, whether it leads back or not.
  var reverseName = "unknown"
  var nameStatus = NameStatus.permanent
  var reverseNameStatus = NameStatus.permanent
  /// "192.168.1.50", "::1"; "unknown" where XCLIENT says so.
  var address: String
  /// "192.168.1.50", "IPv6:::1" (RFC 5321 §4.1.3).
  var literal: String
  var port: String
  /// As the log names it: "localhost[::1]".
  var title: String

  var ip: IPAddress? { IPAddress(address) }

  /// Looks the client's name up, and whether it leads back to the address (smtpd_peer in Postfix).
  ///
  /// - Parameter warn: takes what the log shall know.
  init(_ from: SocketAddress, on machine: Machine, looksUpName: Bool = true, warn: (String) -> Void) {
    let text = "\(from.address)"
    address = text
    literal = from.address.isV4 ? text : "IPv6:\(text)"
    port = "\(from.port)"
    title = ""
    if looksUpName { findName(from.address, on: machine, warn: warn) }
    title = "\(name)[\(address)]"
  }

  /// Makes the name for the log, with the port where parameter smtpd_client_port_logging wants it.
  mutating func setTitle(_ configuration: MainConfiguration) {
    title = "\(name)[\(address)]" + (configuration.boolean("smtpd_client_port_logging") ? ":\(port)" : "")
  }

  /// Somebody on this host, who has no connection.
  mutating func setLocal() {
    (name, reverseName) = ("localhost", "localhost")
    (nameStatus, reverseNameStatus) = (.found, .found)
    title = "\(name)[\(address)]"
  }

  private mutating func findName(_ address: IPAddress, on machine: Machine, warn: (String) -> Void) {
    guard let found = machine.name(of: address) else {
      if case .noServer = machine.query(address.reverseName, .PTR) {
        (nameStatus, reverseNameStatus) = (.temporary, .temporary)
      }
      return
    }
    guard HostName.isValid(found) else { return }
    (name, reverseName) = (found, found)
    (nameStatus, reverseNameStatus) = (.found, .found)
    guard let addresses = machine.addresses(of: found) else {
      name = "unknown"
      nameStatus = .temporary
      warn("hostname \(found) does not resolve to address \(address): Temporary failure in name resolution")
      return
    }
    guard !addresses.contains(address) else { return }
    name = "unknown"
    nameStatus = .permanent
    let reason = addresses.isEmpty ? ": Name or service not known" : ""
    warn("hostname \(found) does not resolve to address \(address)\(reason)")
  }
}
