import CommandConventions
import DNS
import FileSystem
import Kernel
import Simulation

/// nc(1), OpenBSD's: connects standard input and output with a TCP port, or looks whether one is open.
struct Netcat: Program {
  static let name = "nc.openbsd"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = "nc"
    let settings: NetcatSettings
    do throws(NetcatSettings.Failure) {
      settings = try NetcatSettings(process)
    } catch {
      switch error {
      case .message(let text): try await process.complain(text)
      case .option(let text):
        try await process.complain(text)
        try await process.writeError(NetcatSettings.usage)
      case .usage: try await process.writeError(NetcatSettings.usage)
      case .help:
        try await process.writeError("OpenBSD netcat (Debian patchlevel 1.219-1)\n" + NetcatSettings.usage)
        try await process.writeError(NetcatSettings.summary)
        return .success
      case .unsimulated(let option): try await process.writeError("postroom: nc -\(option) is not simulated\n")
      }
      return .failure
    }
    if settings.listens { return try await Netcat.listen(settings, process) }
    return try await Netcat.connect(settings, process)
  }

  // MARK: Connecting

  private static func connect(_ settings: NetcatSettings, _ process: Process) async throws(Errno) -> ExitStatus {
    guard let host = settings.host else { return .failure }
    var status = ExitStatus.failure
    for port in settings.ports {
      let addresses: [IPAddress]
      switch settings.resolve(host, process.machine) {
      case .success(let found): addresses = found
      case .failure(let failure):
        try await process.complain("getaddrinfo for host \"\(host)\" port \(port): \(failure.text)")
        return .failure
      }
      guard let socket = try await reach(host, addresses, port, settings, process) else { continue }
      if let badSource = socket.badSource {
        try await process.complain("bind failed: \(badSource.message)")
        return .failure
      }
      status = .success
      if settings.isVerbose {
        let service = settings.isNumeric ? "*" : settings.serviceName(of: port, process.machine)
        let shown = host == "\(socket.address)" ? host : "\(host) (\(socket.address))"
        try await process.writeError(
          "Connection to \(shown) \(port) port [\(settings.isUDP ? "udp" : "tcp")/\(service)] succeeded!\n")
      }
      if let descriptor = socket.descriptor {
        if !settings.scans {
          var relay = NetcatRelay(process, settings, descriptor)
          try await relay.run()
        }
        try? process.close(descriptor)
      }
    }
    return status
  }

  private struct Reached {
    var descriptor: Int?
    var address: IPAddress
    var badSource: Errno?
  }

  /// Connects to the first address that lets one; says why the others do not.
  private static func reach(
    _ host: String, _ addresses: [IPAddress], _ port: UInt16, _ settings: NetcatSettings, _ process: Process
  ) async throws(Errno) -> Reached? {
    for address in addresses {
      if settings.isUDP {
        guard process.machine.obstacle(to: address) == nil else { continue }
        return Reached(address: address)
      }
      let deadline = settings.timeout.map { process.now + .fractionalSeconds($0) }
      do throws(Errno) {
        let descriptor = try await process.connect(
          to: SocketAddress(address, port), from: settings.source, until: deadline)
        return Reached(descriptor: descriptor, address: address)
      } catch {
        if error == .EINTR { throw error }
        if error == .EADDRNOTAVAIL, settings.source != nil { return Reached(address: address, badSource: error) }
        guard settings.isVerbose else { continue }
        let shown = host == "\(address)" ? host : "\(host) (\(address))"
        let isOver = error == .ETIMEDOUT && deadline.map { process.now >= $0 } ?? false
        try await process.complain(
          "connect to \(shown) port \(port) (tcp) "
            + (isOver ? "timed out: Operation now in progress" : "failed: \(error.message)"))
      }
    }
    return nil
  }

  // MARK: Listening

  private static func listen(_ settings: NetcatSettings, _ process: Process) async throws(Errno) -> ExitStatus {
    let any: IPAddress = settings.familyIsV4 == false ? .any6 : .any4
    let address = settings.host.flatMap { process.machine.addresses(of: $0)?.first } ?? any
    let port = settings.ports.first ?? 0
    let listener: Int
    do throws(Errno) {
      listener = try process.listen(on: SocketAddress(address, port), sharesPort: true)
    } catch {
      try await process.complain(error.message)
      return .failure
    }
    if settings.isVerbose { try await process.writeError("Listening on \(address) \(port)\n") }
    repeat {
      let socket = try await process.accept(listener)
      if settings.isVerbose, let peer = process.addresses(of: socket)?.peer {
        let name = settings.isNumeric ? nil : process.machine.name(of: peer.address)
        try await process.writeError("Connection received on \(name ?? "\(peer.address)") \(peer.port)\n")
      }
      if !settings.keepsListening { try process.close(listener) }
      var relay = NetcatRelay(process, settings, socket)
      try await relay.run()
      try? process.close(socket)
    } while settings.keepsListening
    return .success
  }
}
