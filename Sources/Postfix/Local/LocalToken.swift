import FileSystem
import InternetMessage
import Kernel

/// What aliases and .forward files list: addresses, commands, files, further lists.
extension LocalJob {
  mutating func deliver(token text: String, _ context: LocalContext, _ daemon: Daemon) {
    if text.hasPrefix("/") { return deliver(file: text, context, daemon) }
    if text.hasPrefix("~") { return deliver(homeFile: text, context, daemon) }
    if text.hasPrefix("|") { return deliver(command: String(text.dropFirst()), context, daemon) }
    if text.lowercased().hasPrefix(":include:") {
      return deliver(include: String(text.dropFirst(9)), context, daemon)
    }
    if text.hasPrefix("\\") {
      // The user, whatever aliases and .forward files say.
      var context = context
      let address = TrivialRewrite.rewrite(LocalPart.quoted(String(text.dropFirst())), .local, on: daemon)
      context.recipient.address = LocalPart.unquoted(address)
      let user = Parts(context.recipient.address, daemon.configuration).user
      tasks.insert(.mailbox(context, user: user), at: 0)
      return
    }
    resolve(text, context, daemon)
  }

  /// Goes on to an address: here, or by another transport.
  private mutating func resolve(_ text: String, _ context: LocalContext, _ daemon: Daemon) {
    var context = context
    context.level += 3
    let rewritten = TrivialRewrite.rewrite(LocalPart.quoted(text), .local, on: daemon)
    let resolution = TrivialRewrite.resolve(LocalPart.unquoted(rewritten), sender: request.sender, on: daemon)
    if resolution.flags.contains(.failure) {
      return failed(context, "4.3.0", "address resolver failure", daemon)
    }
    if resolution.flags.contains(.error) {
      return failed(context, "5.1.3", "bad recipient address syntax: \(resolution.recipient)", daemon)
    }
    context.recipient.address = resolution.recipient
    if let unmatched = context.unmatched {
      var parts = MailAddress(resolution.recipient)
      if let first = daemon.configuration.text("recipient_delimiter").first {
        parts.local += String(first) + unmatched
        context.recipient.address = parts.text
      }
      context.unmatched = nil
    }
    if resolution.transport == daemon.serviceName {
      tasks.insert(.recipient(context), at: 0)
    } else {
      forward(context, daemon)
    }
  }

  /// "~/file", where it is known whose home that is.
  private mutating func deliver(homeFile text: String, _ context: LocalContext, _ daemon: Daemon) {
    guard text.hasPrefix("~/") else {
      daemon.warn("bad home directory syntax for: \(text)")
      return failed(context, "5.3.5", "mail system configuration error", daemon)
    }
    guard let home = context.rights?.home else {
      daemon.warn("unknown home directory for: \(text)")
      return failed(context, "5.3.5", "mail system configuration error", daemon)
    }
    deliver(file: (home == "/" ? "" : home) + text.dropFirst(), context, daemon)
  }

  // MARK: :include:

  private mutating func deliver(include path: String, _ context: LocalContext, _ daemon: Daemon) {
    var context = context
    context.level += 1
    guard path.hasPrefix("/") else {
      daemon.warn(":include:\(path) uses a relative path")
      return failed(context, "5.3.5", "mail system configuration error", daemon)
    }
    let status: FileStatus
    do throws(Errno) {
      status = try daemon.machine.files.status(path)
    } catch {
      daemon.warn("unable to lookup :include: file \(path): \(error.message)")
      return failed(context, "5.3.5", "mail system configuration error", daemon)
    }
    guard status.isRegular else {
      daemon.warn(":include: file \(path) is not a regular file")
      return failed(context, "5.3.5", "mail system configuration error", daemon)
    }
    guard status.mode.rawValue & 0o002 == 0 else {
      daemon.warn(":include: file \(path) is world writable")
      return failed(context, "5.3.5", "mail system configuration error", daemon)
    }
    var reader = daemon.machine.files
    if let rights = context.rights {
      reader = daemon.machine.files(as: LocalJob.credentials(rights, daemon))
    } else if status.owner != 0, let user = daemon.machine.user(withID: status.owner) {
      context.rights = LocalContext.Rights(user)
    }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try reader.read(path)
    } catch {
      return failed(context, "4.3.0", "error reading :include: file \(path): \(error.message)", daemon)
    }
    context.expansion = .include
    let tokens = LocalJob.lines(bytes).flatMap(LocalJob.tokens)
    tasks.insert(contentsOf: tokens.map { .token($0, context) }, at: 0)
  }

  static func credentials(_ rights: LocalContext.Rights, _ daemon: Daemon) -> Credentials {
    if let user = daemon.machine.user(withID: rights.user), user.name == rights.name {
      return daemon.machine.credentials(of: user)
    }
    return Credentials(user: rights.user, group: rights.group, supplementaryGroups: [rights.group])
  }

  /// The account of parameter default_privs.
  static func defaultRights(_ daemon: Daemon) -> LocalContext.Rights? {
    daemon.machine.user(named: daemon.configuration.text("default_privs")).map { LocalContext.Rights($0) }
  }

  // MARK: Other messages

  /// Lets a copy of the message go on to an address.
  mutating func forward(_ context: LocalContext, _ daemon: Daemon) {
    let address = context.recipient.address
    guard isFirst("indirect \(address)") else { return }
    if isProbe { return sent(context, "forwards to \(address)", daemon) }
    let delivered = context.delivered ?? address
    if let index = forwards.firstIndex(where: { $0.delivered == delivered && $0.sender == context.sender }) {
      forwards[index].recipients.append(context.recipient)
    } else {
      forwards.append(
        LocalForward(sender: context.sender, delivered: delivered, recipients: [context.recipient]))
    }
  }

  /// Sends the copies that a recipient's expansion has led to.
  mutating func finishForwards(_ recipient: DeliveryRequest.Recipient, _ daemon: Daemon) {
    guard !forwards.isEmpty else { return }
    let content = content(daemon)
    for forward in forwards {
      var context = LocalContext(recipient, sender: request.sender)
      context.recipient = recipient
      if let id = forward.send(content, request, daemon) {
        sent(context, "forwarded as \(id)", daemon)
      } else {
        failed(context, "4.3.0", "unable to forward message", daemon)
      }
    }
    forwards = []
  }
}
