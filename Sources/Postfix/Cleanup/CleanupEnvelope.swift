import FileSystem
import InternetMessage
import Kernel
import Simulation

/// The first part of a message: who sends it to whom.
extension CleanupSession {
  private static let allowed: Set<RecordType> = [
    .message, .createTime, .time, .filter, .inspector, .fullName, .sender, .doneRecipient, .cancelledRecipient,
    .recipient, .originalRecipient, .warningTime, .verp, .attribute, .redirect, .size, .flags, .dsnReturn,
    .dsnEnvelopeID, .dsnNotify, .dsnOriginalRecipient, .delay,
  ]
  /// With these the recipients begin.
  private static let recipientTypes: Set<RecordType> = [
    .message, .doneRecipient, .recipient, .originalRecipient, .dsnNotify, .dsnOriginalRecipient,
  ]

  mutating func takeEnvelope(_ record: QueueRecord, _ daemon: Daemon) {
    if record.type == .flags {
      flags.formUnion(CleanupFlags(rawValue: Int(record.text) ?? 0))
      return
    }
    guard CleanupSession.allowed.contains(record.type) else {
      refuse(daemon, "unexpected record type \(record.type.rawValue) in envelope")
      return
    }
    let attribute = record.nameAndValue
    if record.type == .attribute, attribute == nil {
      refuse(daemon, "malformed attribute: missing '=' after attribute name: \(record.text.prefix(100))")
      return
    }
    if !hasSeenRecipients, CleanupSession.recipientTypes.contains(record.type) || isRecipientAttribute(attribute?.name)
    {
      guard beginRecipients(daemon) else { return }
    }
    noteMixture(record, attribute?.name)
    if takeRecipientRecord(record, daemon) { return }
    switch record.type {
    case .message: beginContent(daemon)
    case .attribute: if let attribute { takeAttribute(attribute, record) }
    case .size, .createTime: break
    case .time:
      if arrival == nil {
        let parts = record.text.split(separator: " ").compactMap { Int64($0) }
        let microseconds = parts.count > 1 ? min(999_999, max(0, parts[1])) : 0
        arrival = Timestamp(seconds: parts.first ?? 0) + .microseconds(microseconds)
        add(record)
      }
      add(.attribute("create_time", "\(daemon.machine.now.seconds)"))
    case .fullName:
      if fullName == nil {
        fullName = record.text
        add(record)
      }
    case .sender:
      addSender(record.text, daemon)
      askMilters(daemon)
    case .warningTime:
      if !hasWarningTime {
        hasWarningTime = true
        add(record)
      }
    case .verp:
      verp = record.text
      add(record)
    default: add(record)
    }
  }

  /// Tells the queue manager when other records stand between those of recipients.
  private mutating func noteMixture(_ record: QueueRecord, _ attribute: String?) {
    guard hasSeenRecipients, !CleanupSession.recipientTypes.contains(record.type), !isRecipientAttribute(attribute),
      record.type != .cancelledRecipient
    else { return }
    queueFlags |= 1
  }

  private func isRecipientAttribute(_ name: String?) -> Bool {
    name == "dsn_orig_rcpt" || name == "notify_flags"
  }

  mutating func refuse(_ daemon: Daemon, _ text: String) {
    daemon.warn("\(queueID): message rejected: \(text)")
    errors.insert(.bad)
  }

  /// Checks what has to come before the recipients.
  private mutating func beginRecipients(_ daemon: Daemon) -> Bool {
    guard let sender else {
      refuse(daemon, "missing sender envelope record")
      return false
    }
    guard let arrival else {
      refuse(daemon, "missing time envelope record")
      return false
    }
    let delay = daemon.configuration.seconds("delay_warning_time")
    if !hasWarningTime, !sender.isEmpty, delay > 0 {
      let time = "\(arrival.seconds + Int64(delay))"
      add(QueueRecord(.warningTime, String(repeating: " ", count: max(0, 15 - time.count)) + time))
    }
    hasSeenRecipients = true
    return true
  }

  private mutating func takeAttribute(_ attribute: (name: String, value: String), _ record: QueueRecord) {
    switch attribute.name {
    case "create_time": return
    case "rewrite_context": context = attribute.value == "local" ? .local : .remote
    default: break
    }
    if !attribute.value.isEmpty { attributes[attribute.name] = attribute.value }
    add(record)
  }

  private mutating func addSender(_ text: String, _ daemon: Daemon) {
    guard sender == nil else {
      refuse(daemon, "multiple envelope sender records")
      return
    }
    let mapping = CleanupMapping(daemon, self)
    var address = text
    if !address.isEmpty {
      address = mapping.rewrite(address)
      // Mail from the mail system itself comes from nobody.
      if address.lowercased() == mapping.rewrite("MAILER-DAEMON").lowercased() { address = "" }
      if flags.contains(.mapping) {
        guard let mapped = mapping.sender(address, .envelope) else {
          errors.insert(.write)
          return
        }
        address = mapped
      }
    }
    sender = address
    noteUTF8(Array(address.utf8), .sender, daemon)
    add(QueueRecord(.sender, address))
    if flags.contains(.copies), !address.isEmpty { addCopies("sender_bcc_maps", for: address, daemon) }
  }

  private mutating func beginContent(_ daemon: Daemon) {
    section = .content
    context = contextForHeaders(daemon)
    add(QueueRecord(.message))
    contentStart = offset
  }

  /// Whether and how addresses in the header are completed.
  private func contextForHeaders(_ daemon: Daemon) -> RewriteContext? {
    guard context == .remote else { return context }
    return daemon.configuration.text("remote_header_rewrite_domain").isEmpty ? nil : .remote
  }
}
