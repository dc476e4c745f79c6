/// `randmap:{value, ...}`, which gives one of its values by chance.
package struct RandmapTable: LookupTable {
  package static let type = "randmap"
  package let request: TableRequest
  private let values: [String]

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    let failure = TableFailure(.unavailable, "bad syntax: \"\(request.title)\"; need \"randmap:{value...}\"")
    guard let body = ListText.insideExactly(request.name) else { throw failure }
    let words = ListText.splitWithBraces(body)
    guard !words.isEmpty else { throw failure }
    let files = FileValue(request, in: context)
    do throws(FileValue.Failure) {
      var values: [String] = []
      for word in words { values.append(try files.stored(word)) }
      self.values = values
    } catch {
      throw TableFailure(.unavailable, error.text)
    }
  }

  package var isPattern: Bool { true }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    values[Int(context.machine.world.random.next() % UInt64(values.count))]
  }
}
