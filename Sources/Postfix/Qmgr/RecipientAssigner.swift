import Simulation
import InternetMessage

/// Finds out which transport and which destination each recipient of a message goes to.
struct RecipientAssigner {
  /// Recipients that go the same way.
  struct Entry {
    var queueID: String
    var transport: String
    var queue: String
    var nextHop: String
    var recipients: [DeliveryRequest.Recipient]
  }

  private struct Assignment {
    var transport: String
    var queue: String
    var nextHop: String
    var recipient: DeliveryRequest.Recipient

    /// Recipients are told apart by their transport, destination, domain and address, in this order.
    var sortKey: (String, String, String, String) {
      (transport, queue, MailAddress(recipient.address).domain?.lowercased() ?? "", recipient.address)
    }
  }

  private let daemon: Daemon
  private let message: QueuedMessage
  private let active: ActiveMessage
  private let flags: Qmgr.ScanFlags
  private let configuration: MainConfiguration
  private let state: Qmgr
  private var assignments: [Assignment] = []
  private(set) var entries: [Entry] = []
  private(set) var hasDeferred = false

  init(_ daemon: Daemon, _ message: QueuedMessage, _ active: ActiveMessage, _ flags: Qmgr.ScanFlags) {
    self.daemon = daemon
    self.message = message
    self.active = active
    self.flags = flags
    configuration = daemon.configuration
    state = daemon.machine.service(Qmgr.self) ?? Qmgr()
  }

  mutating func assign(_ recipients: [DeliveryRequest.Recipient]) {
    var recipients = recipients
    if let redirect = message.redirect, let first = recipients.first {
      // One copy for all; the others are done with.
      for other in recipients.dropFirst() { discard(other) }
      var one = first
      one.address = redirect
      recipients = [one]
    }
    for recipient in recipients { assign(recipient) }
    group()
  }

  private func discard(_ recipient: DeliveryRequest.Recipient) {
    try? MailQueue(daemon).patch(
      active.queueID, in: .active, at: recipient.offset, [RecordType.doneRecipient.rawValue])
  }

  private mutating func assign(_ recipient: DeliveryRequest.Recipient) {
    var recipient = recipient
    var resolution = resolve(recipient)
    if !resolution.recipient.isEmpty { recipient.address = resolution.recipient }
    if resolution.flags.contains(.failure) {
      (resolution.transport, resolution.nextHop) = ("retry", "4.3.0 address resolver failure")
    } else if resolution.flags.contains(.error) {
      (resolution.transport, resolution.nextHop) = ("error", "5.1.3 bad address syntax")
    }
    if isDoubleBounce(resolution) { return discardDoubleBounce(recipient) }
    if isToBeDeferred(resolution.transport) {
      (resolution.transport, resolution.nextHop) = ("retry", "4.3.2 deferred transport")
    }
    if let dead = state.transports.first(where: { $0.name == resolution.transport })?.deadReason {
      (resolution.transport, resolution.nextHop) = ("retry", "\(dead.status) \(dead.reason)")
    }
    var queue = queueName(resolution)
    if let reason = deadReason(resolution.transport, queue) {
      (resolution.transport, resolution.nextHop) = ("retry", "\(reason.status) \(reason.reason)")
      queue = resolution.nextHop.lowercased()
    }
    assignments.append(
      Assignment(
        transport: resolution.transport, queue: queue, nextHop: resolution.nextHop, recipient: recipient))
  }

  private func resolve(_ recipient: DeliveryRequest.Recipient) -> Resolution {
    let isProbe = active.traceFlags.contains(.serverVerify)
    if let filter = message.filter, !filter.isEmpty, active.traceFlags.isDisjoint(with: .probe) {
      return filtered(filter, recipient)
    }
    guard !recipient.address.isEmpty else {
      return Resolution(transport: "error", nextHop: "5.1.3 null recipient address")
    }
    guard !isProbe else {
      return TrivialRewrite.resolve(recipient.address, sender: active.sender, isVerifying: true, on: daemon)
    }
    if let last = daemon.machine.service(Qmgr.self)?.lastResolved, last.address == recipient.address,
      last.sender == active.sender, daemon.machine.now < last.expiry
    {
      return last.resolution
    }
    let resolution = TrivialRewrite.resolve(recipient.address, sender: active.sender, on: daemon)
    daemon.machine.withService(Qmgr.self) { qmgr in
      qmgr.lastResolved = Qmgr.LastResolved(
        address: recipient.address, sender: active.sender, resolution: resolution,
        expiry: daemon.machine.now + .seconds(30))
    }
    return resolution
  }

  /// A content filter takes all mail, whatever its address (FILTER_README).
  private func filtered(_ filter: String, _ recipient: DeliveryRequest.Recipient) -> Resolution {
    let parts = filter.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var hop = parts.count > 1 ? parts[1] : ""
    if hop.isEmpty { hop = configuration.text("default_filter_nexthop") }
    if hop.isEmpty { hop = MailAddress(recipient.address).domain ?? configuration.text("myhostname") }
    return Resolution(transport: parts[0], nextHop: hop, recipient: recipient.address)
  }

  private func isDoubleBounce(_ resolution: Resolution) -> Bool {
    resolution.addressClass == .local
      && MailAddress(resolution.recipient).local.lowercased()
        == configuration.text("double_bounce_sender").lowercased()
  }

  private mutating func discardDoubleBounce(_ recipient: DeliveryRequest.Recipient) {
    let request = Qmgr.request(for: active, number: 0, nextHop: "", recipients: [recipient], now: daemon.machine.now)
    _ = DeliveryReport(daemon, request).sent(
      recipient, relay: "none", DeliveryStatus("2.0.0", "undeliverable postmaster notification discarded"),
      times: DeliveryTimes(request))
  }

  private func isToBeDeferred(_ transport: String) -> Bool {
    !flags.contains(.flushDeferredTransports) && configuration.list("defer_transports").contains(transport)
  }

  private func queueName(_ resolution: Resolution) -> String {
    let limit =
      state.transports.first { $0.name == resolution.transport }?.recipientLimit
      ?? Transport(name: resolution.transport, configuration).recipientLimit
    guard limit == 1, resolution.transport != "error", resolution.transport != "retry" else {
      return resolution.nextHop.lowercased()
    }
    let parts = MailAddress(resolution.recipient)
    let base = parts.split(delimiters: configuration.text("recipient_delimiter"))?.base ?? parts.local
    return "\(base)@\(resolution.nextHop)".lowercased()
  }

  private func deadReason(_ transport: String, _ queue: String) -> DeliveryStatus? {
    state.transports.first { $0.name == transport }?.queues.first { $0.name == queue }?.deadReason
  }

  /// Recipients of one destination go together, up to the transport's limit.
  private mutating func group() {
    let sorted = assignments.sorted {
      $0.sortKey < $1.sortKey
    }
    for assignment in sorted {
      let limit =
        VariableSender(active.verp).isWanted
        ? 1 : Transport(name: assignment.transport, configuration).recipientLimit
      if let last = entries.last, last.transport == assignment.transport, last.queue == assignment.queue,
        limit == 0 || last.recipients.count < limit
      {
        entries[entries.count - 1].recipients.append(assignment.recipient)
      } else {
        entries.append(
          Entry(
            queueID: active.queueID, transport: assignment.transport, queue: assignment.queue,
            nextHop: assignment.nextHop, recipients: [assignment.recipient]))
      }
    }
  }
}
