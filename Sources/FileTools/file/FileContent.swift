/// What kind of content bytes are, as file(1) finds out from their beginning.
struct FileContent: Equatable {
  /// "ASCII text, with CRLF line terminators"
  let description: String
  /// "text/plain", without the character set.
  let type: String
  /// "us-ascii", "utf-8", "binary"
  let encoding: String

  init(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      (description, type, encoding) = ("empty", "inode/x-empty", "binary")
    } else if bytes.count == 1 {
      (description, type, encoding) = ("very short file (no magic)", "application/octet-stream", "binary")
    } else if let binary = FileContent.binary(bytes) {
      (description, type) = binary
      encoding = "binary"
    } else if let text = TextKind(bytes) {
      let start = FileContent.textStart(bytes)
      description =
        start?.isWhole == true
        ? start?.words ?? ""
        : (start.map { $0.words + ", " } ?? "") + text.description
          + (start?.isScript == true ? " executable" : "")
      type = start?.type ?? "text/plain"
      encoding = text.encoding
    } else {
      (description, type, encoding) = ("data", "application/octet-stream", "binary")
    }
  }

  // MARK: Magic numbers

  private static func word(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    guard bytes.count >= at + 4 else { return 0 }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << (8 * UInt32($1)) }
  }

  private static func binary(_ bytes: [UInt8]) -> (String, String)? {
    switch word(bytes, 12) {
    case 0x61561: return ("Berkeley DB (Hash, version \(word(bytes, 16)), native byte-order)", "application/x-dbm")
    case 0x53162: return ("Berkeley DB (Btree, version \(word(bytes, 16)), native byte-order)", "application/x-dbm")
    default: break
    }
    if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
      return ("ELF 64-bit LSB pie executable, x86-64, version 1 (SYSV)", "application/x-pie-executable")
    }
    if bytes.starts(with: [0x1F, 0x8B]) { return ("gzip compressed data", "application/gzip") }
    return nil
  }

  // MARK: What texts begin with

  private struct Start {
    var words: String
    var type = "text/plain"
    var isScript = false
    /// Nothing is said of the text itself.
    var isWhole = false
  }

  private static let interpreters: [(name: String, words: String, type: String, isWhole: Bool)] = [
    ("awk", "awk script", "text/x-awk", false), ("bash", "Bourne-Again shell script", "text/x-shellscript", false),
    ("dash", "a /bin/dash script", "text/plain", false), ("gawk", "GNU awk script", "text/x-gawk", false),
    ("perl", "Perl script text executable", "text/x-perl", true),
    ("python3", "Python script", "text/x-script.python", false),
    ("sed", "a sed script", "text/plain", false), ("sh", "POSIX shell script", "text/x-shellscript", false),
  ]

  private static func textStart(_ bytes: [UInt8]) -> Start? {
    let line = String(decoding: bytes.prefix { $0 != 10 }.prefix(200), as: UTF8.self)
    if line.hasPrefix("#!") {
      let words = line.dropFirst(2).split(separator: " ")
      guard var path = words.first else { return nil }
      if path.hasSuffix("/env"), words.count > 1 { path = words[1] }
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      guard let known = interpreters.first(where: { $0.name == name }) else {
        return Start(words: "a \(words.joined(separator: " ")) script", isScript: true)
      }
      return Start(words: known.words, type: known.type, isScript: true, isWhole: known.isWhole)
    }
    if line.hasPrefix("-----BEGIN CERTIFICATE-----") { return Start(words: "PEM certificate", isWhole: true) }
    if line.hasPrefix("-----BEGIN CERTIFICATE REQUEST-") {
      return Start(words: "PEM certificate request", isWhole: true)
    }
    if line.hasPrefix("-----BEGIN RSA PRIVATE") { return Start(words: "PEM RSA private key", isWhole: true) }
    if line.hasPrefix("From: ") { return Start(words: "news or mail", type: "message/rfc822") }
    if ["Received:", "Return-Path:"].contains(where: line.hasPrefix) {
      return Start(words: line.hasPrefix("Received:") ? "RFC 822 mail" : "SMTP mail", type: "message/rfc822")
    }
    if line.lowercased().hasPrefix("<html") || line.lowercased().hasPrefix("<!doctype html") {
      return Start(words: "HTML document", type: "text/html")
    }
    return nil
  }
}

/// How a text is written: its characters, and how its lines end.
private struct TextKind {
  let encoding: String
  let description: String

  /// Nil when the bytes are no text.
  init?(_ bytes: [UInt8]) {
    guard bytes.allSatisfy(TextKind.isText) else { return nil }
    var words: String
    if bytes.allSatisfy({ $0 < 0x80 }) {
      (encoding, words) = ("us-ascii", "ASCII text")
    } else if String(validating: bytes, as: UTF8.self) != nil {
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      (encoding, words) = ("utf-8", "Unicode text, UTF-8 \(hasMark ? "(with BOM) " : "")text")
    } else if bytes.contains(where: { (0x80..<0xA0).contains($0) }) {
      (encoding, words) = ("unknown-8bit", "Non-ISO extended-ASCII text")
    } else {
      (encoding, words) = ("iso-8859-1", "ISO-8859 text")
    }
    let lines = TextKind.lines(bytes)
    if lines.longest > 300 { words += ", with very long lines (\(lines.longest))" }
    if lines.endings.isEmpty {
      words += ", with no line terminators"
    } else if lines.endings != ["LF"] {
      words += ", with \(lines.endings.joined(separator: ", ")) line terminators"
    }
    if bytes.contains(0x1B) { words += ", with escape sequences" }
    if bytes.contains(8) { words += ", with overstriking" }
    description = words
  }

  private static func isText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || (7...13).contains(byte) || byte == 0x1B
  }

  /// The length of the longest line, and how lines end.
  private static func lines(_ bytes: [UInt8]) -> (longest: Int, endings: [String]) {
    var counts = (crlf: 0, cr: 0, lf: 0)
    var longest = 0
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
      if byte == 10 {
        if index > 0, bytes[index - 1] == 13 { counts.crlf += 1 } else { counts.lf += 1 }
      } else if index + 1 == bytes.count || bytes[index + 1] != 10 {
        counts.cr += 1
      }
      longest = max(longest, index - start)
      start = index + 1
    }
    longest = max(longest, bytes.count - start)
    let endings = [(counts.crlf, "CRLF"), (counts.cr, "CR"), (counts.lf, "LF")].filter { $0.0 > 0 }.map(\.1)
    return (longest, endings)
  }
}
