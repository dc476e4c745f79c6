import FileSystem
import Kernel

/// What is known of a recipient while aliases and .forward files are followed.
struct LocalContext: Hashable, Sendable, Codable {
  /// Where an address comes from, which decides what it may be.
  enum Expansion: String, Hashable, Sendable, Codable {
    case none
    case alias
    case forward
    case include
  }

  var recipient: DeliveryRequest.Recipient
  /// The sender, which an owner- alias replaces.
  var sender: String
  /// Who gets to hear of problems: of an alias with an owner- alias that, of a .forward file its user.
  var owner: String?
  var expansion = Expansion.none
  /// The alias that it comes from.
  var expandedFrom: String?
  var level = 0
  /// The address for Delivered-To, by which loops are found.
  var delivered: String?
  /// Who delivers to commands and files; nil for default_privs.
  var rights: Rights?
  /// The extension that no alias has used up; it goes to the next address.
  var unmatched: String?
  /// The home directory whose .forward file is followed.
  var home: String?

  /// The members of a list do not tell of success: the list does (RFC 3461 §5.2.7.3).
  mutating func leaveOutSuccess() {
    let notify = recipient.notify
    recipient.notify = notify == .success ? .never : notify.subtracting(.success)
  }

  struct Rights: Hashable, Sendable, Codable {
    var user: UserID
    var group: GroupID
    var name: String
    var home: String
    var shell: String

    init(_ user: User) {
      self.user = user.id
      group = user.group
      name = user.name
      home = user.home
      shell = user.shell
    }
  }

  init(_ recipient: DeliveryRequest.Recipient, sender: String) {
    self.recipient = recipient
    self.sender = sender
  }
}

/// A step of a delivery that is to be done.
enum LocalTask: Hashable, Sendable, Codable {
  /// Deliver to an address of this host.
  case recipient(LocalContext)
  /// Deliver to what an alias or a .forward file lists: an address, "|command", "/file", ":include:file".
  case token(String, LocalContext)
  /// Past aliases, and past the .forward file where that names the user.
  case mailbox(LocalContext, user: String)
  /// Tell the sender that wants to hear of success that an alias has been followed.
  case expanded(LocalContext, action: String)
  /// All deliveries of a recipient of the request are done.
  case endOfRecipient(DeliveryRequest.Recipient)
}
