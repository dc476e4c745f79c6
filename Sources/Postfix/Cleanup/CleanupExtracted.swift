/// The last part of a message: recipients that its client found in the header.
extension CleanupSession {
  mutating func beginExtracted(_ daemon: Daemon) {
    section = .extracted
    contentEnd = offset
    add(QueueRecord(.extracted))
    if let filter { add(QueueRecord(.filter, filter)) }
    if let redirect { add(QueueRecord(.redirect, redirect)) }
    if let encoding = attributes["encoding"] { add(.attribute("encoding", encoding)) }
  }

  mutating func takeExtracted(_ record: QueueRecord, _ daemon: Daemon) {
    if takeRecipientRecord(record, daemon) { return }
    switch record.type {
    case .attribute:
      guard let name = record.nameAndValue?.0 else { return }
      if name != "encoding" { add(record) }
    case .end: finishExtracted(daemon)
    default: add(record)
    }
  }

  private mutating func finishExtracted(_ daemon: Daemon) {
    let always = daemon.configuration.text("always_bcc")
    if flags.contains(.copies), !always.isEmpty, recipientCount > 0 { addCopy(always, daemon) }
    for address in laterCopies { addCopy(address, daemon) }
    add(QueueRecord(.end))
    isComplete = true
  }
}
