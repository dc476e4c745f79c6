import Kernel
import Simulation

/// tlsmgr(8): keeps the keys that tickets for TLS sessions are sealed with, and makes random bytes, which are the
/// same here with and without it.
package struct Tlsmgr: PostfixDaemon {
  package static let program = "tlsmgr"
  package static let servesManyClients = true

  /// 80 bytes: a name, and keys to sign and to encrypt by.
  private var ticketKeys: [UInt8]?

  package init() {}

  /// The keys for tickets, which all processes of the host have in common.
  static func ticketKeys(on machine: Machine) -> [UInt8] {
    var state = machine.service(Tlsmgr.self) ?? Tlsmgr()
    if let known = state.ticketKeys { return known }
    // Made of the host's name, so that nothing else gets other random numbers by them.
    var number: UInt64 = 0xcbf2_9ce4_8422_2325
    let made = (0..<80).map { index -> UInt8 in
      for byte in Array(machine.state.hostName.utf8) + [UInt8(index)] {
        number = (number ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      return UInt8(truncatingIfNeeded: number >> 32)
    }
    state.ticketKeys = made
    machine.setService(state)
    return made
  }
}
