import FileSystem
import InternetMessage
import Kernel
import MTASupport
import Simulation

/// Delivery to a user: by another transport, a command, a Maildir or a mailbox file.
extension LocalJob {
  mutating func deliverMailbox(_ context: LocalContext, _ name: String, _ daemon: Daemon) {
    guard isFirst("mailbox \(name)") else { return }
    let configuration = daemon.configuration
    guard let transport = mapped("mailbox_transport", "mailbox_transport_maps", name, context, daemon) else { return }
    if !transport.isEmpty { return pass(to: transport, context, daemon) }
    guard let user = daemon.machine.user(named: name) ?? daemon.machine.user(named: name.lowercased()) else {
      return deliverUnknown(context, name, daemon)
    }
    var context = context
    context.rights = LocalContext.Rights(user)
    if isProbe { return sent(context, "delivers to mailbox", daemon) }
    guard let command = mapped("mailbox_command", "mailbox_command_maps", name, context, daemon) else { return }
    if !command.isEmpty {
      context.home = user.home
      return run(command: command, context, daemon)
    }
    let home = configuration.text("home_mailbox")
    if !home.isEmpty {
      let path = user.home + "/" + home
      return home.hasSuffix("/")
        ? deliver(maildir: path, context, user, daemon) : deliver(mailbox: path, context, user, inHome: true, daemon)
    }
    let spool = configuration.text("mail_spool_directory")
    if spool.hasSuffix("/") {
      return deliver(maildir: spool + user.name + "/", context, user, daemon)
    }
    deliver(mailbox: spool + "/" + user.name, context, user, inHome: false, daemon)
  }

  /// What a parameter says for a user: its table (PARAMETER_maps) goes first; "" where neither says anything.
  ///
  /// - Returns: nil when the table can't be asked, which defers the delivery.
  private mutating func mapped(
    _ parameter: String, _ table: String, _ name: String, _ context: LocalContext, _ daemon: Daemon
  ) -> String? {
    let maps = Maps(
      table, daemon.configuration.text(table), flags: [.locks, .noSubstitution, .foldFixed, .utf8])
    guard !maps.isEmpty else { return daemon.configuration.text(parameter) }
    switch daemon.find(name, in: maps) {
    case .value(let text, _): return text
    case .nothing: return daemon.configuration.text(parameter)
    case .problem:
      failed(context, "4.3.0", "table lookup failure", daemon)
      return nil
    }
  }

  /// Hands the delivery to another agent, in place of this one: mailbox_transport, fallback_transport.
  private mutating func pass(to transport: String, _ context: LocalContext, _ daemon: Daemon) {
    let parts = transport.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard case .success(let agent) = MasterService.acquire(parts[0], .unix, on: daemon.machine),
      let type = agent.process.flatMap({ deliveryAgent($0.program) })
    else {
      daemon.warn("connect to transport private/\(parts[0]): No such file or directory")
      return failed(context, "4.3.0", "mail transport unavailable", daemon)
    }
    daemon.log(
      "\(request.queueID): passing <\(daemon.configuration.logged(context.recipient.address))> to transport=\(parts[0])"
    )
    var other = request
    // It reports back to this job.
    other.number = -request.number
    other.recipients = [context.recipient]
    other.sender = context.sender
    other.nextHop = parts.count > 1 && !parts[1].isEmpty ? parts[1] : daemon.configuration.text("myhostname")
    isWaiting = true
    type.deliver(other, by: agent)
  }

  /// The agent that a recipient was passed to is done with it.
  mutating func passed(isDeferred: Bool) {
    if isDeferred { recipientDeferred = true }
  }

  // MARK: Nobody

  private mutating func deliverUnknown(_ context: LocalContext, _ name: String, _ daemon: Daemon) {
    let configuration = daemon.configuration
    guard let transport = mapped("fallback_transport", "fallback_transport_maps", name, context, daemon) else { return }
    if !transport.isEmpty { return pass(to: transport, context, daemon) }
    // Nobody is to be told about mail to those who are told about mail.
    if ["mailer-daemon", "postmaster"].contains(name.lowercased()) {
      daemon.warn("required alias not found: \(name.lowercased())")
      return sent(context, "discarded", daemon)
    }
    let relay = configuration.text("luser_relay")
    guard !relay.isEmpty else {
      return failed(context, "5.1.1", "unknown user: \"\(name)\"", daemon)
    }
    let parts = Parts(context.recipient.address, configuration)
    let values = LocalCommandText.values(context, parts)
    let target = MacroExpansion.expand(relay) { name, _ in values[name] }.result
    var next = context
    next.expandedFrom = "luser_relay"
    next.unmatched = nil
    tasks.insert(.token(target, next), at: 0)
  }
}

extension String {
  /// The first label of a host name.
  var hostLabel: String { String(prefix { $0 != "." }) }
}
