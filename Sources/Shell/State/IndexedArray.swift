/// The value of an indexed array: strings by number, in order, with gaps.
package struct IndexedArray: Hashable, Sendable, Codable {
  /// Rising. Empty while the indices are 0, 1, 2 … without gaps, so that most arrays need none.
  private var sparseKeys: [Int] = []
  private var values: [String] = []

  package init(_ values: [String] = []) {
    self.values = values
  }

  package var count: Int { values.count }
  package var isEmpty: Bool { values.isEmpty }
  /// The elements in order of their indices.
  package var elements: [String] { values }
  package var keys: [Int] { sparseKeys.isEmpty ? Array(values.indices) : sparseKeys }
  package var lastKey: Int? { sparseKeys.isEmpty ? (values.isEmpty ? nil : values.count - 1) : sparseKeys.last }

  /// Where an index is, or would be.
  private func place(of key: Int) -> (place: Int, isFound: Bool) {
    if sparseKeys.isEmpty { return key < values.count ? (key, true) : (values.count, false) }
    var (low, high) = (0, sparseKeys.count)
    while low < high {
      let middle = (low + high) / 2
      if sparseKeys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return (low, low < sparseKeys.count && sparseKeys[low] == key)
  }

  /// The element at an index from 0 on.
  package subscript(key: Int) -> String? {
    get {
      let (place, isFound) = place(of: key)
      return isFound ? values[place] : nil
    }
    set {
      let (place, isFound) = place(of: key)
      if let newValue {
        insert(newValue, key, place, isFound)
      } else if isFound {
        if sparseKeys.isEmpty, place < values.count - 1 { sparseKeys = Array(values.indices) }
        values.remove(at: place)
        if !sparseKeys.isEmpty { sparseKeys.remove(at: place) }
      }
    }
  }

  private mutating func insert(_ value: String, _ key: Int, _ place: Int, _ isFound: Bool) {
    if isFound {
      values[place] = value
    } else if sparseKeys.isEmpty, key == values.count {
      values.append(value)
    } else {
      if sparseKeys.isEmpty { sparseKeys = Array(values.indices) }
      sparseKeys.insert(key, at: place)
      values.insert(value, at: place)
    }
  }
}
