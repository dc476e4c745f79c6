import FileSystem
import Kernel

/// postlock(1): runs a command while a mail folder is locked.
struct Postlock: Program {
  static let name = "postlock"

  private static let methods = ["flock", "fcntl", "dotlock"]

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o077
    let name = process.arguments.first ?? Self.name
    var voice = CommandVoice(process, name: name)
    var style: String?
    var isVerbose = false
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:l:v", permutes: false)
    let usage = "usage: \(name) [-c config_dir] [-l lock_style] [-v] folder command..."
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        if option.name == "c" { process.environment["MAIL_CONFIG"] = option.argument }
        if option.name == "l" { style = option.argument }
        if option.name == "v" { isVerbose = true }
      }
    } catch {
      try await process.writeError("\(name): \(error.message)\n")
      return try await voice.die(Fatal(usage), status: .temporaryFailure)
    }
    guard parser.operands.count >= 2 else { return try await voice.die(Fatal(usage), status: .temporaryFailure) }
    let start = CommandStart(voice, program: "postlock", isVerbose: isVerbose)
    guard let configuration = try await start.configuration() else { return .temporaryFailure }
    voice.configuration = configuration
    let locks = style ?? configuration.text("mailbox_delivery_lock")
    if let unknown = ListText.split(locks).first(where: { !Self.methods.contains($0) }) {
      let text = "unknown mailbox_delivery_lock value \"\(unknown)\" in \"\(locks)\""
      return try await voice.die(Fatal(text), status: .temporaryFailure)
    }
    if isVerbose { try await voice.say(ListText.split(locks).map { .info("name_mask: \($0)") }) }
    return try await run(Array(parser.operands.dropFirst()), on: parser.operands[0], ListText.split(locks), voice)
  }

  private func run(
    _ words: [String], on folder: String, _ locks: [String], _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    let files = process.files
    let lock = folder + ".lock"
    let usesDotLock = locks.contains("dotlock")
    var what = "cannot open file"
    do throws(Errno) {
      if let status = try? files.status(folder) {
        if status.isDirectory { throw .EISDIR }
        try files.check([.read, .write], folder)
        if usesDotLock {
          what = "unable to create lock file \(lock)"
          try makeLock(lock, files)
        }
      } else {
        // A lock file shows whether one may write beside the folder; only then the folder is made.
        if usesDotLock {
          what = "unable to create lock file \(lock)"
          try makeLock(lock, files)
        }
        try files.make(.data([]), at: folder, mode: 0o600)
      }
    } catch {
      return try await voice.die(Fatal("open file \(folder): \(what): \(error.message)"), status: .temporaryFailure)
    }
    let program = process.findProgram(words[0])
    let child = process.fork { child throws(Errno) in
      do throws(Errno) {
        guard let program else { throw .ENOENT }
        return try await child.execute(program, words)
      } catch {
        guard error != .EINTR else { throw error }
        try await voice.process.writeError("\(voice.name): fatal: execvp \(words[0]): \(error.message)\n")
        return .failure
      }
    }
    let status = try await process.wait(for: child)
    if usesDotLock { try? files.remove(lock) }
    if case .signaled = status { return .temporaryFailure }
    return status.shellStatus
  }

  private func makeLock(_ path: String, _ files: Files) throws(Errno) {
    try files.make(.data([]), at: path, mode: 0o644)
  }
}
