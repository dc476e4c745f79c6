import DNS
import Kernel

/// reject_invalid_helo_hostname
struct RejectInvalidHeloHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard let helo = dialog.session.heloName else { return .undecided }
    if helo.hasPrefix("[") { return dialog.rejectInvalidLiteral(helo) }
    let bare = SmtpdHostName.withoutRoot(helo)
    guard !HostName.isValid(bare), IPAddress(bare) == nil else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("invalid_hostname_reject_code"), "5.5.2",
      "<\(helo)>: Helo command rejected: Invalid name")
  }
}

/// reject_non_fqdn_helo_hostname
struct RejectNonFQDNHeloHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard let helo = dialog.session.heloName else { return .undecided }
    if helo.hasPrefix("[") { return dialog.rejectInvalidLiteral(helo) }
    let bare = SmtpdHostName.withoutRoot(helo)
    guard !HostName.isValid(bare) || !bare.contains(".") else { return .undecided }
    return dialog.reject(
      .policy, dialog.configuration.integer("non_fqdn_reject_code"), "5.5.2",
      "<\(helo)>: Helo command rejected: need fully-qualified hostname")
  }
}

/// reject_unknown_helo_hostname: the name has neither an address nor an MX record.
struct RejectUnknownHeloHostname: SmtpdRestriction {
  let name: String

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    guard let helo = dialog.session.heloName else { return .undecided }
    if helo.hasPrefix("[") { return dialog.rejectInvalidLiteral(helo) }
    let text = "<\(helo)>: Helo command rejected: Host not found"
    switch SmtpdDomain.lookup(helo, on: dialog.machine) {
    case .found, .refusesMail: return .undecided
    case .missing:
      return dialog.reject(.policy, dialog.configuration.integer("unknown_hostname_reject_code"), "4.7.1", text)
    case .problem:
      let action = dialog.temporaryAction("unknown_helo_hostname_tempfail_action")
      return dialog.deferIfPermit(450, "4.7.1", text, as: action)
    }
  }
}

/// permit_naked_ip_address
struct PermitNakedIPAddress: SmtpdRestriction {
  let name = "permit_naked_ip_address"

  func ask(_ check: SmtpdCheck, _ dialog: inout SmtpdDialog) -> SmtpdVerdict {
    dialog.warn("restriction permit_naked_ip_address is deprecated. Use permit_mynetworks instead")
    guard let helo = dialog.session.heloName, helo.utf8.allSatisfy({ (46...58).contains($0) && $0 != 47 }) else {
      return .undecided
    }
    let verdict = dialog.rejectInvalidLiteral(helo)
    return verdict == .undecided ? .permit : verdict
  }
}

extension SmtpdDialog {
  /// Refuses a HELO with brackets around what is no address.
  mutating func rejectInvalidLiteral(_ helo: String) -> SmtpdVerdict {
    guard !HostName.isLiteral(helo.hasPrefix("[") ? helo : "[\(helo)]") else { return .undecided }
    return reject(
      .policy, configuration.integer("invalid_hostname_reject_code"), "5.5.2",
      "<\(helo)>: Helo command rejected: invalid ip address")
  }
}

/// What the name servers know of a domain that mail comes from or goes to.
enum SmtpdDomain {
  case found
  /// It is not there, or has no address and no mail exchanger.
  case missing
  /// MX 0 "." (RFC 7505).
  case refusesMail
  case problem

  static func lookup(_ name: String, on machine: Machine) -> SmtpdDomain {
    var isProblem = false
    for type in [DNS.RecordType.A, .AAAA, .MX] {
      guard case .answer(let response) = machine.query(name, type), response.code != .serverFailure else {
        isProblem = true
        continue
      }
      if !response.answers.isEmpty { return .found }
    }
    return isProblem ? .problem : .missing
  }

  /// As for a domain in an address: mail exchangers first.
  static func lookupForMail(_ name: String, on machine: Machine) -> SmtpdDomain {
    if case .answer(let response) = machine.query(name, .MX), response.answers.count == 1,
      case .mailExchanger(_, let host) = response.answers[0].data, host.isEmpty || host == "."
    {
      return .refusesMail
    }
    return lookup(name, on: machine)
  }
}
