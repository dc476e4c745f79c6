import FileSystem
import Kernel
import Simulation

/// The records that postdrop(1) reads, and what of them it lets through.
struct PostdropInput {
  enum Outcome {
    case message([UInt8])
    /// Nothing more came: somebody has thought better of it.
    case cancelled
    case fatal(Fatal)
    case failed(CleanupStatus, reason: String = "")
  }

  /// The records that may stand in the three parts of a message; the one in front ends its part.
  private static let parts = ["MFSRVAin", "XLN", "EAR"].map { Array($0.utf8) }
  /// Attributes that users may set.
  private static let attributes: Set<String> = [
    "envelope_id", "notify_flags", "trace_flags", "dsn_orig_rcpt", "ret_flags",
  ]

  private var reader: RecordReader
  private let uid: UserID
  private let sizeLimit: Int
  private var output: [UInt8]
  private(set) var messages: [Message] = []

  init(_ bytes: [UInt8], uid: UserID, now: Timestamp, _ configuration: MainConfiguration) {
    reader = RecordReader(bytes)
    self.uid = uid
    sizeLimit = configuration.integer("message_size_limit")
    // Nobody's word is taken for the time.
    output = QueueRecord(.time, "\(now.seconds) \(now.subsecondNanoseconds / 1000)").encoded
  }

  /// - Parameter checkSender: says why the user may not send from an address.
  mutating func check(_ checkSender: (String) throws(Fatal) -> LoginSenders.Refusal?) -> Outcome {
    var part = 0
    var (hasSender, hasRecipient) = (false, false)
    while true {
      let next: QueueRecord?
      do throws(RecordReader.Damage) {
        next = try reader.next()
      } catch {
        messages.append(.warning("stdin: \(error.complaint)"))
        return .fatal(Fatal("uid=\(uid): malformed input"))
      }
      guard let record = next else { return .cancelled }
      let allowed = PostdropInput.parts[part]
      guard allowed.contains(record.type.rawValue) else {
        return .fatal(Fatal("uid=\(uid): unexpected record type: \(record.type.rawValue)"))
      }
      if record.type.rawValue == allowed[0] { part += 1 }
      switch record.type {
      case .sender:
        hasSender = true
        do throws(Fatal) {
          if let refusal = try checkSender(record.text) {
            return .failed(refusal.status, reason: refusal.reason)
          }
        } catch {
          return .fatal(error)
        }
      case .recipient: hasRecipient = true
      case .attribute where !takes(record): continue
      default: break
      }
      output += record.encoded
      if sizeLimit > 0, output.count > sizeLimit {
        messages.append(.warning("uid=\(uid): File too large"))
        return .failed(.size)
      }
      if record.type == .end { return hasSender && hasRecipient ? .message(output) : .failed(.bad) }
    }
  }

  private mutating func takes(_ record: QueueRecord) -> Bool {
    guard let (name, value) = record.nameAndValue else {
      messages.append(
        .warning("uid=\(uid): ignoring malformed record: missing '=' after attribute name: \(record.text.prefix(200))"))
      return false
    }
    let isAllowed =
      switch name {
      case "encoding": ["7bit", "8bit", ""].contains(value)
      case "rewrite_context": ["local", "remote"].contains(value)
      default: PostdropInput.attributes.contains(name)
      }
    if !isAllowed {
      messages.append(
        .warning("uid=\(uid): ignoring attribute record: \(name.prefix(200))=\(value.prefix(200))"))
    }
    return isAllowed
  }
}
