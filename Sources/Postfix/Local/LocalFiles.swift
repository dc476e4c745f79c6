import FileSystem
import InternetMessage
import Kernel
import MTASupport
import Simulation

/// Messages that go into a file or a Maildir: a mailbox, or what an alias names.
extension LocalJob {
  /// The message with what stands in front of it in a mailbox.
  func message(_ context: LocalContext, prepends kind: String, _ daemon: Daemon) -> DeliveredMessage {
    var added = ["Return-Path: <\(LocalPart.quoted(context.sender, isEmptyPlain: true))>"]
    if !context.recipient.original.isEmpty, daemon.configuration.boolean("enable_original_recipient") {
      added.append("X-Original-To: \(LocalPart.quoted(context.recipient.original))")
    }
    if daemon.configuration.list("prepend_delivered_header").contains(kind) {
      added.append("Delivered-To: \(LocalPart.quoted(context.delivered ?? context.recipient.address))")
    }
    return DeliveredMessage(content: content(daemon), sender: context.sender, added: added)
  }

  mutating func deliver(
    maildir path: String, _ context: LocalContext, _ user: User, _ daemon: Daemon
  ) {
    let files = daemon.machine.files(as: daemon.machine.credentials(of: user), umask: 0o077)
    do throws(MailboxFailure) {
      try Maildir(path, files: files).deliver(
        message(context, prepends: "file", daemon).plain, host: daemon.configuration.text("myhostname").hostLabel,
        pid: pid)
      sent(context, "delivered to maildir", daemon)
    } catch {
      let status = error.error == .EACCES ? "5.2.0" : LocalJob.isPassing(error.error) ? "4.2.0" : "5.2.0"
      failed(context, status, "maildir delivery failed: \(error.text)", daemon)
    }
  }

  mutating func deliver(
    mailbox path: String, _ context: LocalContext, _ user: User, inHome: Bool, _ daemon: Daemon
  ) {
    let configuration = daemon.configuration
    var writer = daemon.machine.files(as: daemon.machine.credentials(of: user), umask: 0o077)
    // In the spool directory files and locks are made with the rights of the directory's group.
    if !inHome, let spool = try? daemon.machine.files.status(Path.directory(path)) {
      writer.credentials.effectiveGroup = spool.group
      writer.credentials.supplementaryGroups.append(spool.group)
    }
    let mailbox = Mailbox(path, files: writer)
    if configuration.boolean("strict_mailbox_ownership"), let status = try? daemon.machine.files.status(path),
      status.owner != user.id, writer.mayAccess([.write], path)
    {
      daemon.warn("specify \"strict_mailbox_ownership = no\" to ignore mailbox ownership mismatch")
      return failed(
        context, "4.2.0",
        "cannot update mailbox \(path) for user \(user.name). destination \(path) is not owned by recipient", daemon)
    }
    let locks = configuration.list("mailbox_delivery_lock")
    let limit = configuration.integer("mailbox_size_limit")
    let job = self
    let body = { () throws(MailboxFailure) in
      try job.appendTo(mailbox, path, context, user, limit: limit, inHome: inHome, daemon)
    }
    do throws(MailboxFailure) {
      if locks.contains("dotlock") {
        if mailbox.isLocked(breaker: writer, staleSeconds: configuration.seconds("stale_lock_time")) {
          return waitForLock(context, path, user, daemon)
        }
        lockAttempts = 0
        try mailbox.locked(by: inHome ? writer : daemon.machine.files, body)
      } else {
        try body()
      }
      sent(context, "delivered to mailbox", daemon)
    } catch {
      let status = LocalJob.status(of: error.error)
      let text = "cannot update mailbox \(path) for user \(user.name). \(error.text)"
      failed(context, status, text, daemon)
    }
  }

  private func appendTo(
    _ mailbox: Mailbox, _ path: String, _ context: LocalContext, _ user: User, limit: Int, inHome: Bool,
    _ daemon: Daemon
  ) throws(MailboxFailure) {
    let isNew = !mailbox.exists
    if isNew, !inHome {
      // A new mailbox is made by root, and given to the user.
      _ = try? daemon.machine.files.make(.data([]), at: path, mode: 0o600)
      let group = (try? daemon.machine.files.status(Path.directory(path)).group) ?? user.group
      try? daemon.machine.files.setOwner(path, user: user.id, group: group)
    }
    try mailbox.append(message(context, prepends: "file", daemon).mbox(at: daemon.machine.now), limit: limit)
  }

  static func status(of error: Errno) -> String {
    switch error {
    case .EFBIG: "5.2.2"
    case .ENOSPC: "4.2.2"
    case _ where isPassing(error): "4.2.0"
    default: "5.2.0"
    }
  }

  private static func isPassing(_ error: Errno) -> Bool {
    error == .EAGAIN || error == .ENOSPC || error == .EIO || error == .EEXIST
  }

  /// Somebody else has the mailbox; it is tried again for a while.
  private mutating func waitForLock(_ context: LocalContext, _ path: String, _ user: User, _ daemon: Daemon) {
    let configuration = daemon.configuration
    lockAttempts += 1
    guard lockAttempts < configuration.integer("deliver_lock_attempts") else {
      lockAttempts = 0
      let text =
        "cannot update mailbox \(path) for user \(user.name). unable to create lock file \(path).lock: File exists"
      return failed(context, "4.2.0", text, daemon)
    }
    done.remove("mailbox \(user.name)".lowercased())
    tasks.insert(.mailbox(context, user: user.name), at: 0)
    isWaiting = true
    daemon.machine.send(
      LocalMessage.retry(request: request.number), to: LocalAgent.self,
      after: .seconds(Int64(configuration.seconds("deliver_lock_delay"))))
  }

  // MARK: "/file" of an alias or .forward

  mutating func deliver(file path: String, _ context: LocalContext, _ daemon: Daemon) {
    guard isFirst("file \(context.rights?.user ?? 0) \(path)") else { return }
    let configuration = daemon.configuration
    guard configuration.list("allow_mail_to_files").contains(context.expansion.rawValue) else {
      return failedForOwner(context, "5.7.1", "mail to file is restricted", daemon)
    }
    if isProbe { return sent(context, "delivers to file: \(path)", daemon) }
    guard let rights = context.rights ?? LocalJob.defaultRights(daemon) else { return }
    let files = daemon.machine.files(as: LocalJob.credentials(rights, daemon), umask: 0o077)
    let message = message(context, prepends: "file", daemon)
    do throws(MailboxFailure) {
      if path.hasSuffix("/") {
        try Maildir(path, files: files).deliver(
          message.plain, host: configuration.text("myhostname").hostLabel, pid: pid)
        return sent(context, "delivered to maildir", daemon)
      } else {
        let mailbox = Mailbox(path, files: files)
        if configuration.list("mailbox_delivery_lock").contains("dotlock") { warnOfMissingLock(path, files, daemon) }
        if !mailbox.exists, !files.mayAccess([.write, .execute], Path.directory(path)) {
          let directory = Path.directory(path)
          let isThere = daemon.machine.files.exists(directory)
          let isHidden = isThere && !files.mayAccess([.execute], directory)
          let error: Errno = isThere ? .EACCES : .ENOENT
          throw MailboxFailure(isHidden ? "cannot open file" : "cannot create file exclusively", error)
        }
        try mailbox.append(message.mbox(at: daemon.machine.now), limit: configuration.integer("mailbox_size_limit"))
      }
      sent(context, "delivered to file: \(path)", daemon)
    } catch {
      let text = "cannot append message to file \(path): \(error.text)"
      failedForOwner(context, LocalJob.status(of: error.error), text, daemon)
    }
  }

  /// A lock that can't be made is no reason not to deliver to a file.
  private func warnOfMissingLock(_ path: String, _ files: Files, _ daemon: Daemon) {
    let directory = Path.directory(path)
    if let status = try? files.status(path), !status.isRegular { return }
    if !files.exists(directory) {
      daemon.warn("unable to create lock file \(path).lock: \(Errno.ENOENT.message)")
    } else if !files.mayAccess([.write, .execute], directory) {
      daemon.warn("unable to create lock file \(path).lock: \(Errno.EACCES.message)")
    }
  }
}
