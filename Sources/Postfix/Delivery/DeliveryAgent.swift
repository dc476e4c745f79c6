/// A daemon that delivers mail: one type, and one row in `deliveryAgents`.
package protocol DeliveryAgent: PostfixDaemon {
  /// Delivers a message to some recipients.
  ///
  /// When it is done, at once or later, it tells the queue manager (`Qmgr.finished`) and releases the process.
  static func deliver(_ request: DeliveryRequest, by daemon: Daemon)
}

extension DeliveryAgent {
  /// What somebody else than the queue manager sends is no request.
  package static func wake(_ daemon: Daemon, request: String) {
    daemon.warn("unexpected attribute \(request) from \(daemon.serviceName) socket (expecting: flags)")
    daemon.warn("deliver_request_get: error receiving common attributes")
  }
}

/// The delivery agents, sorted by name.
package let deliveryAgents: [any DeliveryAgent.Type] = [
  DiscardAgent.self, ErrorAgent.self, LmtpAgent.self, LocalAgent.self, PipeAgent.self, SmtpAgent.self,
  VirtualAgent.self,
]

/// The agent of a program's file name.
func deliveryAgent(_ program: String) -> (any DeliveryAgent.Type)? {
  deliveryAgents.first { $0.program == program }
}
