import SMTP

/// What a remote mail server is like.
struct RemoteServer: Sendable, Codable {
  var rules: ServerRules
  /// Where it listens.
  var ports: [UInt16] = [25]
  /// Ports on which a client has to log in, and how.
  var loginPorts: [UInt16] = []
  var login: ServerRules.Login?
  /// The domains that it takes mail for; nil for any.
  var domains: [String]?
  var relayReply = "554 5.7.1 <{rcpt}>: Relay access denied"
  /// Replies to RCPT TO, by local part.
  var refusedUsers: [String: String] = [:]
  /// Replies at the end of the data, by the local part of a recipient.
  var refusedAtEnd: [String: String] = [:]
  /// The reply to RCPT TO, the first time for a client, sender and recipient.
  var greylistReply: String?
  /// The name of the files with certificate and key.
  var keyFile: String?
  /// In PEM form.
  var certificate: [UInt8] = []
  var privateKey: [UInt8] = []

  init(name: String) {
    rules = ServerRules(name: name)
  }
}
