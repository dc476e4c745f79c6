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
    guard let (what, subject) = subject(dialog), let query = query(what) else { return .undecided }
    let list = BlockList(check.argument)
    guard let found = list.look(query, on: dialog.machine, warn: { dialog.warn($0) }) else { return .undecided }
    if isPermitting {
      // A permission for somebody's recipients would make an open relay.
      guard let recipient = dialog.session.transaction.recipient else { return .permit }
      return try dialog.isAuthorized(destination: recipient) ? .permit : .undecided
    }
    return list.refuse(found, what, subject, &dialog)
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

/// reject_maps_rbl, of former times
struct RejectMapsRBL: SmtpdRestriction {
  let name = "reject_maps_rbl"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    dialog.warn(
      "support for restriction \"reject_maps_rbl\" will be removed from Postfix; use \"reject_rbl_client domain-name\" "
        + "instead")
    var check = check
    for domain in dialog.configuration.list("maps_rbl_domains") {
      check.argument = domain
      let verdict = try BlockListCheck("reject_rbl_client", by: .clientAddress).ask(check, &dialog)
      if verdict != .undecided { return verdict }
    }
    return .undecided
  }
}

/// One DNS list: "zen.example", or "zen.example=127.0.0.[2..4]" for certain answers only.
struct BlockList {
  /// As it was written.
  let title: String
  let domain: String
  /// The answers that count.
  let filter: String?

  init(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1)
    title = text
    domain = parts.first.map(String.init) ?? ""
    filter = parts.count > 1 ? String(parts[1]) : nil
  }

  struct Entry {
    var text: String
    var address: String
  }

  /// - Returns: nil for what is not listed.
  func look(_ query: String, on machine: Machine, warn: (String) -> Void) -> Entry? {
    let name = "\(query).\(domain)"
    guard case .answer(let response) = machine.query(name, .A), response.code != .serverFailure else {
      warn(
        "\(name): RBL lookup error: Host or domain name not found. Name service error for name=\(name) type=A: "
          + "Host not found, try again"
      )
      return nil
    }
    let addresses = response.answers.compactMap { record -> String? in
      if case .address(let address) = record.data { "\(address)" } else { nil }
    }
    guard let first = addresses.first(where: matches) else { return nil }
    var texts: [String] = []
    if case .answer(let found) = machine.query(name, .TXT) {
      texts = found.answers.compactMap { record in
        if case .text(let strings) = record.data { strings.joined() } else { nil }
      }
    }
    return Entry(text: String(texts.joined(separator: " / ").prefix(500)), address: first)
  }

  /// Whether an answer is one of those that count: numbers, or ranges and lists of them in brackets.
  private func matches(_ address: String) -> Bool {
    guard let filter else { return true }
    let octets = address.split(separator: ".").compactMap { Int($0) }
    guard let parts = BlockList.parts(filter), parts.count == 4, octets.count == 4 else { return filter == address }
    return zip(parts, octets).allSatisfy { part, octet in part.contains { $0.contains(octet) } }
  }

  /// The four parts of a filter, each a list of ranges.
  private static func parts(_ text: String) -> [[ClosedRange<Int>]]? {
    var parts: [String] = [""]
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[": depth += 1
      case "]": depth -= 1
      case "." where depth == 0: parts.append("")
      default: parts[parts.count - 1].unicodeScalars.append(scalar)
      }
    }
    var result: [[ClosedRange<Int>]] = []
    for part in parts {
      var ranges: [ClosedRange<Int>] = []
      for item in part.split(separator: ";") {
        let ends = item.split(separator: ".").compactMap { Int($0) }
        guard let low = ends.first, let high = ends.last, low <= high else { return nil }
        ranges.append(low...high)
      }
      result.append(ranges)
    }
    return result
  }

  // MARK: Reply

  /// Refuses by the template of the list, else the general one.
  func refuse(
    _ entry: Entry, _ what: String, _ subject: SmtpdSubject, _ dialog: inout SmtpdDialog
  ) -> SmtpdVerdict {
    let configuration = dialog.configuration
    let maps = Maps("rbl_reply_maps", configuration.text("rbl_reply_maps"), flags: SmtpdDialog.mapFlags)
    let own = maps.isEmpty ? nil : dialog.daemon.find(title.lowercased(), in: maps).text
    let template = own ?? configuration.text("default_rbl_reply")
    let current = dialog
    let reply = MacroExpansion.expand(template) { name, _ in
      switch name {
      case "rbl_code": "\(configuration.integer("maps_rbl_reject_code"))"
      case "rbl_domain": domain
      case "rbl_reason", "rbl_txt": entry.text
      case "rbl_what": what
      case "rbl_class": subject.rawValue
      default: SmtpdMacros.value(name, current)
      }
    }.result
    let code = Int(reply.prefix(3)) ?? 0
    guard (400...599).contains(code), reply.utf8.dropFirst(3).first == 32 else {
      dialog.warn("rbl response code configuration error: \(reply)")
      return dialog.reject(.policy, 450, "4.7.1", "Service unavailable")
    }
    let (dsn, text) = SmtpdAccess.divide(String(reply.dropFirst(4)), "4.7.1")
    return dialog.reject(
      .policy, code, dialog.status(dsn, for: subject), text.isEmpty ? "Service unavailable" : text)
  }
}
