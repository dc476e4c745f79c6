/// What cleanup(8) shall do with a message.
package struct CleanupFlags: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// A message that can't be taken is returned to its sender.
  package static let bounce = CleanupFlags(rawValue: 1 << 0)
  /// header_checks and body_checks.
  package static let filter = CleanupFlags(rawValue: 1 << 1)
  package static let hold = CleanupFlags(rawValue: 1 << 2)
  package static let discard = CleanupFlags(rawValue: 1 << 3)
  /// always_bcc and its kin.
  package static let copies = CleanupFlags(rawValue: 1 << 4)
  /// canonical(5), virtual(5), masquerading.
  package static let mapping = CleanupFlags(rawValue: 1 << 5)
  package static let milter = CleanupFlags(rawValue: 1 << 6)
  /// Reject texts are SMTP replies.
  package static let smtpReply = CleanupFlags(rawValue: 1 << 7)
  package static let smtpUTF8 = CleanupFlags(rawValue: 1 << 8)

  /// Text that is not ASCII asks for servers that take SMTPUTF8.
  package static let detectsUTF8 = CleanupFlags(rawValue: 1 << 9)

  /// Mail that comes from outside of the mail system.
  package static let external: CleanupFlags = [.filter, .copies, .mapping, .milter, .smtpReply]
  /// Mail that the mail system makes.
  package static let `internal`: CleanupFlags = [.mapping]

  /// With `detectsUTF8` where parameter smtputf8_autodetect_classes names a kind of client.
  ///
  /// - Parameter source: "sendmail", "bounce", "forward", "notify" or "verify".
  package func detectingUTF8(_ source: String, _ configuration: MainConfiguration) -> CleanupFlags {
    let classes = configuration.list("smtputf8_autodetect_classes").map { $0.lowercased() }
    guard configuration.boolean("smtputf8_enable"), classes.contains(source) || classes.contains("all") else {
      return self
    }
    return union(.detectsUTF8)
  }

  /// With content checks and mail filters where parameter internal_mail_filter_classes names a kind of mail.
  ///
  /// - Parameter source: "bounce" or "notify".
  package func filtering(_ source: String, _ configuration: MainConfiguration) -> CleanupFlags {
    let classes = configuration.list("internal_mail_filter_classes").map { $0.lowercased() }
    return classes.contains(source) ? union([.filter, .milter]) : self
  }

  /// Leaves out what a parameter such as receive_override_options switches off.
  package func without(_ options: [String]) -> CleanupFlags {
    var flags = self
    for option in options {
      switch option {
      case "no_header_body_checks": flags.remove(.filter)
      case "no_address_mappings": flags.subtract([.copies, .mapping])
      case "no_milters": flags.remove(.milter)
      default: break
      }
    }
    return flags
  }
}
