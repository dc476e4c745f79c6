import FileSystem
import Kernel

/// The chunks of a message that BDAT brings (RFC 3030 §2).
extension SmtpdDialog {
  /// Takes what has come of the chunk at hand.
  ///
  /// - Returns: false when no more has come.
  mutating func takeChunk(_ left: Int, _ isLast: Bool, _ content: SmtpdContent) throws(SmtpdPause) -> Bool {
    let bytes = session.lines.take(left)
    guard !bytes.isEmpty || left == 0 else { return false }
    let left = left - bytes.count
    session.content?.kind = .chunk(left: left, isLast: isLast)
    if let refusal = content.refusal {
      if left == 0 { endRefusedChunk(refusal, isLast) }
      return true
    }
    session.content?.size += bytes.count
    takeChunkBytes(bytes)
    guard left == 0 else { return true }
    guard isLast else {
      session.content?.kind = .chunk(left: 0, isLast: false)
      let size = session.content?.size ?? 0
      session.content?.size = 0
      flushContent()
      noteSuccess("BDAT")
      reply("250 2.0.0 Ok: \(size) bytes")
      return true
    }
    if let rest = session.content?.partialLine, !rest.isEmpty {
      session.content?.partialLine = []
      putChunkLine(rest, isComplete: true)
    }
    let isGood = try endContent()
    if isGood { noteSuccess("BDAT") }
    endTransaction(isGood)
    return true
  }

  /// A chunk that is not wanted is answered when it is over; so are those that follow, up to the last.
  private mutating func endRefusedChunk(_ refusal: String, _ isLast: Bool) {
    reply(refusal)
    session.errorCount += 1
    if isLast {
      resetMail()
    } else {
      session.content?.kind = .chunk(left: 0, isLast: false)
    }
  }

  /// Cuts the bytes of a chunk into lines; what is left waits for the next one.
  private mutating func takeChunkBytes(_ bytes: [UInt8]) {
    var pending = session.content?.partialLine ?? []
    let limit = session.lines.maximumLength
    for byte in bytes {
      if byte == 10 {
        if pending.last == 13 { pending.removeLast() }
        putChunkLine(pending, isComplete: true)
        pending = []
      } else {
        if pending.count >= limit {
          putChunkLine(pending, isComplete: false)
          pending = []
        }
        pending.append(byte)
      }
    }
    session.content?.partialLine = pending
  }

  /// A line counts with its line end, whether that has come or not.
  private mutating func putChunkLine(_ line: [UInt8], isComplete: Bool) {
    session.transaction.actualSize += line.count + 2
    putLater(QueueRecord(isComplete ? .text : .partialText, line))
  }
}
