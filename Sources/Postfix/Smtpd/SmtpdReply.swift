/// What parameters make of a reply.
enum SmtpdReply {
  /// The lines of a reply that was written on one line, as they travel.
  static func lines(_ text: String, _ dialog: inout SmtpdDialog) -> [String] {
    let text = softened(text, dialog.configuration)
    guard isFailure(text) else { return [text] }
    return withFooter(text, &dialog)
  }

  private static func isFailure(_ text: String) -> Bool { text.hasPrefix("4") || text.hasPrefix("5") }

  /// Parameter soft_bounce turns "never" into "later".
  static func softened(_ text: String, _ configuration: MainConfiguration) -> String {
    guard text.hasPrefix("5"), configuration.boolean("soft_bounce") else { return text }
    var bytes = Array(text.utf8)
    bytes[0] = UInt8(ascii: "4")
    if bytes.count > 5, bytes[4] == UInt8(ascii: "5"), bytes[5] == UInt8(ascii: ".") { bytes[4] = UInt8(ascii: "4") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The template for a refusal: parameters smtpd_reject_footer_maps and smtpd_reject_footer.
  private static func footer(for text: String, _ dialog: SmtpdDialog) -> String {
    let maps = Maps(
      "smtpd_reject_footer_maps", dialog.configuration.text("smtpd_reject_footer_maps"), flags: [.locks])
    if !maps.isEmpty, let found = dialog.daemon.find(text, in: maps).text { return found }
    return dialog.configuration.text("smtpd_reject_footer")
  }

  /// A text of one or more lines behind a refusal.
  private static func withFooter(_ text: String, _ dialog: inout SmtpdDialog) -> [String] {
    let template = footer(for: text, dialog)
    guard !template.isEmpty else { return [text] }
    let footer = SmtpdMacros.expand(template, &dialog).text
    let code = String(text.prefix(3))
    var lines = [String(text.dropFirst(4))]
    let status = statusPrefix(lines[0])
    var pieces = footer.replacingNewlineMarks.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let first = pieces.first, first.hasPrefix("\\c") {
      lines[0] += first.dropFirst(2)
      pieces.removeFirst()
    }
    lines += pieces.map { status + $0 }
    return lines.enumerated().map { "\(code)\($0.offset + 1 < lines.count ? "-" : " ")\($0.element)" }
  }

  /// "5.7.1 " of "5.7.1 text".
  private static func statusPrefix(_ text: String) -> String {
    let word = text.prefix { $0 != " " }
    let isStatus =
      word.split(separator: ".", omittingEmptySubsequences: false).count == 3
      && word.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    return isStatus ? word + " " : ""
  }
}

extension String {
  /// The text with "\n" in it as a line end.
  fileprivate var replacingNewlineMarks: String {
    var output: [UInt8] = []
    var bytes = Array(utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "\\"), bytes.first == UInt8(ascii: "n") {
        bytes.removeFirst()
        output.append(10)
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
