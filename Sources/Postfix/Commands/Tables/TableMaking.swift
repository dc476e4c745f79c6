import FileSystem
import InternetMessage
import Kernel

/// Making a database of a text, or adding to it; option -d, taking keys out.
extension TableCommand {
  func make(_ operand: String) async throws(Errno) -> ExitStatus {
    let (type, name) = divide(operand)
    guard options.isIncremental || type != "proxy" else {
      return try await voice.die(Fatal("can't create maps via the proxy service"))
    }
    let source: Source
    do throws(Errno) {
      source = try await readSource(name)
    } catch {
      guard error != .EINTR else { throw error }
      return try await voice.die(Fatal("open \(name): \(error.message)"))
    }
    let mask = process.umask
    if options.keepsPermissions, source.status.isRegular {
      process.umask = FileMode(rawValue: 0o022 | (~source.status.mode.rawValue & 0o077))
    }
    becomeOwner(of: source.status)
    let request = TableRequest(type: type, name: name, flags: options.flags)
    try await traceOpening(type, name, isMade: true)
    let opened = try await asking { context throws(TableFailure) in
      try TableUpdate(request, options.isIncremental ? .extend : .create, in: context)
    }
    process.umask = mask
    guard let update = opened else { return .failure }
    if let diagnosis = update.diagnosis { try await process.writeError(diagnosis + "\n") }
    return try await fill(update, from: source) ? .success : .failure
  }

  /// The text of a table.
  struct Source {
    /// Its file, as messages name it.
    let name: String
    let status: FileStatus
    /// Nil for what is being typed.
    let bytes: [UInt8]?
  }

  private func readSource(_ name: String) async throws(Errno) -> Source {
    guard !options.isIncremental else {
      let status = try process.status(of: 0)
      return Source(
        name: "stdin", status: status,
        bytes: process.isTerminal(0) ? nil : try await typedText())
    }
    let status = try process.files.status(name)
    if status.isDirectory {
      try process.files.check(.read, name)
      return Source(name: name, status: status, bytes: [])
    }
    return Source(name: name, status: status, bytes: try await process.readFile(name))
  }

  private func typedText() async throws(Errno) -> [UInt8] {
    var text: [UInt8] = []
    while let line = try await typedLine() { text += line }
    return text
  }

  /// Goes on as the owner of the text, so that the database is theirs, and a mistake harms nobody else.
  private func becomeOwner(of source: FileStatus) {
    guard options.becomesOwner, process.credentials.realUser == 0 else { return }
    guard source.owner != process.credentials.effectiveUser || source.group != process.credentials.effectiveGroup
    else { return }
    process.credentials.effectiveUser = source.owner
    process.credentials.effectiveGroup = source.group
    process.credentials.supplementaryGroups = []
  }

  /// Enters all lines of a text.
  ///
  /// - Returns: false when something has ended the program.
  private func fill(_ update: TableUpdate, from source: Source) async throws(Errno) -> Bool {
    if let bytes = source.bytes {
      guard try await enter(bytes, firstLine: 1, of: source.name, into: update) else { return false }
    } else {
      guard try await enterTyped(into: update, name: source.name) else { return false }
    }
    return try await finish(update)
  }

  /// Enters what is typed; a line is complete when another one begins.
  private func enterTyped(into update: TableUpdate, name: String) async throws(Errno) -> Bool {
    var pending: [UInt8] = []
    var firstLine = 1
    var count = 0
    while let line = try await typedLine() {
      count += 1
      if let byte = line.first, byte != UInt8(ascii: "#"), !LogicalLines.isSpace(byte), !pending.isEmpty {
        guard try await enter(pending, firstLine: firstLine, of: name, into: update) else { return false }
        pending = []
        firstLine = count
      }
      pending += line
    }
    return try await enter(pending, firstLine: firstLine, of: name, into: update)
  }

  private func enter(
    _ bytes: [UInt8], firstLine: Int, of name: String, into update: TableUpdate
  ) async throws(Errno) -> Bool {
    var messages: [Message] = []
    var reader = TableSourceReader(
      bytes, name: name, dialect: dialect, isUTF8: update.flags.contains(.utf8),
      files: options.flags.contains(.valuesAreFiles) ? FileValue(process.files) : FileValue(), firstLine: firstLine)
    update.report = { messages.append($0) }
    var isDone = true
    do throws(TableFailure) {
      while let pair = reader.next() {
        messages += reader.takeMessages()
        try update.put(pair.key, pair.value)
      }
      messages += reader.takeMessages()
    } catch {
      messages += [Message(.fatal, error.text)]
      isDone = false
    }
    try await voice.say(messages)
    return isDone
  }

  private func finish(_ update: TableUpdate) async throws(Errno) -> Bool {
    let isClosed: Void? = try await asking { context throws(TableFailure) in
      update.report = context.report
      if dialect.source == .aliases { try sign(update) }
      try update.close()
    }
    return isClosed != nil
  }

  /// The entries by which sendmail and NIS know a complete table of aliases.
  private func sign(_ update: TableUpdate) throws(TableFailure) {
    if options.isIncremental { update.flags.insert(.replacesDuplicates) }
    try update.put("@", "@")
    update.flags.remove(.storesZero)
    update.flags.insert(.storesNoZero)
    update.flags.remove(.foldFixed)
    let digits = String(process.now.seconds)
    let time = String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    try update.put("YP_LAST_MODIFIED", time)
    try update.put("YP_MASTER_NAME", configuration.text("myhostname"))
  }

  // MARK: Taking out

  func delete(_ key: String) async throws(Errno) -> ExitStatus {
    var hasFound = false
    for operand in options.operands {
      guard let update = try await openForChange(operand) else { return .failure }
      let isRemoved = try await asking { context throws(TableFailure) in
        update.report = context.report
        let isRemoved = try update.remove(key.bytes)
        try update.close()
        return isRemoved
      }
      guard let isRemoved else { return .failure }
      if isRemoved { hasFound = true }
    }
    return ExitStatus(hasFound)
  }

  func deleteFromInput() async throws(Errno) -> ExitStatus {
    var updates: [TableUpdate] = []
    for operand in options.operands {
      guard let update = try await openForChange(operand) else { return .failure }
      updates.append(update)
    }
    var hasFound = false
    while var key = try await typedLine() {
      if key.last == 10 { key.removeLast() }
      for update in updates {
        guard
          let isRemoved = try await asking({ context throws(TableFailure) in
            update.report = context.report
            return try update.remove(key)
          })
        else {
          return .failure
        }
        if isRemoved { hasFound = true }
      }
    }
    for update in updates {
      guard try await asking({ _ throws(TableFailure) in try update.close() }) != nil else { return .failure }
    }
    return ExitStatus(hasFound)
  }

  private func openForChange(_ operand: String) async throws(Errno) -> TableUpdate? {
    let (type, name) = divide(operand)
    let request = TableRequest(type: type, name: name, flags: options.flags)
    try await traceOpening(type, name, isMade: false)
    let update = try await asking { context throws(TableFailure) in try TableUpdate(request, .change, in: context) }
    if update != nil { try await traceOpened(type, name) }
    return update
  }
}
