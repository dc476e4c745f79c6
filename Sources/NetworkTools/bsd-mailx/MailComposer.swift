import FileSystem
import Kernel

/// Writing a message: its lines are read, with "~" commands from a terminal, and it is handed to sendmail(1).
struct MailComposer {
  let process: Process
  let settings: MailSettings
  var letter: Letter
  var skipsEmptyMessage = false
  /// The mailbox that is read at the same time, whose messages can be put in.
  var session: MailSession?
  private(set) var wasAborted = false
  private var body: [UInt8] = []
  private var isInterrupted = false

  init(process: Process, settings: MailSettings, letter: Letter) {
    self.process = process
    self.settings = settings
    self.letter = letter
  }

  private var isInteractive: Bool { settings.isInteractive }

  /// Asks for what is missing, reads the text and sends the message.
  mutating func compose(printsHeader: Bool) async throws(Errno) {
    if isInteractive { process.setDisposition(of: .INT, .caught) }
    if isInteractive, letter.subject == nil, settings[flag: "ask"] || settings[flag: "asksub"] {
      letter.subject = try await ask("Subject: ") ?? ""
    }
    if printsHeader { try await process.write(header + "\n") }
    try await process.standardOutput.flush()
    try await readBody()
    guard !wasAborted else { return }
    if isInteractive {
      if settings[flag: "askcc"] {
        let copies = letter.copies.joined(separator: " ")
        letter.copies = Letter.names(in: copies + (try await ask("Cc: " + copies) ?? ""))
      } else {
        try await process.write("EOT\n")
        try await process.standardOutput.flush()
      }
    }
    if body.isEmpty {
      if skipsEmptyMessage { return }
      try await process.write("Null message body; hope that's ok\n")
    }
    try await send()
  }

  /// The header as it is shown.
  private var header: String {
    letter.header(characterSet: MailSettings.characterSet(process), separator: " ", isSorted: false)
  }

  /// Asks for a line; nil at the end of input.
  private func ask(_ prompt: String) async throws(Errno) -> String? {
    try await process.write(prompt)
    try await process.standardOutput.flush()
    guard let line = try await process.standardInput.readLine() else {
      try await process.write("\n")
      return nil
    }
    // It edits the line itself, so that what is typed shows even where the terminal would not echo.
    if process.terminal?.attributes.echoes == false { try await process.write(line) }
    try await process.standardOutput.flush()
    return String(lossless: line).trimmed
  }

  private mutating func readBody() async throws(Errno) {
    while true {
      do throws(Errno) {
        guard let line = try await process.standardInput.readLine() else { return }
        isInterrupted = false
        if isInteractive {
          if settings[flag: "dot"], line == [46, 10] { return }
          if line.first == UInt8(ascii: "~"), line.count > 2 {
            guard try await perform(tilde: line) else { return }
            try await process.standardOutput.flush()
            continue
          }
        }
        body += line.last == 10 ? line : line + [10]
      } catch {
        guard error == .EINTR, process.hasCaughtSignals else { throw error }
        _ = process.takeCaughtSignals()
        if isInterrupted { return try await abort(saving: true) }
        isInterrupted = true
        try await process.write("\n(Interrupt -- one more to kill letter)\n")
        try await process.standardOutput.flush()
      }
    }
  }

  private mutating func abort(saving: Bool) async throws(Errno) {
    wasAborted = true
    if saving, !body.isEmpty { try? process.files.append(settings.home + "/dead.letter", body, mode: 0o600) }
  }

  // MARK: Tilde commands

  /// Performs a line that begins with "~"; false when the message is at its end.
  private mutating func perform(tilde line: [UInt8]) async throws(Errno) -> Bool {
    let rest = String(lossless: line.dropFirst(2)).trimmed
    switch Unicode.Scalar(line[1]) {
    case "~": body += line.dropFirst()
    case ".": return false
    case "?": try await process.write(MailTexts.tildeHelp)
    case "p": try await showMessage()
    case "s": letter.subject = rest
    case "t": letter.to += Letter.names(in: rest)
    case "c": letter.copies += Letter.names(in: rest)
    case "b": letter.blindCopies += Letter.names(in: rest)
    case "h": try await askHeader()
    case "r", "<": try await insert(file: rest)
    case "d": try await insert(file: settings.home + "/dead.letter")
    case "w": try await write(to: rest)
    case "m", "M", "f", "F": try await insertMessages(rest, Unicode.Scalar(line[1]))
    case "!": try await runShell(rest)
    case "|": try await filter(rest)
    case "e", "v": try await edit(line[1] == UInt8(ascii: "v") ? "VISUAL" : "EDITOR")
    case "q":
      try await process.write("Interrupt\n")
      try await abort(saving: true)
      return false
    case "x":
      try await abort(saving: false)
      return false
    case ":", "_":
      try await process.writeError("postroom: mail's ~: is not simulated\n")
    default: try await process.write("Unknown tilde escape.\n")
    }
    return true
  }

  private func showMessage() async throws(Errno) {
    try await process.write("-------\nMessage contains:\n" + header + "\n")
    try await process.write(body)
    try await process.write("(continue)\n")
  }

  private mutating func askHeader() async throws(Errno) {
    letter.to = Letter.names(in: try await askAgain("To: ", letter.to.joined(separator: " ")))
    letter.subject = try await askAgain("Subject: ", letter.subject ?? "")
    letter.copies = Letter.names(in: try await askAgain("Cc: ", letter.copies.joined(separator: " ")))
    letter.blindCopies = Letter.names(in: try await askAgain("Bcc: ", letter.blindCopies.joined(separator: " ")))
  }

  /// Asks for a field whose text is already there; what is typed goes behind it.
  private func askAgain(_ name: String, _ value: String) async throws(Errno) -> String {
    value + (try await ask(name + value) ?? "")
  }

  private mutating func insert(file: String) async throws(Errno) {
    let path = settings.expandingFolder(file)
    do throws(Errno) {
      let bytes = try process.files.read(path)
      body += bytes
      let lines = bytes.count { $0 == 10 }
      try await process.write("\"\(path)\" \(lines)/\(bytes.count)\n")
    } catch {
      guard error != .EINTR else { throw error }
      try await process.complain("\(path): \(error.message)")
    }
  }

  private func write(to file: String) async throws(Errno) {
    let path = settings.expandingFolder(file)
    do throws(Errno) {
      if process.files.exists(path) { throw .EEXIST }
      try process.files.write(path, body)
      try await process.write("\"\(path)\" \(body.count { $0 == 10 })/\(body.count)\n")
    } catch {
      guard error != .EINTR else { throw error }
      try await process.complain("\(path): \(error.message)")
    }
  }

  private mutating func insertMessages(_ list: String, _ letter: Unicode.Scalar) async throws(Errno) {
    guard let session else {
      try await process.write("No messages to send from!?!\n")
      return
    }
    let indices: [Int]
    do throws(MessageList.Failure) {
      indices = try MessageList(session: session).indices(list.split(separator: " ").map(String.init))
    } catch {
      return try await process.write(error.text + "\n")
    }
    try await process.write("Interpolating: " + indices.map { "\($0 + 1)" }.joined(separator: " ") + "\n")
    for index in indices {
      body += session.text(
        of: index, allFields: letter.properties.isUppercase,
        prefix: letter == "m" || letter == "M" ? settings["indentprefix"] ?? "\t" : "")
    }
    try await process.write("(continue)\n")
  }

  // MARK: Other programs

  private func runShell(_ command: String) async throws(Errno) {
    try await process.standardOutput.flush()
    let child = process.spawn("/bin/sh", ["sh", "-c", command])
    _ = try await process.wait(for: child)
    try await process.write("!\n")
  }

  /// Lets a command read the text and write it anew.
  private mutating func filter(_ command: String) async throws(Errno) {
    let (input, writer) = process.makePipe()
    let (reader, output) = process.makePipe()
    try await process.standardOutput.flush()
    let child = process.spawn("/bin/sh", ["sh", "-c", command]) { child in
      try? child.duplicate(input, as: 0)
      try? child.duplicate(output, as: 1)
      for descriptor in [input, writer, reader, output] { try? child.close(descriptor) }
    }
    try? process.close(input)
    try? process.close(output)
    let text = body
    let feeder = process.fork { feeder throws(Errno) in
      try? feeder.close(reader)
      try await feeder.write(writer, text)
      return .success
    }
    try? process.close(writer)
    let result = try await process.readAll(reader)
    try? process.close(reader)
    _ = try await process.wait(for: feeder)
    if try await process.wait(for: child) == .exited(.success), !result.isEmpty { body = result }
    try await process.write("(continue)\n")
  }

  private mutating func edit(_ variable: String) async throws(Errno) {
    let path = "/tmp/mail.Re\(process.pid)"
    try process.files.write(path, body, mode: 0o600)
    defer { try? process.files.remove(path) }
    let editor = process.environment[variable] ?? process.environment["EDITOR"] ?? "/usr/bin/editor"
    let child = process.spawn("/bin/sh", ["sh", "-c", "\(editor) \(path)"])
    _ = try await process.wait(for: child)
    body = (try? process.files.read(path)) ?? body
    try await process.write("(continue)\n")
  }

  private mutating func send() async throws(Errno) {
    var arguments = ["sendmail", "-i", "-t"]
    if settings[flag: "metoo"] { arguments.insert("-m", at: 1) }
    if settings.isVerbose || settings[flag: "verbose"] { arguments.append("-v") }
    if let from = letter.from { arguments += ["-f", from] }
    if settings.isDebugging {
      return try await process.write(
        "Sendmail arguments: " + arguments.map { "\"\($0)\"" }.joined(separator: " ") + "\n")
    }
    let header = letter.header(
      characterSet: MailSettings.characterSet(process), separator: ", ", isSorted: true)
    let text = header.bytes + [10] + body
    try await process.standardOutput.flush()
    let path = settings["sendmail"] ?? "/usr/sbin/sendmail"
    let sender = process.fork { sender throws(Errno) in
      let (reader, writer) = sender.makePipe()
      let child = sender.spawn(path, arguments) { child in
        try? child.duplicate(reader, as: 0)
        try? child.close(reader)
        try? child.close(writer)
      }
      try sender.close(reader)
      try? await sender.write(writer, text)
      try sender.close(writer)
      return try await sender.wait(for: child).shellStatus
    }
    if case .exited(let status) = try await process.wait(for: sender), !status.isSuccess {
      try await process.writeError("Can't send mail: sendmail process failed with error code \(status.rawValue)\n")
      wasAborted = true
    }
  }
}
