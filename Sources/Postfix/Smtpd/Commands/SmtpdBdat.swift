/// BDAT: a chunk of the message, of so many bytes (RFC 3030 §2).
enum SmtpdBdat: SmtpdCommand {
  static let name = "BDAT"

  static func run(_ words: [SmtpdToken], _ dialog: inout SmtpdDialog) throws(SmtpdPause) -> Bool {
    // What follows a command that is not understood would be taken for commands: the server hangs up.
    if dialog.session.discardedKeywords.contains("chunking") {
      return dialog.refuse("521 5.5.1 Error: command not implemented")
    }
    guard (2...3).contains(words.count), let size = chunkSize(words[1].text),
      words.count == 2 || words[2].text.uppercased() == "LAST"
    else {
      dialog.warn(
        "\(dialog.session.transaction.queueID ?? "NOQUEUE"): malformed BDAT command syntax from "
          + "\(dialog.session.client.title): \(words.map(\.text).joined(separator: " ").prefix(100))")
      return dialog.refuse("521 5.5.4 Syntax: BDAT count [LAST]")
    }
    let kind = SmtpdContent.Kind.chunk(left: size, isLast: words.count == 3)
    let refusal = try refusal(size, isLast: words.count == 3, &dialog)
    if dialog.session.content == nil {
      dialog.session.content = SmtpdContent(kind: kind)
      if refusal == nil { dialog.beginContent() }
    }
    dialog.session.content?.kind = kind
    dialog.session.content?.refusal = refusal
    // Nothing follows that could be waited for.
    if size == 0, words.count == 2, let refusal { return dialog.refuse(refusal) }
    return true
  }

  /// Why the chunk is not taken.
  private static func refusal(
    _ size: Int, isLast: Bool, _ dialog: inout SmtpdDialog
  ) throws(SmtpdPause) -> String? {
    let transaction = dialog.session.transaction
    let id = transaction.queueID ?? "NOQUEUE"
    if size == 0, !isLast {
      dialog.warn("\(id): null BDAT request from \(dialog.session.client.title)")
      return "551 5.7.1 Null BDAT request"
    }
    if dialog.session.content?.refusal != nil { return "551 5.0.0 Discarded \(size) bytes after earlier error" }
    if dialog.session.content == nil {
      guard transaction.recipientCount > 0 else {
        if dialog.isInTransaction { return "554 5.5.1 Error: no valid recipients" }
        dialog.session.errors.insert(.protocol)
        return "503 5.5.1 Error: need RCPT command"
      }
      if let refusal = try dialog.checkData() { return refusal }
    }
    let limit = dialog.configuration.integer("message_size_limit")
    guard limit > 0, transaction.actualSize > limit - size else { return nil }
    dialog.session.errors.insert(.policy)
    dialog.warn("\(id): BDAT request from \(dialog.session.client.title) exceeds message size limit")
    return "552 5.3.4 Chunk exceeds message size limit"
  }

  private static func chunkSize(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
