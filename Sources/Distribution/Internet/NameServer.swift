import Kernel

/// The world's name server: that it runs is what lets lookups succeed; what it knows is `World.zones`.
struct NameServer: Service {
  static let name = "named"

  static func handle(_ event: ServiceEvent, on machine: Machine) {
    // Nobody who connects by hand speaks its protocol.
    if case .closed(let end) = event { machine.close(end) }
  }
}
