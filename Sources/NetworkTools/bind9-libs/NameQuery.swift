import DNS
import FileSystem
import Kernel
import Simulation

/// A question to name servers, as dig(1), host(1) and nslookup(1) ask it.
struct NameQuery {
  /// As the user wrote it, and with the domain that is tried; without the final dot.
  var name: String
  var type: RecordType
  var server: [NameServerAddress]
  var port: UInt16 = 53
  /// Seconds that one waits for an answer.
  var timeout: Double = 5
  /// How often the first server is asked; each further one is asked once.
  var tries = 3

  /// What came of it.
  struct Reply {
    var response: Response
    var server: NameServerAddress
    /// In microseconds.
    var time: Int64
  }

  /// Asks until somebody answers. What goes wrong on the way is written to standard output.
  ///
  /// - Returns: nil when nobody answered.
  func ask(_ process: Process) async throws(Errno) -> Reply? {
    for (index, server) in server.enumerated() {
      for _ in 0..<(index == 0 ? max(1, tries) : 1) {
        switch process.machine.ask(server.address, port: port, name, type) {
        case .answer(let response):
          try await process.sleep(.microseconds(NameQuery.roundTrip))
          return Reply(response: response, server: server, time: NameQuery.roundTrip)
        case .refused:
          try await process.write(
            ";; communications error to \(server.address)#\(port): connection refused\n")
        case .silent:
          try await process.standardOutput.flush()
          try await process.sleep(.fractionalSeconds(timeout))
          try await process.write(";; communications error to \(server.address)#\(port): timed out\n")
        }
      }
    }
    return nil
  }

  private static let roundTrip: Int64 = 640

  /// The names to try, in order, for one that may be short (resolv.conf(5), search and ndots).
  static func candidates(for name: String, on machine: Machine, dots: Int? = nil) -> [String] {
    if name.utf8.last == UInt8(ascii: ".") { return [name == "." ? "" : String(name.dropLast())] }
    let others = machine.searchDomains.map { name + "." + $0 }
    let wanted = dots ?? machine.resolverOption("ndots") ?? 1
    return name.utf8.count(where: { $0 == UInt8(ascii: ".") }) >= wanted ? [name] + others : others + [name]
  }
}

/// A name server, by the name that it was asked for and its address.
struct NameServerAddress: Hashable {
  var name: String
  var address: IPAddress

  /// The addresses of a server that is given by name or address; none when it is not found.
  static func all(of name: String, on machine: Machine, familyIsV4: Bool? = nil) -> [NameServerAddress] {
    let found = machine.addresses(of: name) ?? []
    let wanted = familyIsV4.map { isV4 in found.filter { $0.isV4 == isV4 } } ?? found
    return wanted.map { NameServerAddress(name: name, address: $0) }
  }

  /// The servers of /etc/resolv.conf; this host's own, by both protocols, where it names none.
  static func configured(on machine: Machine, familyIsV4: Bool? = nil) -> [NameServerAddress] {
    let isConfigured = machine.configurationLines("/etc/resolv.conf").contains { $0.first == "nameserver" }
    let all = isConfigured ? machine.nameServers : [.loopback6, .loopback4]
    var wanted = familyIsV4.map { isV4 in all.filter { $0.isV4 == isV4 } } ?? all
    if wanted.isEmpty { wanted = [familyIsV4 == false ? .loopback6 : .loopback4] }
    return wanted.map { NameServerAddress(name: $0.description, address: $0) }
  }
}
