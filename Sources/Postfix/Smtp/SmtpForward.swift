import SMTP

/// Tells the next server whom a message came from, where parameter smtp_send_xforward_command wants that and the
/// server takes it (XFORWARD_README).
extension SmtpJob {
  /// The attributes of the two commands that are worth to be told.
  private func forwarded(_ session: SmtpSession, _ daemon: Daemon) -> [[String]] {
    guard daemon.configuration.boolean(dialect.parameter("send_xforward_command")), let names = session.forwardable
    else { return [] }
    let client = request.client
    let source = request.rewriteContext == "local" ? "LOCAL" : "REMOTE"
    let origin = [("NAME", client.logName), ("ADDR", client.logAddress), ("PORT", client.logPort)]
    let details = [
      ("PROTO", client.logProtocol), ("HELO", client.logHello), ("IDENT", request.logIdentity), ("SOURCE", source),
    ]
    return [origin, details].map { attributes in
      attributes.filter { names.contains($0.0) && !$0.1.isEmpty }.map { "\($0.0)=\(ExtendedText.encoded($0.1))" }
    }.filter { !$0.isEmpty }
  }

  /// Begins with the message, or with where it came from.
  mutating func sendOrigin(_ daemon: Daemon) {
    guard let session else { return }
    sendOrigin(number: 0, forwarded(session, daemon), daemon)
  }

  private mutating func sendOrigin(number: Int, _ commands: [[String]], _ daemon: Daemon) {
    guard number < commands.count else { return sendMail(daemon) }
    session?.stage = .origin(number)
    send("XFORWARD \(commands[number].joined(separator: " "))", daemon)
    setTimer("xforward_timeout", daemon)
  }

  mutating func takeOrigin(_ reply: Reply, _ number: Int, _ daemon: Daemon) {
    guard let session else { return }
    let commands = forwarded(session, daemon)
    if !reply.isPositive {
      let isFirst = commands.indices.contains(number) && commands[number].contains { !$0.hasPrefix("PROTO") }
      let name = isFirst && number == 0 ? "XFORWARD name/address command" : "XFORWARD helo/protocol command"
      daemon.warn("host \(session.nameWithPort) said: \(reply.text) (in reply to \(name))")
    }
    sendOrigin(number: number + 1, commands, daemon)
  }
}
