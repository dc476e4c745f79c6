import Kernel

/// The port numbers of service names: those of parameter known_tcp_ports, then those of services(5).
package struct KnownPorts: Sendable {
  private var ports: [String: UInt16] = [:]
  /// What is wrong with the parameter.
  package private(set) var messages: [Message] = []

  /// - Parameter text: "lmtp=24, smtp=25, submissions=service=465".
  package init(_ text: String) {
    for item in text.utf8.split(separator: UInt8(ascii: ",")) {
      let shown = String(Substring(item))
      let pieces = item.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
      guard item.contains(where: { !LogicalLines.isSpace($0) }) else { continue }
      guard pieces.count > 1 else {
        complain("in \"\(shown)\" is not in \"name = value\" form")
        continue
      }
      let words = pieces.map { String(lossless: LogicalLines.trimmed(Array($0)[...])) }
      guard let value = words.last, !value.isEmpty else {
        complain("in \"\(shown)\": missing port value after \"=\"")
        continue
      }
      guard words.dropLast().allSatisfy({ !$0.isEmpty }) else {
        complain("in \"\(shown)\": missing service name before \"=\"")
        continue
      }
      guard value.utf8.allSatisfy({ (48...57).contains($0) }) else {
        complain("in \"\(shown)\": non-numerical service port")
        continue
      }
      guard let port = UInt16(value) else {
        complain("in \"\(shown)\": port number out of range")
        continue
      }
      for name in words.dropLast() where !name.utf8.allSatisfy({ (48...57).contains($0) }) { ports[name] = port }
    }
  }

  private mutating func complain(_ text: String) {
    messages.append(.warning("known_tcp_ports: \(text)"))
  }

  /// The port that a name or number in master.cf or a next hop stands for; nil for an unknown one.
  package func port(_ name: String, on machine: Machine) -> UInt16? {
    // As getaddrinfo(3) does, which lets go of what is too much.
    if let number = UInt32(name) { return UInt16(truncatingIfNeeded: number) }
    if let known = ports[name] { return known }
    guard let bytes = try? machine.files.read("/etc/services") else { return nil }
    for line in bytes.split(separator: 10) {
      let words = line.prefix { $0 != UInt8(ascii: "#") }.split(whereSeparator: LogicalLines.isSpace)
        .map { String(lossless: $0) }
      guard words.count > 1, words[1].hasSuffix("/tcp"), words[0] == name || words.dropFirst(2).contains(name) else {
        continue
      }
      return UInt16(words[1].dropLast(4))
    }
    return nil
  }
}
