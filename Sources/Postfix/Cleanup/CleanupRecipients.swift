import InternetMessage

/// Recipients: completed, mapped, expanded by virtual aliases, without doubles.
extension CleanupSession {
  /// Takes a record that is about a recipient, wherever it stands.
  ///
  /// - Returns: whether it is one.
  mutating func takeRecipientRecord(_ record: QueueRecord, _ daemon: Daemon) -> Bool {
    switch record.type {
    case .recipient:
      if originalRecipient == nil { originalRecipient = record.text }
      addRecipient(record.text, daemon)
      (originalRecipient, dsnOriginal, notify) = (nil, "", [])
    case .doneRecipient, .cancelledRecipient: (originalRecipient, dsnOriginal, notify) = (nil, "", [])
    case .originalRecipient: originalRecipient = record.text
    case .attribute:
      guard let (name, value) = record.nameAndValue else { return false }
      switch name {
      case "dsn_orig_rcpt": dsnOriginal = value
      case "notify_flags":
        notify = NotifyFlags(rawValue: Int(value) ?? 0)
        // Tells the queue manager what somebody wants to hear of.
        queueFlags |= notify.rawValue << 1
      default: return false
      }
    default: return false
    }
    return true
  }

  mutating func addRecipient(_ text: String, _ daemon: Daemon) {
    guard sender != nil else {
      refuse(daemon, "envelope recipient precedes sender")
      return
    }
    let mapping = CleanupMapping(daemon, self)
    let given = text.isEmpty ? daemon.configuration.text("empty_address_recipient") : text
    guard let address = mapping.recipient(mapping.rewrite(given), .envelope) else {
      errors.insert(.write)
      return
    }
    noteUTF8(Array(address.utf8), .recipient, daemon)
    put(address, original: originalRecipient ?? text, dsnOriginal: dsnOriginal, notify: notify, daemon)
    lastRecipient = address
    if flags.contains(.copies), !address.isEmpty { addCopies("recipient_bcc_maps", for: address, daemon) }
  }

  /// Adds the recipients of blind copies that a table has for an address.
  mutating func addCopies(_ parameter: String, for address: String, _ daemon: Daemon) {
    let maps = Maps(
      parameter, daemon.configuration.text(parameter), flags: [.locks, .foldFixed, .utf8])
    switch AddressLookup(daemon).find(address, in: maps).found {
    case .nothing: break
    case .problem:
      daemon.warn("\(queueID): \(parameter) map lookup problem -- message not accepted, try again later")
      errors.insert(.write)
    case .value(let text, _): addCopy(text, daemon)
    }
  }

  mutating func addCopy(_ text: String, _ daemon: Daemon) {
    let mapping = CleanupMapping(daemon, self)
    guard let address = mapping.recipient(mapping.rewrite(text), .envelope) else {
      errors.insert(.write)
      return
    }
    put(address, original: address, dsnOriginal: "", notify: .never, daemon)
  }

  private mutating func put(
    _ address: String, original: String, dsnOriginal: String, notify: NotifyFlags, _ daemon: Daemon
  ) {
    let isUTF8 = utf8InFile.contains(.requested) && address.utf8.contains { $0 > 127 }
    let dsnOriginal = dsnOriginal.isEmpty ? "\(isUTF8 ? "utf-8" : "rfc822");\(LocalPart.quoted(address))" : dsnOriginal
    let maps = CleanupMapping.virtualAliases(daemon.configuration)
    guard flags.contains(.mapping), !maps.isEmpty else {
      emit(address, original, dsnOriginal, notify, daemon)
      return
    }
    guard let members = expand(address, maps, daemon) else { return }
    var notify = notify
    if members.count > 1, notify.contains(.success) {
      Trace.append(
        queueID: queueID,
        recipient: DeliveryRequest.Recipient(
          address: address, original: original, dsnOriginal: dsnOriginal, notify: notify, offset: 0),
        relay: "none",
        status: {
          var status = DeliveryStatus("2.0.0", "alias expanded")
          status.action = "expanded"
          return status
        }(), for: daemon)
      notify = notify == .success ? .never : notify.subtracting(.success)
    }
    for member in members { emit(member, original, dsnOriginal, notify, daemon) }
  }

  private mutating func emit(
    _ address: String, _ original: String, _ dsnOriginal: String, _ notify: NotifyFlags, _ daemon: Daemon
  ) {
    let key = "\(dsnOriginal)\n\(notify.rawValue)\n\(original)\n\(address)".lowercased()
    guard !known.contains(key) else { return }
    // Of more recipients than that only the first ones are remembered.
    let limit = daemon.configuration.integer("duplicate_filter_limit")
    if limit <= 0 || known.count < limit { known.insert(key) }
    if !notify.isEmpty { add(.attribute("notify_flags", "\(notify.rawValue)")) }
    if !dsnOriginal.isEmpty { add(.attribute("dsn_orig_rcpt", dsnOriginal)) }
    add(QueueRecord(.originalRecipient, original))
    add(QueueRecord(.recipient, address))
    recipientCount += 1
  }

  /// What virtual aliases make of an address: at least itself.
  ///
  /// - Returns: nil when a table could not be asked, or goes too far; the message is then refused.
  private mutating func expand(_ address: String, _ maps: Maps, _ daemon: Daemon) -> [String]? {
    let mapping = CleanupMapping(daemon, self)
    let configuration = daemon.configuration
    let expansionLimit = configuration.integer("virtual_alias_expansion_limit")
    let recursionLimit = configuration.integer("virtual_alias_recursion_limit")
    var members = [address]
    var done: Set<String> = []
    var index = 0
    while index < members.count {
      guard members.count <= expansionLimit else {
        return fail(daemon, "unreasonable \(maps.title) map expansion size for \(address)")
      }
      var count = 0
      expansion: while !done.contains(members[index].lowercased()) {
        guard count < recursionLimit else {
          return fail(daemon, "unreasonable \(maps.title) map nesting for \(address)")
        }
        count += 1
        let left = members[index]
        switch mapping.virtual(left, maps) {
        case .nothing: break expansion
        case .problem: return fail(daemon, "\(maps.title) map lookup problem for \(address)")
        case .addresses(let found):
          for (position, new) in found.enumerated() {
            guard new.utf8.count <= configuration.integer("virtual_alias_address_length_limit") else {
              return fail(daemon, "unreasonable \(maps.title) result \(new.prefix(300))...")
            }
            if position == 0 { members[index] = new } else { members.append(new) }
            // An address may expand to itself once.
            if new.lowercased() == left.lowercased() { done.insert(left.lowercased()) }
          }
          if found.isEmpty { break expansion }
        }
      }
      index += 1
    }
    return members
  }

  private mutating func fail(_ daemon: Daemon, _ text: String) -> [String]? {
    daemon.warn("\(queueID): \(text) -- message not accepted, try again later")
    errors.insert(.write)
    reason = "4.6.0 Alias expansion error"
    return nil
  }
}
