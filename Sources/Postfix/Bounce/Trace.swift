/// The log of deliveries that a sender wants to hear of: `sendmail -v`, `-bv`, DSN NOTIFY=SUCCESS.
package enum Trace {
  /// Adds an entry: how a recipient was dealt with, and by whom.
  package static func append(
    queueID: String, recipient: DeliveryRequest.Recipient, relay: String, status: DeliveryStatus, for client: Daemon
  ) {
    var status = status
    status.reason = "delivery via \(relay): \(status.reason)"
    BounceLog.append(
      queueID, to: .trace, recipient: recipient, status: status,
      service: client.configuration.text("trace_service_name"), for: client)
  }
}
