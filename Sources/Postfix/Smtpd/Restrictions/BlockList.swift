import DNS
import Kernel

/// One DNS list: "zen.example", or "zen.example=127.0.0.[2..4]" for certain answers only.
struct BlockList {
  /// As it was written.
  let title: String
  let domain: String
  /// The answers that count.
  private let filter: BlockListFilter?

  /// - Throws: `Fatal` for a filter that can't be read, which ends the process.
  init(_ text: String) throws(Fatal) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    title = text
    domain = parts[0]
    guard parts.count > 1 else {
      filter = nil
      return
    }
    do throws(BlockListFilter.Damage) {
      filter = try BlockListFilter(parts[1])
    } catch {
      throw Fatal("RBL reply error: \(error.text)")
    }
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
    guard let first = addresses.first(where: { filter?.matches($0) ?? true }) else { return nil }
    var texts: [String] = []
    if case .answer(let found) = machine.query(name, .TXT) {
      texts = found.answers.compactMap { record in
        if case .text(let strings) = record.data { strings.joined() } else { nil }
      }
    }
    return Entry(text: String(texts.joined(separator: " / ").prefix(500)), address: first)
  }

  // MARK: Reply

  /// Refuses by the template of the list, else the general one.
  ///
  /// - Throws: `Fatal` for a general template that can't be expanded, which ends the process.
  func refuse(
    _ entry: Entry, _ what: String, _ subject: SmtpdSubject, _ dialog: inout SmtpdDialog
  ) throws(Fatal) -> SmtpdVerdict {
    let reply = try self.reply(entry, what, subject, &dialog)
    let code = Int(reply.prefix(3)) ?? 0
    guard (400...599).contains(code), reply.utf8.dropFirst(3).first == 32 else {
      dialog.warn("rbl response code configuration error: \(reply)")
      return dialog.reject(.policy, 450, "4.7.1", "Service unavailable")
    }
    let (dsn, text) = SmtpdAccess.divide(String(reply.dropFirst(4)), "4.7.1")
    return dialog.reject(
      .policy, code, dialog.status(dsn, for: subject), text.isEmpty ? "Service unavailable" : text)
  }

  private func reply(
    _ entry: Entry, _ what: String, _ subject: SmtpdSubject, _ dialog: inout SmtpdDialog
  ) throws(Fatal) -> String {
    let configuration = dialog.configuration
    let maps = Maps("rbl_reply_maps", configuration.text("rbl_reply_maps"), flags: SmtpdDialog.mapFlags)
    if !maps.isEmpty, let own = dialog.daemon.find(title.lowercased(), in: maps).text {
      if let text = expand(own, entry, what, subject, &dialog) { return text }
      dialog.warn("rbl_reject_reply: bad rbl reply template for domain \(title): \(own)")
    }
    let general = configuration.text("default_rbl_reply")
    if let text = expand(general, entry, what, subject, &dialog) { return text }
    throw Fatal("rbl_reject_reply: bad default rbl reply template: \(general)")
  }

  /// - Returns: nil for a template that uses a name that is none, or is malformed.
  private func expand(
    _ template: String, _ entry: Entry, _ what: String, _ subject: SmtpdSubject, _ dialog: inout SmtpdDialog
  ) -> String? {
    let code = "\(dialog.configuration.integer("maps_rbl_reject_code"))"
    let (text, isWhole) = SmtpdMacros.expand(template, &dialog) { name in
      switch name {
      case "rbl_code": code
      case "rbl_domain": domain
      case "rbl_reason", "rbl_txt": entry.text
      case "rbl_what": what
      case "rbl_class": subject.rawValue
      default: nil
      }
    }
    return isWhole ? text : nil
  }
}
