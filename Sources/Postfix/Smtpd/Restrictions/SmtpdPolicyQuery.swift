import DNS
import Kernel
import Simulation

/// A query of a policy client, and whom it goes to (SMTPD_POLICY_README).
struct SmtpdPolicyQuery: Hashable, Sendable, Codable {
  /// The service in master.cf that answers.
  let service: ServiceKey
  /// The attributes, a line each, and an empty line.
  let text: String
  /// How long the client waits for the answer, in seconds.
  let timeout: Int

  /// The service of spawn(8) that listens at a place: "private/policy", "127.0.0.1:9998".
  static func service(_ type: String, _ place: String, on machine: Machine) -> ServiceKey? {
    let services = machine.service(MasterService.self)?.services.filter { $0.entry.command == Spawn.program } ?? []
    guard type == "inet" else {
      let socket = "/" + place
      return services.first { $0.entry.socketPath.map { socket.hasSuffix("/" + $0) } ?? false }?.key
    }
    guard let colon = place.lastIndex(of: ":"), let port = UInt16(place[place.index(after: colon)...]) else {
      return nil
    }
    let host = place[..<colon].filter { $0 != "[" && $0 != "]" }
    let targets = (machine.addresses(of: host.isEmpty ? "localhost" : host) ?? []).map { SocketAddress($0, port) }
    return services.first { service in
      service.addresses.contains { own in targets.contains { own.covers($0) } }
    }?.key
  }

  init(_ service: ServiceKey, context: String, timeout: Int, _ dialog: SmtpdDialog) {
    self.service = service
    self.timeout = timeout
    text =
      SmtpdPolicyQuery.attributes(context, dialog).map { name, value in "\(name)=\(value)\n" }.joined() + "\n"
  }

  private static func attributes(_ context: String, _ dialog: SmtpdDialog) -> [(String, String)] {
    let (session, transaction) = (dialog.session, dialog.session.transaction)
    let place = session.place
    let isAboutMessage = ["DATA", "BDAT", "END-OF-MESSAGE"].contains(place)
    let size = transaction.actualSize > 0 ? transaction.actualSize : transaction.declaredSize
    let tls = session.tls
    return [
      ("request", "smtpd_access_policy"), ("protocol_state", place == "BDAT" ? "DATA" : place),
      ("protocol_name", session.protocolName), ("client_address", session.client.address),
      ("client_name", session.client.name), ("client_port", session.client.port),
      ("reverse_client_name", session.client.reverseName), ("server_address", "\(session.server.address)"),
      ("server_port", "\(session.server.port)"), ("helo_name", session.heloName ?? ""),
      ("sender", transaction.sender ?? ""), ("recipient", transaction.recipient ?? ""),
      ("recipient_count", "\(isAboutMessage ? transaction.recipientCount : 0)"),
      ("queue_id", transaction.queueID ?? ""), ("instance", instance(dialog)), ("size", "\(size)"),
      ("etrn_domain", session.checks.etrnName ?? ""), ("stress", dialog.configuration.text("stress")),
      ("sasl_method", session.login?.method ?? ""), ("sasl_username", session.login?.user ?? ""),
      ("sasl_sender", transaction.loginSender ?? ""),
      ("ccert_subject", tls?.isTrusted == true ? tls?.clientName ?? "" : ""),
      ("ccert_issuer", tls?.isTrusted == true ? tls?.issuerName ?? "" : ""),
      ("ccert_fingerprint", tls?.fingerprint ?? ""), ("ccert_pubkey_fingerprint", tls?.keyFingerprint ?? ""),
      ("encryption_protocol", tls?.information.version ?? ""),
      ("encryption_cipher", tls?.information.cipher ?? ""),
      ("encryption_keysize", "\(tls?.information.usedBits ?? 0)"), ("policy_context", context),
    ]
  }

  /// What all queries about one message have in common: process, time of MAIL, number of the transaction.
  private static func instance(_ dialog: SmtpdDialog) -> String {
    guard dialog.session.transaction.sender != nil, let arrival = dialog.session.transaction.arrival else { return "" }
    let microseconds = arrival.nanoseconds / 1000
    func hexadecimal(_ number: Int64) -> String { String(number, radix: 16) }
    let number = max(0, (dialog.daemon.process?.useCount ?? 1) - 1)
    return [
      hexadecimal(Int64(dialog.session.pid)), hexadecimal(microseconds / 1_000_000),
      hexadecimal(microseconds % 1_000_000), hexadecimal(Int64(number)),
    ].joined(separator: ".")
  }

  /// Asks the service; the session is told what comes of it.
  func send(for client: ConnectionEnd, _ number: Int, on machine: Machine) {
    machine.send(
      SmtpdMessage.answered(self, .timeout, for: client, number), to: Smtpd.self, after: .seconds(Int64(timeout)))
    guard case .success(let daemon) = MasterService.acquire(service.name, service.kind, on: machine) else { return }
    Spawn.run(SpawnJob(query: self, client: client, number: number), by: daemon)
  }
}

/// What comes of a query.
enum SmtpdPolicyAnswer: Hashable, Sendable, Codable {
  case action(String)
  /// The attributes end without an action.
  case incomplete
  /// The answer breaks off.
  case premature
  /// There is none.
  case reset
  case timeout

  init(_ output: [UInt8]) {
    var lines = output.split(separator: 10, omittingEmptySubsequences: false)
    // What stands behind the last newline is no line.
    let rest = lines.popLast()
    for line in lines {
      if line.isEmpty {
        self = .incomplete
        return
      }
      let pair = line.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2, pair[0].elementsEqual("action".utf8) {
        self = .action(String(lossless: Array(pair[1])))
        return
      }
    }
    self = lines.isEmpty && rest?.isEmpty != false ? .reset : .premature
  }

  /// What the log says of one attempt.
  func warning(_ place: String) -> String? {
    switch self {
    case .action, .reset: nil
    case .incomplete: "missing attribute action in input from \(place)"
    case .premature: "premature end-of-input on \(place) while reading input attribute name"
    case .timeout: "timeout on \(place) while reading input attribute name"
    }
  }

  /// What became of all attempts, by the last one.
  var reason: String {
    switch self {
    case .reset: "Connection reset by peer"
    case .timeout: "Connection timed out"
    default: "Application error"
    }
  }
}
