import DNS
import InternetMessage
import Kernel

/// reject_rbl_client and its kin: DNS lists of addresses and domains.
struct BlockListCheck: SmtpdRestriction {
  enum Key: Sendable {
    case clientAddress, clientName, reverseClientName, helo, sender, recipient
  }

  let name: String
  let key: Key
  /// Whether the list lets mail in instead of keeping it out.
  let isPermitting: Bool
  var argument: SmtpdRestrictionArgument { .domain }

  init(_ name: String, by key: Key, isPermitting: Bool = false) {
    self.name = name
    self.key = key
    self.isPermitting = isPermitting
  }

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    // A filter that can't be read is fatal for whoever comes.
    let list: BlockList
    do throws(Fatal) {
      list = try BlockList(check.argument)
    } catch {
      throw dialog.end(error)
    }
    guard let (what, subject) = subject(dialog), let query = query(what),
      let found = list.look(query, on: dialog.machine, warn: { dialog.warn($0) })
    else { return .undecided }
    if isPermitting {
      // A permission for somebody's recipients would make an open relay.
      guard let recipient = dialog.session.transaction.recipient else { return .permit }
      return try dialog.isAuthorized(destination: recipient) ? .permit : .undecided
    }
    do throws(Fatal) {
      return try list.refuse(found, what, subject, &dialog)
    } catch {
      throw dialog.end(error)
    }
  }

  private func subject(_ dialog: SmtpdDialog) -> (String, SmtpdSubject)? {
    let session = dialog.session
    func known(_ name: String) -> String? { name == "unknown" ? nil : name }
    switch key {
    case .clientAddress: return (session.client.address, .client)
    case .clientName: return known(session.client.name).map { ($0, .client) }
    case .reverseClientName: return known(session.client.reverseName).map { ($0, .reverseClient) }
    case .helo: return session.heloName.map { ($0, .helo) }
    case .sender: return SmtpdParty.sender.address(dialog).map { ($0, .sender) }
    case .recipient: return session.transaction.recipient.map { ($0, .recipient) }
    }
  }

  /// What is asked for, in front of the list's domain.
  private func query(_ what: String) -> String? {
    guard key == .clientAddress else {
      let domain = MailAddress(what).domain ?? what
      return domain.isEmpty || domain.hasPrefix("[") ? nil : domain
    }
    guard let address = IPAddress(what) else { return nil }
    if address.isV4 { return what.split(separator: ".").reversed().joined(separator: ".") }
    return address.bytes.reversed().flatMap { [$0 & 15, $0 >> 4] }.map { String($0, radix: 16) }.joined(separator: ".")
  }
}
