import DNS
import Kernel

/// Which sockets ss(8) shows: "state established", "sport = :25", "dst 192.168.1.0/24", joined by "and".
struct SocketFilter {
  /// nil where no state was named.
  private(set) var states: Set<SocketInfo.State>?
  private var tests: [@Sendable (SocketInfo) -> Bool] = []

  /// - Returns: nil for a filter that is not understood.
  init?(_ words: [String], _ machine: Machine) {
    var rest = words.filter { $0 != "(" && $0 != ")" && $0 != "and" && $0 != "&&" }[...]
    while let word = rest.popFirst() {
      switch word {
      case "state":
        guard let name = rest.popFirst(), let found = SocketFilter.states(name) else { return nil }
        states = (states ?? []).union(found)
      case "sport", "dport":
        var isEqual = true
        if let sign = rest.first, ["=", "==", "eq", "!=", "ne"].contains(sign) {
          isEqual = sign != "!=" && sign != "ne"
          rest.removeFirst()
        }
        guard let text = rest.popFirst()?.split(separator: ":").last.map(String.init),
          let port = UInt16(text) ?? machine.port(ofService: text)
        else { return nil }
        let (isOwn, wantsEqual) = (word == "sport", isEqual)
        tests.append { socket in ((isOwn ? socket.own.port : socket.peer?.port) == port) == wantsEqual }
      case "src", "dst":
        guard let text = rest.popFirst(), let test = SocketFilter.addressTest(text, isOwn: word == "src", machine)
        else {
          return nil
        }
        tests.append(test)
      default: return nil
      }
    }
  }

  func takes(_ socket: SocketInfo) -> Bool {
    tests.allSatisfy { $0(socket) }
  }

  private static func states(_ name: String) -> Set<SocketInfo.State>? {
    switch name {
    case "all": [.listening, .established, .synSent, .closeWait, .finWait]
    case "connected": [.established, .synSent, .closeWait, .finWait]
    case "established": [.established]
    case "listening", "listen": [.listening]
    case "syn-sent": [.synSent]
    case "close-wait": [.closeWait]
    case "fin-wait-2": [.finWait]
    case "time-wait", "last-ack", "closing", "syn-recv", "fin-wait-1", "closed": []
    default: nil
    }
  }

  /// "192.168.1.10", "192.168.1.0/24", "[::1]:25", "mail.example.com".
  private static func addressTest(_ text: String, isOwn: Bool, _ machine: Machine)
    -> (@Sendable (SocketInfo) -> Bool)?
  {
    var host = text.filter { $0 != "[" && $0 != "]" }
    var port: UInt16?
    if text.contains("]:") || !text.contains("["), text.filter({ $0 == ":" }).count == 1 || text.contains("]:"),
      let colon = host.lastIndex(of: ":")
    {
      guard let number = UInt16(host[host.index(after: colon)...]) else { return nil }
      port = number
      host = String(host[..<colon])
    }
    let parts = host.split(separator: "/").map(String.init)
    guard let network = parts.first.flatMap({ IPAddress($0) ?? machine.addresses(of: $0)?.first }) else { return nil }
    let length = parts.count > 1 ? Int(parts[1]) ?? 0 : network.bytes.count * 8
    let wanted = port
    return { socket in
      guard let end = isOwn ? socket.own : socket.peer else { return false }
      return end.address.isIn(network, prefixLength: length) && (wanted ?? end.port) == end.port
    }
  }
}
