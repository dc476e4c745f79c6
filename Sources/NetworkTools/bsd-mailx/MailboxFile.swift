import FileSystem
import InternetMessage

/// A message of a mailbox that is being read.
struct MailboxMessage {
  /// As it stands in the file, from its "From " line to the empty line at its end.
  var bytes: [UInt8]
  /// The sender of the "From " line, and its date.
  var sender: String
  var date: String
  var isNew = true
  var isRead = false
  var isDeleted = false
  var isSaved = false
  /// To stay in the mailbox.
  var isPreserved = false
  /// To go to one's mbox.
  var goesToMbox = false
  /// Somebody has dealt with it in this session.
  var isTouched = false

  var lineCount: Int { bytes.count { $0 == 10 } }

  var parts: MessageParts { MessageParts(Array(bytes.drop { $0 != 10 }.dropFirst())) }

  func field(_ name: String) -> String? {
    parts.first(name).map { String(lossless: $0.unfolded) }
  }

  /// Who has written it, as its header says, or else the one who sent it.
  var author: String {
    let named = field("From") ?? field("Sender")
    return named.flatMap { AddressParser.addresses(in: $0).first } ?? sender
  }

  /// The message with its Status field set anew.
  func withStatus(_ status: String) -> [UInt8] {
    let newline = UInt8(10)
    var output: [UInt8] = []
    var isHeader = true
    var isWritten = status.isEmpty
    for line in bytes.split(separator: newline, omittingEmptySubsequences: false).dropLast() {
      if isHeader, line.isEmpty {
        isHeader = false
        if !isWritten { output += "Status: \(status)\n".bytes }
        isWritten = true
      }
      if isHeader, line.count >= 7, String(lossless: line.prefix(7)).lowercased() == "status:" { continue }
      output += line + [newline]
    }
    return output
  }
}

/// A mailbox in the format mbox(5).
enum MailboxFile {
  static func messages(in bytes: [UInt8]) -> [MailboxMessage] {
    var starts: [Int] = []
    var index = 0
    var wasEmpty = true
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 10) ?? bytes.count
      let line = bytes[index..<end]
      if wasEmpty, line.starts(with: Array("From ".utf8)), line.split(separator: 32).count >= 6 { starts.append(index) }
      wasEmpty = line.isEmpty
      index = end + 1
    }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
      return message(Array(bytes[start..<end]))
    }
  }

  private static func message(_ bytes: [UInt8]) -> MailboxMessage {
    let words = String(lossless: bytes.prefix { $0 != 10 }).split(separator: " ").map(String.init)
    var rest = Array(words.dropFirst())
    let sender = rest.isEmpty ? "" : rest.removeFirst()
    var message = MailboxMessage(bytes: bytes, sender: sender, date: MailboxFile.date(rest))
    if let status = message.field("Status") {
      message.isRead = status.contains("R")
      message.isNew = !status.contains("O") && !message.isRead
    }
    return message
  }

  /// "Wed May  1 10:20": the first sixteen characters of the date.
  private static func date(_ words: [String]) -> String {
    guard words.count >= 4 else { return words.joined(separator: " ") }
    let day = words[2].count < 2 ? " " + words[2] : words[2]
    return "\(words[0]) \(words[1]) \(day) \(words[3].prefix(5))"
  }
}
