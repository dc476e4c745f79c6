import FileSystem
import Kernel

/// The prompt "telnet> " and its commands.
extension TelnetClient {
  /// What comes after a command.
  enum Next {
    /// Another prompt.
    case prompt
    /// Back to the conversation.
    case talk
    /// The end of the program.
    case leave
  }

  /// A command of the prompt.
  struct PromptCommand {
    let name: String
    let explanation: String
    var needsConnection = false
    /// nil for one that is not simulated.
    var body: ((inout TelnetClient, [String]) async throws(Errno) -> Next)?
  }

  static var commands: [PromptCommand] {
    [
      PromptCommand(name: "close", explanation: "close current connection", needsConnection: true) {
        client, _ throws(Errno) in
        client.disconnect()
        try await client.process.write("Connection closed.\n")
        return .leave
      },
      PromptCommand(
        name: "logout", explanation: "forcibly logout remote user and close the connection", needsConnection: true),
      PromptCommand(name: "display", explanation: "display operating parameters"),
      PromptCommand(
        name: "mode", explanation: "try to enter line or character mode ('mode ?' for more)", needsConnection: true),
      PromptCommand(name: "open", explanation: "connect to a site") { client, words throws(Errno) in
        try await client.openCommand(words)
      },
      PromptCommand(name: "quit", explanation: "exit telnet") { client, _ throws(Errno) in
        if client.connection != nil {
          client.disconnect()
          try await client.process.write("Connection closed.\n")
        }
        return .leave
      },
      PromptCommand(
        name: "send", explanation: "transmit special characters ('send ?' for more)", needsConnection: true
      ) { client, words throws(Errno) in
        try await client.sendCommand(words)
      },
      PromptCommand(name: "set", explanation: "set operating parameters ('set ?' for more)") {
        client, words throws(Errno) in
        try await client.setCommand(words)
      },
      PromptCommand(name: "unset", explanation: "unset operating parameters ('unset ?' for more)"),
      PromptCommand(name: "status", explanation: "print status information") { client, _ throws(Errno) in
        try await client.statusCommand()
      },
      PromptCommand(name: "toggle", explanation: "toggle operating parameters ('toggle ?' for more)") {
        client, words throws(Errno) in
        guard words == ["crlf"] else { return try await client.notSimulated("toggle") }
        client.sendsReturnNewline.toggle()
        try await client.process.write(
          "\(client.sendsReturnNewline ? "Will" : "Won't") send carriage returns as telnet <CR><LF>.\n")
        return .talk
      },
      PromptCommand(name: "slc", explanation: "change state of special characters ('slc ?' for more)"),
      PromptCommand(name: "auth", explanation: "turn on (off) authentication ('auth ?' for more)"),
      PromptCommand(name: "encrypt", explanation: "turn on (off) encryption ('encrypt ?' for more)"),
      PromptCommand(name: "z", explanation: "suspend telnet") { client, _ throws(Errno) in
        client.process.machine.signalGroup(client.process.group, .TSTP)
        try await client.process.checkpoint()
        return .talk
      },
      PromptCommand(name: "!", explanation: "invoke a subshell") { client, words throws(Errno) in
        try await client.shellCommand(words)
      },
      PromptCommand(name: "environ", explanation: "change environment variables ('environ ?' for more)"),
      PromptCommand(name: "?", explanation: "print help information") { client, words throws(Errno) in
        try await client.helpCommand(words)
      },
    ]
  }

  /// Prompts until one leaves; connections that are opened there are talked on.
  mutating func prompt() async throws(Errno) {
    while true {
      switch try await promptOnce() {
      case .leave: return
      case .prompt: continue
      case .talk:
        guard connection != nil else { continue }
        returnsToPrompt = true
        try await talk()
        if !returnsToPrompt || connection == nil { return }
      }
    }
  }

  /// Prompts until a command leads away from the prompt.
  mutating func promptOnce() async throws(Errno) -> Next {
    while true {
      try await process.write("telnet> ")
      try await process.standardOutput.flush()
      guard let line = try await process.standardInput.readLine() else {
        disconnect()
        return .leave
      }
      let words = String(lossless: line).split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" }.map(
        String.init)
      guard !words.isEmpty else {
        if connection != nil { return .talk }
        continue
      }
      let next = try await perform(words)
      if next == .leave || next == .talk && connection != nil { return next }
    }
  }

  private mutating func perform(_ words: [String]) async throws(Errno) -> Next {
    var words = words
    if let first = words.first, first.hasPrefix("!"), first.count > 1 {
      words = ["!", String(first.dropFirst())] + words.dropFirst()
    }
    let name = words[0] == "help" ? "?" : words[0]
    var found = TelnetClient.commands.filter { $0.name == name }
    if found.isEmpty { found = TelnetClient.commands.filter { $0.name.hasPrefix(name) } }
    guard let command = found.first else {
      try await process.write("?Invalid command\n")
      return .prompt
    }
    guard found.count == 1 else {
      try await process.write("?Ambiguous command\n")
      return .prompt
    }
    if command.needsConnection, connection == nil {
      try await process.write("?Need to be connected first.\n")
      return .prompt
    }
    guard let body = command.body else { return try await notSimulated(command.name) }
    return try await body(&self, Array(words.dropFirst()))
  }

  private func notSimulated(_ name: String) async throws(Errno) -> Next {
    try await process.writeError("postroom: telnet's command \(name) is not simulated\n")
    return .prompt
  }

  // MARK: Commands

  private mutating func openCommand(_ words: [String]) async throws(Errno) -> Next {
    if let connection {
      try await process.write("?Already connected to \(connection.host)\n")
      return .prompt
    }
    var words = words
    if words.isEmpty {
      try await process.write("(to) ")
      try await process.standardOutput.flush()
      let line = String(lossless: try await process.standardInput.readLine() ?? [])
      words = line.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
    guard let host = words.first, words.count <= 2 else {
      try await process.write("usage: open [-l user] [-a] host-name [port]\n")
      return .prompt
    }
    return try await open(host, words.count > 1 ? words[1] : nil) ? .talk : .prompt
  }

  private func statusCommand() async throws(Errno) -> Next {
    if let connection {
      try await process.write(
        "Connected to \(connection.host).\nOperating in obsolete linemode\nLocal character echo\n")
    } else {
      try await process.write("No connection.\n")
    }
    try await process.write("Escape character is '\(escapeName)'.\n")
    return connection == nil ? .prompt : .talk
  }

  /// What `send` sends for each word (RFC 854).
  private static let codes: [(name: String, bytes: [UInt8])] = [
    ("ao", [255, 245]), ("ayt", [255, 246]), ("brk", [255, 243]), ("ec", [255, 247]), ("el", [255, 248]),
    ("ga", [255, 249]), ("ip", [255, 244]), ("nop", [255, 241]), ("eor", [255, 239]), ("abort", [255, 238]),
    ("susp", [255, 237]), ("eof", [255, 236]),
  ]

  private func sendCommand(_ words: [String]) async throws(Errno) -> Next {
    guard !words.isEmpty else {
      try await process.write("need at least one argument for 'send' command\n'send ?' for help\n")
      return .prompt
    }
    if words.first == "?" {
      try await process.write(TelnetTexts.sendHelp)
      return .prompt
    }
    for word in words {
      if word == "escape", let escape {
        try await send([escape])
      } else if let code = TelnetClient.codes.first(where: { $0.name == word }) {
        try await send(code.bytes)
      } else {
        try await process.write("Unknown send argument '\(word)'\n'send ?' for help.\n")
        return .prompt
      }
    }
    return .talk
  }

  private mutating func setCommand(_ words: [String]) async throws(Errno) -> Next {
    guard words.count == 2, words[0] == "escape" else { return try await notSimulated("set") }
    escape = TelnetClient.character(words[1])
    try await process.write("escape character is '\(escapeName)'.\n")
    return .talk
  }

  private func shellCommand(_ words: [String]) async throws(Errno) -> Next {
    let shell = process.environment["SHELL"] ?? "/bin/sh"
    let name = Path.lastComponent(shell)
    try await process.standardOutput.flush()
    let child = process.spawn(shell, words.isEmpty ? [name] : [name, "-c", words.joined(separator: " ")])
    _ = try await process.wait(for: child)
    return .talk
  }

  private func helpCommand(_ words: [String]) async throws(Errno) -> Next {
    guard !words.isEmpty else {
      try await process.write("Commands may be abbreviated.  Commands are:\n\n")
      for command in TelnetClient.commands {
        let name = command.name + String(repeating: " ", count: max(0, 8 - command.name.count))
        try await process.write("\(name)\t\(command.explanation)\n")
      }
      return .prompt
    }
    for word in words {
      let found = TelnetClient.commands.filter { $0.name.hasPrefix(word) }
      if found.count == 1 {
        try await process.write(found[0].explanation + "\n")
      } else {
        try await process.write(found.isEmpty ? "?Invalid help command \(word)\n" : "?Ambiguous help command \(word)\n")
      }
    }
    return .prompt
  }
}
