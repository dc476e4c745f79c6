import CommandConventions
import FileSystem
import Kernel

/// Files that wait to be passed to one command.
struct FindBatch {
  var command: FindCommand
  /// Where the command runs; nil: where find is.
  var directory: String?
  var names: [String] = []
  var size = 0

  /// The bytes of a command line that are used, of those that Linux would take.
  static let limit = 131_072
}

/// -exec, -execdir, -ok and -okdir.
extension FindRun {
  func execute(_ command: FindCommand, _ file: FindFile) async throws(Errno) -> Bool {
    let place = command.runsInDirectory ? file.placeInDirectory : nil
    let name = place?.name ?? file.path
    if command.takesMany {
      try await add(name, in: place?.directory, to: command)
      return true
    }
    if command.asks {
      try await process.standardOutput.flush()
      try await process.writeError("< \(command.words[0]) ... \(file.path) > ? ")
      let answer = try await process.standardInput.readLine()
      guard let first = answer?.first, first == UInt8(ascii: "y") || first == UInt8(ascii: "Y") else { return false }
    }
    let words = command.words.map { $0.replacing("{}", with: name) }
    return try await launch(words, in: place?.directory, closesInput: command.asks).isSuccess
  }

  private func add(_ name: String, in directory: String?, to command: FindCommand) async throws(Errno) {
    let size = name.utf8.count + 1
    if let batch = batches[command.index], batch.directory != directory || batch.size + size > FindBatch.limit {
      try await runBatch(command.index)
    }
    var batch =
      batches[command.index]
      ?? FindBatch(
        command: command, directory: directory, size: command.words.reduce(0) { $0 + $1.utf8.count + 1 })
    batch.names.append(name)
    batch.size += size
    batches[command.index] = batch
  }

  private func runBatch(_ index: Int) async throws(Errno) {
    guard let batch = batches[index] else { return }
    batches[index] = nil
    let status = try await launch(batch.command.words + batch.names, in: batch.directory, closesInput: false)
    if !status.isSuccess { noteFailure() }
  }

  /// Passes on what still waits.
  func runBatches() async throws(Errno) {
    for index in batches.indices { try await runBatch(index) }
  }

  private func launch(_ words: [String], in directory: String?, closesInput: Bool) async throws(Errno) -> ExitStatus {
    try await process.standardOutput.flush()
    for output in outputs { try await output.flush() }
    let child = process.fork { child throws(Errno) in
      let prefix = child.messagePrefix
      do throws(Errno) {
        if closesInput {
          let null = try await child.open("/dev/null", .read)
          try child.duplicate(null, as: 0)
          try child.close(null)
        }
        if let directory { try child.changeDirectory(directory) }
        return try await child.executeSearching(words[0], words)
      } catch {
        if error == .EINTR { throw error }
        child.messagePrefix = prefix
        try await child.report("‘\(words[0])’", error)
        return .failure
      }
    }
    switch try await process.wait(for: child) {
    case .exited(let status): return status
    case .signaled(let signal):
      try await process.report("‘\(words[0])’ terminated by signal \(signal.rawValue)")
      return .failure
    case .stopped, .continued: return .failure
    }
  }
}
