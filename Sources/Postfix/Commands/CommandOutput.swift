import FileSystem
import Kernel

/// What a command of Postfix prints, in order: standard output, which waits in blocks, and messages, which
/// go to standard error at once.
struct CommandOutput {
  private enum Piece {
    case text([UInt8])
    case message(Message)
    /// Standard output is brought up to date.
    case flush
  }

  private var pieces: [Piece] = []

  mutating func write(_ text: String) { write(text.bytes) }

  mutating func write(_ text: [UInt8]) {
    if case .text(var bytes)? = pieces.last {
      pieces.removeLast()
      bytes += text
      pieces.append(.text(bytes))
    } else {
      pieces.append(.text(text))
    }
  }

  mutating func say(_ message: Message) { pieces.append(.message(message)) }
  mutating func warn(_ text: String) { say(.warning(text)) }
  mutating func flush() { pieces.append(.flush) }

  mutating func say(_ messages: [Message]) {
    for message in messages { say(message) }
  }

  private static let blockSize = 4096

  /// Prints all of it.
  ///
  /// - Parameter fatal: what ended the program: then what still waits in the last block is lost.
  func print(by voice: CommandVoice, fatal: Fatal? = nil) async throws(Errno) {
    let process = voice.process
    var waiting: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let bytes):
        waiting += bytes
        let whole = waiting.count / CommandOutput.blockSize * CommandOutput.blockSize
        if whole > 0 {
          try await process.write(1, Array(waiting[..<whole]))
          waiting.removeFirst(whole)
        }
      case .message(let message): try await voice.say(message)
      case .flush:
        if !waiting.isEmpty { try await process.write(1, waiting) }
        waiting = []
      }
    }
    if let fatal {
      try await voice.say(fatal.messages)
    } else if !waiting.isEmpty {
      try await process.write(1, waiting)
    }
  }
}
