import Kernel

/// lmtp(8): the SMTP client, where it speaks LMTP (RFC 2033). Its deliveries are kept by `SmtpAgent`.
package struct LmtpAgent: DeliveryAgent {
  package static let program = "lmtp"

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    try SmtpAgent.start(daemon, .lmtp)
  }

  package static func deliver(_ request: DeliveryRequest, by daemon: Daemon) {
    SmtpAgent.deliver(request, .lmtp, by: daemon)
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    SmtpAgent.ended(pid, on: machine)
  }
}
