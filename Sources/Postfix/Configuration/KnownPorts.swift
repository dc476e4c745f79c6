import Kernel

/// The port numbers of service names: those of parameter known_tcp_ports, then those of services(5).
package struct KnownPorts: Sendable {
  private var ports: [String: UInt16] = [:]
  /// What is wrong with the parameter.
  package private(set) var messages: [Message] = []

  /// - Parameter text: "lmtp=24, smtp=25, submissions=service=465".
  package init(_ text: String) {
    for item in text.utf8.split(separator: UInt8(ascii: ",")) {
      let pieces = item.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
        .map { $0.split(whereSeparator: LogicalLines.isSpace).map { String(Substring($0)) } }
      guard pieces != [[]] else { continue }
      let shown = String(Substring(item))
      if pieces.count == 1 {
        complain("in \"\(shown)\" is not in \"name = value\" form")
      } else if let error = add(pieces) {
        complain("in \"\(shown)\": \(error)")
      }
    }
  }

  /// Takes in "name = name = port", divided at "=" and into words.
  ///
  /// - Returns: what is wrong first.
  private mutating func add(_ pieces: [[String]]) -> String? {
    guard let port = pieces.last?.first else { return "missing port value after \"=\"" }
    guard pieces.last?.count == 1 else { return "whitespace in port number" }
    var error: String?
    for words in pieces.dropLast() { error = error ?? add(words, port) }
    return error
  }

  private mutating func add(_ words: [String], _ port: String) -> String? {
    guard let name = words.first else { return "missing service name before \"=\"" }
    if words.count > 1 { return "whitespace in service name" }
    if KnownPorts.isNumber(name) { return "numerical service name" }
    if !KnownPorts.isNumber(port) { return "non-numerical service port" }
    if ports[name] != nil { return "duplicate service name" }
    // As getaddrinfo(3) does, which lets go of what is too much.
    ports[name] = UInt16(truncatingIfNeeded: UInt64(port) ?? 0)
    return nil
  }

  private static func isNumber(_ text: String) -> Bool { text.utf8.allSatisfy { (48...57).contains($0) } }

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
