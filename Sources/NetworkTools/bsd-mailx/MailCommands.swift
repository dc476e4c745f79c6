import FileSystem
import InternetMessage
import Kernel

/// The commands of the prompt "& ".
extension MailSession {
  /// A command, and what it does; nil where it is not simulated.
  struct Command {
    let name: String
    var body: ((inout MailSession, Command, String) async throws(Errno) -> Void)?
  }

  /// In the order in which abbreviations are looked for.
  static var commands: [Command] {
    [
      Command(name: "next", body: next), Command(name: "alias", body: alias), Command(name: "print", body: show),
      Command(name: "type", body: show), Command(name: "Type", body: show), Command(name: "Print", body: show),
      Command(name: "visual"), Command(name: "top", body: top), Command(name: "touch", body: mark),
      Command(name: "preserve", body: mark), Command(name: "delete", body: mark),
      Command(name: "dp", body: deleteAndShow),
      Command(name: "dt", body: deleteAndShow), Command(name: "undelete", body: mark),
      Command(name: "unset", body: set),
      Command(name: "mail", body: mail), Command(name: "mbox", body: mark), Command(name: "pipe", body: pipe),
      Command(name: "|", body: pipe), Command(name: "more", body: show), Command(name: "page", body: show),
      Command(name: "More", body: show), Command(name: "Page", body: show), Command(name: "unread", body: mark),
      Command(name: "Unread", body: mark), Command(name: "!", body: shell), Command(name: "copy", body: save),
      Command(name: "chdir", body: changeDirectory), Command(name: "cd", body: changeDirectory),
      Command(name: "save", body: save), Command(name: "source", body: source), Command(name: "set", body: set),
      Command(name: "shell", body: shell), Command(name: "version", body: version), Command(name: "group", body: alias),
      Command(name: "write", body: save), Command(name: "from", body: from), Command(name: "file", body: folder),
      Command(name: "folder", body: folder), Command(name: "folders"), Command(name: "?", body: help),
      Command(name: "z", body: scroll), Command(name: "headers", body: headers), Command(name: "help", body: help),
      Command(name: "=", body: number), Command(name: "Reply", body: reply), Command(name: "Respond", body: reply),
      Command(name: "reply", body: reply), Command(name: "respond", body: reply), Command(name: "edit"),
      Command(name: "echo", body: echo), Command(name: "quit", body: quit), Command(name: "list", body: list),
      Command(name: "xit", body: leave), Command(name: "exit", body: leave), Command(name: "size", body: size),
      Command(name: "hold", body: mark), Command(name: "if"), Command(name: "else"), Command(name: "endif"),
      Command(name: "alternates"), Command(name: "ignore", body: ignore), Command(name: "discard", body: ignore),
      Command(name: "retain", body: ignore), Command(name: "saveignore"), Command(name: "savediscard"),
      Command(name: "saveretain"), Command(name: "#", body: { _, _, _ in }), Command(name: "inc"),
      Command(name: "new", body: mark),
    ]
  }

  /// Performs a command line.
  mutating func perform(_ line: String) async throws(Errno) {
    guard !line.isEmpty else {
      try await MailSession.next(&self, Command(name: "next"), "")
      hasCommanded = true
      return
    }
    // A name is of letters, or one other character; anything else is a message list.
    var name = String(line.prefix { $0.isLetter })
    if name.isEmpty, let first = line.first, "!|?=#".contains(first) { name = String(first) }
    let rest = String(line.dropFirst(name.count)).trimmed
    let found = MailSession.commands.first { $0.name.hasPrefix(name) }
    if name.isEmpty {
      try await MailSession.show(&self, Command(name: "print"), line)
    } else if let command = found, let body = command.body {
      try await body(&self, command, rest)
    } else if let command = found {
      try await process.writeError("postroom: mail's command \(command.name) is not simulated\n")
    } else {
      try await process.write("Unknown command: \"\(name)\"\n")
    }
    hasCommanded = true
  }

  /// The messages that a command is for; nil when there are none, which has been said.
  private func messages(_ text: String, takesDeleted: Bool = false) async throws(Errno) -> [Int]? {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "," }.map(String.init)
    do throws(MessageList.Failure) {
      return try MessageList(session: self).indices(words, takesDeleted: takesDeleted)
    } catch {
      try await process.write(error.text + "\n")
      return nil
    }
  }

  // MARK: Showing

  private static func next(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    if !text.isEmpty { return try await show(&session, command, text) }
    let start = session.hasCommanded ? session.current + 1 : session.current
    guard let index = session.messages.indices.first(where: { $0 >= start && !session.messages[$0].isDeleted }) else {
      return try await session.process.write("At EOF\n")
    }
    try await session.show(index)
  }

  private static func show(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    for index in try await session.messages(text) ?? [] {
      try await session.show(index, allFields: command.name.first?.isUppercase == true)
    }
  }

  private static func top(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    let count = session.settings["toplines"].flatMap { Int($0) } ?? 5
    for index in try await session.messages(text) ?? [] {
      session.current = index
      session.messages[index].isRead = true
      session.messages[index].isTouched = true
      let newline = UInt8(10)
      let lines = session.messages[index].bytes.split(separator: newline, omittingEmptySubsequences: false)
      try await session.process.write("Message \(index + 1):\n")
      // A field that goes on is shown to its end.
      try await session.process.write(Array(lines.prefix(count + 1).joined(separator: [newline])) + [newline])
    }
  }

  private static func from(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    for index in try await session.messages(text) ?? [] { try await session.process.write(session.headline(index)) }
  }

  private static func headers(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    let index = text.isEmpty ? session.current : try await session.messages(text)?.first
    if let index { try await session.showHeaders(around: index) }
  }

  private static func scroll(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    let lines = session.screenLines
    let first = session.current / lines * lines
    if text.hasPrefix("-") {
      guard first > 0 else { return try await session.process.write("On first screenful of messages\n") }
      session.current = first - lines
    } else {
      guard first + lines < session.messages.count else {
        return try await session.process.write("On last screenful of messages\n")
      }
      session.current = first + lines
    }
    try await session.showHeaders(around: session.current)
  }

  private static func number(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    try await session.process.write("\(session.current + 1)\n")
  }

  private static func size(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    for index in try await session.messages(text) ?? [] {
      let message = session.messages[index]
      try await session.process.write("\(index + 1): \(message.lineCount)/\(message.bytes.count)\n")
    }
  }

  private static func folder(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    guard !text.isEmpty else { return try await session.process.write(session.summary) }
    try await session.process.writeError("postroom: mail's command \(command.name) NAME is not simulated\n")
  }

  // MARK: Marks

  private static func mark(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    guard let indices = try await session.messages(text, takesDeleted: command.name == "undelete") else { return }
    for index in indices {
      session.current = index
      switch command.name {
      case "delete":
        session.messages[index].isDeleted = true
        session.messages[index].isPreserved = false
        session.messages[index].isTouched = true
      case "undelete": session.messages[index].isDeleted = false
      case "preserve", "hold":
        session.messages[index].isPreserved = true
        session.messages[index].goesToMbox = false
      case "mbox":
        session.messages[index].goesToMbox = true
        session.messages[index].isTouched = true
        session.messages[index].isPreserved = false
      case "touch": session.messages[index].isTouched = true
      case "unread", "Unread", "new":
        session.messages[index].isRead = false
        session.messages[index].isTouched = false
      default: break
      }
    }
    guard command.name == "delete" else { return }
    let left = session.messages.indices.filter { !session.messages[$0].isDeleted }
    session.current = left.first { $0 >= session.current } ?? left.last ?? session.current
  }

  private static func deleteAndShow(_ session: inout MailSession, _ command: Command, _ text: String)
    async throws(Errno)
  {
    let before = session.messages.count { $0.isDeleted }
    let last = session.current
    try await mark(&session, Command(name: "delete"), text)
    guard session.messages.count(where: { $0.isDeleted }) > before else { return }
    guard let next = session.messages.indices.first(where: { $0 > last && !session.messages[$0].isDeleted }) else {
      return try await session.process.write("No more messages\n")
    }
    try await session.show(next)
  }

  // MARK: Files

  private static func save(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    var words = text.split(separator: " ").map(String.init)
    guard let file = words.popLast() else { return try await session.process.write("No file specified.\n") }
    guard let indices = try await session.messages(words.joined(separator: " ")) else { return }
    let path = session.settings.expandingFolder(file)
    let isNew = !session.process.files.exists(path)
    do throws(Errno) {
      for index in indices {
        let message = session.messages[index]
        let bytes = command.name == "write" ? Array(message.parts.body.dropLast()) : message.withStatus("")
        let status = command.name == "write" ? bytes : message.isRead ? message.withStatus("R") : bytes
        try session.process.files.append(path, command.name == "copy" ? message.bytes : status)
        if command.name != "copy" { session.messages[index].isSaved = true }
        session.messages[index].isTouched = true
      }
      try await session.process.write("\"\(path)\" \(isNew ? "[New file]" : "[Appended]")\n")
    } catch {
      guard error != .EINTR else { throw error }
      try await session.process.complain("\(path): \(error.message)")
    }
  }

  private static func pipe(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    let process = session.process
    let (reader, writer) = process.makePipe()
    try await process.standardOutput.flush()
    let child = process.spawn("/bin/sh", ["sh", "-c", text]) { child in
      try? child.duplicate(reader, as: 0)
      try? child.close(reader)
      try? child.close(writer)
    }
    try? process.close(reader)
    try? await process.write(writer, session.text(of: session.current, allFields: true))
    try? process.close(writer)
    _ = try await process.wait(for: child)
  }

  private static func changeDirectory(_ session: inout MailSession, _ command: Command, _ text: String)
    async throws(Errno)
  {
    let path = text.isEmpty ? session.settings.home : session.settings.expandingFolder(text)
    do throws(Errno) {
      try session.process.changeDirectory(path)
    } catch {
      try await session.process.complain("\(path): \(error.message)")
    }
  }

  private static func source(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    do throws(Errno) {
      let bytes = try session.process.files.read(text)
      for line in bytes.split(separator: 10) { session.settings.perform(String(lossless: line)) }
    } catch {
      try await session.process.complain("\(text): \(error.message)")
    }
  }

  private static func shell(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    let process = session.process
    try await process.standardOutput.flush()
    let path = process.environment["SHELL"] ?? "/bin/sh"
    let name = Path.lastComponent(path)
    let child = process.spawn(path, text.isEmpty ? [name] : [name, "-c", text])
    _ = try await process.wait(for: child)
    try await process.write(command.name == "!" ? "!\n" : "\n")
  }

  // MARK: Settings

  private static func set(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    guard !text.isEmpty else {
      for line in session.settings.listing(session.process) { try await session.process.write(line + "\n") }
      return
    }
    session.settings.perform(command.name + " " + text)
  }

  private static func alias(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    let words = text.split(separator: " ")
    guard words.count < 2 else {
      session.settings.perform("alias " + text)
      return
    }
    for (name, members) in session.settings.aliases.sorted(by: { $0.key < $1.key })
    where words.isEmpty || name == words[0] {
      try await session.process.write("\(name)\t \(members.joined(separator: " "))\n")
    }
  }

  private static func ignore(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    guard text.isEmpty else {
      session.settings.perform(command.name + " " + text)
      return
    }
    let names = command.name == "retain" ? session.settings.retained : session.settings.ignored
    for name in names.sorted() { try await session.process.write(name + "\n") }
  }

  private static func echo(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    try await session.process.write(text + "\n")
  }

  private static func version(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    try await session.process.write("Version 8.1.2 01/15/2001\n")
  }

  private static func help(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    let path = "/usr/share/bsd-mailx/mail.help"
    do throws(Errno) {
      try await session.process.write(try session.process.files.read(path))
    } catch {
      try await session.process.complain("\(path): \(error.message)")
    }
  }

  private static func list(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    try await session.process.write("Commands are:\n")
    var column = 0
    let names = commands.map(\.name)
    for (index, name) in names.enumerated() {
      let width = name.utf8.count + 2
      column += width
      if column > 72 {
        try await session.process.write("\n")
        column = width
      }
      try await session.process.write(index + 1 < names.count ? name + ", " : name + "\n")
    }
  }

  // MARK: Writing

  private static func mail(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    var letter = Letter()
    letter.to = session.settings.expandingAliases(Letter.names(in: text))
    var composer = MailComposer(process: session.process, settings: session.settings, letter: letter)
    composer.session = session
    try await composer.compose(printsHeader: false)
  }

  private static func reply(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    guard let index = try await session.messages(text)?.first else { return }
    session.current = index
    let message = session.messages[index]
    let sender = message.field("Reply-To").flatMap { AddressParser.addresses(in: $0).first } ?? message.sender
    var letter = Letter()
    letter.to = [sender]
    if command.name.first?.isLowercase == true {
      letter.to += AddressParser.addresses(in: message.field("To") ?? "").filter { $0 != session.settings.user }
      letter.copies = AddressParser.addresses(in: message.field("Cc") ?? "")
      var seen: Set<String> = []
      letter.to = letter.to.filter { seen.insert($0.lowercased()).inserted }
    }
    let subject = message.field("Subject") ?? ""
    letter.subject = subject.lowercased().hasPrefix("re:") ? subject : "Re: " + subject
    session.messages[index].isTouched = true
    var composer = MailComposer(process: session.process, settings: session.settings, letter: letter)
    composer.session = session
    try await composer.compose(printsHeader: true)
  }

  // MARK: Leaving

  private static func quit(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    try await session.quit()
  }

  private static func leave(_ session: inout MailSession, _ command: Command, _ text: String) async throws(Errno) {
    session.isOver = true
  }
}
