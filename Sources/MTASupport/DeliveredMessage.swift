import FileSystem
import InternetMessage
import Simulation

/// A message as it is put into a mailbox: with what the mail system adds in front.
package struct DeliveredMessage: Sendable {
  package var content: [UInt8]
  /// The sender of the envelope; empty for a report.
  package var sender: String
  /// Header lines in front, without line ends.
  package var added: [String]

  package init(content: [UInt8], sender: String, added: [String]) {
    self.content = content
    self.sender = sender
    self.added = added
  }

  /// With the added lines, without a separator.
  package var plain: [UInt8] {
    added.flatMap { $0.bytes + [10] } + content
  }

  /// As an entry of an mbox file: a "From " line in front, lines that begin like one quoted, an empty line at
  /// the end (mbox(5)).
  package func mbox(at time: Timestamp) -> [UInt8] {
    let sender = self.sender.isEmpty ? "MAILER-DAEMON" : LocalPart.quoted(self.sender)
    var output = "From \(sender)  \(MailDate.ctime(time))\n".bytes
    let text = plain
    output.reserveCapacity(output.count + text.count + 16)
    let from = Array("From ".utf8)
    var index = 0
    while index < text.count {
      let end = text[index...].firstIndex(of: 10).map { $0 + 1 } ?? text.count
      if text[index..<end].starts(with: from) { output.append(UInt8(ascii: ">")) }
      output += text[index..<end]
      index = end
    }
    if output.last != 10 { output.append(10) }
    output.append(10)
    return output
  }
}
