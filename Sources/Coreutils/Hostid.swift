import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// hostid(1): the number of this host, made from its address as gethostid(3) does.
struct Hostid: GNUProgram {
  static let name = "hostid"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]
    Print the number of this host, in hexadecimal.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    if let operand = try line.operands().first { throw .usage("extra operand \(operand.quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let name = process.machine.state.hostName
    let address = (process.machine.addresses(of: name) ?? []).first { $0.isV4 }?.bytes ?? [0, 0, 0, 0]
    // Half-words swapped, of the address as the machine keeps it.
    let swapped = [address[1], address[0], address[3], address[2]]
    let digits = swapped.map { String(String(Int($0) + 256, radix: 16).dropFirst()) }.joined()
    try await process.write(digits + "\n")
    return .success
  }
}
