import FileSystem
import Kernel

/// `ip link`.
struct IpLink: IpObject {
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
    case _ where "show".hasPrefix(command) || "list".hasPrefix(command) || command == "lst": return try show(rest)
    case "set", "s", "se":
      try set(rest)
      return ""
    case "add", "delete", "del", "afstats", "property", "xstats", "change", "replace", "help":
      throw .unsimulated("link \(command)")
    default: throw .unknown(command, "link")
    }
  }

  private func show(_ words: [String]) throws(IpFailure) -> String {
    let onlyUp = words.contains("up")
    let wanted = words.last { $0 != "up" && $0 != "dev" }
    if let wanted, !interfaces.contains(where: { $0.name == wanted }) {
      throw IpFailure("Device \"\(wanted)\" does not exist.")
    }
    let text = InterfaceText(style: style)
    return interfaces.enumerated().compactMap { index, interface in
      guard wanted.map({ $0 == interface.name }) ?? true, !onlyUp || interface.isUp else { return nil }
      return text.link(interface, index: index + 1)
    }.joined()
  }

  private func set(_ words: [String]) throws(IpFailure) {
    var rest = words.filter { $0 != "dev" }[...]
    guard let device = rest.popFirst() else {
      throw IpFailure("Not enough of information: \"dev\" argument is required.", ExitStatus(255))
    }
    guard interfaces.contains(where: { $0.name == device }) else { throw IpFailure("Cannot find device \"\(device)\"") }
    while let word = rest.popFirst() {
      switch word {
      case "up", "down":
        guard process.credentials.isSuperuser else { throw .netlink("Operation not permitted") }
        process.machine.setInterface(device, isUp: word == "up")
      default: throw .unsimulated("link set \(word)")
      }
    }
  }
}
