import DNS
import Kernel
import TextFormat

/// Interfaces as ip(8) shows them.
struct InterfaceText {
  var style: IpStyle

  /// The first line of an interface, without its number: flags and what the link is like.
  private func flags(_ interface: NetworkInterface) -> String {
    let kinds = interface.isLoopback ? ["LOOPBACK"] : ["BROADCAST", "MULTICAST"]
    return "<" + (kinds + (interface.isUp ? ["UP", "LOWER_UP"] : [])).joined(separator: ",") + ">"
  }

  private func state(_ interface: NetworkInterface) -> String {
    interface.isUp ? interface.isLoopback ? "UNKNOWN" : "UP" : "DOWN"
  }

  private func name(_ interface: NetworkInterface) -> String {
    interface.name + (interface.farEnd.map { "@if\($0)" } ?? "")
  }

  /// `ip link`.
  func link(_ interface: NetworkInterface, index: Int) -> String {
    if style.isBrief {
      return name(interface).padded(to: 16) + " " + state(interface).padded(to: 14) + " \(interface.hardwareAddress) "
        + flags(interface) + " \n"
    }
    let end = style.isOneLine ? "\\" : "\n"
    var text = head(interface, index: index, mode: "mode DEFAULT ") + end + hardware(interface)
    if style.showsStatistics { text += end + statistics(end) }
    return text + "\n"
  }

  /// `ip address`; nil where a family was asked for of which the interface has none.
  func addresses(_ interface: NetworkInterface, index: Int) -> String? {
    let wanted = interface.addresses.filter { (style.familyIsV4 ?? $0.address.isV4) == $0.address.isV4 }
    if style.familyIsV4 != nil, wanted.isEmpty { return nil }
    let ordered = wanted.filter(\.address.isV4) + wanted.filter { !$0.address.isV4 }
    if style.isBrief {
      return name(interface).padded(to: 16) + " " + state(interface).padded(to: 14) + " "
        + ordered.map { "\($0.address)/\($0.prefixLength) " }.joined() + "\n"
    }
    if style.isOneLine {
      return ordered.map { own in
        "\(index): \(interface.name)    " + line(own, of: interface)
          + "\\       valid_lft forever preferred_lft forever\n"
      }.joined()
    }
    var text: String
    switch style.familyIsV4 {
    case nil: text = head(interface, index: index, mode: "") + "\n" + hardware(interface) + "\n"
    case true?: text = head(interface, index: index, mode: "") + farEnd(interface) + "\n"
    case false?:
      text =
        "\(index): \(name(interface)): \(flags(interface)) mtu \(mtu(interface)) state \(state(interface)) qlen 1000\n"
    }
    for own in ordered {
      text += "    " + line(own, of: interface) + "\n       valid_lft forever preferred_lft forever\n"
    }
    return text
  }

  private func mtu(_ interface: NetworkInterface) -> Int { interface.isLoopback ? 65_536 : 1500 }

  private func head(_ interface: NetworkInterface, index: Int, mode: String) -> String {
    "\(index): \(name(interface)): \(flags(interface)) mtu \(mtu(interface)) qdisc noqueue state \(state(interface)) "
      + mode + "group default qlen 1000"
  }

  private func farEnd(_ interface: NetworkInterface) -> String {
    interface.farEnd == nil ? "" : " link-netnsid 0"
  }

  private func hardware(_ interface: NetworkInterface) -> String {
    interface.isLoopback
      ? "    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00"
      : "    link/ether \(interface.hardwareAddress) brd ff:ff:ff:ff:ff:ff" + farEnd(interface)
  }

  private func line(_ own: NetworkInterface.Address, of interface: NetworkInterface) -> String {
    let address = "\(own.address)/\(own.prefixLength)"
    guard own.address.isV4 else {
      return "inet6 \(address) scope \(own.address.isLoopback ? "host" : "global") "
    }
    let broadcast = own.broadcast.map { " brd \($0)" } ?? ""
    let network = own.address.network(prefixLength: own.prefixLength)
    let first = interface.addresses.first {
      $0.prefixLength == own.prefixLength && $0.address.network(prefixLength: own.prefixLength) == network
    }
    let isSecondary = first.map { $0 != own } ?? false
    return "inet \(address)\(broadcast) scope \(own.address.isLoopback ? "host" : "global") "
      + (isSecondary ? "secondary " : "") + interface.name
  }

  /// Nobody counts packets here.
  private func statistics(_ end: String) -> String {
    let row = "             0       0      0       0       0       0 "
    return "    RX:  bytes packets errors dropped  missed   mcast           " + end + row + end
      + "    TX:  bytes packets errors dropped carrier collsns           " + end + row
  }
}
