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
    let start = CommandStart(voice, program: "sendmail", isSetGroupID: request.directory != nil)
    guard let configuration = try await start.configuration() else { return .temporaryFailure }
    voice.configuration = configuration
    let queue = configuration.text("queue_directory")
    guard process.files.exists(queue) else {
      let text = "chdir \(queue): \(Errno.ENOENT.message)"
      return try await voice.die(Fatal(text), status: .temporaryFailure)
    }
    if request.verbosity > 1, request.mode == .enqueue {
      try await process.writeError("postroom: sendmail -v -v is not simulated\n")
    }
    do throws(Errno) {
      try process.changeDirectory(configuration.text("queue_directory"))
    } catch {
      let text = "chdir \(configuration.text("queue_directory")): \(error.message)"
      return try await voice.die(Fatal(text), status: .unavailable)
    }
    for warning in request.warnings { try await voice.warn(warning) }
    do throws(Fatal) {
      try request.completeVerp(configuration)
    } catch {
      return try await voice.die(error, status: .temporaryFailure)
    }
    if !request.operands.isEmpty, let title = title(request) {
      return try await voice.die(Fatal("\(title) requires no recipient"), status: .temporaryFailure)
    }
    let verbose = Array(repeating: "-v", count: request.verbosity)
    let commands = configuration.text("command_directory") + "/"
    switch request.mode {
    case .enqueue:
      if let site = request.siteToFlush {
        return try await become(commands + "postqueue", ["postqueue", "-s", site] + verbose, voice)
      }
      if let id = request.idToFlush {
        return try await become(commands + "postqueue", ["postqueue", "-i", id] + verbose, voice)
      }
      return try await enqueue(request, voice, configuration)
    case .listQueue: return try await become(commands + "postqueue", ["postqueue", "-p"] + verbose, voice)
    case .flush: return try await become(commands + "postqueue", ["postqueue", "-f"] + verbose, voice)
    case .newAliases:
      let tables = request.aliasTable.map { [$0] } ?? configuration.list("alias_database")
      guard !tables.isEmpty else { return .success }
      return try await become(commands + "postalias", ["postalias"] + verbose + ["--"] + tables, voice)
    case .daemon:
      process.spawn(commands + "postfix", ["postfix"] + verbose + ["start"])
      return .success
    case .nothing: return .success
    case .dialogue:
      if let refusal = voice.refusal("authorized_submit_users", "submit mail") {
        return try await voice.die(Fatal(refusal), status: .temporaryFailure)
      }
      return try await become(configuration.text("daemon_directory") + "/smtpd", ["smtpd", "-S"] + verbose, voice)
    }
  }

  /// What takes no recipients, as messages call it; nil for what does.
  private func title(_ request: SendmailRequest) -> String? {
    guard request.mode == .enqueue else { return request.mode.title }
    if request.siteToFlush != nil { return "flush site" }
    return request.idToFlush != nil ? "flush queue_id" : nil
  }

  /// Runs another program of Postfix in its place.
  private func become(_ path: String, _ words: [String], _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    do throws(Errno) {
      return try await voice.process.execute(path, words)
    } catch {
      guard error != .EINTR else { throw error }
      return try await voice.die(Fatal("execv \(path): \(error.message)"), status: .temporaryFailure)
    }
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
    if let refusal = voice.refusal("authorized_submit_users", "submit mail") {
      return try await voice.die(Fatal(refusal), status: .temporaryFailure)
    }
    let endings = configuration.text("sendmail_fix_line_endings")
    guard let lineEndings = Submission.LineEndings(rawValue: endings) else {
      return try await voice.die(
        Fatal("invalid sendmail_fix_line_endings value: \(endings)"), status: .temporaryFailure)
    }
    var submission = Submission(
      request, user: user, environment: process.environment, lineEndings: lineEndings)
    let label = "\(submission.reportAddress)(\(process.credentials.realUser))"
    if request.verp != nil, submission.reportAddress.isEmpty {
      return try await voice.die(
        Fatal("\(label): -V option requires non-null sender address"), status: .temporaryFailure)
    }
    if !request.takesRecipientsFromHeader, request.operands.isEmpty {
      return try await voice.die(
        Fatal("\(label): Recipient addresses must be specified on the command line or via the -t option"),
        status: .temporaryFailure)
    }
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
    if request.verifies || request.recordsDelivery {
      try await process.write("Mail Delivery Status Report will be mailed to <\(submission.reportAddress)>.\n")
    }
    return .success
  }

  private func readMessage(
    _ request: SendmailRequest, into submission: inout Submission, _ process: Process
  ) async throws(Errno) {
    guard !request.verifies else { return }
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
    let child = process.fork { child in
      try? child.duplicate(input, as: 0)
      try? child.duplicate(output, as: 1)
      for descriptor in [input, writer, reader, output] { try? child.close(descriptor) }
    } body: { child throws(Errno) in
      do throws(Errno) {
        return try await child.execute(path, ["postdrop", "-r"])
      } catch {
        guard error != .EINTR else { throw error }
        var voice = CommandVoice(child, name: voice.name, logName: "sendmail", configuration: configuration)
        voice.tag = "sendmail"
        return try await voice.die(Fatal("execvp \(path): \(error.message)"))
      }
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
    let fields = try await process.readAll(reader).split(separator: 0).map { String(lossless: Array($0)) }
    let end = try await process.wait(for: child)
    guard fields.first == "protocol" else {
      try await voice.warn("command \"\(path) -r\" exited with status \(end.shellStatus.rawValue)")
      return try await voice.die(
        Fatal("\(label): unable to execute \(path) -r: Application error"), status: .temporaryFailure)
    }
    var status = CleanupStatus.write
    if let index = fields.firstIndex(of: "status"), index + 1 < fields.count, let number = Int(fields[index + 1]) {
      status = CleanupStatus(rawValue: numericCast(number))
    }
    var reason = status.detail?.text ?? ""
    if let index = fields.lastIndex(of: "reason"), index + 1 < fields.count, !fields[index + 1].isEmpty {
      reason = fields[index + 1]
    }
    if !end.shellStatus.isSuccess { try await voice.warn("mail_stream_cleanup: close error") }
    if status.isEmpty { return .success }
    return try await voice.die(Fatal("\(label): \(reason)"), status: .temporaryFailure)
  }
}
