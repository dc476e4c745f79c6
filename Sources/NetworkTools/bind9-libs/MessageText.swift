import DNS
import FileSystem
import Kernel
import Simulation

/// A reply as text, as dig(1) and `host -v` show it.
struct MessageText {
  var name: String
  var type: RecordType
  var recordClass = "IN"
  var response: Response
  /// Whether there is an OPT record (RFC 6891).
  var hasExtension: Bool
  var recurses = true
  var flags: [String] = []
  /// The length of the reply in bytes.
  var size: Int {
    WireFormat.reply(to: name, type: type.code, response, hasExtension: hasExtension).count
  }

  /// The two lines that begin a message, and the empty one after them.
  func header(id: UInt16, additionalOffset: Int = 0) -> String {
    let flags = (["qr"] + (recurses ? ["rd"] : []) + ["ra"] + self.flags).map { " " + $0 }.joined()
    return MessageText.header(
      status: response.code.name, id: id, flags: flags, answers: response.answers.count,
      authority: response.authority.count, additional: response.additional.count + (hasExtension ? 1 : 0))
  }

  static func header(
    status: String, id: UInt16, flags: String, answers: Int, authority: Int, additional: Int
  ) -> String {
    ";; ->>HEADER<<- opcode: QUERY, status: \(status), id: \(id)\n;; flags:\(flags); QUERY: 1, ANSWER: \(answers), "
      + "AUTHORITY: \(authority), ADDITIONAL: \(additional)\n\n"
  }

  /// A section with its title, or its records alone; empty when there are none.
  func section(_ title: String, _ records: [Record], _ style: RecordText, hasTitle: Bool) -> String {
    guard !records.isEmpty else { return "" }
    let lines = records.map { style.record($0, owner: owner(of: $0)) }.joined()
    return hasTitle ? ";; \(title) SECTION:\n\(lines)\n" : lines
  }

  func questionSection(_ style: RecordText, hasTitle: Bool) -> String {
    let line = style.question(name, type.rawValue, recordClass: recordClass)
    return hasTitle ? ";; QUESTION SECTION:\n\(line)\n" : line
  }

  /// An owner's name as it was asked for, where it is the one asked for.
  func owner(of record: Record) -> String {
    record.name == ZoneTable.canonical(name) ? name : record.name
  }
}

extension Process {
  /// A query ID.
  func takeQueryID() -> UInt16 {
    UInt16(truncatingIfNeeded: machine.world.random.next())
  }
}

/// What is wrong with a name that can't be asked for (RFC 1035 §2.3.4).
enum NameFault {
  static func of(_ name: String) -> String? {
    guard name != ".", !name.isEmpty else { return nil }
    let bytes = Array(name.utf8)
    let labels = (bytes.last == UInt8(ascii: ".") ? bytes.dropLast() : bytes[...])
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if labels.contains(where: \.isEmpty) { return "empty label" }
    if labels.contains(where: { $0.count > 63 }) { return "label too long" }
    return bytes.count > 254 ? "ran out of space" : nil
  }
}
