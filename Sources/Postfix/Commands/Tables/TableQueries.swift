import FileSystem
import InternetMessage
import Kernel

/// Options -q and -s: asking tables, and listing them.
extension TableCommand {
  /// The types whose text is read when they are opened.
  private static let textTypes: Set<String> = [
    TexthashTable.type, RegexpTable.type, PCRETable.type, CidrTable.type,
  ]

  func open(_ operand: String) async throws(Errno) -> OpenedTable? {
    let (type, name) = divide(operand)
    let flags = queryFlags
    var pipes: [String: [UInt8]] = [:]
    if TableCommand.textTypes.contains(type), let status = try? process.files.status(name), status.type == .fifo {
      pipes[name] = try await process.readFile(name)
    }
    if type == ProxyTable.type, try await !reachProxy("proxymap") { return nil }
    try await traceOpening(type, name, isMade: false)
    while true {
      let before = process.now.seconds
      let table = try await asking { context throws(TableFailure) in
        var context = context
        context.pipes = pipes
        return OpenedTable(
          table: try TableOpener.open(type, name, flags, in: context), type: type, name: name, flags: flags)
      }
      guard let table else { return nil }
      if type == TexthashTable.type, try await waitForHotFile(name, readAt: before) { continue }
      try await traceOpened(type, name)
      return table
    }
  }

  /// Waits a little when a text has just been changed, so that it is read again.
  private func waitForHotFile(_ path: String, readAt time: Int64) async throws(Errno) -> Bool {
    guard let status = try? process.files.status(path), status.type != .fifo,
      status.modificationTime.seconds >= time - 1, status.modificationTime.seconds <= process.now.seconds
    else { return false }
    try await process.sleep(.milliseconds(300))
    return true
  }

  // MARK: One key

  func query(_ key: String) async throws(Errno) -> ExitStatus {
    for operand in options.operands {
      guard let table = try await open(operand) else { return .failure }
      try await traceLookup(table, key)
      guard let answer = try await ask(table, key, as: "\(table.type):\(table.name)") else { return .failure }
      guard let value = answer else { continue }
      try await process.write(1, value.bytes + [10])
      return .success
    }
    return .failure
  }

  /// The value of a key, or nil inside where there is none; nil when the lookup ends the program.
  private func ask(
    _ table: OpenedTable, _ key: String, as title: @autoclosure () -> String
  ) async throws(Errno) -> String?? {
    try await asking { context throws(TableFailure) -> String? in
      do throws(TableFailure) {
        let value = try table.find(key, in: context)
        if let value, value.isEmpty {
          context.warn("table \(title()): key \(key): empty string result is not allowed")
          context.warn("table \(title()) should return NO RESULT in case of NOT FOUND")
        }
        return value
      } catch {
        guard error.kind != .fatal else { throw error }
        throw TableFailure(.fatal, "table \(table.title): query error\(error.text.isEmpty ? "" : ": " + error.text)")
      }
    }
  }

  // MARK: Keys from standard input

  func queryFromInput() async throws(Errno) -> ExitStatus {
    var asker = TableAsker(command: self, output: BlockOutput(process))
    let isMessage = !options.message.isDisjoint(with: [.header, .body])
    let isDone = isMessage ? try await asker.askMessage() : try await asker.askLines()
    guard isDone else { return .failure }
    guard asker.hasFound else { return .failure }
    try await asker.output.flush()
    return .success
  }

  /// Asks the tables in turn; they are opened when they are needed first.
  struct TableAsker {
    let command: TableCommand
    var output: BlockOutput
    var opened: [OpenedTable] = []
    private(set) var hasFound = false

    init(command: TableCommand, output: BlockOutput) {
      self.command = command
      self.output = output
    }

    /// - Returns: false when something has ended the program.
    mutating func askLines() async throws(Errno) -> Bool {
      while var line = try await command.typedLine() {
        if line.last == 10 { line.removeLast() }
        guard try await ask(line) else { return false }
        try await command.process.checkpoint()
      }
      return true
    }

    /// Takes standard input for a message, whose header fields and lines are the keys.
    mutating func askMessage() async throws(Errno) -> Bool {
      let wanted = command.options.message
      var parser = MIMEParser(isPlain: !wanted.contains(.mime))
      var isBody = false
      while !isBody || !wanted.isDisjoint(with: [.body, .mime]), var line = try await command.typedLine() {
        if line.last == 10 { line.removeLast() }
        for piece in parser.take(line) {
          guard try await ask(piece, &isBody) else { return false }
        }
      }
      for piece in parser.finish() {
        guard try await ask(piece, &isBody) else { return false }
      }
      return true
    }

    private mutating func ask(_ piece: MIMEParser.Piece, _ isBody: inout Bool) async throws(Errno) -> Bool {
      let wanted = command.options.message
      switch piece {
      case .field(_, let text): return wanted.contains(.header) ? try await ask(text) : true
      case .endOfHeader: isBody = true
      case .problem: break
      case .text(let text, _, _): return wanted.contains(.body) ? try await ask(text) : true
      }
      return true
    }

    private mutating func ask(_ key: [UInt8]) async throws(Errno) -> Bool {
      // A key ends at a zero byte, as C has it.
      let bytes = key.firstIndex(of: 0).map { Array(key[..<$0]) } ?? key
      let key = String(lossless: bytes)
      for index in command.options.operands.indices {
        if index >= opened.count {
          guard let table = try await command.open(command.options.operands[index]) else { return false }
          opened.append(table)
        }
        let table = opened[index]
        try await command.traceLookup(table, key)
        guard let answer = try await command.ask(table, key, as: table.title) else { return false }
        guard let value = answer else { continue }
        var line = bytes
        let found = value.bytes
        line.reserveCapacity(line.count + found.count + 2)
        line += command.dialect.separator.utf8
        line += found
        line.append(10)
        try await output.write(line)
        hasFound = true
        break
      }
      return true
    }
  }

  // MARK: All keys

  func list(_ operand: String) async throws(Errno) -> ExitStatus {
    guard divide(operand).type != "proxy" else {
      return try await voice.die(Fatal("can't sequence maps via the proxy service"))
    }
    guard let table = try await open(operand) else { return .failure }
    guard let entries = try await asking({ context throws(TableFailure) in try table.entries(in: context) }) else {
      return .failure
    }
    var output = BlockOutput(process)
    let title = "\(table.type):\(table.name)"
    for (key, value) in entries {
      var value = value.bytes
      if key.isEmpty {
        try await voice.warn("table \(title): empty lookup key value is not allowed")
      } else if value.isEmpty {
        try await voice.warn("table \(title): key \(key): empty string result is not allowed")
        try await voice.warn("table \(title) should return NO RESULT in case of NOT FOUND")
      }
      if table.flags.contains(.valuesAreFiles) {
        do throws(FileValue.Failure) {
          value = try FileValue.content(ofValue: String(lossless: value))
        } catch {
          try await voice.warn("table \(table.title): key \(key): \(error.text)")
          continue
        }
      }
      try await output.write(key.bytes + dialect.separator.utf8 + value + [10])
      try await process.checkpoint()
    }
    try await output.flush()
    return .success
  }
}
