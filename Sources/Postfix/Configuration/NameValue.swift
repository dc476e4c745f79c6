import FileSystem

/// "name = value", as lines of main.cf and `-o` options are divided.
package struct NameValue: Hashable, Sendable, Codable {
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// What is wrong with a text that is no "name = value".
  package enum Failure: Error, Hashable, Sendable {
    case missingName, missingEqualsSign

    package var text: String {
      switch self {
      case .missingName: "missing attribute name"
      case .missingEqualsSign: "missing '=' after attribute name"
      }
    }
  }

  /// Divides a text; white space around name and value is left out.
  package init(_ text: ArraySlice<UInt8>) throws(Failure) {
    let body = text.drop(while: LogicalLines.isSpace)
    guard let first = body.first, first != UInt8(ascii: "=") else { throw .missingName }
    let name = body.prefix { !LogicalLines.isSpace($0) && $0 != UInt8(ascii: "=") }
    let rest = body[name.endIndex...].drop(while: LogicalLines.isSpace)
    guard rest.first == UInt8(ascii: "=") else { throw .missingEqualsSign }
    self.name = String(lossless: name)
    value = String(lossless: LogicalLines.trimmed(rest.dropFirst()))
  }

  package init(_ text: String) throws(Failure) {
    try self.init(text.bytes[...])
  }
}
