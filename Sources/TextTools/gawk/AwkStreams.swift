import FileSystem
import Kernel

/// The files and programs that an awk program writes to and reads from, by name.
final class AwkStreams {
  final class Output {
    let kind: AwkRedirection.Kind
    let descriptor: Int
    var bytes: [UInt8] = []
    /// The program at the other end of a pipe.
    let child: Process?

    init(_ kind: AwkRedirection.Kind, _ descriptor: Int, _ child: Process? = nil) {
      self.kind = kind
      self.descriptor = descriptor
      self.child = child
    }
  }

  final class Input {
    let reader: AwkRecordReader
    let child: Process?

    init(_ reader: AwkRecordReader, _ child: Process? = nil) {
      self.reader = reader
      self.child = child
    }
  }

  let process: Process
  /// What goes to standard output and was not written yet.
  var standardOutput: [UInt8] = []
  private var outputs: [(name: [UInt8], output: Output)] = []
  private var inputs: [(name: [UInt8], isCommand: Bool, input: Input)] = []
  /// Why the last one could not be opened.
  private(set) var lastError: Errno?

  init(_ process: Process) {
    self.process = process
  }

  // MARK: Writing

  func output(_ name: [UInt8], _ kind: AwkRedirection.Kind) -> Output? {
    outputs.first { $0.name == name && ($0.output.kind == .pipe) == (kind == .pipe) }?.output
  }

  /// Whether a redirection only means standard output.
  static func isStandardOutput(_ name: [UInt8], _ kind: AwkRedirection.Kind) -> Bool {
    kind != .pipe && (name == Array("/dev/stdout".utf8) || name == Array("-".utf8))
  }

  /// Opens a file or starts a program to write to.
  func open(_ name: [UInt8], _ kind: AwkRedirection.Kind) async throws(Errno) {
    if kind == .pipe {
      try await flush()
      let pipe = process.makePipe()
      process.setClosesOnExec(pipe.writer)
      let child = process.spawn("/bin/sh", ["sh", "-c", String(lossless: name)]) { child in
        try? child.duplicate(pipe.reader, as: 0)
        try? child.close(pipe.reader)
      }
      try process.close(pipe.reader)
      outputs.append((name, Output(kind, pipe.writer, child)))
      return
    }
    let descriptor: Int
    switch String(lossless: name) {
    case "/dev/stderr": descriptor = 2
    case let path:
      descriptor = try await process.open(path, kind == .appending ? .extend : .replace)
      process.setClosesOnExec(descriptor)
    }
    outputs.append((name, Output(kind, descriptor)))
  }

  func flushStandardOutput() async throws(Errno) {
    guard !standardOutput.isEmpty else { return }
    let bytes = standardOutput
    standardOutput.removeAll(keepingCapacity: true)
    try await process.write(bytes)
  }

  private func flush(_ output: Output) async throws(Errno) {
    guard !output.bytes.isEmpty else { return }
    let bytes = output.bytes
    output.bytes.removeAll(keepingCapacity: true)
    try await process.write(output.descriptor, bytes)
  }

  /// Writes all that is waiting.
  func flush() async throws(Errno) {
    try await flushStandardOutput()
    try await process.standardOutput.flush()
    for (_, output) in outputs { try await flush(output) }
  }

  /// Writes what is waiting for one stream; false when there is none of that name.
  func flush(_ name: [UInt8]) async throws(Errno) -> Bool {
    if AwkStreams.isStandardOutput(name, .file) {
      try await flushStandardOutput()
      try await process.standardOutput.flush()
      return true
    }
    let named = outputs.filter { $0.name == name }
    for (_, output) in named { try await flush(output) }
    return !named.isEmpty
  }

  func flushIfLarge(_ output: Output) async throws(Errno) {
    guard output.bytes.count >= 4096 || output.descriptor == 2 else { return }
    // On a terminal, lines come out as they are printed.
    if output.descriptor == 2, process.isTerminal(1) {
      try await flushStandardOutput()
      try await process.standardOutput.flush()
    }
    try await flush(output)
  }

  // MARK: Reading

  func input(_ name: [UInt8], isCommand: Bool) -> Input? {
    inputs.first { $0.name == name && $0.isCommand == isCommand }?.input
  }

  /// Opens a file or starts a program to read from.
  func openInput(_ name: [UInt8], isCommand: Bool) async throws(Errno) -> Input {
    let input: Input
    if isCommand {
      try await flush()
      let pipe = process.makePipe()
      process.setClosesOnExec(pipe.reader)
      let child = process.spawn("/bin/sh", ["sh", "-c", String(lossless: name)]) { child in
        try? child.duplicate(pipe.writer, as: 1)
        try? child.close(pipe.writer)
      }
      try process.close(pipe.writer)
      input = Input(AwkRecordReader(process, pipe.reader), child)
    } else {
      let path = String(lossless: name)
      let descriptor = path == "-" || path == "/dev/stdin" ? 0 : try await process.open(path, .read)
      if (try? process.status(of: descriptor))?.isDirectory == true {
        try? process.close(descriptor)
        throw .EISDIR
      }
      input = Input(AwkRecordReader(process, descriptor))
    }
    inputs.append((name, isCommand, input))
    return input
  }

  // MARK: Closing

  /// Closes what has a name; returns what close says, -1 where there was nothing.
  func close(_ name: [UInt8]) async throws(Errno) -> Double {
    var status = -1.0
    for index in outputs.indices.reversed() where outputs[index].name == name {
      status = try await close(outputs.remove(at: index).output)
    }
    for index in inputs.indices.reversed() where inputs[index].name == name {
      status = try await close(inputs.remove(at: index).input)
    }
    return status
  }

  private func close(_ output: Output) async throws(Errno) -> Double {
    do throws(Errno) {
      try await flush(output)
    } catch {
      if error == .EINTR { throw error }
    }
    if output.descriptor > 2 { try? process.close(output.descriptor) }
    return try await status(of: output.child)
  }

  private func close(_ input: Input) async throws(Errno) -> Double {
    if input.reader.descriptor > 2 { try? process.close(input.reader.descriptor) }
    return try await status(of: input.child)
  }

  private func status(of child: Process?) async throws(Errno) -> Double {
    guard let child else { return 0 }
    return AwkStreams.number(try await process.wait(for: child))
  }

  /// What awk makes of the way that a program ended.
  static func number(_ status: WaitStatus) -> Double {
    switch status {
    case .exited(let status): Double(status.rawValue)
    case .signaled(let signal): 256 + Double(signal.rawValue)
    case .stopped, .continued: 0
    }
  }

  /// Closes all, in the order in which they were opened.
  func closeAll() async throws(Errno) {
    try await flushStandardOutput()
    try await process.standardOutput.flush()
    let open = outputs
    outputs = []
    for (_, output) in open { _ = try await close(output) }
    let reading = inputs
    inputs = []
    for (_, _, input) in reading { _ = try await close(input) }
  }
}
