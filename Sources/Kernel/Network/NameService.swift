import DNS
import FileSystem
import Simulation

/// How a name lookup ended.
package enum LookupResult: Sendable {
  case answer(Response)
  /// No name server answered; the seconds that were spent on it.
  case noServer(seconds: Int)
}

/// What one gets who asks one name server.
package enum NameServerOutcome: Sendable {
  case answer(Response)
  /// The machine is there, but nothing listens on the port.
  case refused
  /// No packet comes back.
  case silent
}

/// Names and addresses, as the resolver library finds them (nsswitch.conf(5), resolv.conf(5)).
extension Machine {
  /// Looks names up as a process in a chroot does, which has files of its own or none.
  ///
  /// - Parameter root: the path of the chroot; empty for none.
  package func resolving<Result, Failure>(
    below root: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let before = resolverRoot
    resolverRoot = root
    defer { resolverRoot = before }
    return try body()
  }

  /// The name servers of /etc/resolv.conf; this machine's own when it names none.
  package var nameServers: [IPAddress] {
    let found = configurationLines("/etc/resolv.conf").filter { $0.first == "nameserver" && $0.count > 1 }
      .compactMap { IPAddress($0[1]) }
    return found.isEmpty ? [.loopback4] : Array(found.prefix(3))
  }

  /// The domains that are tried behind a name without a dot.
  package var searchDomains: [String] {
    let lines = configurationLines("/etc/resolv.conf")
    return lines.last { $0.first == "search" || $0.first == "domain" }.map { Array($0.dropFirst()) } ?? []
  }

  /// Asks one name server, which need not be one of /etc/resolv.conf.
  package func ask(_ server: IPAddress, port: UInt16 = 53, _ name: String, _ type: RecordType) -> NameServerOutcome {
    if port == 53, world.answersNames(at: server, from: self) { return .answer(world.zones.answer(name, type)) }
    return world.machine(at: server, from: self) == nil ? .silent : .refused
  }

  /// Asks the name servers for records of one name; adds no domain to it.
  package func query(_ name: String, _ type: RecordType) -> LookupResult {
    for address in nameServers where world.answersNames(at: address, from: self) {
      return .answer(world.zones.answer(name, type))
    }
    return .noServer(seconds: 5 * 2 * nameServers.count)
  }

  /// The addresses of a host name, IPv6 first, from /etc/hosts and then from the name servers.
  ///
  /// - Returns: nil when the name servers could not be asked; none when the name has no address.
  package func addresses(of name: String) -> [IPAddress]? {
    if let address = IPAddress(name) { return [address] }
    let local = hostsFile.filter { $0.names.contains { $0.lowercased() == name.lowercased() } }.map(\.address)
    if !local.isEmpty { return local.filter { !$0.isV4 } + local.filter(\.isV4) }
    var candidates = [name]
    if !name.utf8.contains(UInt8(ascii: ".")) {
      candidates = searchDomains.map { name + "." + $0 } + candidates
    } else if name.utf8.last != UInt8(ascii: ".") {
      candidates += searchDomains.map { name + "." + $0 }
    }
    for candidate in candidates {
      var found: [IPAddress] = []
      for type in [RecordType.AAAA, .A] {
        guard case .answer(let response) = query(candidate, type), response.code != .serverFailure else { return nil }
        found += response.answers.compactMap { if case .address(let address) = $0.data { address } else { nil } }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The name of an address, from /etc/hosts and then from its PTR record.
  package func name(of address: IPAddress) -> String? {
    if let entry = hostsFile.first(where: { $0.address == address }), let name = entry.names.first { return name }
    guard case .answer(let response) = query(address.reverseName, .PTR) else { return nil }
    return response.answers.lazy.compactMap { if case .name(let name) = $0.data { name } else { nil } }.first
  }

  /// The TCP port of a service, from /etc/services (services(5)).
  package func port(ofService name: String) -> UInt16? {
    for words in configurationLines("/etc/services") where words.count > 1 {
      guard words[0] == name || words.dropFirst(2).contains(name), words[1].hasSuffix("/tcp") else { continue }
      return UInt16(words[1].dropLast(4))
    }
    return nil
  }

  /// The rows of /etc/hosts (hosts(5)).
  package var hostsFile: [(address: IPAddress, names: [String])] {
    configurationLines("/etc/hosts").compactMap { words in
      guard let first = words.first, let address = IPAddress(first), words.count > 1 else { return nil }
      return (address, Array(words.dropFirst()))
    }
  }

  /// A number that /etc/resolv.conf sets, as in "options ndots:2".
  package func resolverOption(_ name: String) -> Int? {
    configurationLines("/etc/resolv.conf").filter { $0.first == "options" }.flatMap { $0.dropFirst() }
      .last { $0.hasPrefix(name + ":") }.flatMap { Int($0.dropFirst(name.utf8.count + 1)) }
  }

  /// The words of a configuration file's lines, without comments.
  package func configurationLines(_ path: String) -> [[String]] {
    guard let bytes = try? files.read(resolverRoot + path) else { return [] }
    return bytes.split(separator: 10).compactMap { line in
      let text = line.prefix { $0 != 35 && $0 != 59 }
      let words = text.split { $0 == 32 || $0 == 9 }.map { String(lossless: $0) }
      return words.isEmpty ? nil : words
    }
  }
}

extension World {
  /// Whether a name server answers at an address: a service by the name of "named".
  func answersNames(at address: IPAddress, from machine: Machine) -> Bool {
    self.machine(at: address, from: machine)?.state.services["named"] != nil
  }
}

/// Ports by name, from /etc/services (services(5)).
extension Machine {
  /// The port of a service, by its name or an alias.
  package func port(ofService name: String, isUDP: Bool = false) -> UInt16? {
    services(isUDP: isUDP).first { $0.names.contains(name) }?.port
  }

  /// The name of the service that has a port.
  package func serviceName(ofPort port: UInt16, isUDP: Bool = false) -> String? {
    services(isUDP: isUDP).first { $0.port == port }?.names.first
  }

  private func services(isUDP: Bool) -> [(port: UInt16, names: [String])] {
    configurationLines("/etc/services").compactMap { words in
      guard words.count > 1, words[1].hasSuffix(isUDP ? "/udp" : "/tcp"), let port = UInt16(words[1].dropLast(4)) else {
        return nil
      }
      return (port, [words[0]] + words.dropFirst(2))
    }
  }
}
