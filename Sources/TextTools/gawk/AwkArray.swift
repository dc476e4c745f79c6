/// An associative array, with its elements in the order in which they were made.
final class AwkArray {
  /// A subscript; whole numbers are kept as such, as they are texts in their shortest form.
  enum Key: Hashable {
    case number(Int)
    case text([UInt8])

    /// The key of a text: "12" is the number 12, "012" is a text.
    init(_ bytes: [UInt8]) {
      self = Key.integer(bytes).map { .number($0) } ?? .text(bytes)
    }

    private static func integer(_ bytes: [UInt8]) -> Int? {
      guard let first = bytes.first, bytes.count <= 18 else { return nil }
      var digits = bytes[...]
      if first == UInt8(ascii: "-") { digits = digits.dropFirst() }
      guard let lead = digits.first, lead &- 48 < 10, lead != 48 || bytes.count == 1 else { return nil }
      var value = 0
      for digit in digits {
        guard digit &- 48 < 10 else { return nil }
        value = value * 10 + Int(digit - 48)
      }
      return first == UInt8(ascii: "-") ? -value : value
    }

    var bytes: [UInt8] {
      switch self {
      case .text(let bytes): return bytes
      case .number(let number):
        var bytes: [UInt8] = []
        AwkNumber.append(number, to: &bytes)
        return bytes
      }
    }

    func hash(into hasher: inout Hasher) {
      switch self {
      case .number(let number): hasher.combine(number)
      case .text(let bytes): bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      }
    }

    static func == (a: Key, b: Key) -> Bool {
      switch (a, b) {
      case (.number(let one), .number(let other)): one == other
      case (.text(let one), .text(let other)): one == other
      default: false
      }
    }
  }

  private var places: [Key: Int] = [:]
  /// The places of whole numbers that lie close together; -1 where there is no element.
  private var numberPlaces: [Int32] = []
  private var keys: [Key?] = []
  private var values: [AwkValue] = []
  private(set) var count = 0

  private func find(_ key: Key) -> Int? {
    if case .number(let number) = key, number >= 0, number < numberPlaces.count {
      let place = numberPlaces[number]
      return place < 0 ? nil : Int(place)
    }
    return places[key]
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  /// The value of an element; asking for one makes it.
  subscript(key: Key) -> AwkValue {
    get { values[place(of: key)] }
    set { values[place(of: key)] = newValue }
  }

  /// Where an element lies, which is made where there is none; holds until one is removed.
  func place(of key: Key) -> Int {
    if let place = find(key) { return place }
    let place = keys.count
    note(key, at: place)
    keys.append(key)
    values.append(.unset)
    count += 1
    return place
  }

  private func note(_ key: Key, at place: Int) {
    if case .number(let number) = key, number >= 0 {
      if number < numberPlaces.count {
        numberPlaces[number] = Int32(place)
        return
      }
      // The table grows with the array, and takes in the numbers that stand outside of it.
      if number <= 2 * count + 16, place < Int32.max {
        let grown = max(number + 1, 2 * numberPlaces.count)
        numberPlaces.append(contentsOf: repeatElement(-1, count: grown - numberPlaces.count))
        for (other, place) in places {
          guard case .number(let number) = other, number >= 0, number < grown else { continue }
          numberPlaces[number] = Int32(place)
          places[other] = nil
        }
        numberPlaces[number] = Int32(place)
        return
      }
    }
    places[key] = place
  }

  func value(at place: Int) -> AwkValue { values[place] }

  func set(_ value: AwkValue, at place: Int) { values[place] = value }

  /// Adds to the number of an element; returns what it was.
  func add(_ amount: Double, at place: Int) -> Double {
    if case .number(let number) = values[place] {
      values[place] = .number(number + amount)
      return number
    }
    let number = values[place].number
    values[place] = .number(number + amount)
    return number
  }

  func existing(_ key: Key) -> AwkValue? { find(key).map { values[$0] } }

  func remove(_ key: Key) {
    guard let place = find(key) else { return }
    forget(key)
    keys[place] = nil
    values[place] = .unset
    count -= 1
    if count == 0 {
      removeAll()
    } else if keys.count > 64, count < keys.count / 2 {
      compact()
    }
  }

  private func forget(_ key: Key) {
    if case .number(let number) = key, number >= 0, number < numberPlaces.count {
      numberPlaces[number] = -1
    } else {
      places[key] = nil
    }
  }

  private func compact() {
    let living = keys.indices.filter { keys[$0] != nil }
    values = living.map { values[$0] }
    keys = living.map { keys[$0] }
    for (place, key) in keys.enumerated() {
      guard let key else { continue }
      if case .number(let number) = key, number >= 0, number < numberPlaces.count {
        numberPlaces[number] = Int32(place)
      } else {
        places[key] = place
      }
    }
  }

  func removeAll() {
    places = [:]
    numberPlaces.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    count = 0
  }

  /// The subscripts in the order in which they were made.
  var keysInOrder: [Key] { keys.compactMap { $0 } }

  /// The subscripts in the order in which `for (key in array)` goes.
  var keysInLoopOrder: [Key] { AwkArrayOrder.order(keysInOrder) }
}
