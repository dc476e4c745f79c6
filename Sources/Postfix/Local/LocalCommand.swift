import FileSystem
import InternetMessage
import Kernel
import MTASupport
import Simulation

/// Delivery to commands.
extension LocalJob {
  /// "|command" of an alias or .forward file.
  mutating func deliver(command text: String, _ context: LocalContext, _ daemon: Daemon) {
    guard isFirst("command \(context.rights?.user ?? 0) \(text)") else { return }
    guard daemon.configuration.list("allow_mail_to_commands").contains(context.expansion.rawValue) else {
      return failed(context, "5.7.1", "mail to command is restricted", daemon)
    }
    if isProbe { return sent(context, "delivers to command: \(text)", daemon) }
    run(command: text, context, daemon)
  }

  /// Starts a command; the delivery waits until it has ended.
  mutating func run(command text: String, _ context: LocalContext, _ daemon: Daemon) {
    let configuration = daemon.configuration
    guard let rights = context.rights ?? LocalJob.defaultRights(daemon) else { return }
    let parts = Parts(context.recipient.address, configuration)
    var message = message(context, prepends: "command", daemon)
    let sender = message.sender.isEmpty ? "MAILER-DAEMON" : LocalPart.quoted(message.sender)
    // As a mailbox entry, but without quotes and without the empty line at its end.
    message.content = message.plain
    message.added = []
    let input = "From \(sender)  \(MailDate.ctime(daemon.machine.now))\n".bytes + message.content
    let shell = ListText.split(configuration.text("local_command_shell"))
    var command = MailCommand(
      shell.isEmpty ? .shell(text) : .program(shell + [text]),
      environment: LocalCommandText.environment(context, parts, rights, daemon),
      credentials: LocalJob.credentials(rights, daemon), directory: directory(context, parts, configuration),
      input: input, timeLimit: .seconds(Int64(configuration.seconds("command_time_limit"))), parent: pid,
      parentName: daemon.serviceName)
    let place = directory(context, parts, configuration)
    do throws(Errno) {
      let files = daemon.machine.files(as: LocalJob.credentials(rights, daemon), umask: 0o077)
      guard try files.status(place).isDirectory else { throw Errno.ENOTDIR }
      guard files.mayAccess([.execute], place) else { throw Errno.EACCES }
    } catch {
      daemon.log(
        Message(
          .fatal,
          "cannot change directory to \"\(place)\" for uid=\(rights.user) gid=\(rights.group): \(error.message)"))
      return failed(context, "4.3.0", "temporary failure", daemon)
    }
    self.command = RunningCommand(text: text, context: context)
    isWaiting = true
    let (machine, number) = (daemon.machine, request.number)
    command.startFailed = { text, pid in
      // Its environment, with the name that logs know, is gone already.
      machine.log(.mail, .crit, tag: "local", pid: pid, "fatal: " + text)
    }
    command.run(on: machine) { ending, output in
      machine.send(
        LocalMessage.commandEnded(request: number, ending, output: output), to: LocalAgent.self)
    }
  }

  private func directory(
    _ context: LocalContext, _ parts: Parts, _ configuration: MainConfiguration
  ) -> String {
    let values = LocalCommandText.values(context, parts)
    let allowed = CharacterEscapes.bytes(of: configuration.text("execution_directory_expansion_filter"))
    let template = configuration.text("command_execution_directory")
    let wanted = MacroExpansion.expand(template, filter: allowed) { name, _ in values[name] }.result
    return wanted.isEmpty ? configuration.text("queue_directory") : wanted
  }

  mutating func commandEnded(_ ending: MailCommand.Ending, _ output: [UInt8], _ daemon: Daemon) {
    guard let running = command else { return }
    command = nil
    if ending == .exited(0) {
      return sent(running.context, "delivered to command: \(running.text)", daemon)
    }
    if ending == .timedOut { daemon.warn("pipe_command_read: read time limit exceeded") }
    let status = CommandVerdict.status(ending, command: running.text, output: output)
    failedForOwner(running.context, status.status, status.reason, daemon)
  }
}

/// What the environment of a command and the texts of parameters can name.
enum LocalCommandText {
  static func values(_ context: LocalContext, _ parts: LocalJob.Parts) -> [String: String] {
    var values = [
      "user": parts.user, "local": parts.local, "domain": parts.domain, "recipient": context.recipient.address,
      "extension": parts.extensionText ?? "", "home": context.rights?.home ?? "", "shell": context.rights?.shell ?? "",
    ]
    if parts.extensionText != nil {
      values["recipient_delimiter"] = String(parts.local.dropFirst(parts.user.count).prefix(1))
    }
    return values.filter { !$0.value.isEmpty }
  }

  static func environment(
    _ context: LocalContext, _ parts: LocalJob.Parts, _ rights: LocalContext.Rights, _ daemon: Daemon
  ) -> Environment {
    let configuration = daemon.configuration
    var environment = daemon.exportedEnvironment
    if let own = context.rights {
      environment["HOME"] = own.home
      environment["SHELL"] = own.shell
    }
    let filter = Set(configuration.text("command_expansion_filter").utf8)
    func clean(_ text: String) -> String {
      String(decoding: text.utf8.map { filter.contains($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    }
    environment["LOGNAME"] = clean(parts.user)
    environment["USER"] = clean(parts.user)
    environment["SENDER"] = clean(context.sender)
    environment["RECIPIENT"] = clean(context.recipient.address)
    environment["LOCAL"] = clean(parts.local)
    if !parts.domain.isEmpty { environment["DOMAIN"] = clean(parts.domain) }
    if let text = parts.extensionText { environment["EXTENSION"] = clean(text) }
    if !context.recipient.original.isEmpty { environment["ORIGINAL_RECIPIENT"] = clean(context.recipient.original) }
    return environment
  }
}
