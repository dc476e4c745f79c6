import FileSystem
import Simulation

/// A terminal and its line discipline (termios(3)).
///
/// Keys come from whoever drives the world (`type`), output goes to whoever shows it (`output`). In
/// canonical mode it hands out whole lines and lets the learner erase; it turns Ctrl-C into a signal for
/// the processes in front.
package final class TerminalDevice {
  /// The settings that stty(1) changes.
  package struct Attributes: Hashable, Sendable {
    package var isCanonical = true
    package var echoes = true
    package var generatesSignals = true
    /// Carriage return is read as a newline.
    package var mapsReturn = true
    /// Newline is written as carriage return and newline.
    package var processesOutput = true
    package var interrupt: UInt8 = 3
    package var quit: UInt8 = 28
    package var erase: UInt8 = 127
    package var kill: UInt8 = 21
    package var endOfFile: UInt8 = 4
    package var suspend: UInt8 = 26
    package var wordErase: UInt8 = 23
    package var reprint: UInt8 = 18
    package var literalNext: UInt8 = 22
    /// A further character that ends a line, and stays in it; nil for none.
    package var endOfLine: UInt8?
    /// A background process that writes is stopped.
    package var stopsBackgroundOutput = false

    package init() {}
  }

  /// "pts/0".
  package let name: String
  package var attributes = Attributes()
  package private(set) var rows = 24
  package private(set) var columns = 80
  /// The process group in front.
  package var foregroundGroup: PID = 0
  package var session: PID = 0
  /// Takes what appears on the screen.
  package var output: ([UInt8]) -> Void = { _ in }

  private unowned let machine: Machine
  /// What can be read: pieces of input; an empty one is an end of file.
  private var pieces: [[UInt8]] = []
  private var line: [UInt8] = []
  private var nextIsLiteral = false
  let readable = WaitQueue()
  private var waitingReaders = 0
  /// What a program that edits lines asks of whoever drives the world.
  package private(set) var lineRequest: LineRequest?
  /// How many such requests there have been: tells one from the next.
  package private(set) var lineRequestCount = 0

  init(name: String, machine: Machine) {
    self.name = name
    self.machine = machine
  }

  /// Whether a process in front waits for a key, a line, or an edited line.
  package var isWaitedFor: Bool { waitingReaders > 0 || lineRequest != nil }

  var hasInput: Bool { !pieces.isEmpty }

  // MARK: The keyboard's side

  /// Takes keys as they are typed.
  package func type(_ bytes: [UInt8]) {
    for byte in bytes { type(byte) }
  }

  private func type(_ key: UInt8) {
    var byte = key
    if nextIsLiteral {
      nextIsLiteral = false
      enter(byte)
      return
    }
    if attributes.mapsReturn, byte == 13 { byte = 10 }
    if attributes.generatesSignals {
      if byte == attributes.interrupt { return signal(.INT, byte) }
      if byte == attributes.quit { return signal(.QUIT, byte) }
      if byte == attributes.suspend { return signal(.TSTP, byte) }
    }
    guard attributes.isCanonical else {
      echo(byte)
      pieces.append([byte])
      readable.wakeAll()
      return
    }
    switch byte {
    case attributes.erase, 8: eraseCharacter()
    case attributes.kill: while !line.isEmpty { eraseCharacter() }
    case attributes.wordErase:
      while line.last == 32 { eraseCharacter() }
      while let last = line.last, last != 32 { eraseCharacter() }
    case attributes.literalNext: nextIsLiteral = true
    case attributes.endOfFile: deliverLine()
    case 10, attributes.endOfLine:
      enter(byte)
      deliverLine()
    default: enter(byte)
    }
  }

  private func enter(_ byte: UInt8) {
    line.append(byte)
    echo(byte)
  }

  private func deliverLine() {
    pieces.append(line)
    line = []
    readable.wakeAll()
  }

  private func signal(_ signal: Signal, _ key: UInt8) {
    line = []
    pieces = []
    if attributes.echoes { show([94, key ^ 64]) }
    machine.signalGroup(foregroundGroup, signal)
  }

  private func eraseCharacter() {
    guard !line.isEmpty else { return }
    var last = line.removeLast()
    while last & 0xC0 == 0x80, let before = line.popLast() { last = before }
    guard attributes.echoes else { return }
    show(last < 32 ? [8, 32, 8, 8, 32, 8] : [8, 32, 8])
  }

  private func echo(_ byte: UInt8) {
    guard attributes.echoes else { return }
    show(byte < 32 && byte != 10 && byte != 9 ? [94, byte ^ 64] : [byte])
  }

  // MARK: The processes' side

  /// Shows bytes on the screen.
  package func show(_ bytes: [UInt8]) {
    guard attributes.processesOutput, bytes.contains(10) else { return output(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for byte in bytes {
      if byte == 10 { result.append(13) }
      result.append(byte)
    }
    output(result)
  }

  func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    while true {
      if process.terminal === self, foregroundGroup != 0, process.group != foregroundGroup {
        guard process.disposition(of: .TTIN) != .ignored else { throw .EIO }
        machine.signalGroup(process.group, .TTIN)
        try await process.checkpoint()
        continue
      }
      if !pieces.isEmpty { break }
      waitingReaders += 1
      defer { waitingReaders -= 1 }
      try await process.block(on: readable)
    }
    guard attributes.isCanonical else {
      var result: [UInt8] = []
      while result.count < count, let piece = pieces.first, !piece.isEmpty {
        let taken = piece.prefix(count - result.count)
        result += taken
        pieces[0].removeFirst(taken.count)
        if pieces[0].isEmpty { pieces.removeFirst() }
      }
      if result.isEmpty { pieces.removeFirst() }
      return result
    }
    let piece = pieces.removeFirst()
    guard piece.count > count else { return piece }
    pieces.insert(Array(piece.dropFirst(count)), at: 0)
    return Array(piece.prefix(count))
  }

  func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    while attributes.stopsBackgroundOutput, process.terminal === self, process.group != foregroundGroup,
      process.disposition(of: .TTOU) == .standard
    {
      machine.signalGroup(process.group, .TTOU)
      try await process.checkpoint()
    }
    show(bytes)
  }

  /// Changes the size of the window and tells the processes in front.
  package func resize(rows: Int, columns: Int) {
    guard (rows, columns) != (self.rows, self.columns) else { return }
    self.rows = rows
    self.columns = columns
    machine.signalGroup(foregroundGroup, .WINCH)
  }

  /// Takes back what was typed and not yet read, for whoever reads the next keys instead.
  package func takeInput() -> [UInt8] {
    defer { discardInput() }
    return pieces.flatMap { $0 } + line
  }

  /// Throws away what was typed and not yet read (tcflush(3)).
  package func discardInput() {
    pieces = []
    line = []
  }

  // MARK: Edited lines

  /// What a line editor needs to know to ask for a line.
  package struct LineRequest {
    package var prompt: String
    package var history: [String]
    /// Completes the word that ends at a byte offset of a line.
    package var complete: (_ line: String, _ cursor: Int) -> Completion
    /// Whether the line goes on with a command that was begun (a shell's PS2).
    package var isContinuation: Bool
    /// The state of the shell that asks; nil for programs without such.
    package var shell: ShellAccess?

    package init(
      prompt: String, history: [String] = [], isContinuation: Bool = false, shell: ShellAccess? = nil,
      complete: @escaping (_ line: String, _ cursor: Int) -> Completion = { _, cursor in
        Completion(start: cursor, candidates: [])
      }
    ) {
      self.prompt = prompt
      self.history = history
      self.isContinuation = isContinuation
      self.shell = shell
      self.complete = complete
    }
  }

  /// How whoever drives the world gets at the state of a shell that waits at its prompt: variables, functions,
  /// options, the working directory; not the history.
  package struct ShellAccess {
    package var pid: PID
    /// The state as bytes; equal states are equal bytes.
    package var save: () -> [UInt8]
    /// Takes a saved state over; false when it can't be read, and then nothing has changed.
    package var restore: ([UInt8]) -> Bool
    /// Adds lines to the history that an earlier shell, which did not get to write its own, was given.
    package var addHistory: ([String]) -> Void

    package init(
      pid: PID, save: @escaping () -> [UInt8], restore: @escaping ([UInt8]) -> Bool,
      addHistory: @escaping ([String]) -> Void = { _ in }
    ) {
      self.pid = pid
      self.save = save
      self.restore = restore
      self.addHistory = addHistory
    }
  }

  /// What could stand where the cursor is.
  package struct Completion {
    /// Where the word to be replaced begins: a byte offset of the line.
    package var start: Int
    /// Whole words that could stand there, quoted as the shell needs them.
    package var candidates: [String]
    /// What is shown of each, when there are several; as many as candidates.
    package var labels: [String]
    /// Put behind the only candidate: a space, "/" or nothing.
    package var suffix: String

    package init(start: Int, candidates: [String], labels: [String]? = nil, suffix: String = " ") {
      self.start = start
      self.candidates = candidates
      self.labels = labels ?? candidates
      self.suffix = suffix
    }
  }

  /// How an edited line ended.
  package enum LineResult: Sendable {
    case line(String)
    case endOfFile
    case interrupted
    /// Nothing was typed, but the shell's state was set from outside (undo): it shall ask again, with the prompt
    /// that goes with the new state.
    case stateChanged
  }

  /// Set when whoever drives the world can edit lines; without it programs read the terminal plainly.
  package var offersLineEditing = false
  private var lineResult: LineResult?
  private let lineAnswered = WaitQueue()

  /// Asks for a line with editing, history and completion.
  package func editLine(_ request: LineRequest, by process: Process) async throws(Errno) -> LineResult {
    lineRequest = request
    lineRequestCount += 1
    lineResult = nil
    defer { lineRequest = nil }
    while true {
      if let result = lineResult {
        lineResult = nil
        return result
      }
      try await process.block(on: lineAnswered)
    }
  }

  /// Answers the line request that stands.
  package func answerLine(_ result: LineResult) {
    guard lineRequest != nil else { return }
    lineResult = result
    lineAnswered.wakeAll()
  }
}

/// A terminal that was opened.
final class TerminalHandle: FileDescription {
  private let device: TerminalDevice
  private let id: FileID?

  init(machine: Machine, flags: OpenFlags, device: TerminalDevice, id: FileID?) {
    self.device = device
    self.id = id
    super.init(machine: machine, flags: flags)
  }

  override var file: FileID? { id }
  override var terminal: TerminalDevice? { device }
  override var displayName: String { "/dev/" + device.name }
  override var isReadable: Bool { device.hasInput }
  override var readiness: WaitQueue? { device.readable }

  override func read(_ count: Int, by process: Process) async throws(Errno) -> [UInt8] {
    guard flags.contains(.read) else { throw .EBADF }
    return try await device.read(count, by: process)
  }

  override func write(_ bytes: [UInt8], by process: Process) async throws(Errno) {
    guard flags.contains(.write) else { throw .EBADF }
    try await device.write(bytes, by: process)
  }

  override func status(of id: FileID) -> FileStatus {
    guard let inode = self.id.flatMap({ machine.inode($0) }) else {
      return FileStatus(
        id: id,
        inode: Inode(
          content: .characterDevice(DeviceNumber(major: 136, minor: 0)), mode: 0o620, owner: 0, group: 5,
          time: machine.now))
    }
    return FileStatus(id: self.id ?? id, inode: inode)
  }
}
