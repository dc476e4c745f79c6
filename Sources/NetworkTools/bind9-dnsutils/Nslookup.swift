import CommandConventions
import DNS
import FileSystem
import Kernel
import Simulation

/// nslookup(1): asks name servers, once or in a dialogue.
struct Nslookup: Program {
  static let name = "nslookup"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var session = NslookupSession(process)
    var operands: [String] = []
    for word in process.arguments.dropFirst() {
      if word.hasPrefix("-"), word.utf8.count > 1 {
        if ["-V", "-v", "-version"].contains(word) {
          try await process.write("nslookup \(BINDVersion.text)\n")
          return .success
        }
        try await session.set(String(word.dropFirst()))
      } else {
        operands.append(word)
      }
    }
    guard operands.count <= 2 else {
      try await process.writeError(
        """
        Usage:
           nslookup [-opt ...]             # interactive mode using default server
           nslookup [-opt ...] - server    # interactive mode using 'server'
           nslookup [-opt ...] host        # just look up 'host' using default server
           nslookup [-opt ...] host server # just look up 'host' using 'server'

        """)
      return .failure
    }
    if operands.count == 2, !(try await session.setServer(operands[1])) { return .failure }
    if let name = operands.first, name != "-" {
      try await session.lookUp(name)
    } else {
      try await Nslookup.talk(&session, process)
    }
    try await process.write("\n")
    return session.status
  }

  /// Reads commands until the end.
  private static func talk(_ session: inout NslookupSession, _ process: Process) async throws(Errno) {
    let prompts = process.isTerminal(0)
    while true {
      if prompts {
        try await process.write("> ")
        try await process.standardOutput.flush()
      }
      guard let line = try await process.standardInput.readLine() else { return }
      let words = String(lossless: line).split(whereSeparator: { " \t\r\n".contains($0) }).map(String.init)
      guard let first = words.first else { continue }
      let argument = words.count > 1 ? words[1] : nil
      switch (first.lowercased(), argument) {
      case ("exit", _): return
      case ("set", let argument?): try await session.set(argument)
      case ("server", _), ("lserver", _): try await session.changeServer(argument)
      case ("help", _), ("?", _): try await process.write("The '\(first)' command is not yet implemented.\n")
      case ("view", _), ("ls", _), ("root", _), ("finger", _):
        try await process.write("The '\(first)' command is not implemented.\n")
      default: try await session.lookUp(first)
      }
    }
  }
}
