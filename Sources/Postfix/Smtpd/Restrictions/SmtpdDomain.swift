import DNS
import Kernel

/// What the name servers know of a domain that mail comes from or goes to.
enum SmtpdDomain {
  case found
  /// It is not there, or has no address and no mail exchanger.
  case missing
  /// MX 0 "." (RFC 7505).
  case refusesMail
  case problem

  static func lookup(_ name: String, _ dialog: inout SmtpdDialog) -> SmtpdDomain {
    lookup(name, [.A, .AAAA, .MX], isForMail: false, &dialog)
  }

  /// As for a domain in an address: mail exchangers first.
  static func lookupForMail(_ name: String, _ dialog: inout SmtpdDialog) -> SmtpdDomain {
    lookup(name, [.MX, .A, .AAAA], isForMail: true, &dialog)
  }

  private static func lookup(
    _ name: String, _ types: [DNS.RecordType], isForMail: Bool, _ dialog: inout SmtpdDialog
  ) -> SmtpdDomain {
    var isProblem = false
    let filter = DNSReplyFilter(dialog.daemon, "smtpd_dns_reply_filter")
    for type in types {
      guard case .answer(let response) = dialog.machine.query(name, type), response.code != .serverFailure else {
        isProblem = true
        continue
      }
      var messages: [Message] = []
      let outcome = filter.filtered(response.answers) { messages.append($0) }
      dialog.log(messages)
      switch outcome {
      case .kept(let records):
        if isForMail, type == .MX, records.count == 1, case .mailExchanger(_, let host) = records[0].data,
          host.isEmpty || host == "."
        {
          return .refusesMail
        }
        if !records.isEmpty { return .found }
      case .nothing:
        dialog.warn("\(name): MX or address lookup error: DNS reply filter drops all results")
        return .found
      case .invalid:
        dialog.warn("\(name): MX or address lookup error: Invalid DNS reply filter syntax")
        return .found
      }
    }
    return isProblem ? .problem : .missing
  }
}
