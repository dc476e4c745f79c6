import SMTP

/// The start of a conversation: greeting, EHLO, and what is agreed upon.
extension SmtpJob {
  mutating func takeGreeting(_ reply: Reply, _ daemon: Daemon) {
    guard reply.isPositive else {
      var status = refusal(reply, "refused to talk to me")
      if reply.isPermanentFailure, daemon.configuration.boolean(dialect.parameter("skip_5xx_greeting")) {
        status.status = "4" + status.status.dropFirst()
      }
      return failSite(status, daemon)
    }
    let words = reply.lines[0].split { $0 == " " || $0 == "\t" }
    let own = daemon.configuration.text("myhostname").lowercased()
    if detectsLoops, words.first?.lowercased() == own, let session {
      daemon.warn("host \(session.nameWithPort) greeted me with my own hostname \(own)")
    }
    let configuration = daemon.configuration
    var isExtended = words.contains { $0.uppercased() == "ESMTP" }
    if dialect == .smtp {
      if configuration.boolean("smtp_always_send_ehlo") { isExtended = true }
      if configuration.boolean("smtp_never_send_ehlo") { isExtended = false }
    }
    sayHello(isExtended || dialect == .lmtp, daemon)
  }

  mutating func sayHello(_ isExtended: Bool, _ daemon: Daemon) {
    let verb = dialect == .lmtp ? "LHLO" : isExtended ? "EHLO" : "HELO"
    let name = daemon.configuration.text(dialect == .lmtp ? "lmtp_lhlo_name" : "smtp_helo_name")
    session?.stage = isExtended ? .ehlo : .helo
    send("\(verb) \(name)", daemon)
    setTimer(dialect == .lmtp ? "lhlo_timeout" : "helo_timeout", daemon)
  }

  mutating func takeHello(_ reply: Reply, _ daemon: Daemon) {
    guard reply.isPositive else {
      if session?.stage == .ehlo, dialect == .smtp, reply.code != 421 { return sayHello(false, daemon) }
      return failSite(refusal(reply, "refused to talk to me"), daemon)
    }
    let own = daemon.configuration.text("myhostname")
    let greeter = reply.lines[0].split { $0 == " " || $0 == "\t" || $0 == "-" && false }.first
    if dialect == .smtp, detectsLoops, greeter?.lowercased() == own.lowercased(), let session {
      daemon.warn("host \(session.nameWithPort) replied to HELO/EHLO with my own hostname \(own)")
      if session.features.contains(.bestExchanger) {
        return failSite(DeliveryStatus("5.4.6", "mail for \(request.nextHop) loops back to myself"), daemon)
      }
    }
    if session?.stage == .ehlo { takeFeatures(reply.lines.dropFirst(), daemon) }
    if let session, request.needsSMTPUTF8, !session.features.contains(.smtpUTF8) {
      failMessage(
        DeliveryStatus("5.6.7", "SMTPUTF8 is required, but was not offered by host \(session.name)"), daemon)
      hasCompletedSession = true
      endSession(daemon)
      return proceed(daemon)
    }
    proceedToTLS(daemon)
  }

  private mutating func takeFeatures(_ lines: ArraySlice<String>, _ daemon: Daemon) {
    guard var session else { return }
    session.features.subtract([.size, .eightBit, .dsn, .startTLS, .authentication, .smtpUTF8])
    session.forwardable = nil
    session.features.insert(.esmtp)
    session.mechanisms = []
    let ignored = discardedKeywords(session, daemon)
    let discarded = SmtpJob.discardable.filter { ignored.contains($0.lowercased()) }
    if !discarded.isEmpty, !ignored.contains("silent-discard") {
      daemon.log("discarding EHLO keywords: \(discarded.joined(separator: " "))")
    }
    for line in lines {
      var words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
      guard let keyword = words.first?.uppercased(), !ignored.contains(keyword.lowercased()) else { continue }
      words.removeFirst()
      switch keyword {
      case "8BITMIME": session.features.insert(.eightBit)
      case "DSN": session.features.insert(.dsn)
      case "STARTTLS": session.features.insert(.startTLS)
      case "SMTPUTF8": session.features.insert(.smtpUTF8)
      case "XFORWARD": session.forwardable = Set(words.map { $0.uppercased() })
      case "SIZE":
        session.features.insert(.size)
        session.sizeLimit = words.first.flatMap { Int($0) } ?? 0
      case "AUTH":
        session.features.insert(.authentication)
        takeMechanisms(words, &session, daemon)
      default:
        // An old way to write it: "AUTH=LOGIN".
        if keyword.hasPrefix("AUTH=") { session.features.insert(.authentication) }
      }
    }
    self.session = session
  }

  /// The keywords that can be passed over, in the order in which the log names them.
  private static let discardable = [
    "8BITMIME", "AUTH", "PIPELINING", "SIZE", "VERP", "ETRN", "STARTTLS", "ENHANCEDSTATUSCODES", "DSN", "VRFY",
    "XCLIENT", "XFORWARD", "SMTPUTF8", "CHUNKING",
  ]

  /// Keywords of the server that are passed over: those of the table for its address, else those of a parameter.
  private func discardedKeywords(_ session: SmtpSession, _ daemon: Daemon) -> Set<String> {
    let names =
      dialect == .lmtp
      ? ("lmtp_discard_lhlo_keyword_address_maps", "lmtp_discard_lhlo_keywords")
      : ("smtp_discard_ehlo_keyword_address_maps", "smtp_discard_ehlo_keywords")
    var words = daemon.configuration.list(names.1)
    let maps = Maps(names.0, daemon.configuration.text(names.0), flags: [.locks])
    if !maps.isEmpty, let own = daemon.find("\(session.address)", in: maps).text { words = ListText.split(own) }
    return Set(words.map { $0.lowercased() })
  }

  /// Of the mechanisms that the server knows only those count that parameter smtp_sasl_mechanism_filter lets pass.
  private func takeMechanisms(_ words: [String], _ session: inout SmtpSession, _ daemon: Daemon) {
    guard daemon.configuration.boolean(dialect.parameter("sasl_auth_enable")) else { return }
    let filter = daemon.configuration.list(dialect.parameter("sasl_mechanism_filter")).map { $0.uppercased() }
    let usable = words.map { $0.uppercased() }.filter { filter.isEmpty || filter.contains($0) }
    if usable.isEmpty {
      let offer =
        words.isEmpty
        ? "null AUTH mechanism list" : "no supported AUTH mechanisms: '\(words.joined(separator: " "))'"
      daemon.warn("\(session.nameWithPort) offered \(offer)")
    }
    session.mechanisms += usable
  }

  /// After EHLO: encrypts where that is wanted, and goes on.
  private mutating func proceedToTLS(_ daemon: Daemon) {
    guard let session else { return }
    let policy = session.policy
    if !session.isEncrypted {
      if session.features.contains(.startTLS) {
        if policy.level == .none, daemon.configuration.boolean(dialect.parameter("tls_note_starttls_offer")) {
          daemon.log("Host offered STARTTLS: [\(session.host)]")
        }
        if policy.isMandatory, policy.isUnavailable {
          return failSite(DeliveryStatus("4.7.5", "TLS is required, but our TLS engine is unavailable"), daemon)
        }
        if policy.level >= .may {
          self.session?.stage = .startTLS
          send("STARTTLS", daemon)
          return setTimer("starttls_timeout", daemon)
        }
      }
      if policy.isMandatory {
        return failSite(
          DeliveryStatus("4.7.4", "TLS is required, but was not offered by host \(session.name)"), daemon)
      }
    }
    proceedToAuthentication(daemon)
  }

  mutating func takeStartTLS(_ reply: Reply, _ daemon: Daemon) {
    guard let session else { return }
    if reply.isPositive { return beginHandshake(daemon) }
    if session.policy.isMandatory {
      var status = refusal(reply, "refused to start TLS")
      status.reason = "TLS is required, but " + status.reason
      return failSite(status, daemon)
    }
    self.session?.features.remove(.startTLS)
    proceedToAuthentication(daemon)
  }

  /// The conversation may begin.
  mutating func ready(_ daemon: Daemon) {
    connected = daemon.machine.now
    noteHello(daemon)
    sendOrigin(daemon)
  }
}
