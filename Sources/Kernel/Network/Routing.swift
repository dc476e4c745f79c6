import DNS
import FileSystem
import Simulation

/// A row of the routing table (ip-route(8)).
package struct Route: Hashable, Sendable, Codable {
  package var destination: IPAddress
  /// 0 for the default route.
  package var prefixLength: Int
  /// nil for neighbours.
  package var gateway: IPAddress?
  /// The interface's name.
  package var interface: String
  /// The address to send from, of the routes that the kernel makes itself.
  package var source: IPAddress?

  package init(
    to destination: IPAddress, prefixLength: Int, via gateway: IPAddress? = nil, interface: String,
    source: IPAddress? = nil
  ) {
    self.destination = destination
    self.prefixLength = prefixLength
    self.gateway = gateway
    self.interface = interface
    self.source = source
  }
}

/// Where packets go.
extension Machine {
  /// All routes: those that somebody set, and those to the neighbours of each interface; the default route
  /// first, then by address.
  package var routes: [Route] {
    var result = state.routes
    for interface in state.interfaces where interface.isUp && !interface.isLoopback {
      for own in interface.addresses where own.prefixLength < own.address.bytes.count * 8 {
        let network = own.address.network(prefixLength: own.prefixLength)
        guard !result.contains(where: { $0.destination == network && $0.prefixLength == own.prefixLength }) else {
          continue
        }
        result.append(
          Route(to: network, prefixLength: own.prefixLength, interface: interface.name, source: own.address))
      }
    }
    return result.sorted { a, b in
      if a.destination.isV4 != b.destination.isV4 { return a.destination.isV4 }
      if a.destination != b.destination { return a.destination.bytes.lexicographicallyPrecedes(b.destination.bytes) }
      return a.prefixLength < b.prefixLength
    }
  }

  /// The route that packets to an address take: the one that says most about it.
  package func route(to address: IPAddress) -> Route? {
    routes.filter { address.isIn($0.destination, prefixLength: $0.prefixLength) && $0.destination.isV4 == address.isV4 }
      .max { $0.prefixLength < $1.prefixLength }
  }

  /// Switches an interface on or off; routes over one that is off are forgotten.
  package func setInterface(_ name: String, isUp: Bool) {
    guard let index = state.interfaces.firstIndex(where: { $0.name == name }) else { return }
    state.interfaces[index].isUp = isUp
    if !isUp { state.routes.removeAll { $0.interface == name } }
  }

  /// Why no answer comes from an address, and when one learns of it; nil when answers come.
  ///
  /// A neighbour that does not answer is given up after three questions (arp(7)), an address far away when the
  /// last of six repeated requests has got no answer (tcp(7), tcp_syn_retries).
  package func obstacle(to address: IPAddress) -> (failure: Errno, delay: TimeInterval)? {
    let target = world.machine(at: address, from: self)
    if target === self { return nil }
    guard let route = route(to: address) else { return (.ENETUNREACH, .zero) }
    let isStranded = route.gateway.map { world.machine(at: $0, from: self) == nil } ?? (target == nil)
    if isStranded, route.prefixLength > 0 || route.gateway != nil { return (.EHOSTUNREACH, .milliseconds(3060)) }
    return target == nil ? (.ETIMEDOUT, .seconds(127)) : nil
  }

  /// How long a packet to an address and its answer travel.
  package func roundTrip(to address: IPAddress) -> TimeInterval {
    let oneWay = World.latency(from: sourceAddress(for: address), to: address)
    return oneWay + oneWay
  }
}
