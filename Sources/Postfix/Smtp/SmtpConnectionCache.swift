import Kernel
import Simulation

/// Which connections are left open for the next delivery (CONNECTION_CACHE_README).
struct SmtpConnectionCache {
  private let daemon: Daemon
  private let dialect: SmtpDialect
  private var configuration: MainConfiguration { daemon.configuration }

  init(_ daemon: Daemon, _ dialect: SmtpDialect) {
    self.daemon = daemon
    self.dialect = dialect
  }

  /// Whether a destination's connections are kept: because it is listed, or because there is much mail for it.
  func isUsed(for site: String, _ host: String, _ request: DeliveryRequest) -> Bool {
    guard request.flags.isDisjoint(with: .probe) else { return false }
    let parameter = dialect.parameter("connection_cache_destinations")
    let isListed = [site, host].contains { daemon.matches(word: $0, parameter) == .match }
    return isListed
      || configuration.boolean(dialect.parameter("connection_cache_on_demand"))
        && request.flags.contains(.keepsConnection)
  }

  /// Whether the connection of a session that has gone well is kept.
  func keeps(_ session: SmtpSession, site: String, _ request: DeliveryRequest) -> Bool {
    // What is encrypted can't be handed on.
    guard isUsed(for: site, SmtpConnectionCache.host(of: site), request), !session.isEncrypted,
      let begun = session.begun
    else { return false }
    let count = configuration.integer(dialect.parameter("connection_reuse_count_limit"))
    let seconds = configuration.seconds(dialect.parameter("connection_reuse_time_limit"))
    return (count <= 0 || session.reuseCount ?? 0 < count)
      && daemon.machine.now - begun < .seconds(Int64(seconds))
  }

  private static func host(of site: String) -> String {
    String(site.drop { $0 == "[" }.prefix { $0 != "]" && $0 != ":" })
  }
}

/// A connection that waits for its next use.
struct KeptConnection: Sendable, Codable {
  let session: SmtpSession
  let site: String
  let dialect: SmtpDialect
}

extension SmtpAgent {
  /// Leaves a connection open for a while: parameter smtp_connection_cache_time_limit.
  static func keep(_ session: SmtpSession, site: String, _ dialect: SmtpDialect, _ daemon: Daemon) {
    let machine = daemon.machine
    machine.withService(SmtpAgent.self) { agent in
      agent.forget(session.end)
      agent.kept = (agent.kept ?? []) + [KeptConnection(session: session, site: site, dialect: dialect)]
    }
    let seconds = daemon.configuration.seconds(dialect.parameter("connection_cache_time_limit"))
    machine.send(
      SmtpMessage.keptForLong(session.end, reuseCount: session.reuseCount ?? 0), to: SmtpAgent.self,
      after: .seconds(Int64(seconds)))
  }

  /// Hands out a connection to a destination.
  static func takeKept(site: String, _ dialect: SmtpDialect, _ daemon: Daemon) -> SmtpSession? {
    daemon.machine.withService(SmtpAgent.self) { agent -> SmtpSession? in
      guard let index = agent.kept?.firstIndex(where: { $0.site == site && $0.dialect == dialect }) else { return nil }
      return agent.kept?.remove(at: index).session
    } ?? nil
  }

  /// Closes a connection that nobody has used in time.
  static func expire(_ end: ConnectionEnd, reuseCount: Int, _ machine: Machine) {
    let isMeant = machine.withService(SmtpAgent.self) { agent -> Bool in
      guard let index = agent.kept?.firstIndex(where: { $0.session.end == end }),
        agent.kept?[index].session.reuseCount ?? 0 == reuseCount
      else { return false }
      agent.kept?.remove(at: index)
      return true
    }
    guard isMeant == true else { return }
    machine.send(Array("QUIT\r\n".utf8), on: end)
    drop(end, machine)
  }

  /// The other side has closed a connection that was kept.
  static func loseKept(_ end: ConnectionEnd, _ machine: Machine) {
    let wasKept = machine.withService(SmtpAgent.self) { agent -> Bool in
      guard let index = agent.kept?.firstIndex(where: { $0.session.end == end }) else { return false }
      agent.kept?.remove(at: index)
      return true
    }
    if wasKept == true { drop(end, machine) }
  }
}
