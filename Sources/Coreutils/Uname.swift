import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// uname(1): the name of the system.
struct Uname: GNUProgram {
  static let name = "uname"

  private var letters: Set<Character> = []
  private var showsAll = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]...
    Print the name of the kernel, or what the options ask for.

      -a, --all                all, but -p and -i where they are not known
      -s, --kernel-name        the name of the kernel
      -n, --nodename           the name of the host
      -r, --kernel-release     the release of the kernel
      -v, --kernel-version     the version of the kernel
      -m, --machine            the machine's architecture
      -p, --processor          the processor
      -i, --hardware-platform  the hardware
      -o, --operating-system   the operating system
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "asnrvmpio",
      [
        "all": .none, "kernel-name": .none, "sysname": .none, "nodename": .none, "kernel-release": .none,
        "release": .none, "kernel-version": .none, "machine": .none, "processor": .none, "hardware-platform": .none,
        "operating-system": .none,
      ])
    let names: [String: Character] = [
      "kernel-name": "s", "sysname": "s", "nodename": "n", "kernel-release": "r", "release": "r",
      "kernel-version": "v", "machine": "m", "processor": "p", "hardware-platform": "i", "operating-system": "o",
    ]
    while let option = try options.next() {
      if option.name == "a" || option.name == "all" {
        showsAll = true
      } else if let letter = names[option.name] ?? option.name.first {
        letters.insert(letter)
      }
    }
    if let operand = options.operands.first { throw .usage("extra operand \(operand.quoted)") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let state = process.machine.state
    let values: [(Character, String)] = [
      ("s", "Linux"), ("n", state.hostName), ("r", state.release), ("v", MachineState.kernelVersion), ("m", "x86_64"),
      ("p", "unknown"), ("i", "unknown"), ("o", "GNU/Linux"),
    ]
    let words = values.filter { letter, value in
      showsAll ? value != "unknown" : letters.isEmpty ? letter == "s" : letters.contains(letter)
    }
    try await process.write(words.map(\.1).joined(separator: " ") + "\n")
    return .success
  }
}
