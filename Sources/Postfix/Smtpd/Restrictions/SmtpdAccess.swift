import FileSystem
import InternetMessage

/// access(5): looks clients, names and addresses up in a table.
struct SmtpdAccess {
  /// "hash:/etc/postfix/access"
  let table: String
  let check: SmtpdCheck

  init(_ check: SmtpdCheck) {
    table = check.argument
    self.check = check
  }

  /// - Parameters:
  ///   - name: how replies name what is looked up.
  init(_ check: SmtpdCheck, name: String, subject: SmtpdSubject) {
    self.init(check)
    var check = check
    check.name = name
    check.subject = subject
    self = SmtpdAccess(table: check.argument, check: check)
  }

  private init(table: String, check: SmtpdCheck) {
    self.table = table
    self.check = check
  }

  /// Looks one key up.
  ///
  /// - Parameters:
  ///   - shown: what messages about the entry call it.
  ///   - isPart: whether it is a part of something, which tables of patterns are not asked for.
  /// - Returns: nil where the table has no such key.
  func look(
    _ key: String, shown: String? = nil, isPart: Bool = false, _ dialog: inout SmtpdDialog
  ) throws(SmtpdStop) -> SmtpdVerdict? {
    if let verdict = try refuseBraces("check_access", key, &dialog) { return verdict }
    let maps = Maps(table, table, flags: SmtpdDialog.accessFlags)
    switch dialog.daemon.find(key.lowercased(), in: maps, onlyFixed: isPart) {
    case .nothing: return nil
    case .value(let action, _): return try act(action, shown ?? key.lowercased(), &dialog)
    case .problem: return try act("451 4.3.5 Server configuration error", shown ?? key.lowercased(), &dialog)
    }
  }

  /// A table in braces is opened, but never found again (Postfix 3.7).
  private func refuseBraces(
    _ function: String, _ what: String, _ dialog: inout SmtpdDialog
  ) throws(SmtpdStop) -> SmtpdVerdict? {
    guard table.hasPrefix("{") else { return nil }
    dialog.warn("\(function): unexpected dictionary: \(table)")
    return try act("451 4.3.5 Server configuration error", what, &dialog)
  }

  /// A host name, then the domains above it.
  func look(domain: String, isPart: Bool = false, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict? {
    if let verdict = try refuseBraces("check_domain_access", domain, &dialog) { return verdict }
    let parentsHaveDots = !dialog.configuration.list("parent_domain_matches_subdomains").contains("smtpd_access_maps")
    let isAddress = SmtpdHostName.isAddress(domain)
    var rest = Substring(domain)
    var isPart = isPart
    while !rest.isEmpty {
      if let verdict = try look(String(rest), shown: domain, isPart: isPart, &dialog) { return verdict }
      guard !isAddress, let dot = rest.dropFirst().utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
      rest = parentsHaveDots ? rest[dot...] : rest[rest.utf8.index(after: dot)...]
      isPart = true
    }
    return nil
  }

  /// An address, then the networks that it lies in.
  func look(address: String, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict? {
    if let verdict = try refuseBraces("check_addr_access", address, &dialog) { return verdict }
    let delimiter: UInt8 = address.utf8.contains(UInt8(ascii: ":")) ? UInt8(ascii: ":") : UInt8(ascii: ".")
    var rest = Substring(address)
    var isPart = false
    while true {
      if let verdict = try look(String(rest), shown: address, isPart: isPart, &dialog) { return verdict }
      guard let last = rest.utf8.lastIndex(of: delimiter) else { return nil }
      rest = rest[..<last]
      isPart = true
    }
  }

  /// A mail address: whole, without extension, its domain and those above, its local part.
  func look(mailAddress address: String, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict? {
    let resolution = dialog.resolve(address)
    if resolution.flags.contains(.failure) { throw dialog.lookupFailure(address) }
    let full = resolution.recipient
    if let verdict = try refuseBraces("check_mail_access", full, &dialog) { return verdict }
    let parts = MailAddress(full)
    guard let domain = parts.domain else {
      dialog.warn("check_mail_access: no @domain in address: \(full)")
      return nil
    }
    let divided = parts.split(
      delimiters: dialog.configuration.text("recipient_delimiter"),
      ownerRequestSpecial: dialog.configuration.boolean("owner_request_special"))
    var found = try look(full, isPart: false, &dialog)
    if found == nil, let base = divided?.base { found = try look("\(base)@\(domain)", isPart: true, &dialog) }
    if found == nil { found = try look(domain: domain, isPart: true, &dialog) }
    if found == nil { found = try look("\(parts.local)@", isPart: true, &dialog) }
    if found == nil, let base = divided?.base { found = try look("\(base)@", isPart: true, &dialog) }
    // Addresses that want to go by other hosts are too suspicious to be let in by a table.
    let isSuspicious =
      !dialog.configuration.boolean("allow_untrusted_routing") && resolution.flags.contains(.routed)
      && check.subject == .recipient
    return found == .permit && isSuspicious ? .undecided : found
  }
}

/// Names and addresses of hosts, as restrictions read them.
enum SmtpdHostName {
  static func isAddress(_ text: String) -> Bool {
    HostName.isLiteral("[\(text)]") || HostName.isLiteral("[IPv6:\(text)]")
  }

  /// Without the dot at its end.
  static func withoutRoot(_ name: String) -> String {
    let bytes = Array(name.utf8)
    guard bytes.count > 1, bytes[bytes.count - 1] == 46, bytes[bytes.count - 2] != 46 else { return name }
    return String(name.dropLast())
  }
}
