import DNS
import Kernel

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
