/// What smtpd(8) makes of lines that end in a newline without a carriage return: parameter smtpd_forbid_bare_newline.
enum SmtpdBareNewline {
  /// They are as good as others.
  case allowed
  /// They don't end a message.
  case normalized
  /// Who sends them is sent away.
  case rejected

  /// nil for a value that is none.
  init?(_ configuration: MainConfiguration) {
    switch configuration.text("smtpd_forbid_bare_newline").lowercased() {
    case "no": self = .allowed
    case "yes", "normalize": self = .normalized
    case "reject": self = .rejected
    default: return nil
    }
  }
}

extension SmtpdDialog {
  /// What holds for the client at hand.
  var bareNewlines: SmtpdBareNewline {
    guard !isStandAlone, let general = SmtpdBareNewline(configuration), general != .allowed else { return .allowed }
    return matchesClient("smtpd_forbid_bare_newline_exclusions") ? .allowed : general
  }

  /// "550 5.5.2 mail.example.com Error: bare <LF> received"
  var bareNewlineReply: String {
    let code = configuration.integer("smtpd_forbid_bare_newline_reject_code")
    return "\(code) 5.5.2 \(configuration.text("myhostname")) Error: bare <LF> received"
  }
}
