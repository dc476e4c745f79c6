import CommandConventions
import FileSystem
import Kernel

/// less(1): shows texts a screen at a time.
struct Less: Program {
  static let name = "less"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let options = LessOptions(Array(process.arguments.dropFirst()), environment: process.environment)
    if options.wantsVersion {
      try await process.write("less 590 (GNU regular expressions)\n")
      return .success
    }
    if options.wantsHelp {
      try await process.write(LessHelp.text)
      return .success
    }
    guard process.isTerminal(1) else { return try await copy(options, process) }
    if options.isFatal {
      for message in options.errors { try await process.writeError(message + "\n") }
      return .failure
    }
    guard !options.files.isEmpty || !process.isTerminal(0) else {
      try await process.writeError("Missing filename (\"less --help\" for help)\n")
      return .failure
    }
    let keys: Int
    do throws(Errno) {
      keys = try await process.open("/dev/tty", .read, from: 3)
    } catch {
      guard process.isTerminal(2) else { return try await copy(options, process) }
      keys = 2
    }
    guard let terminal = ScreenTerminal(process, descriptor: keys) else { return .failure }
    terminal.takeKeys(keepsSignals: true)
    process.setDisposition(of: .INT, .caught)
    defer {
      terminal.giveBack()
      process.setDisposition(of: .INT, .standard)
    }
    let viewer = LessViewer(terminal, options)
    return try await viewer.run()
  }

  /// Without a terminal to show it on, the text goes through as it is.
  private func copy(_ options: LessOptions, _ process: Process) async throws(Errno) -> ExitStatus {
    for message in options.errors { try await process.writeError(message + "\n") }
    if options.isFatal { return .failure }
    guard !options.files.isEmpty || !process.isTerminal(0) else {
      try await process.writeError("Missing filename (\"less --help\" for help)\n")
      return .failure
    }
    for file in options.files.isEmpty ? ["-"] : options.files {
      var descriptor = 0
      if file != "-" {
        switch try await Less.open(file, process) {
        case .failure(let message):
          try await process.standardOutput.flush()
          try await process.writeError(message.text + "\n")
          continue
        case .success(let number): descriptor = number
        }
      }
      while true {
        let chunk = try await process.read(descriptor)
        if chunk.isEmpty { break }
        try await process.write(chunk)
      }
      if descriptor > 2 { try process.close(descriptor) }
    }
    return .success
  }

  struct Message: Error {
    let text: String
  }

  static func open(_ file: String, _ process: Process) async throws(Errno) -> Result<Int, Message> {
    do throws(Errno) {
      if try process.files.status(file).isDirectory { return .failure(Message(text: "\(file) is a directory")) }
      return .success(try await process.open(file, .read, from: 3))
    } catch {
      if error == .EINTR { throw error }
      return .failure(Message(text: "\(file): \(error.message)"))
    }
  }
}
