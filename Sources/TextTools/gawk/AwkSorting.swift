/// Arrays in order: asort, asorti and PROCINFO["sorted_in"].
extension AwkMachine {
  /// How subscripts or values are ordered.
  private enum Order {
    case text, number, type
  }

  private struct Sorting {
    var byValue: Bool
    var order: Order
    var isDescending: Bool

    init?(_ name: [UInt8]) {
      let words = name.split(separator: UInt8(ascii: "_")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3, words[0] == "@ind" || words[0] == "@val", words[2] == "asc" || words[2] == "desc" else {
        return nil
      }
      byValue = words[0] == "@val"
      isDescending = words[2] == "desc"
      switch words[1] {
      case "str": order = .text
      case "num": order = .number
      case "type" where byValue: order = .type
      default: return nil
      }
    }
  }

  /// The subscripts of an array for a loop, the last one first.
  func loopKeys(_ array: AwkArray) throws(AwkFailure) -> [AwkArray.Key] {
    guard case .array(let information) = global("PROCINFO"),
      let how = information.existing(.text(Array("sorted_in".utf8)))
    else { return array.keysInLoopOrder.reversed() }
    let name = text(of: how)
    if name == Array("@unsorted".utf8) { return array.keysInLoopOrder.reversed() }
    return try sortedKeys(of: array, name).reversed()
  }

  private func sortedKeys(of array: AwkArray, _ name: [UInt8]) throws(AwkFailure) -> [AwkArray.Key] {
    guard let sorting = Sorting(name) else {
      throw AwkFailure(kind: .notSimulated, message: "sorting by a function")
    }
    let keys = array.keysInLoopOrder
    let items = keys.enumerated().map { index, key in
      (key: key, value: sorting.byValue ? array[key] : AwkValue.text(key.bytes), index: index)
    }
    let sorted = items.sorted { one, other in
      var order = compare(one.value, other.value, sorting.order)
      if order == 0, sorting.byValue || sorting.order == .number {
        order = AwkMachine.order(one.key.bytes, other.key.bytes)
        if order == 0 { return one.index < other.index }
      }
      return sorting.isDescending ? order > 0 : order < 0
    }
    return sorted.map(\.key)
  }

  private func compare(_ one: AwkValue, _ other: AwkValue, _ order: Order) -> Int {
    switch order {
    case .text: return AwkMachine.order(text(of: one), text(of: other))
    case .number: return compare(one.number, other.number)
    case .type:
      // Numbers come before text, arrays last.
      let (first, second) = (rank(one), rank(other))
      guard first == second else { return first - second }
      return first == 0 ? compare(one.number, other.number) : AwkMachine.order(text(of: one), text(of: other))
    }
  }

  private func compare(_ one: Double, _ other: Double) -> Int {
    one < other ? -1 : one > other ? 1 : 0
  }

  private func rank(_ value: AwkValue) -> Int {
    switch value {
    case .array: 2
    case .unset, .number: 0
    case .input: value.numeric != nil ? 0 : 1
    case .text, .regex: 1
    }
  }

  /// asort and asorti.
  func sort(_ arguments: [AwkValue], bySubscripts: Bool) throws(AwkFailure) -> AwkValue {
    guard case .array(let source) = arguments[0] else {
      throw AwkFailure(message: "asort: first argument is not an array")
    }
    var target = source
    if arguments.count > 1, case .array(let other) = arguments[1] { target = other }
    let how =
      arguments.count > 2 ? text(of: arguments[2]) : Array((bySubscripts ? "@ind_str_asc" : "@val_type_asc").utf8)
    let keys = try sortedKeys(of: source, how)
    let values = keys.map { bySubscripts ? AwkValue.text($0.bytes) : source[$0] }
    target.removeAll()
    for (index, value) in values.enumerated() { target[.number(index + 1)] = value }
    return .number(Double(values.count))
  }
}
