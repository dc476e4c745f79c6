/// A daemon that delivers mail: one type, and one row in `deliveryAgents`.
package protocol DeliveryAgent: PostfixDaemon {
  /// Delivers a message to some recipients.
  ///
  /// When it is done, at once or later, it tells the queue manager (`Qmgr.finished`) and releases the process.
  static func deliver(_ request: DeliveryRequest, by daemon: Daemon)
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
