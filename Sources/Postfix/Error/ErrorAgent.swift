import SMTP

/// error(8): delivers nothing; the next hop says why. As service "retry" it defers.
package struct ErrorAgent: DeliveryAgent {
  package static let program = "error"

  package init() {}

  package static func deliver(_ request: DeliveryRequest, by daemon: Daemon) {
    var status = ErrorAgent.status(request.nextHop, orElse: daemon.serviceName == "retry" ? "4.0.0" : "5.0.0")
    if daemon.serviceName == "retry" { status = status.asTemporary }
    let report = DeliveryReport(daemon, request)
    var isDeferred = false
    for recipient in request.recipients {
      let outcome = report.failed(recipient, relay: "none", status, times: DeliveryTimes(request))
      if outcome == .deferred { isDeferred = true }
    }
    Qmgr.finished(request, isDeferred: isDeferred, on: daemon.machine)
    daemon.release()
  }

  /// "5.1.1 User unknown": a status code of its own, or one that fits.
  static func status(_ text: String, orElse standard: String) -> DeliveryStatus {
    guard let (code, length) = EnhancedStatus.prefix(of: text) else {
      return DeliveryStatus(standard, text)
    }
    let rest = text.utf8.dropFirst(length).drop { $0 == 32 || $0 == 9 }
    return DeliveryStatus(code.description, String(Substring(rest)))
  }
}
