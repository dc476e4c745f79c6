import FileSystem
import Kernel

/// Runs a program from BEGIN to END, and does what its machine must wait for.
final class AwkRunner {
  private let machine: AwkMachine
  private let input: AwkInput
  private let streams: AwkStreams
  private let process: Process
  private var isExiting = false

  init(_ machine: AwkMachine, _ input: AwkInput) {
    self.machine = machine
    self.input = input
    streams = machine.streams
    process = machine.process
  }

  /// How a piece of code has ended.
  private enum Ending {
    case finished, next, nextFile, exit
  }

  /// Runs all of it; returns the exit status.
  ///
  /// - Throws: `AwkFailure` for what ends the program, `Errno` for a signal.
  func run() async throws -> Int {
    if let begin = machine.code.begin, try await run(begin) == .exit { isExiting = true }
    if !isExiting, machine.code.readsInput { try await readAll() }
    if let end = machine.code.end { _ = try await run(end) }
    return machine.exitStatus
  }

  private func readAll() async throws {
    while !isExiting {
      if let main = machine.code.main {
        // The way that most time is spent in.
        while input.takeBuffered() {
          machine.start(at: main)
          try await goOn(after: try await run(started: ()))
          if isExiting { return }
        }
      }
      switch try await input.next() {
      case .record:
        if let main = machine.code.main { try await goOn(after: try await run(main)) }
      case .fileBegan:
        if let beginFile = machine.code.beginFile {
          let ending = try await run(beginFile)
          if let failure = input.failure, ending != .nextFile, ending != .exit { throw failure }
          try await goOn(after: ending)
        }
      case .fileEnded:
        if let endFile = machine.code.endFile, try await run(endFile) == .exit { isExiting = true }
      case .end: return
      }
    }
  }

  private func goOn(after ending: Ending) async throws {
    switch ending {
    case .finished, .next: break
    case .exit: isExiting = true
    case .nextFile:
      input.close()
      if let endFile = machine.code.endFile, try await run(endFile) == .exit { isExiting = true }
    }
  }

  private func run(_ entry: Int) async throws -> Ending {
    machine.start(at: entry)
    return try await run(started: ())
  }

  private func run(started: Void) async throws -> Ending {
    while true {
      let pause = try machine.run()
      if machine.hasWarnings { try await machine.printWarnings() }
      switch pause {
      case .finished: return .finished
      case .next: return .next
      case .nextFile: return .nextFile
      case .exit: return .exit
      case .breathe: try await process.checkpoint()
      case .flush(let output):
        if let output { try await flush(output) } else { try await streams.flushStandardOutput() }
        try await process.checkpoint()
      default: try await perform(pause)
      }
    }
  }

  private func flush(_ output: AwkStreams.Output) async throws(Errno) {
    do throws(Errno) {
      try await streams.flushIfLarge(output)
    } catch {
      // A reader that goes away ends the program, as it would end the real one.
      throw error
    }
  }

  private func perform(_ pause: AwkMachine.Pause) async throws {
    switch pause {
    case .openOutput(let name, let kind):
      do throws(Errno) {
        try await streams.open(name, kind)
      } catch {
        if error == .EINTR { throw error }
        let path = String(lossless: name)
        throw AwkFailure(message: "cannot redirect to `\(path)': \(error.message)")
      }
    case .system(let command):
      try await streams.flush()
      let child = process.spawn("/bin/sh", ["sh", "-c", String(lossless: command)])
      machine.push(.number(AwkStreams.number(try await process.wait(for: child))))
    case .close(let name): machine.push(.number(try await streams.close(name)))
    case .fflush(let name):
      if let name, !name.isEmpty {
        machine.push(.number(try await streams.flush(name) ? 0 : -1))
      } else {
        try await streams.flush()
        machine.push(.zero)
      }
    case .getline(let form, let name, let intoVariable):
      machine.push(.number(try await getline(form, name, intoVariable)))
    default: break
    }
  }

  /// Reads a record; 1 when there was one, 0 at the end, -1 when there is nothing to read from.
  private func getline(_ form: Int, _ name: [UInt8], _ intoVariable: Bool) async throws -> Double {
    guard form > 0 else {
      guard let text = try await input.nextText() else { return 0 }
      if intoVariable { machine.carried = .input(text) } else { machine.record.set(text, machine.splitter) }
      return 1
    }
    let source: AwkStreams.Input
    if let open = streams.input(name, isCommand: form == 2) {
      source = open
    } else {
      do throws(Errno) {
        source = try await streams.openInput(name, isCommand: form == 2)
      } catch {
        if error == .EINTR { throw error }
        machine.setGlobal("ERRNO", .text(error.message.bytes))
        return -1
      }
    }
    try await streams.flushStandardOutput()
    guard let bytes = try await source.reader.next(machine.recordSeparator) else { return 0 }
    if form == 2 { machine.recordNumber += 1 }
    machine.noteTerminator(source.reader)
    if intoVariable {
      machine.carried = .input(Array(bytes))
    } else {
      machine.record.set(bytes, machine.splitter)
    }
    return 1
  }
}
