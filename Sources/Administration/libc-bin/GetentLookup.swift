import DNS
import FileSystem
import Kernel
import Simulation
import TextFormat

/// What getent(1) asks the host about: its files and name servers.
struct GetentLookup {
  private let process: Process
  /// Whether addresses of a family that the host does not have are left out.
  private let filtersFamilies: Bool

  init(_ process: Process, filtersFamilies: Bool) {
    self.process = process
    self.filtersFamilies = filtersFamilies
  }

  private var machine: Machine { process.machine }

  /// The lines of a file that are neither empty nor comments; none when one may not read it.
  func lines(of path: String) -> [String] {
    let bytes = (try? process.files.read(path)) ?? []
    return bytes.split(separator: 10).filter { $0.first != UInt8(ascii: "#") }.map { String(lossless: $0) }
  }

  /// How long the name servers kept one waiting.
  func waitingTime(for database: String, found: Bool) -> TimeInterval {
    guard !found, database.contains("hosts"), case .noServer(let seconds) = machine.query(".", .NS) else {
      return .zero
    }
    return .seconds(Int64(seconds))
  }

  // MARK: Hosts

  private func hostLine(_ address: String, _ names: [String]) -> String {
    address.padded(to: 16) + names.joined(separator: " ")
  }

  /// All of /etc/hosts, as IPv4: ::1 stands there for 127.0.0.1.
  var allHosts: [String] {
    machine.hostsFile.compactMap { entry in
      let address = entry.address == .loopback6 ? .loopback4 : entry.address
      return address.isV4 ? hostLine(address.description, entry.names) : nil
    }
  }

  /// A host by name or address.
  func host(_ key: String) -> String? {
    if let address = IPAddress(key) {
      if let entry = machine.hostsFile.first(where: { $0.address == address }) {
        return hostLine(key, entry.names)
      }
      return machine.name(of: address).map { hostLine(address.description, [$0]) }
    }
    let entries = machine.hostsFile.filter { $0.names.contains { $0.lowercased() == key.lowercased() } }
    if let entry = entries.first(where: { !$0.address.isV4 }) ?? entries.first {
      return hostLine(entry.address.description, entry.names)
    }
    guard let address = machine.addresses(of: key)?.first else { return nil }
    return hostLine(address.description, [canonicalName(of: key)])
  }

  /// The name that has the address, where the one given is short or an alias.
  private func canonicalName(of key: String) -> String {
    let candidates =
      key.utf8.contains(UInt8(ascii: ".")) ? [key] : machine.searchDomains.map { key + "." + $0 } + [key]
    for candidate in candidates {
      for type in [RecordType.AAAA, .A] {
        guard case .answer(let response) = machine.query(candidate, type) else { return key }
        if let last = response.answers.last { return last.name == candidate.lowercased() ? candidate : last.name }
      }
    }
    return key
  }

  /// What getaddrinfo(3) gives for a name: a line for each kind of socket.
  func socketAddresses(of key: String, _ familyIsV4: Bool?) -> [String] {
    var addresses: [IPAddress] = []
    var name = key
    let entries = machine.hostsFile.filter { $0.names.contains { $0.lowercased() == key.lowercased() } }
    if let first = entries.first {
      name = first.names.first ?? key
      addresses = entries.map { $0.address == .loopback6 && !hasIPv6 ? .loopback4 : $0.address }
    } else {
      addresses = machine.addresses(of: key) ?? []
      if IPAddress(key) == nil { name = canonicalName(of: key) }
    }
    let wanted = addresses.filter { (familyIsV4 ?? $0.isV4) == $0.isV4 && ($0.isV4 || hasIPv6 || !filtersFamilies) }
    return wanted.enumerated().flatMap { index, address -> [String] in
      let start = address.description.padded(to: 16)
      return [start + "STREAM " + (index == 0 ? name : ""), start + "DGRAM  ", start + "RAW    "]
    }
  }

  private var hasIPv6: Bool {
    !filtersFamilies
      || machine.state.interfaces.contains { !$0.isLoopback && $0.addresses.contains { !$0.address.isV4 } }
  }

  // MARK: Others

  /// The groups that list a user, by number.
  func groupIDs(of user: String) -> String {
    let ids = machine.groups.filter { $0.members.contains(user) }.map { " \($0.id)" }
    return user.padded(to: 21) + ids.joined()
  }

  /// The entries of /etc/aliases.
  var aliases: [(name: String, line: String)] {
    var entries: [(String, String)] = []
    for line in lines(of: "/etc/aliases") {
      if let first = line.first, first == " " || first == "\t", !entries.isEmpty {
        entries[entries.count - 1].1 += " " + line
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { continue }
      entries.append((line[..<colon].filter { $0 != "\"" }, String(line[line.index(after: colon)...])))
    }
    return entries.map { name, value in
      let members = value.split(separator: ",").map { member in
        String(member.drop { $0 == " " || $0 == "\t" }).split(separator: " ").joined(separator: " ")
      }.filter { !$0.isEmpty }
      return (name.lowercased(), (name + ":").padded(to: 16) + members.joined(separator: ", "))
    }
  }
}
