import DNS
import FileSystem
import Kernel

/// `ip address`.
struct IpAddress: IpObject {
  let process: Process
  private let style: IpStyle

  init(_ process: Process, _ style: IpStyle) {
    self.process = process
    self.style = style
  }

  func perform(_ words: [String]) throws(IpFailure) -> String {
    let command = words.first ?? "show"
    let rest = Array(words.dropFirst())
    switch command {
    case _ where "show".hasPrefix(command) || "list".hasPrefix(command) || command == "lst":
      return try show(rest)
    case _ where "add".hasPrefix(command):
      try change(rest, adds: true)
      return ""
    case _ where "delete".hasPrefix(command):
      try change(rest, adds: false)
      return ""
    case "change", "replace", "flush", "save", "restore", "showdump", "help": throw .unsimulated("address \(command)")
    default: throw .unknown(command, "address")
    }
  }

  private func show(_ words: [String]) throws(IpFailure) -> String {
    var wanted: String?
    var onlyUp = false
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "dev": wanted = rest.popFirst()
      case "up": onlyUp = true
      case "scope", "to", "label", "type", "master", "vrf", "dynamic", "permanent", "primary", "secondary":
        throw .unsimulated("address show \(word)")
      default: wanted = word
      }
    }
    if let wanted, !interfaces.contains(where: { $0.name == wanted }) {
      throw IpFailure("Device \"\(wanted)\" does not exist.")
    }
    let text = InterfaceText(style: style)
    return interfaces.enumerated().compactMap { index, interface in
      guard wanted.map({ $0 == interface.name }) ?? true, !onlyUp || interface.isUp else { return nil }
      return text.addresses(interface, index: index + 1)
    }.joined()
  }

  private func change(_ words: [String], adds: Bool) throws(IpFailure) {
    var device: String?
    var prefix: String?
    var broadcast: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "dev": device = rest.popFirst()
      case "local": prefix = rest.popFirst()
      case "brd", "broadcast": broadcast = rest.popFirst()
      case "label", "scope", "peer", "metric", "valid_lft", "preferred_lft": throw .unsimulated("address add \(word)")
      default: prefix = word
      }
    }
    let parts = (prefix ?? "").split(separator: "/").map(String.init)
    let address = parts.first.flatMap { IPAddress($0) }
    let longest = (address?.bytes.count ?? 4) * 8
    let length = parts.count > 1 ? Int(parts[1]) : longest
    if let prefix {
      guard address != nil, let length, (0...longest).contains(length) else {
        throw IpFailure("Error: any valid prefix is expected rather than \"\(prefix)\".")
      }
    }
    guard let device else { throw IpFailure("Not enough information: \"dev\" argument is required.") }
    guard let index = interfaces.firstIndex(where: { $0.name == device }) else {
      throw IpFailure("Cannot find device \"\(device)\"")
    }
    guard let address, let length else { return }
    guard process.credentials.isSuperuser else { throw .netlink("Operation not permitted") }
    var own = NetworkInterface.Address(address, prefixLength: length)
    own.broadcast = broadcast == "+" ? own.usualBroadcast : broadcast.flatMap { IPAddress($0) }
    try apply(own, to: index, adds: adds)
  }

  private func apply(_ own: NetworkInterface.Address, to index: Int, adds: Bool) throws(IpFailure) {
    let family = own.address.isV4 ? "ipv4" : "ipv6"
    let position = interfaces[index].addresses.firstIndex {
      $0.address == own.address && $0.prefixLength == own.prefixLength
    }
    if adds {
      guard position == nil else { throw IpFailure("Error: \(family): Address already assigned.", ExitStatus(2)) }
      process.machine.state.interfaces[index].addresses.append(own)
    } else {
      guard let position else { throw IpFailure("Error: \(family): Address not found.", ExitStatus(2)) }
      process.machine.state.interfaces[index].addresses.remove(at: position)
    }
  }
}
