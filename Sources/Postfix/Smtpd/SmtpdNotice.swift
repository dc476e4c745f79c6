import FileSystem

/// The postmaster hears of sessions in which something was wrong.
extension SmtpdDialog {
  /// Sends the transcript of the session, where parameter notify_classes names the kind of trouble.
  mutating func notifyPostmaster() {
    let wanted = configuration.list("notify_classes").compactMap(SmtpdErrorClass.named)
      .reduce(into: SmtpdErrorClass()) { $0.formUnion($1) }
    guard !session.errors.intersection(wanted).isEmpty else { return }
    let host = configuration.text("myhostname")
    let recipient = configuration.text("error_notice_recipient")
    let isObsolete = configuration.text("header_from_format") == "obsolete"
    var lines = [
      isObsolete
        ? "From: MAILER-DAEMON@\(host) (Mail Delivery System)" : "From: Mail Delivery System <MAILER-DAEMON@\(host)>",
      isObsolete ? "To: \(recipient) (Postmaster)" : "To: Postmaster <\(recipient)>",
      "Subject: \(configuration.text("mail_name")) SMTP server: errors from \(session.client.title)", "",
      "Transcript of session follows.", "",
    ]
    for line in session.transcript.lines { lines += LineWrap.lines(line) }
    lines.append("")
    if let reason = session.reason { lines.append("Session aborted, reason: \(reason)") }
    lines += ["", "For other details, see the local mail logfile"]
    _ = InternalMail.send(
      lines, from: "\(configuration.text("double_bounce_sender"))@\(host)", to: recipient,
      flags: CleanupFlags.internal.filtering("notify", configuration), for: daemon)
  }
}
