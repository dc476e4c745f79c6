import DNS
import InternetMessage

/// Which domains this host is the final destination of.
extension Daemon {
  /// A list of domains, hosts or networks that a parameter holds.
  package func matchList(_ parameter: String, includesSubdomains: Bool? = nil) -> MatchList {
    MatchList(
      parameter, configuration.text(parameter), files: machine.files, configuration: configuration,
      includesSubdomains: includesSubdomains)
  }

  /// Reads lists before they are needed, so that the log says at the start what is wrong with them.
  ///
  /// - Throws: `Fatal` for a list that makes no sense at all.
  package func open(lists: [String]) throws(Fatal) {
    var errors: [Message] = []
    for parameter in lists {
      let list = matchList(parameter)
      for message in list.messages {
        guard message.severity != .fatal else { throw Fatal(message.text) }
        // A file is opened once, whoever lists it.
        guard message.severity != .error || !errors.contains(message) else { continue }
        if message.severity == .error { errors.append(message) }
        log(message)
      }
      for title in list.tables {
        withTables(else: ()) { tables, context throws(Fatal) in
          _ = try tables.table(title, list.flags, in: context)
        }
      }
    }
  }

  /// Whether a domain stands in a list.
  package func matches(domain: String, _ parameter: String) -> MatchList.Outcome {
    let list = matchList(parameter)
    return withTables(else: .problem) { tables, context throws(Fatal) in
      try list.matches(domain: domain, tables: &tables, in: context)
    }
  }

  /// Whether a word stands in a list, as it is.
  package func matches(word: String, _ parameter: String) -> MatchList.Outcome {
    let list = matchList(parameter)
    return withTables(else: .problem) { tables, context throws(Fatal) in
      try list.matches(word: word, tables: &tables, in: context)
    }
  }

  /// Whether mail for a domain, or for an address in brackets, is for this host: parameters mydestination,
  /// inet_interfaces and proxy_interfaces.
  package func isLocal(domain: String) -> MatchList.Outcome {
    var domain = domain
    if domain.utf8.last == UInt8(ascii: ".") { domain.removeLast() }
    guard let last = domain.utf8.last, last != UInt8(ascii: ".") else { return .noMatch }
    switch matches(word: domain, "mydestination") {
    case .match: return .match
    case .problem: return .problem
    case .noMatch: break
    }
    guard domain.utf8.first == UInt8(ascii: "["), domain.utf8.last == UInt8(ascii: "]") else { return .noMatch }
    var literal = String(domain.dropFirst().dropLast())
    if let complaint = HostName.addressComplaint(literal) {
      warn(complaint)
      return .noMatch
    }
    if literal.lowercased().hasPrefix("ipv6:") { literal = String(literal.dropFirst(5)) }
    guard let address = IPAddress(literal) else { return .noMatch }
    if configuration.interfaces?.own.contains(where: { $0.address == address }) == true { return .match }
    let isProxied = configuration.list("proxy_interfaces").contains { name in
      machine.addresses(of: name)?.contains(address) == true
    }
    return isProxied ? .match : .noMatch
  }
}
