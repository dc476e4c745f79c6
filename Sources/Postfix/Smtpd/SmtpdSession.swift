import FileSystem
import Kernel
import SMTP
import Simulation

/// A client's connection to smtpd(8), and all that it has said so far that still counts.
package struct SmtpdSession: Sendable, Codable {
  /// The process that serves it.
  let pid: PID
  let end: ConnectionEnd
  /// Who is there; XCLIENT can make it somebody else.
  var client: SmtpdClient
  /// The address that the client has connected to.
  var server: SocketAddress
  /// What the connection was before XCLIENT changed it.
  var realClient: SmtpdClient

  /// Where mail for addresses goes, as far as that was asked for.
  var resolutions: [ResolutionKey: Resolution] = [:]

  struct ResolutionKey: Hashable, Sendable, Codable {
    let address: String
    let sender: String
  }

  // MARK: Input and output

  var lines: LineReader
  /// The client has closed its direction, or is gone.
  var clientIsGone = false
  /// Nothing is dealt with before this number comes up: the server sleeps.
  var sleepCount = 0
  var isSleeping = false
  /// Counts lines, so that a timer knows whether its client has been silent since.
  var timeoutCount = 0
  /// The connection ends when what is to be said has been said.
  var hangsUp = false
  /// How often the command at hand has been tried: restrictions may wait for something.
  var retries = 0
  /// How often it was tried in vain to reach a daemon that the command at hand needs.
  var connectAttempts: Int?
  /// Replies that wait until a policy server has answered.
  var unsentReplies: [UInt8]?
  /// What policy servers have answered to the queries of the command at hand, one answer an attempt.
  var policyAnswers: [SmtpdPolicyQuery: [SmtpdPolicyAnswer]]?
  /// What was said, for a notice to the postmaster.
  var transcript = SmtpdTranscript()

  // MARK: State

  /// The last command, as the log shows it.
  var place = "CONNECT"
  var protocolName = "SMTP"
  var heloName: String?
  var errorCount = 0
  var junkCount = 0
  var errors: SmtpdErrorClass = []
  /// Why the session has ended otherwise than by QUIT.
  var reason: String?
  /// Commands that came, and of them those that went well, in the order of the table of commands.
  var counts: [String: SmtpdCount] = [:]
  /// What a client hears whose certificate is missing, or not good enough.
  var tlsRefusal: String?
  /// Whether commands sent without waiting have been logged.
  var isPipeliningLogged = false
  /// Whether the last line ended without a carriage return.
  var hasBareNewline: Bool?
  /// What a load balancer says of the client: parameter smtpd_upstream_proxy_protocol.
  var upstream: Upstream?

  enum Upstream: Hashable, Sendable, Codable {
    case awaited, known
  }

  /// Mail filters that are asked about the session.
  var milters: Milters?
  /// The session is to be talked of in the log: parameter debug_peer_list.
  var isDebugged: Bool?
  /// Why all commands but QUIT are refused.
  var accessDenied: String?
  /// Whether anvil(8) counts the client's connections.
  var isLimited = false
  /// Whether it has been counted.
  var hasConnected = false
  /// Addresses in the header are completed as if they were of this host.
  var rewriteContext = RewriteContext.local
  var discardedKeywords: Set<String> = []
  /// TLS begins when the reply is on its way.
  var startsTLS = false
  /// The handshake is going on.
  var isAwaitingTLS = false
  var tls: SmtpdTLSState?
  var login: SmtpdLogin?
  /// An exchange of AUTH that waits for its next line.
  var authentication: SmtpdAuthentication?
  /// Values that XFORWARD has brought.
  var forwarded: [String: String] = [:]

  // MARK: Checks

  var checks = SmtpdChecks()

  // MARK: The message

  var transaction = SmtpdTransaction()
  /// What content the client sends instead of commands.
  var content: SmtpdContent?

  init(pid: PID, end: ConnectionEnd, client: SmtpdClient, server: SocketAddress, lineLimit: Int) {
    self.pid = pid
    self.end = end
    self.client = client
    realClient = client
    self.server = server
    lines = LineReader(maximumLength: lineLimit)
  }
}

/// How often a command came and went well.
struct SmtpdCount: Hashable, Sendable, Codable {
  var total = 0
  var successes = 0
}

/// Kinds of trouble that parameter notify_classes names.
struct SmtpdErrorClass: OptionSet, Hashable, Sendable, Codable {
  let rawValue: Int

  static let policy = SmtpdErrorClass(rawValue: 1)
  static let `protocol` = SmtpdErrorClass(rawValue: 2)
  static let bounce = SmtpdErrorClass(rawValue: 4)
  static let software = SmtpdErrorClass(rawValue: 8)
  static let resource = SmtpdErrorClass(rawValue: 16)
  static let data = SmtpdErrorClass(rawValue: 32)

  /// By the names of notify_classes.
  static func named(_ name: String) -> SmtpdErrorClass? {
    switch name.lowercased() {
    case "bounce": .bounce
    case "data": .data
    case "policy": .policy
    case "protocol": .protocol
    case "resource": .resource
    case "software": .software
    default: nil
    }
  }

  /// "policy, protocol", as a notice lists them.
  static let names: [(SmtpdErrorClass, String)] = [
    (.policy, "policy"), (.protocol, "protocol"), (.bounce, "bounce"), (.software, "software"),
    (.resource, "resource"), (.data, "data"),
  ]
}

/// The mail transaction, from MAIL to the end of the message.
struct SmtpdTransaction: Sendable, Codable {
  /// nil outside of a transaction; "" for the null sender.
  var sender: String?
  /// The recipient at hand, else the last one.
  var recipient: String?
  var recipientCount = 0
  var badRecipientCount = 0
  var declaredSize = 0
  var actualSize = 0
  var encoding: String?
  var isSMTPUTF8 = false
  /// RET: 1 for the full message, 2 for its header.
  var returnFlags = 0
  var envelopeID = ""
  var verp: String?
  /// The message on its way into the queue; there once a recipient is good.
  var message: CleanupSession?
  /// In its place where the session is on standard input and output: the message goes into the maildrop queue.
  var drop: SmtpdDrop?
  var arrival: Timestamp?
  /// Content that has not been handed over yet, and its bytes.
  var pending: [QueueRecord] = []
  var pendingSize = 0
  /// The AUTH parameter.
  var loginSender: String?

  // What access tables have said.
  var filter: String?
  var redirect: String?
  var copies: [String] = []
  var flags: CleanupFlags = []
  var isDiscarded = false
  var prepended: [String] = []

  var queueID: String? { message?.queueID ?? drop?.queueID }
}

/// What restrictions remember from one to the next.
struct SmtpdChecks: Sendable, Codable {
  struct Deferral: Hashable, Sendable, Codable {
    var errors: SmtpdErrorClass
    var code: Int
    var dsn: String
    var reason: String
  }

  var recursion = 0
  /// The depth of the list in which warn_if_reject stands; 0 where none does.
  var warnDepth = 0
  /// Turns a permission into "later".
  var deferIfPermit: Deferral?
  /// Turns a rejection into "later".
  var deferIfReject: Deferral?
  var deferByClient: Deferral?
  var deferByHelo: Deferral?
  var deferBySender: Deferral?
  var hasCheckedRecipient = false
  var hasCheckedSender = false
  var etrnName: String?
}
