import FileSystem
import Simulation

/// A queue file that has been read: the envelope, and where the content lies.
package struct QueuedMessage: Sendable {
  /// A recipient in the file.
  package struct Recipient: Hashable, Sendable, Codable {
    package var address: String
    /// Before it was expanded; empty where nobody said.
    package var original: String
    /// DSN ORCPT, "rfc822;john@example.com"; empty where unknown.
    package var dsnOriginal: String
    package var notify: NotifyFlags
    /// Where its record begins, so that it can be marked as done.
    package var offset: Int
    package var isDone = false
  }

  package enum Damage: Error, Hashable, Sendable {
    /// It is still being written, or has been cut off.
    case incomplete
    case corrupt
  }

  package private(set) var bytes: [UInt8]
  /// The fields of the size record: content size, content offset, recipients, flags, content length, SMTPUTF8.
  package private(set) var sizes: [Int] = []
  package private(set) var arrival = Timestamp(seconds: 0)
  package private(set) var createTime: Int64 = 0
  package private(set) var sender: String?
  package private(set) var fullName: String?
  package private(set) var attributes: [(name: String, value: String)] = []
  package private(set) var recipients: [Recipient] = []
  /// When the sender is to be told about a delay, in seconds, and where that stands in the file.
  package private(set) var warning: (time: Int64, offset: Int)?
  package private(set) var verp: String?
  package private(set) var filter: String?
  package private(set) var inspector: String?
  package private(set) var redirect: String?
  package private(set) var errorsTo: String?
  package private(set) var returnReceipt: String?
  /// Where the records of the content begin.
  package private(set) var contentOffset = 0
  private var contentEnd = 0

  /// What is known of the recipient whose record comes next.
  private var pending = Recipient(address: "", original: "", dsnOriginal: "", notify: [], offset: 0)

  /// - Throws: `Damage` for a file that does not end as it should.
  package init(_ bytes: [UInt8]) throws(Damage) {
    self.bytes = bytes
    var reader = RecordReader(bytes)
    do throws(RecordReader.Damage) {
      while true {
        let offset = reader.offset
        guard let record = try reader.next() else { throw RecordReader.Damage.noLength(.end) }
        if record.type == .end { return }
        if record.type == .message {
          contentOffset = reader.offset
          if let end = skipContent(&reader) { contentEnd = end }
          continue
        }
        take(record, at: offset)
      }
    } catch {
      if case .badLength = error { throw .corrupt }
      throw .incomplete
    }
  }

  /// Goes behind the content; where it ends.
  private func skipContent(_ reader: inout RecordReader) -> Int? {
    while true {
      let offset = reader.offset
      guard let record = try? reader.next() else { return nil }
      if record.type == .extracted { return offset }
    }
  }

  private mutating func take(_ record: QueueRecord, at offset: Int) {
    switch record.type {
    case .size: sizes = record.text.split(separator: " ").compactMap { Int($0) }
    case .time:
      let parts = record.text.split(separator: " ").compactMap { Int64($0) }
      let microseconds = parts.count > 1 ? min(999_999, max(0, parts[1])) : 0
      arrival = Timestamp(seconds: parts.first ?? 0) + .microseconds(microseconds)
    case .sender: sender = record.text
    case .fullName: fullName = record.text
    case .attribute: takeAttribute(record)
    case .originalRecipient: pending.original = record.text
    case .recipient, .doneRecipient, .cancelledRecipient:
      pending.address = record.text
      pending.offset = offset
      pending.isDone = record.type != .recipient
      if record.type != .cancelledRecipient { recipients.append(pending) }
      pending = Recipient(address: "", original: "", dsnOriginal: "", notify: [], offset: 0)
    case .warningTime:
      let text = record.text.filter { $0 != " " }
      warning = (Int64(text) ?? 0, offset)
    case .verp: verp = record.text
    case .filter: filter = record.text
    case .inspector: inspector = record.text
    case .redirect: redirect = record.text
    case .errorsTo: errorsTo = record.text
    case .returnReceipt: returnReceipt = record.text
    default: break
    }
  }

  private mutating func takeAttribute(_ record: QueueRecord) {
    guard let (name, value) = record.nameAndValue else { return }
    switch name {
    case "dsn_orig_rcpt": pending.dsnOriginal = value
    case "notify_flags": pending.notify = NotifyFlags(rawValue: Int(value) ?? 0)
    case "create_time": createTime = Int64(value) ?? 0
    default: attributes.append((name, value))
    }
  }

  /// The value of a named attribute; the last one counts.
  package func attribute(_ name: String) -> String? {
    attributes.last { $0.name == name }?.value
  }

  package var contentSize: Int { sizes.first ?? 0 }
  /// The size that is logged, which differs from that in the file where lines were changed.
  package var contentLength: Int { sizes.count > 4 && sizes[4] > 0 ? sizes[4] : contentSize }
  package var recipientCount: Int { sizes.count > 2 ? sizes[2] : recipients.count }
  package var flags: Int { sizes.count > 3 ? sizes[3] : 0 }
  package var utf8: UTF8Flags { UTF8Flags(rawValue: sizes.count > 5 ? sizes[5] : 0) }
  package var isSMTPUTF8: Bool { utf8.contains(.requested) }
  package var envelopeID: String? { attribute("envelope_id") }
  package var returnFlags: Int { attribute("ret_flags").flatMap { Int($0) } ?? 0 }

  /// The message: lines with newlines.
  package var content: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(max(0, contentEnd - contentOffset))
    var reader = RecordReader(bytes, at: contentOffset)
    while reader.offset < contentEnd, let record = try? reader.next() {
      guard record.type == .text || record.type == .partialText else { continue }
      text += record.data
      if record.type == .text { text.append(10) }
    }
    return text
  }
}

/// When the sender of a message wants to be told (DSN NOTIFY, RFC 3461 §4.1).
package struct NotifyFlags: OptionSet, Hashable, Sendable, Codable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let never = NotifyFlags(rawValue: 1)
  package static let success = NotifyFlags(rawValue: 2)
  package static let failure = NotifyFlags(rawValue: 4)
  package static let delay = NotifyFlags(rawValue: 8)

  /// Reads "success,failure"; nil for a word that there is not, or "never" with others.
  package init?(_ text: String) {
    var flags: NotifyFlags = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      switch word.lowercased() {
      case "never": flags.insert(.never)
      case "success": flags.insert(.success)
      case "failure": flags.insert(.failure)
      case "delay": flags.insert(.delay)
      default: return nil
      }
    }
    guard !flags.contains(.never) || flags == .never else { return nil }
    self = flags
  }
}
