import FileSystem
import InternetMessage
import Kernel
import Simulation

/// sendmail(1): Postfix under the name that all programs know. Called as mailq(1) it lists the queue, called
/// as newaliases(1) it makes the alias database.
package struct Sendmail: Program {
  package static let name = "sendmail"

  package init() {}

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let name = Path.lastComponent(process.arguments.first ?? "sendmail")
    process.umask = 0o022
    var voice = CommandVoice(process, name: name, logName: Sendmail.name, needsTerminal: false)
    var request: SendmailRequest
    do throws(Fatal) {
      request = try SendmailRequest(process.arguments)
    } catch {
      for message in error.messages.dropLast() { try await process.writeError("\(name): \(message.text)\n") }
      return try await voice.die(Fatal(error.text), status: .temporaryFailure)
    }
    if let directory = request.directory { process.environment["MAIL_CONFIG"] = directory }
    guard let configuration = try await CommandStart(voice, program: "sendmail").configuration() else {
      return .temporaryFailure
    }
    voice.configuration = configuration
    if request.verbosity > 1 {
      try await process.writeError("postroom: sendmail -v -v is not simulated\n")
    }
    for warning in request.warnings { try await voice.warn(warning) }
    do throws(Fatal) {
      try request.checkVariableSender(configuration)
    } catch {
      return try await voice.die(error, status: .temporaryFailure)
    }
    if let title = request.mode.title, !request.operands.isEmpty {
      return try await voice.die(Fatal("\(title) mode requires no recipient"), status: .temporaryFailure)
    }
    switch request.mode {
    case .enqueue, .verify: return try await enqueue(request, voice, configuration)
    case .listQueue: return try await become("postqueue", ["-p"], request, voice, configuration)
    case .newAliases: return try await become("newaliases", request.operands, request, voice, configuration)
    case .flush: return try await become("postqueue", ["-f"], request, voice, configuration)
    case .flushSite(let site): return try await become("postqueue", ["-s", site], request, voice, configuration)
    case .flushID(let id): return try await become("postqueue", ["-i", id], request, voice, configuration)
    case .daemon:
      process.spawn(configuration.text("command_directory") + "/postfix", ["postfix", "start"])
      return .success
    case .nothing: return .success
    case .dialogue: return try await runDialogue(process, configuration)
    }
  }

  /// Runs another command of Postfix in its place.
  private func become(
    _ command: String, _ arguments: [String], _ request: SendmailRequest, _ voice: CommandVoice,
    _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    guard command != "newaliases" else {
      guard request.operands.isEmpty else {
        let fatal = Fatal("alias initialization mode requires no recipient")
        return try await voice.die(fatal, status: .temporaryFailure)
      }
      let tables = request.aliasTable.map { [$0] } ?? configuration.list("alias_database")
      guard !tables.isEmpty else { return .success }
      let verbose = Array(repeating: "-v", count: request.verbosity)
      let path = configuration.text("command_directory") + "/postalias"
      return try await run(path, ["postalias"] + verbose + ["--"] + tables, voice)
    }
    return try await run(configuration.text("command_directory") + "/" + command, [command] + arguments, voice)
  }

  private func run(_ path: String, _ words: [String], _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    do throws(Errno) {
      return try await voice.process.execute(path, words)
    } catch {
      guard error != .EINTR else { throw error }
      return try await voice.die(Fatal("execute \(path): \(error.message)"), status: .temporaryFailure)
    }
  }

  /// `sendmail -bs`: SMTP on standard input and output.
  private func runDialogue(_ process: Process, _ configuration: MainConfiguration) async throws(Errno) -> ExitStatus {
    try await process.writeError("postroom: sendmail -bs is not simulated\n")
    return .failure
  }

  // MARK: Sending

  private func enqueue(
    _ request: SendmailRequest, _ voice: CommandVoice, _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    let user = process.machine.user(withID: process.credentials.realUser)
    guard let user else {
      return try await voice.die(
        Fatal("unknown user ID \(process.credentials.realUser)"), status: .temporaryFailure)
    }
    let label = "\(user.name)(\(process.credentials.realUser))"
    if let refusal = voice.refusal("authorized_submit_users", "submit mail") {
      return try await voice.die(Fatal(refusal), status: .temporaryFailure)
    }
    if !request.takesRecipientsFromHeader, request.operands.isEmpty {
      return try await voice.die(
        Fatal("\(label): Recipient addresses must be specified on the command line or via the -t option"),
        status: .temporaryFailure)
    }
    var submission = Submission(request, user: user, environment: process.environment, now: process.now)
    for warning in submission.warnings { try await voice.warn(warning) }
    if request.verp != nil, submission.reportAddress.isEmpty {
      return try await voice.die(
        Fatal("(\(process.credentials.realUser)): -V option requires non-null sender address"),
        status: .temporaryFailure)
    }
    try await readMessage(request, into: &submission, process)
    submission.finish()
    if request.takesRecipientsFromHeader, request.operands.isEmpty, !submission.hasRecipients {
      return try await voice.die(
        Fatal("\(label): No recipient addresses found in message header"), status: .temporaryFailure)
    }
    let status = try await drop(submission.bytes, label, voice, configuration)
    guard status.isSuccess else { return status }
    if request.mode == .verify || request.verbosity > 0 {
      try await process.write("Mail Delivery Status Report will be mailed to <\(submission.reportAddress)>.\n")
    }
    return .success
  }

  private func readMessage(
    _ request: SendmailRequest, into submission: inout Submission, _ process: Process
  ) async throws(Errno) {
    guard request.mode != .verify else { return }
    while let line = try await process.standardInput.readLine() {
      if request.endsAtDot, line == [46, 10] { return }
      submission.add(line)
      try await process.checkpoint()
    }
  }

  /// Hands the records to postdrop(1), which may write where the user may not.
  private func drop(
    _ bytes: [UInt8], _ label: String, _ voice: CommandVoice, _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    let path = configuration.text("command_directory") + "/postdrop"
    let (input, writer) = process.makePipe()
    let (reader, output) = process.makePipe()
    let child = process.spawn(path, ["postdrop", "-r"]) { child in
      try? child.duplicate(input, as: 0)
      try? child.duplicate(output, as: 1)
      for descriptor in [input, writer, reader, output] { try? child.close(descriptor) }
    }
    try process.close(input)
    try process.close(output)
    process.setDisposition(of: .PIPE, .ignored)
    do throws(Errno) {
      try await process.write(writer, bytes)
    } catch {
      guard error == .EPIPE else { throw error }
    }
    try process.close(writer)
    let answer = String(lossless: try await process.readAll(reader))
    let status = try await process.wait(for: child)
    if answer == "0\n", status == .exited(.success) { return .success }
    let reason = answer.split(separator: "\n").last.map(String.init) ?? "queue file write error"
    if reason.hasPrefix("User ") { return .temporaryFailure }
    try await voice.warn("mail_stream_cleanup: close error")
    return try await voice.die(Fatal("\(label): \(reason)"), status: .temporaryFailure)
  }
}
