import DNS
import FileSystem
import Kernel

/// Mail filters beside the server (MILTER_README): parameters smtpd_milters, non_smtpd_milters, milter_default_action.
///
/// No filter can be talked to here; what is simulated is what becomes of mail when none answers.
struct Milters: Sendable, Codable, Hashable {
  /// What happens to mail because of a filter that does not work: a reply, or "H" to hold it.
  private(set) var verdict: String?
  var holds: Bool { verdict == "H" }

  /// One filter: "inet:host:port", or "{ inet:host:port, default_action=accept }".
  private struct Filter {
    let place: String
    let action: String

    init(_ text: String, _ configuration: MainConfiguration) {
      guard text.hasPrefix("{") else {
        place = text
        action = configuration.text("milter_default_action")
        return
      }
      let parts = ListText.splitWithBraces(String(text.dropFirst().dropLast()))
      place = parts.first ?? ""
      let own = parts.dropFirst().compactMap { part -> String? in
        let pair = part.split(separator: "=", maxSplits: 1).map {
          String($0.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "}" }.reversed())
        }
        return pair.count == 2 && pair[0].drop(while: { $0 == "{" || $0 == " " }) == "default_action" ? pair[1] : nil
      }
      action = own.last ?? configuration.text("milter_default_action")
    }
  }

  /// Tries to reach the filters of a list, one after the other until one of them decides.
  ///
  /// - Parameter warn: takes what the log shall know.
  init(_ list: String, _ daemon: Daemon, warn: (String) -> Void) {
    for word in ListText.splitWithBraces(list) {
      let filter = Filter(word, daemon.configuration)
      verdict = Milters.ask(filter, daemon, warn)
      if verdict != nil { return }
    }
  }

  private static func ask(_ filter: Filter, _ daemon: Daemon, _ warn: (String) -> Void) -> String? {
    let parts = filter.place.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      warn("Milter service needs transport:endpoint instead of \"\(filter.place)\"")
      return misconfigured(filter)
    }
    let failure: Errno?
    switch parts[0] {
    case "unix", "local": failure = daemon.files.exists(parts[1]) ? .ECONNREFUSED : .ENOENT
    case "inet": failure = refusal(parts[1], daemon, warn)
    default:
      warn("invalid transport name: \(parts[0]) in Milter service: \(filter.place)")
      return misconfigured(filter)
    }
    if let failure {
      warn("connect to Milter service \(filter.place): \(failure.message)")
    } else {
      warn("postroom: talking to the milter \(filter.place) is not simulated")
    }
    switch filter.action.lowercased() {
    case "accept": return nil
    case "reject": return "550 5.5.0 Service unavailable"
    case "tempfail": return "451 4.7.1 Service unavailable - try again later"
    case "quarantine": return "H"
    default:
      warn("milter \(filter.place): unrecognized default action: \(filter.action)")
      return unusable
    }
  }

  private static let unusable = "451 4.3.5 Server configuration problem - try again later"

  private static func misconfigured(_ filter: Filter) -> String? {
    switch filter.action.lowercased() {
    case "accept": nil
    case "quarantine": "H"
    default: unusable
    }
  }

  /// Why nobody answers at "host:port", "port@host" or "port".
  private static func refusal(_ endpoint: String, _ daemon: Daemon, _ warn: (String) -> Void) -> Errno? {
    var (host, service) = ("", endpoint)
    if let colon = endpoint.lastIndex(of: ":") {
      (host, service) = (String(endpoint[..<colon]), String(endpoint[endpoint.index(after: colon)...]))
    }
    let port = UInt16(service) ?? daemon.machine.port(ofService: service, isUDP: false)
    let bare = host.filter { $0 != "[" && $0 != "]" }
    let found = daemon.machine.addresses(of: bare.isEmpty ? "localhost" : bare) ?? []
    guard let port, !found.isEmpty else {
      warn("host or service \(host):\(service) not found: Name or service not known")
      return .EADDRNOTAVAIL
    }
    var last: Errno?
    for address in found {
      last = daemon.machine.refusal(of: SocketAddress(address, port))
      if last == nil { return nil }
    }
    return last
  }
}

extension SmtpdDialog {
  /// Begins with the filters for the client: those of smtpd_milter_maps, else those of smtpd_milters.
  mutating func setMilters() {
    guard !isStandAlone else { return }
    var list = configuration.text("smtpd_milters")
    let maps = Maps("smtpd_milter_maps", configuration.text("smtpd_milter_maps"), flags: [.locks])
    if !maps.isEmpty, let own = daemon.find(session.client.address, in: maps).text { list = own }
    guard !list.isEmpty, list.uppercased() != "DISABLE" else { return }
    var warnings: [String] = []
    session.milters = Milters(list, daemon) { warnings.append($0) }
    for warning in warnings { warn(warning) }
  }

  /// What the filters make of what the client has just said.
  ///
  /// - Returns: the reply that refuses it; nil where it may go on. Either has been logged.
  mutating func milterVerdict() -> String? {
    guard let verdict = session.milters?.verdict else { return nil }
    if verdict == "H" {
      logWhatsUp("milter-hold", "milter triggers HOLD action")
      return nil
    }
    session.errors.insert(.policy)
    logWhatsUp("milter-reject", verdict)
    return verdict
  }
}
