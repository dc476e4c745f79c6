/// The database of a fail table, which nothing can be done to.
final class FailWriter: TableWriter {
  static var addsZero: Bool { false }
  private let request: TableRequest

  init(_ request: TableRequest, _ purpose: TableUpdate.Purpose, in context: TableContext) throws(TableFailure) {
    self.request = request
  }

  var title: String { request.title }

  func put(_ key: [UInt8], _ value: [UInt8], replacing: Bool) throws(TableFailure) -> Bool {
    throw TableFailure(.fatal, "table \(request.title): write error: Application error")
  }

  func remove(_ key: [UInt8]) throws(TableFailure) -> Bool {
    throw TableFailure(.fatal, "table \(request.title): delete error: Application error")
  }

  func close() throws(TableFailure) {}
}
