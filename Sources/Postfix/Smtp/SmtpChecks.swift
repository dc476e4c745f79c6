import FileSystem
import InternetMessage

/// Tables that look at a message on its way out: parameters smtp_header_checks, smtp_mime_header_checks,
/// smtp_nested_header_checks and smtp_body_checks (header_checks(5), "Postfix smtp(8)").
struct SmtpChecks {
  private let daemon: Daemon
  private let dialect: SmtpDialect
  private let queueID: String

  init(_ daemon: Daemon, _ dialect: SmtpDialect, queueID: String) {
    self.daemon = daemon
    self.dialect = dialect
    self.queueID = queueID
  }

  private static let shownLength = 60

  /// What takes the place of a line or a field: itself, nothing, or others.
  private func lines(_ text: String, _ name: String, _ kind: String) -> [String] {
    let parameter = dialect.parameter(name)
    let maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks])
    guard !maps.isEmpty, let action = daemon.find(text, in: maps).text else { return [text] }
    let words = action.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    let verb = words.first?.uppercased() ?? ""
    let rest = words.count > 1 ? words[1] : ""
    func note(_ word: String) {
      let tail = rest.isEmpty ? "" : ": \(rest)"
      daemon.log("\(queueID): \(word): \(kind) \(text.prefix(SmtpChecks.shownLength))\(tail)")
    }
    switch verb {
    case "DUNNO", "OK": return [text]
    case "IGNORE": return []
    case "STRIP":
      note("strip")
      return []
    case "WARN":
      note("warning")
      return [text]
    case "INFO":
      note("info")
      return [text]
    case "REPLACE" where !rest.isEmpty:
      note("replace")
      return [rest]
    case "PREPEND" where !rest.isEmpty:
      note("prepend")
      return [rest, text]
    default:
      daemon.warn("unsupported command in \(parameter) map: \(action)")
      return [text]
    }
  }

  /// The lines of a field.
  func field(_ field: HeaderField, _ headerClass: MIMEParser.HeaderClass) -> [[UInt8]] {
    let isMIME = KnownHeader.named(field.name)?.options.contains(.mime) == true
    let name =
      switch headerClass {
      case .primary: isMIME ? "mime_header_checks" : "header_checks"
      case .part: "mime_header_checks"
      case .nested: "nested_header_checks"
      }
    return lines(String(lossless: field.text), name, "header").flatMap { text in
      text.bytes.split(separator: UInt8(10), omittingEmptySubsequences: false).map { Array($0) }
    }
  }

  /// A line of the body.
  func body(_ line: [UInt8]) -> [[UInt8]] {
    line.isEmpty ? [line] : lines(String(lossless: line), "body_checks", "body").map(\.bytes)
  }
}
