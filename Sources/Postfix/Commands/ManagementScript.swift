import FileSystem
import Kernel

/// What the scripts of Postfix have in common: they run other commands, keep what those print, and log by postlog(1).
struct ManagementScript {
  let process: Process
  /// The script's name in the log: "postfix-script".
  private let name: String

  /// How bad a message is, as postlog(1) calls it.
  enum Priority: String {
    case info, warn, error, fatal
  }

  init(_ process: Process, name: String) {
    self.process = process
    self.name = name
  }

  /// The path that the script was called by.
  var path: String { process.arguments.first ?? name }

  /// A variable of the environment; empty where it is not set.
  subscript(variable: String) -> String { process.environment[variable] ?? "" }

  /// The path of a command of Postfix.
  func command(_ name: String) -> String { self["command_directory"] + "/" + name }

  /// The path of a daemon or script of Postfix.
  func daemon(_ name: String) -> String { self["daemon_directory"] + "/" + name }

  // MARK: Running commands

  /// Runs a command and waits for it.
  ///
  /// - Parameters:
  ///   - discardsErrors: whether its standard error goes to /dev/null.
  ///   - line: the line of the script, for what the shell says.
  func run(_ words: [String], discardsErrors: Bool = false, line: Int = 1) async throws(Errno) -> ExitStatus {
    try await process.standardOutput.flush()
    let child = start(words, discardsErrors: discardsErrors, line) { _ in }
    let status = try await process.wait(for: child)
    // The shell says what has killed a command, other than what people do for that purpose.
    if case .signaled(let signal) = status, signal != .INT, signal != .PIPE {
      try await process.writeError(signal.message + "\n")
    }
    return status.shellStatus
  }

  /// Runs another script by the shell, which need not be executable.
  func runScript(_ path: String, _ arguments: [String]) async throws(Errno) -> ExitStatus {
    guard process.files.exists(path) else {
      try await process.writeError("/bin/sh: 0: cannot open \(path): No such file\n")
      return ExitStatus(2)
    }
    return try await run([path] + arguments)
  }

  @discardableResult
  private func start(
    _ words: [String], discardsErrors: Bool, _ line: Int, _ configure: (Process) -> Void
  ) -> Process {
    let path = process.findProgram(words[0]) ?? words[0]
    return process.fork(configure) { child throws(Errno) in
      if discardsErrors {
        let null = try await child.open("/dev/null", .write)
        try child.duplicate(null, as: 2)
        try child.close(null)
      }
      do throws(Errno) {
        return try await child.execute(path, words)
      } catch {
        guard error != .EINTR else { throw error }
        let reason = error == .ENOENT ? "not found" : error.message
        try await child.writeError("\(self.path): \(line): \(words[0]): \(reason)\n")
        return ExitStatus(error == .ENOENT ? 127 : 126)
      }
    }
  }

  /// What a command prints, without newlines at the end, and its exit status: the shell's `$(...)`.
  ///
  /// - Parameter mergesErrors: whether its standard error counts too.
  func output(
    of words: [String], discardsErrors: Bool = false, mergesErrors: Bool = false, line: Int = 1
  ) async throws(Errno) -> (text: String, status: ExitStatus) {
    try await process.standardOutput.flush()
    let pipe = process.makePipe()
    let child = start(words, discardsErrors: discardsErrors, line) { child in
      try? child.duplicate(pipe.writer, as: 1)
      if mergesErrors { try? child.duplicate(pipe.writer, as: 2) }
      try? child.close(pipe.writer)
      try? child.close(pipe.reader)
    }
    try process.close(pipe.writer)
    var bytes = try await process.readAll(pipe.reader)
    try process.close(pipe.reader)
    let status = try await process.wait(for: child).shellStatus
    while bytes.last == 10 { bytes.removeLast() }
    return (String(lossless: bytes), status)
  }

  /// Runs a command with a text as its standard input.
  func feed(_ text: String, to words: [String]) async throws(Errno) -> ExitStatus {
    try await process.standardOutput.flush()
    let pipe = process.makePipe()
    let child = start(words, discardsErrors: false, 1) { child in
      try? child.duplicate(pipe.reader, as: 0)
      try? child.close(pipe.writer)
      try? child.close(pipe.reader)
    }
    try process.close(pipe.reader)
    try await process.write(pipe.writer, text.bytes)
    try process.close(pipe.writer)
    return try await process.wait(for: child).shellStatus
  }

  // MARK: Messages

  /// Lets postlog(1) say something.
  ///
  /// - Parameter line: the line of the script, for what the shell says.
  /// - Returns: the status of postlog(1).
  @discardableResult
  func log(_ priority: Priority, _ text: String, line: Int = 1) async throws(Errno) -> ExitStatus {
    let tag = self["MAIL_LOGTAG"] + "/" + name
    return try await run([command("postlog"), "-t", tag, "-p", priority.rawValue] + words(text), line: line)
  }

  /// Logs what ends the script.
  func fail(_ text: String, line: Int = 1) async throws(Errno) -> ExitStatus {
    try await log(.fatal, text, line: line)
    return .failure
  }

  /// The shell divides what stands in no quotes.
  private func words(_ text: String) -> [String] {
    text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }

  /// `cd`, with the shell's complaint.
  func enter(_ directory: String, line: Int) async throws(Errno) -> Bool {
    do throws(Errno) {
      try process.changeDirectory(directory)
      return true
    } catch {
      try await process.writeError("\(path): \(line): cd: can't cd to \(directory)\n")
      return false
    }
  }
}
