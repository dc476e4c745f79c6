import DNS
import FileSystem
import InternetMessage
import Kernel
import SMTP
import Simulation

/// A delivery over SMTP: from server to server until each recipient is dealt with.
struct SmtpJob: Sendable, Codable {
  typealias Recipient = DeliveryRequest.Recipient

  let request: DeliveryRequest
  let dialect: SmtpDialect
  let pid: PID
  /// Recipients that are not dealt with.
  var recipients: [Recipient]
  /// Of those of the present session: dealt with, or left for the next server.
  var marks: [Mark]
  /// The next hop, and what may stand in for it.
  private var sites: [String]
  private var siteIndex = -1
  private let fallbackStart: Int
  private var addresses: [SmtpAddress] = []
  private var addressCount = 0
  private var sessionCount = 0
  private var bestPreference = 0
  private var port: UInt16 = 25
  var detectsLoops = false
  private var isFinalNextHop = false
  /// No other server will be tried after this one.
  var isFinalServer = false
  /// What is wrong, for those that are left in the end.
  var problem: DeliveryStatus?
  var session: SmtpSession?
  /// An address that is tried again without encryption.
  private var plainRetry: SmtpAddress?
  var connected: Timestamp?
  /// Why the destination as such can't be used.
  var hopProblem: DeliveryStatus?
  var hasDeferred = false
  /// A session has come to its end, so that the destination works.
  var hasCompletedSession = false
  private(set) var isDone = false
  /// Another agent has it now, and will report.
  private(set) var isPassed: Bool?
  /// No kept connection is used any more: one has failed.
  private var avoidsCache: Bool?

  enum Mark: Sendable, Codable {
    case open, kept, dealtWith
  }

  init(_ request: DeliveryRequest, _ dialect: SmtpDialect, pid: PID, configuration: MainConfiguration) {
    self.request = request
    self.dialect = dialect
    self.pid = pid
    recipients = request.recipients
    marks = recipients.map { _ in .open }
    let hops = ListText.split(request.nextHop)
    sites = hops.isEmpty ? [request.nextHop] : hops
    fallbackStart = sites.count
    sites += configuration.list(dialect.parameter("fallback_relay"))
  }

  /// The site that is tried now.
  var site: String { siteIndex >= 0 && siteIndex < sites.count ? sites[siteIndex] : request.nextHop }

  // MARK: From server to server

  /// Begins with the next server, or ends.
  mutating func proceed(_ daemon: Daemon) {
    while session == nil, !isDone {
      if let address = takeAddress(daemon) {
        connect(address, daemon)
      } else if isFinalNextHop || recipients.isEmpty || siteIndex + 1 >= sites.count {
        finish(daemon)
      } else {
        siteIndex += 1
        do throws(Fatal) {
          try lookUpSite(daemon)
        } catch {
          daemon.die(error)
          return
        }
      }
    }
  }

  private mutating func takeAddress(_ daemon: Daemon) -> SmtpAddress? {
    guard !recipients.isEmpty else { return nil }
    if let again = plainRetry { return again }
    guard !addresses.isEmpty else { return nil }
    let address = addresses.removeFirst()
    addressCount += 1
    if addressCount == daemon.configuration.integer(dialect.parameter("mx_address_limit")) { addresses = [] }
    return address
  }

  private mutating func lookUpSite(_ daemon: Daemon) throws(Fatal) {
    let configuration = daemon.configuration
    if siteIndex + 1 == sites.count { isFinalNextHop = true }
    if dialect == .lmtp, site.hasPrefix("unix:") {
      // Nothing that listens on a local socket is simulated.
      let path = String(site.dropFirst(5))
      let isThere = daemon.files.exists(path)
      problem = DeliveryStatus(
        "4.4.1",
        "connect to \(configuration.text("myhostname"))[\(path)]: "
          + (isThere ? Errno.ECONNREFUSED : Errno.ENOENT).message)
      return
    }
    let destination = try SmtpDestination(
      site, defaultService: configuration.text(dialect.parameter("tcp_port")),
      ports: KnownPorts(configuration.text("known_tcp_ports")), on: daemon.machine)
    port = destination.port
    detectsLoops = dialect == .smtp && port == 25
    if avoidsCache != true, SmtpConnectionCache(daemon, dialect).isUsed(for: site, destination.host, request),
      let kept = SmtpAgent.takeKept(site: site, dialect, daemon)
    {
      return revive(kept, daemon)
    }
    (addressCount, sessionCount) = (0, 0)
    var finder = SmtpAddresses(daemon, dialect)
    addresses = daemon.resolving {
      destination.looksUpExchangers && dialect == .smtp
        ? finder.ofDomain(destination.host, detectsLoops: detectsLoops)
        : finder.ofHost(destination.host, detectsLoops: detectsLoops)
    }
    if finder.isExchanger { isFinalNextHop = true }
    bestPreference = addresses.first?.preference ?? 0
    guard addresses.isEmpty, let found = finder.problem else { return }
    problem = found
    if found.isLoop { isFinalNextHop = true }
  }

  private mutating func connect(_ address: SmtpAddress, _ daemon: Daemon) {
    var policy = SmtpTLSPolicy(daemon, dialect, site: site, host: address.host, request: request)
    if policy.isInvalid {
      let status = DeliveryStatus("4.7.5", "client TLS configuration problem")
      daemon.warn("TLS policy lookup for \(site)/\(address.host): \(status.reason)")
      problem = status
      return
    }
    if policy.isWrapped, !policy.isMandatory {
      let parameters = ["tls_wrappermode", "tls_security_level"].map(dialect.parameter)
      daemon.warn("\(parameters[0]) requires \"\(parameters[1]) = encrypt\" (or stronger)")
      return
    }
    if plainRetry != nil { policy.level = .none }
    plainRetry = nil
    let source: IPAddress?
    do throws(Fatal) {
      source = try ownAddress(for: address.address, daemon)
    } catch {
      daemon.die(error)
      isDone = true
      return
    }
    if source == nil, problem?.reason == Self.badBinding { return }
    let end = daemon.machine.connect(
      SmtpAgent.self, from: source, to: SocketAddress(address.address, port))
    session = SmtpSession(
      end: end, host: address.host, address: address.address, port: port, policy: policy)
    if address.preference == bestPreference { session?.features.insert(.bestExchanger) }
    setTimer("connect_timeout", daemon)
  }

  private static let badBinding = "server configuration error"

  /// Parameters smtp_bind_address and smtp_bind_address6: where the connection comes from.
  ///
  /// - Throws: `Fatal` for what is no address.
  private mutating func ownAddress(for remote: IPAddress, _ daemon: Daemon) throws(Fatal) -> IPAddress? {
    let name = dialect.parameter(remote.isV4 ? "bind_address" : "bind_address6")
    var text = daemon.configuration.text(name)
    guard !text.isEmpty else { return nil }
    if text.hasPrefix("[") {
      guard text.hasSuffix("]") else { throw Fatal("smtp_connect_addr: malformed \(name) parameter: \(text)") }
      text = String(text.dropFirst().dropLast())
    }
    guard let wanted = IPAddress(text) else {
      throw Fatal("smtp_connect_addr: bad \(name) parameter: \(text): Name or service not known")
    }
    guard !daemon.machine.hasAddress(wanted) else { return wanted }
    daemon.warn("smtp_connect_addr: bind \(wanted): Cannot assign requested address")
    if daemon.configuration.boolean(dialect.parameter("bind_address_enforce")) {
      problem = DeliveryStatus("4.4.0", Self.badBinding)
    }
    return nil
  }

  // MARK: The end

  /// Deals with those that no server has taken.
  private mutating func finish(_ daemon: Daemon) {
    defer { isDone = true }
    guard !recipients.isEmpty else { return }
    if problem == nil {
      problem = DeliveryStatus("4.3.0", "server unavailable or unable to receive mail")
    } else if problem?.isTemporary == false {
      if siteIndex >= fallbackStart {
        daemon.warn("\(dialect.parameter("fallback_relay")) configuration problem")
        problem?.status = "4.3.5"
      } else if dialect == .smtp, sites[0] == daemon.configuration.text("relayhost") {
        daemon.warn("relayhost configuration problem")
        problem?.status = "4.3.5"
      } else if dialect == .smtp, problem?.isLoop == true, passToBestExchanger(daemon) {
        return
      }
    }
    isFinalServer = true
    failAll(throttles: true, daemon)
    dropMarked()
  }

  /// Gives mail for domains whose best mail exchanger this host is to another transport: best_mx_transport.
  private mutating func passToBestExchanger(_ daemon: Daemon) -> Bool {
    let parts = daemon.configuration.text("best_mx_transport").split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    guard let name = parts.first, !name.isEmpty,
      case .success(let agent) = MasterService.acquire(name, .unix, on: daemon.machine),
      let type = agent.process.flatMap({ deliveryAgent($0.program) })
    else { return false }
    var other = request
    other.recipients = recipients
    if parts.count > 1, !parts[1].isEmpty { other.nextHop = parts[1] }
    isPassed = true
    type.deliver(other, by: agent)
    return true
  }

  // MARK: Kept connections

  /// Goes on with a connection that an earlier delivery has left open, if it is still good.
  private mutating func revive(_ kept: SmtpSession, _ daemon: Daemon) {
    session = kept
    session?.reuseCount = (kept.reuseCount ?? 0) + 1
    session?.stage = .revival
    connected = daemon.machine.now
    send("RSET", daemon)
    setTimer("rset_timeout", daemon)
  }

  /// The kept connection is of no use: a new one is made.
  mutating func revivalFailed(_ daemon: Daemon) {
    guard let session else { return }
    SmtpAgent.drop(session.end, daemon.machine)
    self.session = nil
    connected = nil
    avoidsCache = true
    siteIndex -= 1
    isFinalNextHop = false
    proceed(daemon)
  }

  /// The conversation has come to its end: the connection is kept for the next delivery, or closed.
  mutating func endConversation(_ daemon: Daemon) {
    guard let session, SmtpConnectionCache(daemon, dialect).keeps(session, site: site, request) else {
      endSession(daemon)
      return proceed(daemon)
    }
    SmtpAgent.keep(session, site: site, dialect, daemon)
    self.session = nil
    dropMarked()
    proceed(daemon)
  }

  /// Ends the session; recipients that it has dealt with are out.
  mutating func endSession(_ daemon: Daemon, saysGoodbye: Bool = true) {
    guard let session else { return }
    if saysGoodbye, session.stage != .connecting { send("QUIT", daemon) }
    SmtpAgent.drop(session.end, daemon.machine)
    self.session = nil
    dropMarked()
  }

  private mutating func dropMarked() {
    recipients = zip(recipients, marks).compactMap { $1 == .dealtWith ? nil : $0 }
    marks = recipients.map { _ in .open }
  }

  /// The server has greeted us well: from now on it counts.
  mutating func noteHello(_ daemon: Daemon) {
    sessionCount += 1
    if sessionCount == daemon.configuration.integer(dialect.parameter("mx_session_limit")) { addresses = [] }
    noteWhetherFinal()
  }

  mutating func noteWhetherFinal() {
    if isFinalNextHop, addresses.isEmpty { isFinalServer = true }
  }

  /// Tries the address of the session again, without encryption.
  mutating func retryPlain(_ daemon: Daemon) {
    guard let session else { return }
    plainRetry = SmtpAddress(host: session.host, address: session.address, preference: bestPreference)
    isFinalServer = false
    endSession(daemon, saysGoodbye: false)
  }
}

extension DeliveryStatus {
  /// Mail comes back to this host.
  var isLoop: Bool { status == "5.4.6" }
}
