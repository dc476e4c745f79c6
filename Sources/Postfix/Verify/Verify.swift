import FileSystem
import Kernel
import Simulation

/// verify(8): remembers which addresses can be delivered to, and lets messages without content find it out.
package struct Verify: PostfixDaemon {
  package static let program = "verify"
  package static let servesManyClients = true

  /// What is known of an address.
  package struct Entry: Hashable, Sendable, Codable {
    package enum Status: Int, Hashable, Sendable, Codable {
      case good = 0
      case temporary = 1
      case bad = 2
      case unknown = 3
    }

    package var status: Status
    /// When it was probed, and when it became known, in seconds; 0 for never.
    package var probed: Int64
    package var updated: Int64
    package var text: String
  }

  private var entries: [String: Entry] = [:]
  /// When entries that are too old were last thrown away, in seconds.
  private var lastCleanup: Int64?

  package init() {}

  /// Looks through the cache, if that has not been done for address_verify_cache_cleanup_interval.
  package static func start(_ daemon: Daemon) {
    let configuration = daemon.configuration
    let map = configuration.text("address_verify_map")
    let isLasting = !map.isEmpty && !map.hasPrefix("internal:")
    let now = daemon.machine.now.seconds
    let interval = Int64(configuration.seconds("address_verify_cache_cleanup_interval"))
    let retained = daemon.machine.withService(Verify.self) { service -> Int? in
      // What is kept in memory ends with its process.
      if !isLasting { (service.entries, service.lastCleanup) = ([:], nil) }
      guard interval > 0, service.lastCleanup.map({ $0 + interval <= now }) ?? true else { return nil }
      service.lastCleanup = now
      return service.entries.count
    }
    guard let retained, let retained else { return }
    daemon.log("cache \(map.isEmpty ? "internal:verify" : map) full cleanup: retained=\(retained) dropped=0 entries")
  }

  /// Takes the outcome of a probe.
  package static func update(_ address: String, status: Entry.Status, text: String, for client: Daemon) {
    serve(client) { daemon, service in
      var entry = service.entries[address] ?? Entry(status: .unknown, probed: 0, updated: 0, text: "")
      // What is known to be good stays good when a probe only fails for the moment.
      if entry.status == .good, status == .temporary {
        entry.probed = 0
      } else {
        entry.status = status
        entry.probed = 0
        entry.updated = daemon.machine.now.seconds
        entry.text = text
      }
      service.entries[address] = entry
    }
  }

  /// What is known of an address; a probe is sent when it is too little, or too old.
  package static func query(_ address: String, for client: Daemon) -> Entry {
    let now = client.machine.now.seconds
    let configuration = client.configuration
    let known = serve(client) { _, service in service.entries[address] } ?? nil
    var entry = known ?? Entry(status: .unknown, probed: 0, updated: 0, text: "Address verification in progress")
    let isPositive = entry.status == .good
    let expiry = configuration.seconds(
      isPositive ? "address_verify_positive_expire_time" : "address_verify_negative_expire_time")
    let refresh = configuration.seconds(
      isPositive ? "address_verify_positive_refresh_time" : "address_verify_negative_refresh_time")
    if entry.updated > 0, entry.updated + Int64(expiry) < now {
      entry = Entry(status: .unknown, probed: 0, updated: 0, text: "Address verification in progress")
    }
    let isStale = entry.updated == 0 || entry.updated + Int64(refresh) < now
    if isStale, entry.probed + 300 < now {
      entry.probed = now
      serve(client) { _, service in service.entries[address] = entry }
      probe(address, for: client)
    }
    return entry
  }

  private static func probe(_ address: String, for client: Daemon) {
    let configuration = client.configuration
    var sender = configuration.text("address_verify_sender")
    if sender == "<>" { sender = "" }
    serve(client) { daemon, _ in
      _ = InternalMail.send(
        [], from: sender, to: address,
        flags: CleanupFlags.internal.detectingUTF8("verify", configuration),
        traceFlags: DeliveryRequest.Flags.serverVerify.rawValue, for: daemon)
    }
  }

  /// Runs code in the daemon's process, with its state.
  @discardableResult
  private static func serve<Result>(_ client: Daemon, _ body: (Daemon, inout Verify) -> Result) -> Result? {
    let service = client.configuration.text("address_verify_service_name")
    guard case .success(let daemon) = MasterService.acquire(service, .unix, on: client.machine),
      var state = client.machine.service(Verify.self)
    else { return nil }
    defer { daemon.release() }
    let result = body(daemon, &state)
    client.machine.setService(state)
    return result
  }
}
