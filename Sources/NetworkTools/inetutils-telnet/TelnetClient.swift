import DNS
import FileSystem
import Kernel
import Simulation

/// What telnet knows of its connection and of how it shall behave.
struct TelnetClient {
  enum Family {
    case any, v4, v6
  }

  let process: Process
  var family = Family.any
  /// The address that a connection shall come from.
  var local: String?
  /// The key that leads to the prompt; nil for none.
  var escape: UInt8? = 29
  /// A carriage return goes out as it does in the standard, with a newline behind.
  var sendsReturnNewline = false
  /// The connection's descriptor and the host's name, as it was given.
  var connection: (descriptor: Int, host: String)?
  /// Whether the learner was at the prompt when the connection ended there.
  var returnsToPrompt = false

  init(process: Process) {
    self.process = process
  }

  var escapeName: String { TelnetClient.name(of: escape) }

  /// "^]", "x" or "off".
  static func name(of key: UInt8?) -> String {
    guard let key else { return "off" }
    if key == 127 { return "^?" }
    return String(decoding: key < 32 ? [94, key ^ 64] : [key], as: UTF8.self)
  }

  /// The key that a word stands for: "^x", a character, "off".
  static func character(_ word: String) -> UInt8? {
    let bytes = word.bytes
    guard let first = bytes.first, word != "off" else { return nil }
    return first == 94 && bytes.count > 1 ? (bytes[1] == 63 ? 127 : bytes[1] & 31) : first
  }

  // MARK: Connecting

  /// Connects; whether it has come to a connection.
  mutating func open(_ host: String, _ service: String?) async throws(Errno) -> Bool {
    let name = service.map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 } ?? "telnet"
    guard let port = try await portNumber(name, host: host) else { return false }
    guard let source = try await localAddress() else { return false }
    guard let addresses = try await addresses(of: host, service: name, source: source.first) else { return false }
    for (index, address) in addresses.enumerated() {
      try await process.write("Trying \(address)...\n")
      try await process.standardOutput.flush()
      if let first = source.first, !mayBind(first) {
        try await process.writeError("telnet: bind: \(Errno.EADDRNOTAVAIL.message)\n")
        return false
      }
      do throws(Errno) {
        let descriptor = try await process.connect(
          to: SocketAddress(address, port), from: source.first, until: process.now + .seconds(127))
        connection = (descriptor, host)
        try await process.write("Connected to \(host).\nEscape character is '\(escapeName)'.\n")
        return true
      } catch {
        guard error != .EINTR else { throw error }
        let isLast = index + 1 == addresses.count
        try await process.writeError(
          isLast
            ? "telnet: Unable to connect to remote host: \(error.message)\n"
            : "Connection failed: \(error.message)\n")
      }
    }
    return false
  }

  private func portNumber(_ name: String, host: String) async throws(Errno) -> UInt16? {
    if name.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(name) {
      guard (1...65_535).contains(number) else {
        try await process.writeError("Port number \(name) is out of range.\n")
        return nil
      }
      return UInt16(number)
    }
    if let port = process.machine.port(ofService: name) { return port }
    try await process.writeError(
      "Server lookup failure:  \(host):\(name), Servname not supported for ai_socktype\n")
    return nil
  }

  /// The address to come from, if one is wanted; nil when it has none.
  private func localAddress() async throws(Errno) -> [IPAddress]? {
    guard let local else { return [] }
    if let address = process.machine.addresses(of: local)?.first { return [address] }
    try await process.writeError("Could not resolve \(local): Name or service not known\n")
    return nil
  }

  /// Whether a connection can come from an address: one of this machine, or of any host of the little
  /// internet, so that one can be a stranger.
  private func mayBind(_ address: IPAddress) -> Bool {
    let world = process.machine.world
    return address.isLoopback || process.machine.hasAddress(address)
      || world.machines.contains { $0.hasAddress(address) }
      || !world.zones.records(named: address.reverseName, type: .PTR).isEmpty
  }

  private func addresses(of host: String, service: String, source: IPAddress?) async throws(Errno) -> [IPAddress]? {
    var failure = "Temporary failure in name resolution"
    if let found = process.machine.addresses(of: host) ?? IPAddress(loose: host).map({ [$0] }) {
      let all = found.isEmpty ? [IPAddress(loose: host)].compactMap { $0 } : found
      let usable = all.filter { address in
        switch family {
        case .any: source.map { $0.isV4 == address.isV4 } ?? true
        case .v4: address.isV4
        case .v6: !address.isV4
        }
      }
      if !usable.isEmpty { return usable }
      failure = all.isEmpty ? "Name or service not known" : "No address associated with hostname"
    }
    try await process.writeError("Server lookup failure:  \(host):\(service), \(failure)\n")
    return nil
  }
}

extension IPAddress {
  /// Reads an IPv4 address in the old notation, "127.1" (inet_aton(3)).
  init?(loose text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part -> UInt32? in
      if part.hasPrefix("0x") || part.hasPrefix("0X") { return UInt32(part.dropFirst(2), radix: 16) }
      guard part.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return part.count > 1 && part.hasPrefix("0") ? UInt32(part, radix: 8) : UInt32(part)
    }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, (1...4).contains(numbers.count), let last = numbers.last else { return nil }
    let lastBits = UInt32(8 * (5 - numbers.count))
    guard lastBits == 32 || last >> lastBits == 0, numbers.dropLast().allSatisfy({ $0 < 256 }) else { return nil }
    var bits = last
    for (index, number) in numbers.dropLast().enumerated() { bits |= number << UInt32(24 - 8 * index) }
    self = .v4(bits)
  }
}
