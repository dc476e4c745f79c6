import FileSystem
import InternetMessage

/// Header fields with addresses in them, when the addresses change.
extension HeaderField {
  /// The field with each address changed; as it was written where none does. nil when `change` gives up.
  ///
  /// - Parameters:
  ///   - limit: of the number of tokens that are looked at.
  ///   - change: gets an address in external form, and gives back its new one.
  func rewritten(limit: Int, _ change: (String) -> String?) -> HeaderField? {
    var tokens = AddressParser.parse(String(lossless: value), limit: limit)
    var isChanged = false
    for index in tokens.indices where tokens[index].kind == .address {
      let before = AddressPrinter.externalForm([tokens[index]])
      guard let new = change(AddressPrinter.externalForm(tokens[index].children)) else { return nil }
      tokens[index].children = AddressScanner.scan(new)
      if AddressPrinter.externalForm([tokens[index]]) != before { isChanged = true }
    }
    guard isChanged else { return self }
    let text = "\(name): " + AddressPrinter.externalForm(tokens, breakingLines: true)
    return HeaderField(HeaderField.fold(text.bytes))
  }

  private static let foldedLength = 70

  /// A list with an address a line, with as many of them on each line as fit.
  private static func fold(_ text: [UInt8]) -> [UInt8] {
    var lines = text.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    var output = lines.removeFirst()
    var width = output.count
    for line in lines {
      if width + 1 + line.count < foldedLength {
        output += [32] + line
        width += 1 + line.count
      } else {
        output += [10] + line
        width = line.count
      }
    }
    return output
  }
}
