import FileSystem
import InternetMessage
import Kernel
import MTASupport
import Simulation

/// The delivery of one request: steps that are left to do, and what has been done.
struct LocalJob: Sendable, Codable {
  var request: DeliveryRequest
  let pid: PID
  var tasks: [LocalTask] = []
  /// Whether it waits for a command or a lock.
  var isWaiting = false
  var hasDeferred = false
  /// Whether something of the recipient at hand has to be tried again.
  var recipientDeferred = false
  /// What has been delivered to, so that nobody gets a message twice.
  var done: Set<String> = []
  /// The Delivered-To fields of the message, in lower case.
  var deliveredTo: Set<String> = []
  /// Messages that go on to other addresses.
  var forwards: [LocalForward] = []
  /// The command that runs: its text, and for whom.
  var command: RunningCommand?
  var lockAttempts = 0

  struct RunningCommand: Sendable, Codable {
    var text: String
    var context: LocalContext
  }

  init(_ request: DeliveryRequest, pid: PID) {
    self.request = request
    self.pid = pid
  }

  // MARK: Beginning and end

  mutating func begin(_ daemon: Daemon) {
    for field in MessageParts(content(daemon)).fields where field.isNamed("Delivered-To") {
      deliveredTo.insert(String(lossless: field.unfolded).lowercased())
    }
    for recipient in request.recipients {
      tasks += [.recipient(LocalContext(recipient, sender: request.sender)), .endOfRecipient(recipient)]
    }
  }

  /// The message, without what the mail system adds.
  func content(_ daemon: Daemon) -> [UInt8] {
    guard let bytes = try? MailQueue(daemon).read(request.queueID, in: request.queue),
      let message = try? QueuedMessage(bytes)
    else { return [] }
    return message.content
  }

  /// Does the next step; false when there is none.
  mutating func step(_ daemon: Daemon) -> Bool {
    guard !tasks.isEmpty else { return false }
    switch tasks.removeFirst() {
    case .recipient(let context): deliver(context, daemon)
    case .token(let text, let context): deliver(token: text, context, daemon)
    case .mailbox(let context, let user): deliverMailbox(context, user, daemon)
    case .expanded(let context, let action):
      var status = DeliveryStatus("2.0.0", "alias expanded")
      status.action = action
      Trace.append(
        queueID: request.queueID, recipient: context.recipient, relay: "local", status: status, for: daemon)
    case .endOfRecipient(let recipient): end(recipient, daemon)
    }
    return true
  }

  private mutating func end(_ recipient: DeliveryRequest.Recipient, _ daemon: Daemon) {
    finishForwards(recipient, daemon)
    if recipientDeferred {
      hasDeferred = true
    } else if recipient.offset > 0 {
      try? MailQueue(daemon).patch(
        request.queueID, in: request.queue, at: recipient.offset, [RecordType.doneRecipient.rawValue])
    }
    recipientDeferred = false
  }

  // MARK: Reports

  private func report(_ daemon: Daemon) -> DeliveryReport { DeliveryReport(daemon, request, marksRecipients: false) }

  mutating func sent(_ context: LocalContext, _ text: String, _ daemon: Daemon) {
    note(context, DeliveryStatus("2.0.0", text), daemon, isSent: true)
  }

  mutating func failed(_ context: LocalContext, _ status: String, _ text: String, _ daemon: Daemon) {
    note(context, DeliveryStatus(status, text), daemon, isSent: false)
  }

  /// As `failed`; where the recipient is a list with an owner- alias, its owner is told, and at once.
  mutating func failedForOwner(_ context: LocalContext, _ status: String, _ text: String, _ daemon: Daemon) {
    switch owner(of: context.recipient.address, daemon) {
    case .nothing: failed(context, status, text, daemon)
    case .problem: failed(context, "4.3.0", "alias database unavailable", daemon)
    case .value(let owner, _):
      let reason = DeliveryStatus(status, text)
      guard reason.isPermanent else { return failed(context, status, text, daemon) }
      let canonical = LocalPart.unquoted(TrivialRewrite.rewrite(LocalPart.quoted(owner), .local, on: daemon))
      let outcome = report(daemon).bounced(
        context.recipient, to: canonical, relay: "local", reason, times: DeliveryTimes(request))
      if outcome == .deferred { recipientDeferred = true }
    }
  }

  /// Who answers for a list, by parameters owner_request_special and expand_owner_alias.
  private func owner(of address: String, _ daemon: Daemon) -> Maps.Found {
    let configuration = daemon.configuration
    guard configuration.boolean("owner_request_special") else { return .nothing }
    let parts = MailAddress(address)
    let divided = parts.split(delimiters: configuration.text("recipient_delimiter"), ownerRequestSpecial: true)
    for name in [parts.local, divided?.base].compactMap({ $0 }) {
      let alias = "owner-" + name
      switch daemon.find(alias, in: LocalJob.aliasMaps(configuration, wording: .error)) {
      case .value(let expansion, let table):
        return .value(configuration.boolean("expand_owner_alias") ? expansion : alias, table: table)
      case .problem(let table, let isLasting): return .problem(table: table, isLasting: isLasting)
      case .nothing: continue
      }
    }
    return .nothing
  }

  private mutating func note(_ context: LocalContext, _ status: DeliveryStatus, _ daemon: Daemon, isSent: Bool) {
    let times = DeliveryTimes(request)
    let outcome =
      isSent
      ? report(daemon).sent(context.recipient, relay: "local", status, times: times)
      : report(daemon).failed(context.recipient, relay: "local", status, times: times)
    if outcome == .deferred { recipientDeferred = true }
  }

  var isProbe: Bool { !request.flags.isDisjoint(with: .probe) }

  /// Whether something is done for the first time.
  mutating func isFirst(_ key: String) -> Bool { done.insert(key.lowercased()).inserted }
}
