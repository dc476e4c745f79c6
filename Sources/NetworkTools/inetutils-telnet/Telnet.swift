import CommandConventions
import DNS
import FileSystem
import Kernel
import Simulation

/// telnet(1) of GNU inetutils, as far as one talks with it to other ports than telnet's own.
package struct Telnet: Program {
  package static let name = "inetutils-telnet"

  package init() {}

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = "telnet"
    var client = TelnetClient(process: process)
    do {
      let operands = try await readOptions(process, into: &client)
      guard let operands else { return .success }
      if operands.count > 2 {
        try await process.complain("too many arguments")
        return .failure
      }
      if let host = operands.first {
        guard try await client.open(host, operands.count > 1 ? operands[1] : nil) else { return .failure }
        try await client.talk()
        if !client.returnsToPrompt { return .success }
      }
      try await client.prompt()
      return .success
    } catch let failure as OptionParser.Failure {
      try await process.complain(failure.message)
      try await process.writeError("Try 'telnet --help' or 'telnet --usage' for more information.\n")
      return .usage
    } catch let error as Errno {
      throw error
    } catch {
      return .failure
    }
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "ipv4": .none, "ipv6": .none, "binary": .none, "login": .none, "bind": .required, "no-rc": .none, "debug": .none,
    "escape": .required, "no-escape": .none, "no-login": .none, "user": .required, "binary-output": .none,
    "trace": .required, "rlogin": .none, "encrypt": .none, "realm": .required, "disable-auth": .required, "help": .none,
    "usage": .none, "version": .none,
  ]

  /// The operands; nil when an option has been answered with a text.
  private func readOptions(_ process: Process, into client: inout TelnetClient) async throws -> [String]? {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "468ab:cde:EKl:Ln:rxk:X:?V", long: Telnet.longOptions)
    while let option = try parser.next() {
      switch option.name {
      case "4", "ipv4": client.family = .v4
      case "6", "ipv6": client.family = .v6
      case "b", "bind": client.local = option.argument
      case "E", "no-escape": client.escape = nil
      case "e", "escape":
        client.escape = TelnetClient.character(option.argument ?? "")
        try await process.writeError("Telnet escape character is '\(client.escapeName)'.\n")
      case "?", "help":
        try await process.write(TelnetTexts.help)
        return nil
      case "usage":
        try await process.write(TelnetTexts.usage)
        return nil
      case "V", "version":
        try await process.write(TelnetTexts.version)
        return nil
      // What is negotiated with a telnet server only, of which there is none in this world.
      case "8", "binary", "a", "login", "c", "no-rc", "d", "debug", "K", "no-login", "l", "user", "L", "binary-output",
        "x", "encrypt", "k", "realm", "X", "disable-auth":
        break
      default:
        try await process.writeError("postroom: telnet \(option.isLong ? "--" : "-")\(option.name) is not simulated\n")
        return nil
      }
    }
    return parser.operands
  }
}
