import Simulation

/// What the queue manager asks a delivery agent to do: one message, one destination, some recipients.
package struct DeliveryRequest: Hashable, Sendable, Codable {
  package typealias Recipient = QueuedMessage.Recipient

  /// By which the queue manager knows it again.
  package var number: Int
  package var queueID: String
  /// The queue that the file lies in.
  package var queue = QueueName.active
  /// Where the content begins in the file.
  package var contentOffset: Int
  package var size: Int
  package var nextHop: String
  package var encoding: String
  package var sender: String
  package var recipients: [Recipient]
  package var flags: Flags
  package var envelopeID: String
  package var returnFlags: Int
  package var isSMTPUTF8: Bool
  /// Whether the header or the sender is not ASCII.
  package var hasUTF8: Bool?
  package var arrival: Timestamp
  /// When the queue manager took it up, and when it handed it on.
  package var activeTime: Timestamp
  package var agentTime: Timestamp
  /// Who sent it: for the log of the next server (XFORWARD), and for pipe(8).
  package var client: ClientInformation
  package var logIdentity = ""
  package var isSoftBounce = false
  package var rewriteContext: String

  /// Whether only a server with SMTPUTF8 can take it.
  package var needsSMTPUTF8: Bool {
    guard isSMTPUTF8 else { return false }
    return hasUTF8 == true || recipients.contains { $0.address.utf8.contains { $0 > 127 } }
  }

  package struct Flags: OptionSet, Hashable, Sendable, Codable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// The recipients are known to be deliverable here: nothing is to be bounced yet.
    package static let deferred = Flags(rawValue: 2)
    /// There is so much mail for the destination that its connections are worth to be kept.
    package static let keepsConnection = Flags(rawValue: 128)
    /// A probe: does the server take the recipient? (sendmail -bv)
    package static let userVerify = Flags(rawValue: 512)
    /// A probe of verify(8).
    package static let serverVerify = Flags(rawValue: 256)
    /// Report what happens (sendmail -v).
    package static let record = Flags(rawValue: 1024)
    /// Report a delay.
    package static let recordDelay = Flags(rawValue: 2048)
    /// Nothing is delivered, only found out.
    package static let probe: Flags = [.userVerify, .serverVerify]
  }
}

/// Who has sent a message, as far as the queue file says.
package struct ClientInformation: Hashable, Sendable, Codable {
  package var name = ""
  package var address = ""
  package var port = ""
  package var hello = ""
  package var protocolName = ""
  package var reverseName = ""
  package var saslMethod = ""
  package var saslUser = ""
  package var saslSender = ""
  /// What the log says of a client that was passed on.
  package var logName = ""
  package var logAddress = ""
  package var logPort = ""
  package var logHello = ""
  package var logProtocol = ""

  package init() {}

  package init(_ message: QueuedMessage) {
    func value(_ name: String) -> String { message.attribute(name) ?? "" }
    name = value("client_name")
    address = value("client_address")
    port = value("client_port")
    hello = value("helo_name")
    protocolName = value("protocol_name")
    reverseName = value("reverse_client_name")
    saslMethod = value("sasl_method")
    saslUser = value("sasl_username")
    saslSender = value("sasl_sender")
    logName = value("log_client_name")
    logAddress = value("log_client_address")
    logPort = value("log_client_port")
    logHello = value("log_helo_name")
    logProtocol = value("log_protocol_name")
  }
}
