/// discard(8): says that mail is delivered, and does nothing with it; the next hop says why.
package struct DiscardAgent: DeliveryAgent {
  package static let program = "discard"

  package init() {}

  package static func deliver(_ request: DeliveryRequest, by daemon: Daemon) {
    let status = ErrorAgent.status(request.nextHop, orElse: "2.0.0")
    let report = DeliveryReport(daemon, request)
    for recipient in request.recipients {
      _ = report.sent(recipient, relay: "none", status, times: DeliveryTimes(request))
    }
    Qmgr.finished(request, isDeferred: false, on: daemon.machine)
    daemon.release()
  }
}
