import DNS
import FileSystem
import Kernel

/// `ip route`.
struct IpRoute: IpObject {
  let process: Process
  private let style: IpStyle

  init(_ process: Process, _ style: IpStyle) {
    self.process = process
    self.style = style
  }

  private var machine: Machine { process.machine }

  func perform(_ words: [String]) throws(IpFailure) -> String {
    let command = words.first ?? "show"
    let rest = Array(words.dropFirst())
    switch command {
    case _ where "show".hasPrefix(command) || "list".hasPrefix(command) || command == "lst": return try show(rest)
    case _ where "get".hasPrefix(command): return try get(rest)
    case _ where "add".hasPrefix(command):
      try add(rest)
      return ""
    case _ where "delete".hasPrefix(command):
      try delete(rest)
      return ""
    case "change", "replace", "append", "flush", "save", "restore", "help", "showdump":
      throw .unsimulated("route \(command)")
    default: throw .unknown(command, "route")
    }
  }

  // MARK: Showing

  private func show(_ words: [String]) throws(IpFailure) -> String {
    var device: String?
    var wanted: (IPAddress, Int)?
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "dev": device = rest.popFirst()
      case "table":
        guard let table = rest.popFirst(), table == "main" else { throw .unsimulated("route show table") }
      case "to", "exact", "root", "match": break
      case "via", "proto", "scope", "type", "src", "cache": throw .unsimulated("route show \(word)")
      default: wanted = try prefix(word)
      }
    }
    let isV4 = style.familyIsV4 ?? true
    return machine.routes.filter { route in
      route.destination.isV4 == isV4 && (device.map { $0 == route.interface } ?? true)
        && (wanted.map { $0.0 == route.destination && $0.1 == route.prefixLength } ?? true)
    }.map { text($0, hasDevice: device == nil) }.joined()
  }

  private func text(_ route: Route, hasDevice: Bool = true) -> String {
    let destination = route.prefixLength == 0 ? "default" : "\(route.destination)/\(route.prefixLength)"
    var text = destination + " "
    if let gateway = route.gateway { text += "via \(gateway) " }
    if hasDevice { text += "dev \(route.interface) " }
    if let source = route.source {
      text += "proto kernel scope link src \(source) "
    } else if route.gateway == nil {
      text += "scope link "
    }
    return text + "\n"
  }

  private func get(_ words: [String]) throws(IpFailure) -> String {
    guard let word = words.first(where: { $0 != "to" }) else { throw IpFailure("need at least a destination address") }
    guard let address = IPAddress(word) else {
      throw IpFailure("Error: any valid prefix is expected rather than \"\(word)\".")
    }
    let user = process.credentials.effectiveUser
    let isOwn = machine.state.interfaces.contains { $0.addresses.contains { $0.address == address } }
    if isOwn || address.isLoopback {
      return "local \(address) dev lo src \(address) uid \(user) \n    cache <local> \n"
    }
    guard let route = machine.route(to: address) else { throw .netlink("Network is unreachable") }
    return "\(address) " + (route.gateway.map { "via \($0) " } ?? "")
      + "dev \(route.interface) src \(machine.sourceAddress(for: address)) uid \(user) \n    cache \n"
  }

  // MARK: Changing

  private func prefix(_ text: String) throws(IpFailure) -> (IPAddress, Int) {
    if text == "default" { return (.any4, 0) }
    let parts = text.split(separator: "/").map(String.init)
    guard let address = parts.first.flatMap({ IPAddress($0) }),
      let length = parts.count > 1 ? Int(parts[1]) : address.bytes.count * 8, length <= address.bytes.count * 8
    else { throw IpFailure("Error: any valid prefix is expected rather than \"\(text)\".") }
    return (address, length)
  }

  private func parse(_ words: [String]) throws(IpFailure) -> (
    destination: (IPAddress, Int), gateway: IPAddress?, device: String?
  ) {
    var destination = (IPAddress.any4, 0)
    var gateway: IPAddress?
    var device: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "via":
        let text = rest.popFirst() ?? ""
        gateway = IPAddress(text)
        if gateway == nil { throw IpFailure("Error: any valid address is expected rather than \"\(text)\".") }
      case "dev": device = rest.popFirst()
      case "to", "unicast": break
      case "metric", "src", "table", "proto", "scope", "onlink", "blackhole", "unreachable", "prohibit", "nexthop":
        throw .unsimulated("route add \(word)")
      default: destination = try prefix(word)
      }
    }
    if let device, !machine.state.interfaces.contains(where: { $0.name == device }) {
      throw IpFailure("Cannot find device \"\(device)\"")
    }
    return (destination, gateway, device)
  }

  private func add(_ words: [String]) throws(IpFailure) {
    let (destination, gateway, device) = try parse(words)
    guard process.credentials.isSuperuser else { throw .netlink("Operation not permitted") }
    var interface = device
    if let gateway {
      guard let link = machine.route(to: gateway), link.gateway == nil else {
        throw IpFailure("Error: Nexthop has invalid gateway.", ExitStatus(2))
      }
      interface = interface ?? link.interface
    }
    guard let interface else { throw IpFailure("RTNETLINK answers: No such device", ExitStatus(2)) }
    guard !machine.routes.contains(where: { $0.destination == destination.0 && $0.prefixLength == destination.1 })
    else {
      throw .netlink("File exists")
    }
    machine.state.routes.append(
      Route(to: destination.0, prefixLength: destination.1, via: gateway, interface: interface))
  }

  private func delete(_ words: [String]) throws(IpFailure) {
    let (destination, gateway, _) = try parse(words)
    guard process.credentials.isSuperuser else { throw .netlink("Operation not permitted") }
    let index = machine.state.routes.firstIndex {
      $0.destination == destination.0 && $0.prefixLength == destination.1 && (gateway == nil || $0.gateway == gateway)
    }
    guard let index else { throw .netlink("No such process") }
    machine.state.routes.remove(at: index)
  }
}
