/// All parameters that Postfix 3.7.11 knows by name.
///
/// The rows are in the texts of `Parameters/`, in the order in which the programs read them:
///
///     NAME KIND[:MIN-[MAX]] OWNER,... = DEFAULT ##
///
/// A line that is indented more than the first continues the one before it, without a space between them
/// where that one ends in a backslash. A row is all that a new parameter needs.
package struct ParameterTable: Sendable {
  /// The texts that make up the table.
  private static let texts = [
    cleanupParameters, commandParameters, deliveryParameters, globalParameters, lmtpParameters, postscreenParameters,
    queueManagerParameters, rewritingParameters, serviceParameters, smtpClientParameters, smtpServerParameters,
    tlsParameters, tlsProxyParameters,
  ]

  package static let standard = ParameterTable(texts: texts)

  /// Sorted by the bytes of their names.
  package let parameters: [Parameter]
  /// In the order in which programs read them.
  private let inOrder: [Int]
  private let indices: [String: Int]

  init(texts: [String]) {
    let rows = texts.flatMap(ParameterTable.rows)
    let order = rows.indices.sorted { rows[$0].name.utf8.lexicographicallyPrecedes(rows[$1].name.utf8) }
    parameters = order.map { rows[$0] }
    var positions = order
    for (position, index) in order.enumerated() { positions[index] = position }
    inOrder = positions
    indices = Dictionary(parameters.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> Parameter? {
    indices[name].map { parameters[$0] }
  }

  /// The parameters that a program reads when it starts, in that order, without those that all read.
  package func owned(by program: String) -> [Parameter] {
    inOrder.lazy.map { parameters[$0] }.filter { $0.owners.contains(program) }
  }

  // MARK: Reading the rows

  private static func rows(_ text: String) -> [Parameter] {
    var result: [Parameter] = []
    var pending: [UInt8] = []
    for line in Array(text.utf8).split(separator: 10) {
      if line.first == 32 {
        if pending.last == UInt8(ascii: "\\") {
          pending.removeLast()
          pending += line.drop { $0 == 32 }
        } else {
          pending += line.dropFirst()
        }
      } else {
        if let row = row(pending) { result.append(row) }
        pending = Array(line)
      }
    }
    if let row = row(pending) { result.append(row) }
    return result
  }

  private static func row(_ line: [UInt8]) -> Parameter? {
    let hash = UInt8(ascii: "#")
    guard let mark = line.indices.dropFirst(2).last(where: { line[$0] == hash && line[$0 - 1] == hash }),
      let equals = line.firstIndex(of: UInt8(ascii: "="))
    else { return nil }
    let words = line[..<equals].split(separator: 32)
    guard words.count == 3 else { return nil }
    let kindWords = words[1].split(separator: UInt8(ascii: ":"))
    guard let kind = Parameter.Kind(rawValue: string(kindWords[0])) else { return nil }
    var bounds = (minimum: 0, maximum: 0)
    if kindWords.count > 1, let dash = kindWords[1].dropFirst().firstIndex(of: UInt8(ascii: "-")) {
      bounds.minimum = Int(string(kindWords[1][..<dash])) ?? 0
      bounds.maximum = Int(string(kindWords[1][(dash + 1)...])) ?? 0
    }
    let owners = words[2] == [UInt8(ascii: "-")] ? [] : words[2].split(separator: UInt8(ascii: ",")).map(string)
    return Parameter(
      name: string(words[0]), kind: kind, defaultValue: string(trimmed(line[(equals + 1)..<(mark - 1)])),
      minimum: bounds.minimum, maximum: bounds.maximum, owners: owners)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 == 32 }
    while bytes.last == 32 { bytes.removeLast() }
    return bytes
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
