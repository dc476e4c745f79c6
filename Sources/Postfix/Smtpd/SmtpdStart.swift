/// What a process of smtpd(8) looks at before it takes its first client.
struct SmtpdStart {
  private let daemon: Daemon
  private let configuration: MainConfiguration

  init(_ daemon: Daemon) {
    self.daemon = daemon
    configuration = daemon.configuration
  }

  /// Tables of addresses, which are opened at once.
  private static let maps = [
    "local_recipient_maps", "recipient_canonical_maps", "canonical_maps", "virtual_alias_maps",
    "virtual_mailbox_maps", "relay_recipient_maps", "rbl_reply_maps", "smtpd_sender_login_maps", "relay_clientcerts",
  ]

  /// Tables that are opened as they are.
  private static let plainMaps = ["smtpd_milter_maps", "smtpd_reject_footer_maps", "smtpd_dns_reply_filter"]

  func run() throws(Fatal) {
    daemon.open(SmtpdStart.plainMaps.map { Maps($0, configuration.text($0), flags: [.locks]) })
    try daemon.open(lists: [
      "smtpd_client_event_limit_exceptions", "smtpd_forbid_bare_newline_exclusions", "mynetworks",
    ])
    try openTables()
    try checkActions()
    try checkRelaying()
    guard SmtpdBareNewline(configuration) != nil else {
      let value = configuration.text("smtpd_forbid_bare_newline")
      throw Fatal("bad parameter value: 'smtpd_forbid_bare_newline = \(value)'")
    }
    try SmtpdTLS.check(daemon)
    try SmtpdLogin.check(daemon)
  }

  /// Opens the tables of restrictions and of addresses.
  func openTables() throws(Fatal) {
    let context = daemon.tableContext
    var tables = daemon.process?.tables ?? OpenTables()
    defer { daemon.keep(tables) }
    for parameter in SmtpdStart.maps {
      for title in ListText.splitWithBraces(configuration.text(parameter)) {
        _ = try tables.table(title, SmtpdDialog.mapFlags, in: context)
      }
    }
    for list in SmtpdDialog.restrictionParameters + configuration.list("smtpd_restriction_classes") {
      try open(SmtpdRestrictionList.words(configuration.text(list)), &tables, context)
    }
  }

  /// Opens the tables that a list of restrictions names.
  private func open(_ words: [String], _ tables: inout OpenTables, _ context: TableContext) throws(Fatal) {
    var isServer = false
    for word in words {
      if isServer {
        isServer = false
        try checkServer(word)
        continue
      }
      isServer = word.lowercased() == "check_policy_service"
      if isServer { continue }
      if word.hasPrefix("{") {
        guard let table = tableInBraces(word) else { continue }
        _ = try tables.table(table, SmtpdDialog.accessFlags, in: context)
      } else if word.utf8.contains(UInt8(ascii: ":")) {
        _ = try tables.table(word, SmtpdDialog.accessFlags, in: context)
      }
    }
  }

  /// The table of "{ type:name, search_order = ... }"; nil, and a word in the log, where there is none.
  private func tableInBraces(_ word: String) -> String? {
    let parts = ListText.splitWithBraces(String(word.dropFirst().dropLast()))
    guard let table = parts.first else {
      daemon.warn("empty map specification: '\(word)'")
      return nil
    }
    guard table.utf8.contains(UInt8(ascii: ":")) else {
      daemon.warn("malformed map specification: '\(word)'")
      daemon.warn("expected maptype:mapname instead of '\(table)'")
      return nil
    }
    for part in parts.dropFirst() where !checkAttribute(part, of: word) { return nil }
    return table
  }

  /// What certificates are looked up by, in "{ type:name, search_order = cert_fingerprint, pubkey_fingerprint }".
  private func checkAttribute(_ part: String, of word: String) -> Bool {
    let text = part.hasPrefix("{") ? String(part.dropFirst().dropLast()) : part
    let pair = text.split(separator: "=", maxSplits: 1).map { ListText.split(String($0)) }
    guard pair.count == 2 else {
      daemon.warn("malformed map attribute in '\(word)': 'missing '=' after attribute name'")
      return false
    }
    let name = pair[0].joined(separator: " ")
    guard name.lowercased() == "search_order" else {
      daemon.warn("unknown map attribute in '\(word)': '\(name)'")
      return false
    }
    let known = ["cert_fingerprint", "pubkey_fingerprint", "issuer_cn", "subject_cn"]
    if let unknown = pair[1].first(where: { !known.contains($0.lowercased()) }) {
      daemon.warn("unknown search type '\(unknown)' in '\(word)'")
      return false
    }
    return true
  }

  /// The server of check_policy_service says how it is reached.
  private func checkServer(_ word: String) throws(Fatal) {
    let place = word.hasPrefix("{") ? ListText.split(String(word.dropFirst().dropLast())).first ?? "" : word
    guard place.utf8.contains(UInt8(ascii: ":")) else {
      throw Fatal("need service transport:endpoint instead of \"\(place)\"")
    }
  }

  /// What is done where something can't be found out for the moment.
  private func checkActions() throws(Fatal) {
    let parameters = [
      "unknown_helo_hostname_tempfail_action", "unknown_address_tempfail_action",
      "unverified_recipient_tempfail_action", "unverified_sender_tempfail_action",
    ]
    for parameter in parameters {
      let value = configuration.text(parameter)
      guard ["defer_if_permit", "defer"].contains(value.lowercased()) else {
        throw Fatal("bad configuration: \(parameter) = \(value)")
      }
    }
  }

  /// A host without any restriction on relaying does not start.
  private func checkRelaying() throws(Fatal) {
    let required = [
      "reject_unauth_destination", "defer_unauth_destination", "reject", "defer", "defer_if_permit",
      "check_relay_domains",
    ]
    for list in ["smtpd_relay_restrictions", "smtpd_recipient_restrictions"] {
      if hasAny(of: required, in: SmtpdRestrictionList.words(configuration.text(list)), depth: 0) { return }
    }
    throw Fatal(
      "in parameter smtpd_relay_restrictions or smtpd_recipient_restrictions, specify at least one working instance "
        + "of: " + required.dropLast().joined(separator: ", ") + " or " + (required.last ?? ""))
  }

  private func hasAny(of required: [String], in words: [String], depth: Int) -> Bool {
    let classes = configuration.list("smtpd_restriction_classes")
    for (index, word) in words.enumerated() {
      if index > 0, words[index - 1].lowercased() == "warn_if_reject" { continue }
      if word.lowercased() == "permit" { return false }
      if required.contains(word.lowercased()) { return true }
      if depth < 10, classes.contains(word),
        hasAny(of: required, in: SmtpdRestrictionList.words(configuration.text(word)), depth: depth + 1)
      {
        return true
      }
    }
    return false
  }
}
