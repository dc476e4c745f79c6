import FileSystem
import Kernel
import SMTP
import TextFormat

/// peers: the remote mail servers of this little internet, and what they accepted.
struct Peers: Program {
  static let name = "peers"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let machines = process.machine.world.machines.filter { $0.service(RemoteMailServer.self) != nil }
    let words = process.arguments.dropFirst().flatMap { $0.split(separator: " ").map(String.init) }
    switch (words.first, words.count) {
    case (nil, _):
      for machine in machines { try await process.write(Peers.row(machine)) }
      return .success
    case ("clear", 1):
      for machine in machines { machine.withService(RemoteMailServer.self) { $0.clear() } }
      return .success
    case ("inbox", 2):
      guard let machine = machines.first(where: { $0.state.hostName == words[1] }) else {
        try await process.complain("\(words[1]): no such mail server")
        return .failure
      }
      try await process.write(Peers.inbox(machine))
      return .success
    default:
      try await process.writeError("usage: peers [inbox HOST | clear]\n")
      return ExitStatus(2)
    }
  }

  /// Name, address and number of messages.
  private static func row(_ machine: Machine) -> String {
    let address = machine.state.interfaces.flatMap(\.addresses).map(\.address).first { !$0.isLoopback }
    let count = machine.service(RemoteMailServer.self)?.inbox.count ?? 0
    return machine.state.hostName.padded(to: 22) + " " + (address?.description ?? "").padded(to: 15) + " \(count)\n"
  }

  /// Each message with its envelope, as it arrived.
  private static func inbox(_ machine: Machine) -> [UInt8] {
    let messages = machine.service(RemoteMailServer.self)?.inbox ?? []
    guard !messages.isEmpty else { return "peers: \(machine.state.hostName) has accepted no messages\n".bytes }
    var result: [UInt8] = []
    for (index, message) in messages.enumerated() {
      if index > 0 { result.append(10) }
      result += "--- message \(index + 1) ---\n".bytes
      for line in message.envelope { result += line.bytes + [10] }
      result += [10] + message.data
    }
    return result
  }
}
