import FileSystem
import InternetMessage

/// The message as it goes over the wire: addresses as the outside knows them, no line too long, and in 7 bits
/// where the server takes no others (RFC 6152 §3).
struct SmtpContent {
  private let generic: SmtpGeneric
  private let lineLimit: Int
  private let isDowngraded: Bool
  private let checks: SmtpChecks

  init(_ daemon: Daemon, _ dialect: SmtpDialect, queueID: String, isDowngraded: Bool) {
    checks = SmtpChecks(daemon, dialect, queueID: queueID)
    generic = SmtpGeneric(daemon, dialect)
    lineLimit = daemon.configuration.integer(dialect.parameter("line_length_limit"))
    self.isDowngraded = isDowngraded
  }

  /// Whether a line of a message has to be broken.
  func breaksLines(of content: [UInt8]) -> Bool {
    guard lineLimit > 0 else { return false }
    return content.split(separator: UInt8(10), omittingEmptySubsequences: true).contains { $0.count > lineLimit }
  }

  func text(of content: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(content.count + 64)
    var parser = MIMEParser(isDowngrading: isDowngraded)
    var lines = content.split(separator: UInt8(10), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      for piece in parser.take(Array(line)) { put(piece, &output) }
    }
    for piece in parser.finish() { put(piece, &output) }
    return output
  }

  private func put(_ piece: MIMEParser.Piece, _ output: inout [UInt8]) {
    switch piece {
    case .field(let headerClass, let raw):
      guard var field = HeaderField(raw) else { return }
      if headerClass == .primary { field = generic.header(field) }
      for line in checks.field(field, headerClass) { put(line, &output) }
    case .endOfHeader, .problem: break
    case .text(let text, _, _):
      for line in checks.body(text) { put(line, &output) }
    }
  }

  /// Writes a line, cut where it is too long.
  private func put(_ line: [UInt8], _ output: inout [UInt8]) {
    var rest = line[...]
    var room = lineLimit
    while lineLimit > 0, rest.count > room {
      output += rest.prefix(room) + [10, 32]
      rest = rest.dropFirst(room)
      room = lineLimit - 1
    }
    output += rest + [10]
  }
}
