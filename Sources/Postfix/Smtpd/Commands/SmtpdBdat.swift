/// BDAT: a chunk of the message, of so many bytes (RFC 3030 §2).
enum SmtpdBdat: SmtpdCommand {
  static let name = "BDAT"

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    guard (2...3).contains(words.count), let size = chunkSize(words[1].text),
      words.count == 2 || words[2].text.uppercased() == "LAST"
    else {
      dialog.warn(
        "\(dialog.session.transaction.queueID ?? "NOQUEUE"): malformed BDAT command syntax from "
          + "\(dialog.session.client.title): \(words.map(\.text).joined(separator: " ").prefix(100))")
      return dialog.refuse("521 5.5.4 Syntax: BDAT count [LAST]")
    }
    let isLast = words.count == 3
    if let refusal = try refusal(size, &dialog) {
      dialog.session.errors.insert(.protocol)
      dialog.reply(refusal)
      dialog.session.content = SmtpdContent(kind: .chunk(left: size, isLast: isLast), isIgnored: true)
      return false
    }
    if dialog.session.content == nil {
      dialog.session.content = SmtpdContent(kind: .chunk(left: size, isLast: isLast))
      dialog.beginContent()
    } else {
      dialog.session.content?.kind = .chunk(left: size, isLast: isLast)
    }
    return true
  }

  /// Why the chunk is not taken.
  private static func refusal(_ size: Int, _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> String? {
    let transaction = dialog.session.transaction
    if dialog.session.discardedKeywords.contains("chunking") { return "500 5.5.1 Error: BDAT not supported" }
    guard transaction.recipientCount > 0 else {
      return dialog.isInTransaction ? "554 5.5.1 Error: no valid recipients" : "503 5.5.1 Error: need RCPT command"
    }
    if dialog.session.content?.isIgnored == true { return "551 5.0.0 Discarded \(size) bytes after earlier error" }
    let limit = dialog.configuration.integer("message_size_limit")
    if limit > 0, transaction.actualSize + size > limit {
      dialog.warn(
        "\(transaction.queueID ?? "NOQUEUE"): BDAT request from \(dialog.session.client.title) exceeds message size "
          + "limit")
      return "552 5.3.4 Chunk exceeds message size limit"
    }
    if dialog.session.content == nil { return try dialog.checkData() }
    return nil
  }

  private static func chunkSize(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
