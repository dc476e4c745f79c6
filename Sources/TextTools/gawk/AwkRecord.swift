/// The record, $0, with its fields, each made from the other when it is asked for.
struct AwkRecord {
  private(set) var text: [UInt8] = []
  /// Whether `text` is what the fields are.
  private var isTextValid = true
  /// Where the fields lie in `text`, as far as they were found.
  private var ranges: [Range<Int>] = []
  /// Where to look for further fields; nil when all were found.
  private var next: Int? = 0
  /// The fields, when one of them was set; they count then.
  private var values: [AwkValue]?
  private var splitter = AwkSplitter.blanks

  /// Takes a new record; its fields are found by `splitter` when they are needed.
  mutating func set(_ bytes: ArraySlice<UInt8>, _ splitter: AwkSplitter) {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: bytes)
    reset(splitter)
  }

  mutating func set(_ bytes: [UInt8], _ splitter: AwkSplitter) {
    text = bytes
    reset(splitter)
  }

  private mutating func reset(_ splitter: AwkSplitter) {
    isTextValid = true
    ranges.removeAll(keepingCapacity: true)
    next = 0
    values = nil
    self.splitter = splitter
  }

  private mutating func find(_ count: Int) {
    guard let start = next, ranges.count < count else { return }
    next = text.withUnsafeBufferPointer { splitter.split($0, from: start, limit: count, into: &ranges) }
  }

  /// NF.
  mutating func fieldCount() -> Int {
    if let values { return values.count }
    find(Int.max)
    return ranges.count
  }

  /// $0, built anew where a field was set.
  mutating func wholeText(separator: [UInt8], _ convert: (AwkValue) -> [UInt8]) -> [UInt8] {
    if !isTextValid, let values {
      var result: [UInt8] = []
      for (index, value) in values.enumerated() {
        if index > 0 { result.append(contentsOf: separator) }
        result.append(contentsOf: convert(value))
      }
      text = result
      isTextValid = true
    }
    return text
  }

  /// $1 and so on.
  mutating func field(_ number: Int) -> AwkValue {
    if let values { return number <= values.count ? values[number - 1] : .unset }
    find(number)
    return number <= ranges.count ? .input(Array(text[ranges[number - 1]])) : .unset
  }

  /// Calls with the bytes of a field that was not set; false where it was.
  mutating func appendField(_ number: Int, to output: inout [UInt8]) -> Bool {
    guard values == nil else { return false }
    find(number)
    if number <= ranges.count { output.append(contentsOf: text[ranges[number - 1]]) }
    return true
  }

  private mutating func materialize() {
    guard values == nil else { return }
    find(Int.max)
    values = ranges.map { .input(Array(text[$0])) }
  }

  mutating func setField(_ number: Int, _ value: AwkValue) {
    materialize()
    while (values?.count ?? 0) < number { values?.append(.text([])) }
    values?[number - 1] = value
    isTextValid = false
  }

  mutating func setFieldCount(_ count: Int) {
    materialize()
    while (values?.count ?? 0) < count { values?.append(.text([])) }
    if let values, values.count > count { self.values = Array(values.prefix(count)) }
    isTextValid = false
  }
}
