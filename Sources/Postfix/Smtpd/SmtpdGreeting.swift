import DNS
import FileSystem
import Kernel
import Simulation

/// The beginning of a session: who the client is, whether it may come in, and the greeting.
extension SmtpdDialog {
  /// The process has a client: it greets, unless the client may not come in.
  mutating func begin() {
    if awaitsUpstream() { return }
    session.isSleeping = false
    let looksUpName = configuration.boolean("smtpd_peername_lookup")
    let from = SocketAddress(
      session.client.ip ?? .loopback4, UInt16(session.client.port) ?? 0)
    var warnings: [String] = []
    session.client = SmtpdClient(from, on: machine, looksUpName: looksUpName) { warnings.append($0) }
    session.client.setTitle(configuration)
    session.isDebugged = isDebugged
    for warning in warnings { warn(warning) }
    log("connect from \(session.client.title)")
    if let fatal = SmtpdLogin.isUnreachable(daemon) {
      flushLog()
      daemon.die(fatal)
      return
    }
    if configuration.boolean("smtpd_tls_wrappermode") {
      flushLog()
      guard SmtpdTLS.begin(&self) else {
        session.hangsUp = true
        return
      }
      session.isAwaitingTLS = true
      return
    }
    welcome()
    flushLog()
  }

  /// Limits of how many clients may come from one place, and the greeting.
  mutating func welcome() {
    session.isLimited = findLimited()
    session.hasConnected = true
    if exceeds(.connectionCount) || exceeds(.connectionRate) {
      session.errors.insert(.policy)
      reply(
        "421 4.7.0 \(configuration.text("myhostname")) Error: too many connections from \(session.client.address)")
      return
    }
    _ = greet()
  }

  /// Sends a client away for want of a certificate.
  mutating func refuseClient(_ text: String) {
    session.errors.insert(.policy)
    reply(text)
  }

  /// Checks the client and says who one is.
  @discardableResult
  mutating func greet() -> Bool {
    session.rewriteContext = isLocalClient() ? .local : .remote
    session.discardedKeywords = discardedKeywords()
    if !configuration.boolean("smtpd_delay_reject") {
      // What can be waited for is not known before there is an address.
      let refusal = (try? checkClient()) ?? nil
      if let refusal {
        session.accessDenied = refusal
        reply("\(refusal.prefix(1))\(refusal.dropFirst())")
        session.errorCount += 1
        return false
      }
    }
    let hasInput = session.lines.hasPending
    if hasInput, !isStandAlone, !session.isPipeliningLogged {
      logPipelining("CONNECT")
      if configuration.boolean("smtpd_forbid_unauth_pipelining") {
        refuseSynchronization()
        return false
      }
    }
    setMilters()
    if let refusal = milterVerdict() {
      if refusal.hasPrefix("5") {
        reply("554 \(configuration.text("myhostname")) ESMTP not accepting connections")
        session.errorCount += 1
        return true
      }
      if refusal.hasPrefix("421") {
        reply("421 \(configuration.text("myhostname")) Service unavailable - try again later")
        return false
      }
    }
    reply("220 \(configuration.text("smtpd_banner"))")
    return true
  }

  /// Whether the client stands in parameter debug_peer_list.
  private var isDebugged: Bool {
    configuration.integer("debug_peer_level") > 0 && !configuration.list("debug_peer_list").isEmpty
      && matchesClient("debug_peer_list")
  }

  private func discardedKeywords() -> Set<String> {
    var words = configuration.list("smtpd_discard_ehlo_keywords")
    let maps = Maps(
      "smtpd_discard_ehlo_keyword_address_maps", configuration.text("smtpd_discard_ehlo_keyword_address_maps"),
      flags: [.locks])
    if !maps.isEmpty, let found = daemon.find(session.client.address, in: maps).text { words = ListText.split(found) }
    return Set(words.map { $0.lowercased() })
  }

  mutating func logPipelining(_ place: String) {
    session.isPipeliningLogged = true
    let pending = session.lines.pendingBytes.prefix(100)
    let text = SmtpdText.escaped(pending)
    log("improper command pipelining after \(place) from \(session.client.title): \(text)")
  }
}
