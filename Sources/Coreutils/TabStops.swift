import CommandConventions
import TextFormat

/// The tab stops of expand(1) and unexpand(1): "8", "4,12", "4,/8", "4,+8".
struct TabStops {
  private var stops: [Int] = []
  /// Distance of the stops behind the listed ones; 0 for none.
  private var extend = 0
  private var increment = 0
  private(set) var isEmpty = true

  /// Adds the stops of an argument.
  mutating func add(_ text: String) throws(Complaint) {
    isEmpty = false
    for part in text.split(omittingEmptySubsequences: true, whereSeparator: { $0 == "," || $0 == " " || $0 == "\t" }) {
      var digits = part
      var kind: Character?
      if let first = part.first, first == "/" || first == "+" {
        kind = first
        digits = part.dropFirst()
      }
      let number = digits.prefix { $0.isASCII && $0.isNumber }
      guard number.count == digits.count else {
        let rest = String(digits[number.endIndex...])
        if let bad = rest.first, bad == "/" || bad == "+" {
          throw .failure("'\(bad)' specifier not at start of number: \(rest.quoted)")
        }
        throw .failure("tab size contains invalid character(s): \(rest.quoted)")
      }
      if number.isEmpty, kind == nil { continue }
      guard let value = number.isEmpty ? 0 : Int(number) else {
        throw .failure("tab stop is too large \(String(number).quoted)")
      }
      switch kind {
      case "/":
        if extend != 0 { throw .failure("'/' specifier only allowed with the last value") }
        extend = value
      case "+":
        if increment != 0 { throw .failure("'+' specifier only allowed with the last value") }
        increment = value
      default: stops.append(value)
      }
    }
  }

  /// Checks what was added and makes it ready.
  mutating func finish() throws(Complaint) {
    var last = 0
    for stop in stops {
      if stop == 0 { throw .failure("tab size cannot be 0") }
      if stop <= last { throw .failure("tab sizes must be ascending") }
      last = stop
    }
    if extend != 0, increment != 0 {
      throw .failure("'/' specifier is mutually exclusive with '+'")
    }
    if stops.isEmpty, extend == 0, increment == 0 {
      extend = 8
    } else if stops.count == 1, extend == 0, increment == 0 {
      extend = stops[0]
      stops = []
    } else if stops.isEmpty, increment != 0 {
      extend = increment
      increment = 0
    }
  }

  /// The next stop behind a column; nil where there is none.
  func next(after column: Int) -> Int? {
    if extend > 0, stops.isEmpty { return column + extend - column % extend }
    if let stop = stops.first(where: { $0 > column }) { return stop }
    if extend > 0 { return column + extend - column % extend }
    if increment > 0, let last = stops.last { return column + increment - (column - last) % increment }
    return nil
  }

  /// The greatest distance between two stops.
  var maximum: Int {
    var result = max(extend, increment)
    var last = 0
    for stop in stops {
      result = max(result, stop - last)
      last = stop
    }
    return result
  }
}
