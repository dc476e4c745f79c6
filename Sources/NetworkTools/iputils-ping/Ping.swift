import CommandConventions
import DNS
import FileSystem
import Kernel
import Simulation

/// ping(8): asks a host for echoes.
struct Ping: Program {
  static let name = "ping"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let settings: PingSettings
    do throws(PingSettings.Failure) {
      settings = try PingSettings(process)
    } catch {
      try await process.complain(error.message)
      if let status = error.status { return status }
      try await process.writeError(PingSettings.usage)
      return ExitStatus(2)
    }
    if settings.printsVersion {
      try await process.write(
        "ping from iputils 20221126\n"
          + "libcap: yes, IDN: yes, NLS: no, error.h: yes, getrandom(): yes, __fpending(): yes\n"
      )
      return .success
    }
    guard let host = settings.host else {
      try await process.complain("usage error: Destination address required")
      return .failure
    }
    guard let target = try await Ping.resolve(host, settings, process) else { return ExitStatus(2) }
    if let obstacle = process.machine.obstacle(to: target.address), obstacle.failure == .ENETUNREACH {
      try await process.complain("connect: Network is unreachable")
      return ExitStatus(2)
    }
    process.setDisposition(of: .INT, .caught)
    var run = PingRun(process, settings, target)
    return try await run.ping()
  }

  /// - Returns: nil when there is no such host; that has been said.
  private static func resolve(_ host: String, _ settings: PingSettings, _ process: Process)
    async throws(Errno) -> PingTarget?
  {
    if let address = IPAddress(host) {
      return PingTarget(name: host, address: address, isNumeric: true)
    }
    guard let found = process.machine.addresses(of: host) else {
      if case .noServer(let seconds) = process.machine.query(host, .A) {
        try await process.sleep(.seconds(Int64(seconds)))
      }
      try await process.complain("\(host): Temporary failure in name resolution")
      return nil
    }
    let wanted = settings.familyIsV4.map { isV4 in found.filter { $0.isV4 == isV4 } } ?? found
    guard let address = wanted.first else {
      try await process.complain(
        found.isEmpty ? "\(host): Name or service not known" : "\(host): Address family for hostname not supported")
      return nil
    }
    return PingTarget(name: canonicalName(host, address, settings, process.machine), address: address, isNumeric: false)
  }

  /// The full name, as getaddrinfo(3) gives it.
  private static func canonicalName(_ host: String, _ address: IPAddress, _ settings: PingSettings, _ machine: Machine)
    -> String
  {
    let rows = machine.hostsFile.filter { $0.names.contains { $0.lowercased() == host.lowercased() } }
    if !rows.isEmpty {
      // With a family wanted, glibc gives no name where the file has rows of both.
      if settings.familyIsV4 != nil, Set(rows.map(\.address.isV4)).count > 1 { return "" }
      return rows.first { $0.address == address }?.names.first ?? host
    }
    if host.utf8.contains(UInt8(ascii: ".")) { return host }
    return machine.searchDomains.map { host + "." + $0 }.first {
      if case .answer(let response) = machine.query($0, .A) { !response.answers.isEmpty } else { false }
    } ?? host
  }
}

/// Whom ping(8) asks.
struct PingTarget {
  var name: String
  var address: IPAddress
  /// Whether it was given by its address.
  var isNumeric: Bool
}
