/// Reads zones from a master file (RFC 1035 §5), in the form that name servers take.
///
/// Understood are `$ORIGIN`, `$TTL`, "@", a missing owner, TTL or class, quotes, parentheses and comments; and
/// the record types that `RecordData` can hold. An SOA record begins a zone.
package enum ZoneFile {
  /// What is wrong, and in which line.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    package var line: Int
    package var reason: String

    package var description: String { "\(line): \(reason)" }
  }

  /// Adds all that is in the file to a table.
  package static func read(_ text: [UInt8], into table: inout ZoneTable) throws(Failure) {
    var origin = ""
    var timeToLive: UInt32 = 3600
    var owner = ""
    for entry in try entries(of: text) {
      var words = entry.words[...]
      func fail(_ reason: String) -> Failure { Failure(line: entry.line, reason: reason) }
      switch words.first {
      case "$ORIGIN":
        guard words.count == 2 else { throw fail("$ORIGIN takes one name") }
        origin = ZoneTable.canonical(words[1])
        continue
      case "$TTL":
        guard words.count == 2, let seconds = UInt32(words[1]) else { throw fail("$TTL takes a number") }
        timeToLive = seconds
        continue
      default: break
      }
      if entry.hasOwner, let first = words.popFirst() { owner = complete(first, origin) }
      var recordTime = timeToLive
      if let seconds = words.first.flatMap({ UInt32($0) }) {
        recordTime = seconds
        words.removeFirst()
      }
      if words.first?.uppercased() == "IN" { words.removeFirst() }
      guard let type = words.popFirst().flatMap({ RecordType(rawValue: $0.uppercased()) }) else {
        throw fail("no record type that is known")
      }
      guard let data = data(type, Array(words), origin) else { throw fail("not understood as \(type.rawValue)") }
      if type == .SOA { table.addZone(owner) }
      table.add(Record(name: owner, type: type, timeToLive: recordTime, data: data))
    }
  }

  /// A name as it is written, without the final dot, below the origin where it had none.
  private static func complete(_ name: String, _ origin: String) -> String {
    if name == "@" { return origin }
    if name == "." { return "." }
    if name.utf8.last == UInt8(ascii: ".") { return String(name.dropLast()) }
    return origin.isEmpty ? name : name + "." + origin
  }

  private static func data(_ type: RecordType, _ words: [String], _ origin: String) -> RecordData? {
    switch (type, words.count) {
    case (.A, 1), (.AAAA, 1):
      guard let address = IPAddress(words[0]), address.isV4 == (type == .A) else { return nil }
      return .address(address)
    case (.NS, 1), (.CNAME, 1), (.PTR, 1): return .name(complete(words[0], origin))
    case (.MX, 2):
      return UInt16(words[0]).map { .mailExchanger(preference: $0, host: complete(words[1], origin)) }
    case (.TXT, 1...): return .text(words)
    case (.SOA, 7):
      let numbers = words[2...].compactMap { UInt32($0) }
      guard numbers.count == 5 else { return nil }
      return .startOfAuthority(
        StartOfAuthority(
          primary: complete(words[0], origin), mailbox: complete(words[1], origin), serial: numbers[0],
          refresh: numbers[1], retry: numbers[2], expire: numbers[3], minimum: numbers[4]))
    default: return nil
    }
  }

  // MARK: Words

  private struct Entry {
    var line: Int
    /// Whether the line begins with a name and no space.
    var hasOwner: Bool
    var words: [String] = []
  }

  /// The file's entries; what stands in parentheses goes on over lines.
  private static func entries(of text: [UInt8]) throws(Failure) -> [Entry] {
    var result: [Entry] = []
    var current: Entry?
    var depth = 0
    var number = 0
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      var rest = line
      if depth == 0 {
        if let entry = current, !entry.words.isEmpty { result.append(entry) }
        current = Entry(line: number, hasOwner: rest.first.map { $0 != 32 && $0 != 9 } ?? false)
      }
      while let byte = rest.first, byte != UInt8(ascii: ";") {
        switch byte {
        case 32, 9, 13: rest.removeFirst()
        case UInt8(ascii: "("), UInt8(ascii: ")"):
          depth += byte == UInt8(ascii: "(") ? 1 : -1
          guard depth >= 0 else { throw Failure(line: number, reason: "a closing parenthesis too many") }
          rest.removeFirst()
        case UInt8(ascii: "\""):
          guard let end = rest.dropFirst().firstIndex(of: byte) else {
            throw Failure(line: number, reason: "a quote is not closed")
          }
          current?.words.append(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
          rest = rest[(end + 1)...]
        default:
          let word = rest.prefix { !(Array(" \t\r;()\"".utf8).contains($0)) }
          current?.words.append(String(decoding: word, as: UTF8.self))
          rest = rest[word.endIndex...]
        }
      }
    }
    guard depth == 0 else { throw Failure(line: number, reason: "a parenthesis is not closed") }
    if let entry = current, !entry.words.isEmpty { result.append(entry) }
    return result
  }
}
