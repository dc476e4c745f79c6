import DNS
import FileSystem
import Kernel

/// A content filter in front of the queue (SMTPD_PROXY_README): parameter smtpd_proxy_filter.
///
/// What is simulated is that none answers; mail can't be passed through one here.
extension SmtpdDialog {
  /// Whether mail may go on: false where there is a filter to be asked.
  mutating func mayPassFilter() -> Bool {
    let filter = configuration.text("smtpd_proxy_filter")
    guard !filter.isEmpty, !isStandAlone, session.transaction.queueID == nil else { return true }
    session.errors.insert(.software)
    var place = filter
    if place.hasPrefix("unix:") {
      let path = String(place.dropFirst(5))
      let failure: Errno = daemon.files.exists(path) ? .ECONNREFUSED : .ENOENT
      warn("connect to proxy filter \(filter): \(failure.message)")
      return false
    }
    if place.hasPrefix("inet:") { place = String(place.dropFirst(5)) }
    let parts = place.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let port = parts.last.flatMap { UInt16($0) ?? machine.port(ofService: $0, isUDP: false) }
    let host = parts.dropLast().joined(separator: ":").filter { $0 != "[" && $0 != "]" }
    let found = machine.addresses(of: host.isEmpty ? "localhost" : host) ?? []
    guard let port, !found.isEmpty else {
      warn("host or service \(host):\(parts.last ?? "") not found: Name or service not known")
      warn("connect to proxy filter \(filter): \(Errno.EADDRNOTAVAIL.message)")
      return false
    }
    var failure: Errno?
    for address in found {
      failure = machine.refusal(of: SocketAddress(address, port))
      if failure == nil { break }
    }
    warn(
      failure.map { "connect to proxy filter \(filter): \($0.message)" }
        ?? "postroom: passing mail through the proxy filter \(filter) is not simulated")
    return false
  }
}
