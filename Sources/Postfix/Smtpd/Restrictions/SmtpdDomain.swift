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
