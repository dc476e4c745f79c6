import DNS
import FileSystem
import TextFormat

/// Records as text, in the columns of a master file (RFC 1035 §5).
struct RecordText {
  var showsTimeToLive = true
  var showsClass = true
  var isMultiline = false
  /// "1h" for 3600.
  var usesUnits = false

  /// Where TTL, class, type and data stand.
  private var columns: (timeToLive: Int, recordClass: Int, type: Int, data: Int) {
    switch (isMultiline || !showsTimeToLive && !showsClass, !showsTimeToLive || !showsClass) {
    case (true, _): (24, 24, 24, 32)
    case (false, true): (24, 24, 32, 40)
    default: (24, 32, 40, 48)
    }
  }

  /// ";example.com.   IN   MX"
  func question(_ name: String, _ type: String, recordClass: String = "IN") -> String {
    var line = Line(text: RecordText.name(name))
    if showsClass { line.add(recordClass, at: columns.recordClass) }
    line.add(type, at: columns.type)
    return ";" + line.text + "\n"
  }

  /// A record, with its owner's name as it was asked for.
  func record(_ record: Record, owner: String? = nil) -> String {
    var line = Line(text: RecordText.name(owner ?? record.name))
    if showsTimeToLive {
      line.add(
        usesUnits ? RecordText.units(record.timeToLive) : String(record.timeToLive), at: columns.timeToLive)
    }
    if showsClass { line.add("IN", at: columns.recordClass) }
    line.add(record.type.rawValue, at: columns.type)
    if isMultiline, case .startOfAuthority(let start) = record.data {
      line.add(RecordText.multiline(start), at: columns.data)
    } else {
      line.add(RecordText.data(record.data), at: columns.data)
    }
    return line.text + "\n"
  }

  /// A line that grows by columns, with tabs of eight.
  private struct Line {
    var text: String
    private var column: Int

    init(text: String) {
      self.text = text
      column = text.utf8.count
    }

    mutating func add(_ word: String, at target: Int) {
      let target = max(target, column + 1)
      let tabs = target / 8 - column / 8
      if tabs > 0 {
        text += String(repeating: "\t", count: tabs)
        column = target / 8 * 8
      }
      text += String(repeating: " ", count: target - column) + word
      column = target + word.utf8.count
    }
  }

  // MARK: Pieces

  /// A name with its final dot, and what is special in it escaped.
  static func name(_ name: String) -> String {
    if name.isEmpty || name == "." { return "." }
    var result = ""
    for byte in name.bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "\\"),
        UInt8(ascii: "@"), UInt8(ascii: "$"):
        result += "\\" + String(UnicodeScalar(byte))
      case 33...126: result += String(UnicodeScalar(byte))
      default:
        let digits = String(byte)
        result += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }
    }
    return result + (result.utf8.last == UInt8(ascii: ".") ? "" : ".")
  }

  /// What stands behind the type.
  static func data(_ data: RecordData) -> String {
    switch data {
    case .address(let address): address.description
    case .name(let target): name(target)
    case .mailExchanger(let preference, let host): "\(preference) \(name(host))"
    case .text(let texts): texts.map(quoted).joined(separator: " ")
    case .startOfAuthority(let start):
      "\(name(start.primary)) \(name(start.mailbox)) \(start.serial) \(start.refresh) \(start.retry) \(start.expire) "
        + "\(start.minimum)"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.bytes.map { byte -> String in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return "\\" + String(UnicodeScalar(byte))
      case 32...126: return String(UnicodeScalar(byte))
      default: return "\\" + String(String(1000 + Int(byte)).dropFirst())
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  private static func multiline(_ start: StartOfAuthority) -> String {
    let rows: [(UInt32, String)] = [
      (start.serial, "serial"), (start.refresh, "refresh (\(words(start.refresh)))"),
      (start.retry, "retry (\(words(start.retry)))"), (start.expire, "expire (\(words(start.expire)))"),
      (start.minimum, "minimum (\(words(start.minimum)))"),
    ]
    let indent = String(repeating: "\t", count: 4)
    return "\(name(start.primary)) \(name(start.mailbox)) (\n"
      + rows.map { value, word in
        let digits = String(value)
        return indent + digits.padded(to: 10) + " ; \(word)\n"
      }.joined() + indent + ")"
  }

  private static let unitNames: [(UInt32, letter: String, word: String)] = [
    (604_800, "w", "week"), (86_400, "d", "day"), (3600, "h", "hour"), (60, "m", "minute"), (1, "s", "second"),
  ]

  private static func parts(_ seconds: UInt32) -> [(count: UInt32, letter: String, word: String)] {
    var rest = seconds
    var result: [(UInt32, String, String)] = []
    for (size, letter, word) in unitNames where rest >= size {
      result.append((rest / size, letter, word))
      rest %= size
    }
    return result.isEmpty ? [(0, "s", "second")] : result
  }

  /// "1h30m"
  private static func units(_ seconds: UInt32) -> String {
    parts(seconds).map { "\($0.count)\($0.letter)" }.joined()
  }

  /// "1 hour 30 minutes"
  private static func words(_ seconds: UInt32) -> String {
    parts(seconds).map { "\($0.count) \($0.word)\($0.count == 1 ? "" : "s")" }.joined(separator: " ")
  }
}

extension RecordType {
  /// Reads "mx", "MX", "type15".
  init?(text: String) {
    let upper = text.uppercased()
    if upper.hasPrefix("TYPE"), let code = UInt16(upper.dropFirst(4)) {
      guard let found = RecordType.allCases.first(where: { $0.code == code }) else { return nil }
      self = found
    } else {
      guard let found = RecordType(rawValue: upper) else { return nil }
      self = found
    }
  }
}

extension Response.Code {
  /// "NXDOMAIN", as the programs of BIND call it.
  var name: String {
    switch self {
    case .noError: "NOERROR"
    case .formatError: "FORMERR"
    case .serverFailure: "SERVFAIL"
    case .nameError: "NXDOMAIN"
    case .notImplemented: "NOTIMP"
    case .refused: "REFUSED"
    }
  }
}
