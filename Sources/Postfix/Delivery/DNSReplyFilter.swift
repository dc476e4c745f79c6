import DNS

/// Tables that leave out what name servers say: parameters smtp_dns_reply_filter, lmtp_dns_reply_filter and
/// smtpd_dns_reply_filter.
struct DNSReplyFilter {
  private let daemon: Daemon
  private let maps: Maps

  /// What is left of an answer.
  enum Outcome: Hashable {
    case kept([Record])
    /// All of it is left out.
    case nothing
    /// A table says what means nothing.
    case invalid
  }

  init(_ daemon: Daemon, _ parameter: String) {
    self.daemon = daemon
    maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks])
  }

  func filtered(_ records: [Record], log: (Message) -> Void) -> Outcome {
    guard !maps.isEmpty, !records.isEmpty else { return .kept(records) }
    var kept: [Record] = []
    for record in records {
      let text = DNSReplyFilter.text(of: record)
      switch daemon.find(text, in: maps) {
      case .nothing: kept.append(record)
      case .problem: return .invalid
      case .value(let action, _):
        let verb = action.prefix { $0 != " " && $0 != "\t" }
        guard verb.uppercased() == "IGNORE" else {
          log(.warning("\(maps.title): unknown DNS filter action: \"\(action)\""))
          return .invalid
        }
        log(.info("ignoring DNS RR: \(text)"))
      }
    }
    return kept.isEmpty ? .nothing : .kept(kept)
  }

  /// "remote.example. 3600 IN MX 10 mx1.remote.example."
  private static func text(of record: Record) -> String {
    func absolute(_ name: String) -> String { name.hasSuffix(".") ? name : name + "." }
    let data: String
    switch record.data {
    case .address(let address): data = "\(address)"
    case .name(let name): data = absolute(name)
    case .mailExchanger(let preference, let host): data = "\(preference) \(absolute(host))"
    case .text(let strings): data = strings.joined()
    case .startOfAuthority(let start): data = "\(absolute(start.primary)) \(absolute(start.mailbox)) \(start.serial)"
    }
    return "\(absolute(record.name)) \(record.timeToLive) IN \(record.type.rawValue) \(data)"
  }
}
