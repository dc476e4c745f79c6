import DNS
import Kernel
import SMTP
import Simulation

/// A conversation with one server.
struct SmtpSession: Sendable, Codable {
  /// What the last command was, whose answer is awaited.
  enum Stage: Hashable, Sendable, Codable {
    case connecting, greeting, ehlo, helo, startTLS, handshake
    /// A kept connection is tried.
    case revival
    case authentication(SmtpAuthentication)
    /// Where the message came from: which of the commands.
    case origin(Int)
    case mail
    /// The index of the recipient.
    case recipient(Int)
    case data
    /// In LMTP each recipient has a reply of its own: which one is due.
    case end(Int)
    /// Nothing is sent, only found out: the conversation is over after RSET.
    case reset
  }

  struct Features: OptionSet, Hashable, Sendable, Codable {
    let rawValue: Int

    static let esmtp = Features(rawValue: 1)
    static let size = Features(rawValue: 2)
    static let eightBit = Features(rawValue: 4)
    static let dsn = Features(rawValue: 8)
    static let startTLS = Features(rawValue: 16)
    static let authentication = Features(rawValue: 32)
    static let smtpUTF8 = Features(rawValue: 64)
    /// The server is one of the best of the destination.
    static let bestExchanger = Features(rawValue: 128)
  }

  let end: ConnectionEnd
  let host: String
  let address: IPAddress
  let port: UInt16
  var stage = Stage.connecting
  var features: Features = []
  /// When the connection was made, and how often it has been used again.
  var begun: Timestamp?
  var reuseCount: Int?
  /// What EHLO says; 0 for no limit.
  var sizeLimit = 0
  var mechanisms: [String] = []
  /// What the server wants to know of where messages came from.
  var forwardable: Set<String>?
  var policy: SmtpTLSPolicy
  var isEncrypted = false
  /// Counts timers, so that one knows whether it is still meant.
  var timerCount = 0
  var lines = LineReader()
  var replies = ReplyReader()
  /// Recipients that the server takes, by their index.
  var accepted: [Int] = []
  /// MAIL FROM, or all of the message, was refused.
  var isRefused = false

  /// "mx1.remote.example[203.0.113.10]"
  var name: String { "\(host)[\(address)]" }
  /// "mx1.remote.example[203.0.113.10]:25"
  var nameWithPort: String { "\(name):\(port)" }
}
