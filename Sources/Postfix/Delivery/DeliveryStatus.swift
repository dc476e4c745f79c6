import SMTP

/// What became of one recipient, with all that a report says about it (RFC 3464).
package struct DeliveryStatus: Hashable, Sendable, Codable {
  /// "5.1.1"
  package var status: String
  /// "failed", "delayed", "delivered"; empty until somebody decides.
  package var action = ""
  /// In words.
  package var reason: String
  /// "smtp", or "X-Postfix" where empty.
  package var diagnosticType = ""
  package var diagnosticText = ""
  /// "dns"
  package var serverType = ""
  package var serverName = ""

  package init(_ status: String, _ reason: String) {
    self.status = status
    self.reason = reason
  }

  /// Says what another server has said.
  package func quoting(_ reply: String, of server: String) -> DeliveryStatus {
    var result = self
    (result.diagnosticType, result.diagnosticText) = ("smtp", reply)
    (result.serverType, result.serverName) = ("dns", server)
    return result
  }

  package var isTemporary: Bool { status.utf8.first == UInt8(ascii: "4") }
  package var isPermanent: Bool { status.utf8.first == UInt8(ascii: "5") }

  /// The same as a failure that may pass.
  package var asTemporary: DeliveryStatus {
    var result = self
    if isPermanent { result.status = "4" + status.dropFirst() }
    return result
  }

  /// The same as one that will not pass.
  package var asPermanent: DeliveryStatus {
    var result = self
    if isTemporary { result.status = "5" + status.dropFirst() }
    return result
  }
}
