/// An internal table, which is empty when a command opens it, and forgotten when the command ends.
final class InternalWriter: TableWriter {
  static var addsZero: Bool { false }
  let title: String
  private var values: [[UInt8]: [UInt8]] = [:]

  init(_ request: TableRequest, _ purpose: TableUpdate.Purpose, in context: TableContext) throws(TableFailure) {
    title = request.title
  }

  func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(TableFailure) -> Bool {
    guard replacing || values[key] == nil else { return false }
    values[key] = value
    return true
  }

  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool { values.removeValue(forKey: key) != nil }

  func close() throws(TableFailure) {}
}
