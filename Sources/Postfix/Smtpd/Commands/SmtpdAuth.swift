import FileSystem
import SMTP

/// AUTH: the client proves who it is (RFC 4954), to the Cyrus library that has no passwords on this host.
enum SmtpdAuth: SmtpdCommand {
  static let name = "AUTH"

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) -> Bool {
    let configuration = dialog.configuration
    if configuration.boolean("smtpd_helo_required"), dialog.session.heloName == nil {
      return dialog.refuse("503 5.5.1 Error: send HELO/EHLO first")
    }
    guard dialog.offersLogin else { return dialog.refuse("503 5.5.1 Error: authentication not enabled") }
    if dialog.isInTransaction { return dialog.refuse("503 5.5.1 Error: MAIL transaction in progress") }
    if dialog.session.login != nil { return dialog.refuse("503 5.5.1 Error: already authenticated") }
    guard (2...3).contains(words.count) else { return dialog.refuse("501 5.5.4 Syntax: AUTH mechanism") }
    if dialog.exceeds(.logins) {
      return dialog.refuse(
        "450 4.7.1 Error: too many AUTH commands from \(dialog.session.client.address)", .policy)
    }
    let mechanism = words[1].text.uppercased()
    let initial = words.count == 3 ? words[2].text : nil
    let offered = SmtpdLogin.mechanisms(configuration, isEncrypted: dialog.session.tls != nil)
    guard offered.contains(mechanism) else {
      dialog.warn("SASL authentication failure: Couldn't find mech \(mechanism)")
      return fail(mechanism, "no mechanism available", user: nil, &dialog)
    }
    switch (mechanism, initial) {
    case ("PLAIN", let text?): return takePlain(text, &dialog)
    case ("PLAIN", nil): ask("", SmtpdAuthentication(mechanism: mechanism), &dialog)
    case ("LOGIN", nil): ask("Username:", SmtpdAuthentication(mechanism: mechanism), &dialog)
    case ("LOGIN", let text?): return takeLogin(text, SmtpdAuthentication(mechanism: mechanism), &dialog) ?? true
    case ("CRAM-MD5", nil), ("DIGEST-MD5", nil):
      let nonce = "\(dialog.machine.world.random.next()).\(dialog.machine.now.seconds)"
      let host = dialog.configuration.text("myhostname")
      let challenge =
        mechanism == "CRAM-MD5"
        ? "<\(nonce)@\(host)>"
        : "nonce=\"\(nonce)\",realm=\"\(host)\",qop=\"auth\",charset=utf-8,algorithm=md5-sess"
      ask(challenge, SmtpdAuthentication(mechanism: mechanism), &dialog)
    case (_, nil): ask("", SmtpdAuthentication(mechanism: mechanism), &dialog)
    default: return fail(mechanism, "authentication failure", user: nil, &dialog)
    }
    return true
  }

  private static func ask(_ text: String, _ state: SmtpdAuthentication, _ dialog: inout SmtpdDialog) {
    dialog.session.authentication = state
    dialog.reply("334 \(Base64.encoded(Array(text.utf8)))")
  }

  /// The client's next line.
  static func `continue`(_ line: String, _ dialog: inout SmtpdDialog) {
    guard let state = dialog.session.authentication else { return }
    dialog.session.authentication = nil
    if line == "*" {
      finish(false, &dialog)
      _ = dialog.refuse("501 5.7.0 Authentication aborted")
      return
    }
    switch state.mechanism {
    case "PLAIN": finish(takePlain(line, &dialog), &dialog)
    case "LOGIN": if let isGood = takeLogin(line, state, &dialog) { finish(isGood, &dialog) }
    default: finish(fail(state.mechanism, "authentication failure", user: nil, &dialog), &dialog)
    }
  }

  /// Corrects the count of the command, which was good as long as it asked.
  private static func finish(_ isGood: Bool, _ dialog: inout SmtpdDialog) {
    guard !isGood else { return }
    dialog.session.errorCount += 1
    if let count = dialog.session.counts["AUTH"] {
      dialog.session.counts["AUTH"]?.successes = max(0, count.successes - 1)
    }
  }

  private static func takePlain(_ text: String, _ dialog: inout SmtpdDialog) -> Bool {
    guard let bytes = Base64.decoded(text) else {
      dialog.warn("SASL authentication failure: Can only find author (no password)")
      return fail("PLAIN", "bad protocol / cancel", user: nil, &dialog)
    }
    let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      let missing = parts.count < 2 ? "Can only find author (no password)" : "Can only find author/en (no password)"
      dialog.warn("SASL authentication failure: \(missing)")
      return fail("PLAIN", "bad protocol / cancel", user: nil, &dialog)
    }
    dialog.warn("SASL authentication failure: Password verification failed")
    return fail("PLAIN", "authentication failure", user: String(lossless: parts[1]), &dialog)
  }

  /// - Returns: nil while the exchange goes on.
  private static func takeLogin(
    _ text: String, _ state: SmtpdAuthentication, _ dialog: inout SmtpdDialog
  ) -> Bool? {
    guard let bytes = Base64.decoded(text) else {
      _ = dialog.refuse("535 5.7.8 Error: authentication failed: Invalid base64 data in continued response")
      return false
    }
    guard let user = state.user else {
      ask("Password:", SmtpdAuthentication(mechanism: "LOGIN", user: String(lossless: bytes)), &dialog)
      return nil
    }
    return fail("LOGIN", "authentication failure", user: user, &dialog)
  }

  private static func fail(_ mechanism: String, _ reason: String, user: String?, _ dialog: inout SmtpdDialog) -> Bool {
    dialog.warn(
      "\(dialog.session.client.title): SASL \(mechanism) authentication failed: \(reason), "
        + "sasl_username=\(user.map { SmtpdText.printable($0) } ?? "(unavailable)")")
    return dialog.refuse("535 5.7.8 Error: authentication failed: \(reason)", .policy)
  }
}
