import InternetMessage

/// What a list such as "1-3 $ gerda /subject" stands for.
struct MessageList {
  let session: MailSession

  /// What is wrong with a list, as it is printed.
  struct Failure: Error {
    let text: String
  }

  /// Indices of the messages of a list; with no words, the message at hand.
  ///
  /// - Parameter takesDeleted: whether the command wants deleted messages, such as `undelete`.
  func indices(_ words: [String], takesDeleted: Bool = false) throws(Failure) -> [Int] {
    guard !words.isEmpty else {
      guard session.messages.indices.contains(session.current),
        session.messages[session.current].isDeleted == takesDeleted
          || takesDeleted && session.messages.contains(where: \.isDeleted)
      else { throw Failure(text: "No applicable messages") }
      return [session.current]
    }
    var found: Set<Int> = []
    for word in words { found.formUnion(try indices(word, takesDeleted)) }
    guard !found.isEmpty else {
      throw Failure(
        text: words == ["*"]
          ? "No applicable messages" : "No applicable messages from {\(words.joined(separator: ", "))}")
    }
    return found.sorted()
  }

  private func indices(_ word: String, _ takesDeleted: Bool) throws(Failure) -> [Int] {
    let messages = session.messages
    let usable = messages.indices.filter { messages[$0].isDeleted == takesDeleted }
    if word == "*" { return usable }
    if word.hasPrefix(":") { return usable.filter { has(word.dropFirst(), messages[$0]) } }
    if word.hasPrefix("/") {
      let wanted = word.dropFirst().lowercased()
      return usable.filter { (messages[$0].field("Subject") ?? "").lowercased().contains(wanted) }
    }
    if let dash = word.dropFirst().firstIndex(of: "-"), let first = try number(String(word[..<dash])),
      let last = try number(String(word[word.index(after: dash)...]))
    {
      guard first <= last else { return [] }
      return try (first...last).map { index throws(Failure) in try checked(index, takesDeleted) }
    }
    if let index = try number(word) { return [try checked(index, takesDeleted)] }
    return usable.filter { messages[$0].sender.lowercased().contains(word.lowercased()) }
  }

  private func has(_ kind: Substring, _ message: MailboxMessage) -> Bool {
    switch kind {
    case "n": message.isNew
    case "o": !message.isNew
    case "r": message.isRead
    case "u": !message.isRead
    case "d": message.isDeleted
    default: false
    }
  }

  /// The index that a word stands for; nil when it is no number.
  private func number(_ word: String) throws(Failure) -> Int? {
    let messages = session.messages
    switch word {
    case ".": return session.current
    case "$": return messages.lastIndex { !$0.isDeleted } ?? messages.count - 1
    case "^": return messages.firstIndex { !$0.isDeleted } ?? 0
    case "+":
      guard let next = messages.indices.first(where: { $0 > session.current && !messages[$0].isDeleted }) else {
        throw Failure(text: "Referencing beyond EOF")
      }
      return next
    case "-":
      guard let before = messages.indices.last(where: { $0 < session.current && !messages[$0].isDeleted }) else {
        throw Failure(text: "Referencing before 1")
      }
      return before
    default:
      guard let number = Int(word), word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      guard (1...max(1, messages.count)).contains(number) else {
        throw Failure(text: "\(number): Invalid message number")
      }
      return number - 1
    }
  }

  private func checked(_ index: Int, _ takesDeleted: Bool) throws(Failure) -> Int {
    guard session.messages[index].isDeleted == takesDeleted else {
      throw Failure(text: "\(index + 1): Inappropriate message")
    }
    return index
  }
}
