import DNS
import InternetMessage
import Kernel

/// permit_mx_backup: this host is a mail exchanger of the recipient's domain.
struct PermitMXBackup: SmtpdRestriction {
  let name = "permit_mx_backup"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) throws(SmtpdStop) -> SmtpdVerdict {
    guard let recipient = dialog.session.transaction.recipient else { return .undecided }
    let resolution = dialog.resolve(recipient)
    if resolution.flags.contains(.failure) { throw dialog.lookupFailure(recipient) }
    guard let domain = MailAddress(resolution.recipient).domain, resolution.addressClass != .local else {
      return .permit
    }
    if !dialog.configuration.boolean("allow_untrusted_routing"), resolution.flags.contains(.routed) {
      return .undecided
    }
    if [.alias, .virtual].contains(resolution.addressClass) { return .permit }
    if domain.hasPrefix("["), domain.hasSuffix("]") { return .undecided }
    let what = "<\(recipient)>: Recipient address rejected: Unable to look up"
    guard case .answer(let response) = dialog.machine.query(domain, .MX), response.code != .serverFailure else {
      dialog.deferIfReject(450, "4.4.4", "\(what) mail exchanger information")
      return .undecided
    }
    var exchangers = response.answers.compactMap { record -> (UInt16, String)? in
      if case .mailExchanger(let preference, let host) = record.data { (preference, host) } else { nil }
    }
    let hasNone = exchangers.isEmpty
    if hasNone { exchangers = [(0, domain)] }
    guard exchangers.contains(where: { isOwn($0.1, hasNone, dialog) }) else { return .undecided }
    guard !hasNone, !dialog.configuration.text("permit_mx_backup_networks").isEmpty else { return .permit }
    let best = exchangers.map(\.0).min()
    for (preference, host) in exchangers where preference == best {
      for address in dialog.machine.addresses(of: host) ?? [] {
        let list = dialog.daemon.matchList("permit_mx_backup_networks")
        let outcome = dialog.daemon.withTables(else: .problem) { tables, context throws(Fatal) in
          try list.matches(name: host, address: address, tables: &tables, in: context)
        }
        if outcome != .match { return .undecided }
      }
    }
    return .permit
  }

  private func isOwn(_ host: String, _ byAddressOnly: Bool, _ dialog: SmtpdDialog) -> Bool {
    if !byAddressOnly, dialog.daemon.isLocal(domain: host) == .match { return true }
    let own = dialog.configuration.interfaces?.own.map(\.address) ?? []
    return (dialog.machine.addresses(of: host) ?? []).contains { own.contains($0) }
  }
}
