import FileSystem
import Kernel
import Simulation

/// How `read` and `mapfile` read lines: never more than they need.
struct LineReading {
  /// A line, in which characters behind a backslash are marked.
  struct Line {
    var bytes: [UInt8] = []
    /// Whether the byte was quoted.
    var quoted: [Bool] = []
    /// Whether the delimiter was there.
    var isComplete = false
    var timedOut = false

    var text: String { String(lossless: bytes) }
  }

  let shell: Shell
  var descriptor = 0
  var delimiter: UInt8 = 10
  /// A backslash is an ordinary character.
  var isRaw = false
  var isSilent = false
  /// How many characters to read at most.
  var maximum: Int?
  /// Whether delimiters count as characters: -N.
  var isExact = false
  var deadline: Timestamp?
  private(set) var failure: Errno?
  private var buffer: [UInt8] = []
  private var head = 0
  private var isSeekable = false

  init(shell: Shell) {
    self.shell = shell
  }

  /// Reads a line; nil when reading fails.
  mutating func read() async throws(Unwind) -> Line? {
    isSeekable = (try? shell.process.seek(descriptor, to: .current(0))) != nil
    let terminal = shell.process.terminalDevice(descriptor)
    let attributes = terminal?.attributes
    if let terminal, isSilent || maximum != nil {
      if isSilent { terminal.attributes.echoes = false }
      if maximum != nil { terminal.attributes.isCanonical = false }
    }
    defer {
      if let terminal, let attributes, isSilent || maximum != nil { terminal.attributes = attributes }
    }
    var line = Line()
    var isEscaped = false
    var characters = 0
    while maximum.map({ characters < $0 }) ?? true {
      guard let byte = try await nextByte(&line) else {
        if failure != nil { return nil }
        break
      }
      if isEscaped {
        isEscaped = false
        if byte == 10 { continue }
        line.bytes.append(byte)
        line.quoted.append(true)
        characters += 1
        continue
      }
      if byte == UInt8(ascii: "\\"), !isRaw {
        isEscaped = true
        continue
      }
      if byte == delimiter, !isExact {
        line.isComplete = true
        break
      }
      if byte == 0, !shell.isDash { continue }
      line.bytes.append(byte)
      line.quoted.append(false)
      if byte & 0xC0 != 0x80 || byte < 0x80 { characters += 1 }
      try await completeCharacter(byte, &line)
    }
    if let maximum, characters >= maximum { line.isComplete = true }
    giveBack()
    return line
  }

  /// With a limit of characters, the last one has to be whole.
  private mutating func completeCharacter(_ first: UInt8, _ line: inout Line) async throws(Unwind) {
    guard maximum != nil, first >= 0xC0, !shell.isByteLocale else { return }
    for _ in 0..<(first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1) {
      guard let byte = try await nextByte(&line) else { return }
      line.bytes.append(byte)
      line.quoted.append(false)
    }
  }

  private mutating func nextByte(_ line: inout Line) async throws(Unwind) -> UInt8? {
    if head < buffer.count {
      head += 1
      return buffer[head - 1]
    }
    do throws(Errno) {
      if let deadline, try await shell.process.poll([descriptor], until: deadline).isEmpty {
        line.timedOut = true
        return nil
      }
      // What is read too much can only be given back to a file.
      buffer = try await shell.process.read(descriptor, isSeekable ? 4096 : 1)
      head = 0
    } catch {
      if shell.process.terminationSignal != nil { throw .killed }
      if error == .EINTR {
        try await shell.handleSignals()
        return try await nextByte(&line)
      }
      failure = error
      return nil
    }
    guard !buffer.isEmpty else { return nil }
    head = 1
    return buffer[0]
  }

  /// Moves back to behind what was used.
  private mutating func giveBack() {
    if isSeekable, head < buffer.count {
      _ = try? shell.process.seek(descriptor, to: .current(head - buffer.count))
    }
    buffer = []
    head = 0
  }
}
