import FileSystem
import Kernel
import TextFormat

/// Reading a mailbox: the messages, which one is at hand, and the conversation about them.
struct MailSession {
  let process: Process
  var settings: MailSettings
  let path: String
  var messages: [MailboxMessage]
  /// Whether it is where mail is delivered, from which what was read moves to one's mbox.
  let isSystemMailbox: Bool
  var originalSize = 0
  /// Index of the message at hand.
  var current = 0
  /// Whether a command has been given, so that an empty line means the next message.
  var hasCommanded = false
  var lastFolder = ""
  var isOver = false

  init(
    process: Process, settings: MailSettings, path: String, messages: [MailboxMessage], isSystemMailbox: Bool
  ) {
    self.process = process
    self.settings = settings
    self.path = path
    self.messages = messages
    self.isSystemMailbox = isSystemMailbox
    current = messages.firstIndex { $0.isNew } ?? messages.firstIndex { !$0.isRead } ?? 0
  }

  /// How many messages a screen shows.
  var screenLines: Int {
    settings["screen"].flatMap { Int($0) } ?? max(5, (process.terminal?.rows ?? 24) - 4)
  }

  func announce(showingHeaders: Bool) async throws(Errno) {
    try await process.write("Mail version 8.1.2 01/15/2001.  Type ? for help.\n" + summary)
    if showingHeaders, !messages.isEmpty { try await showHeaders(around: current) }
  }

  /// What stands above the list: how many messages, and of what kind.
  var summary: String {
    var text = "\"\(path)\": \(messages.count) message\(messages.count == 1 ? "" : "s")"
    let new = messages.count { $0.isNew }
    let unread = messages.count { !$0.isRead }
    if new > 0 { text += " \(new) new" }
    if unread - new > 0 { text += " \(unread - new) unread" }
    let deleted = messages.count { $0.isDeleted }
    if deleted > 0 { text += " \(deleted) deleted" }
    let saved = messages.count { $0.isSaved }
    if saved > 0 { text += " \(saved) saved" }
    return text + "\n"
  }

  mutating func run() async throws(Errno) {
    process.setDisposition(of: .INT, .caught)
    while !isOver {
      do throws(Errno) {
        if settings.isInteractive { try await process.write("& ") }
        try await process.standardOutput.flush()
        guard let line = try await process.standardInput.readLine() else {
          if settings.isInteractive { try await process.write("\n") }
          return try await quit()
        }
        try await perform(String(lossless: line).trimmed)
      } catch {
        guard error == .EINTR, process.hasCaughtSignals else { throw error }
        _ = process.takeCaughtSignals()
        try await process.write("\nInterrupt\n")
      }
    }
  }

  // MARK: Showing

  /// The line of a message in the list.
  func headline(_ index: Int) -> String {
    let message = messages[index]
    var mark = " "
    if message.isSaved { mark = "*" }
    if message.isPreserved { mark = "P" }
    if !message.isRead { mark = message.isNew ? "N" : "U" }
    if message.goesToMbox { mark = "M" }
    let number = "\(index + 1)".rightAligned(to: 3)
    let name = String(message.author.prefix(17)).padded(to: 18)
    let counts = "\(message.lineCount)".rightAligned(to: 4) + "/" + "\(message.bytes.count)".padded(to: 5)
    let width = max(0, (process.terminal?.columns ?? 80) - 43 - counts.count)
    let subject = (message.field("Subject") ?? "").prefix(width)
    return "\(index == current ? ">" : " ")\(mark)\(number) \(name) \(message.date.padded(to: 16)) "
      + "\(counts) \(subject)\n"
  }

  /// The screenful of the list in which a message stands.
  func showHeaders(around index: Int) async throws(Errno) {
    let first = index / screenLines * screenLines
    for number in first..<min(messages.count, first + screenLines) where !messages[number].isDeleted {
      try await process.write(headline(number))
    }
  }

  /// Shows a message and takes it as read.
  mutating func show(_ index: Int, allFields: Bool = false) async throws(Errno) {
    current = index
    let text = "Message \(index + 1):\n".bytes + text(of: index, allFields: allFields)
    messages[index].isRead = true
    messages[index].isTouched = true
    if settings[flag: "crt"], process.isTerminal(1), text.count(where: { $0 == 10 }) > screenRows {
      return try await page(text)
    }
    try await process.write(text)
  }

  private var screenRows: Int { settings["crt"].flatMap { Int($0) } ?? (process.terminal?.rows ?? 24) }

  private func page(_ text: [UInt8]) async throws(Errno) {
    try await process.standardOutput.flush()
    let (reader, writer) = process.makePipe()
    let pager = process.environment["PAGER"] ?? settings["PAGER"] ?? "/usr/bin/pager"
    let child = process.spawn("/bin/sh", ["sh", "-c", pager]) { child in
      try? child.duplicate(reader, as: 0)
      try? child.close(reader)
      try? child.close(writer)
    }
    try? process.close(reader)
    process.setDisposition(of: .PIPE, .ignored)
    defer { process.setDisposition(of: .PIPE, .standard) }
    do throws(Errno) {
      try await process.write(writer, text)
    } catch {
      guard error == .EPIPE else { throw error }
    }
    try? process.close(writer)
    _ = try await process.wait(for: child)
  }

  /// A message with the fields that are to be shown.
  func text(of index: Int, allFields: Bool = false, prefix: String = "") -> [UInt8] {
    var output: [UInt8] = []
    var isHeader = true
    var isShown = true
    let newline = UInt8(10)
    for (number, line) in messages[index].bytes.split(separator: newline, omittingEmptySubsequences: false).dropLast()
      .enumerated()
    {
      if isHeader, number > 0 {
        if line.isEmpty {
          if allFields, messages[index].isRead, messages[index].field("Status") == nil {
            output += (prefix + "Status: R\n").bytes
          }
          isHeader = false
        } else if let first = line.first, first != 32, first != 9 {
          isShown = allFields || settings.isShown(String(lossless: line.prefix { $0 != UInt8(ascii: ":") }))
        }
        if isHeader, !isShown { continue }
      }
      output += (line.isEmpty ? [] : prefix.bytes) + line + [newline]
    }
    return output
  }

  // MARK: The end

  /// Leaves, with what was done kept.
  mutating func quit() async throws(Errno) {
    isOver = true
    if isSystemMailbox { try await updateSystemMailbox() } else { try await updateFolder() }
  }

  private mutating func updateSystemMailbox() async throws(Errno) {
    var held: [UInt8] = []
    var moved: [UInt8] = []
    var (heldCount, movedCount) = (0, 0)
    for message in messages where !message.isDeleted {
      let isKept =
        message.isPreserved || settings[flag: "hold"] && !message.goesToMbox || !message.isTouched && !message.isSaved
      if message.isSaved, !message.isPreserved, !settings[flag: "keepsave"] { continue }
      if isKept || !message.isRead && !message.goesToMbox {
        held += message.withStatus(message.isRead ? "RO" : "O")
        heldCount += 1
      } else {
        moved += message.withStatus("RO")
        movedCount += 1
      }
    }
    do throws(Errno) {
      if movedCount > 0 {
        let mbox = settings.personalMailbox
        try process.files.append(mbox, moved, mode: 0o600)
        try await process.write("Saved \(movedCount) message\(movedCount == 1 ? "" : "s") in \(mbox)\n")
      }
      // What came in meanwhile stays behind what was there.
      let now = try process.files.read(path)
      let late = now.count > originalSize ? Array(now[originalSize...]) : []
      try process.files.write(path, held + late)
      if heldCount > 0 {
        try await process.write("Held \(heldCount) message\(heldCount == 1 ? "" : "s") in \(path)\n")
      }
    } catch {
      guard error != .EINTR else { throw error }
      try await process.complain("\(path): \(error.message)")
    }
  }

  private mutating func updateFolder() async throws(Errno) {
    let isChanged = messages.contains { $0.isDeleted || $0.isTouched && ($0.field("Status") ?? "") != "RO" }
    guard isChanged else { return }
    var text: [UInt8] = []
    for message in messages where !message.isDeleted { text += message.withStatus(message.isRead ? "RO" : "O") }
    do throws(Errno) {
      try process.files.write(path, text)
      try await process.write("\"\(path)\" \(text.isEmpty ? "truncated" : "complete")\n")
    } catch {
      guard error != .EINTR else { throw error }
      try await process.complain("\(path): \(error.message)")
    }
  }
}
