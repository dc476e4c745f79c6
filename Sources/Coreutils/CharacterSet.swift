import CommandConventions
import FileSystem
import TextFormat

/// A STRING of tr(1): characters, ranges, classes and repetitions.
struct CharacterSet {
  enum Element {
    case byte(UInt8)
    case range(UInt8, UInt8)
    case charClass(CharacterClass)
    case equivalence(UInt8)
    /// [c*n]; n is 0 where it fills up the string.
    case repetition(UInt8, Int)
  }

  private(set) var elements: [Element] = []
  /// What is doubtful about the string.
  private(set) var warnings: [String] = []

  init(_ text: String) throws(Complaint) {
    var reader = try Reader(text)
    elements = try reader.read()
    warnings = reader.warnings
  }

  var openRepeats: Int { elements.count { if case .repetition(_, 0) = $0 { true } else { false } } }
  var hasOpenRepeat: Bool { openRepeats > 0 }
  var hasRepeat: Bool { elements.contains { if case .repetition = $0 { true } else { false } } }
  var hasEquivalence: Bool { elements.contains { if case .equivalence = $0 { true } else { false } } }
  var hasClassOtherThanCase: Bool {
    elements.contains { if case .charClass(let name) = $0 { name != .upper && name != .lower } else { false } }
  }
  private var hasClass: Bool { elements.contains { if case .charClass = $0 { true } else { false } } }

  /// The bytes in order; an open repetition gives as many as are missing to `length`.
  func allBytes(atLeast length: Int = 0) -> [UInt8] {
    var result: [UInt8] = []
    var openPlace: (index: Int, byte: UInt8)?
    for element in elements {
      if case .repetition(let byte, 0) = element {
        openPlace = (result.count, byte)
      } else {
        result += CharacterSet.bytes(of: element)
      }
    }
    if let openPlace, result.count < length {
      result.insert(contentsOf: [UInt8](repeating: openPlace.byte, count: length - result.count), at: openPlace.index)
    }
    return result
  }

  private static func bytes(of element: Element) -> [UInt8] {
    switch element {
    case .byte(let byte), .equivalence(let byte): [byte]
    case .range(let low, let high): Array(low...high)
    case .charClass(let name): (0...255).filter { name.contains($0) }
    case .repetition(let byte, let count): [UInt8](repeating: byte, count: count)
    }
  }

  /// The bytes, or with `complemented` all others in ascending order.
  func bytes(complemented: Bool) -> [UInt8] {
    let own = allBytes()
    guard complemented else { return own }
    let set = Set(own)
    return (0...255).filter { !set.contains($0) }
  }

  // MARK: Translating

  /// What becomes what, in the order of the strings; the last pair for a byte counts.
  func translation(to other: CharacterSet, complemented: Bool, truncated: Bool) throws(Complaint) -> [(UInt8, UInt8)] {
    if complemented, hasClass, try other.isNotOneCharacter(atLeast: bytes(complemented: true).count) {
      throw .failure(
        "when translating with complemented character classes,\nstring2 must map all characters in the domain to one")
    }
    if !complemented { try checkCaseClasses(other) }
    var from = bytes(complemented: complemented)
    var to = other.allBytes(atLeast: from.count)
    if truncated {
      from = Array(from.prefix(to.count))
    } else if to.count < from.count {
      guard let last = to.last else { throw .failure("when not truncating set1, string2 must be non-empty") }
      if case .charClass? = other.elements.last, !complemented {
        throw .failure(
          "when translating with string1 longer than string2,\nthe latter string must not end with a character class")
      }
      to += [UInt8](repeating: last, count: from.count - to.count)
    }
    return Array(zip(from, to))
  }

  private func isNotOneCharacter(atLeast length: Int) throws(Complaint) -> Bool {
    let bytes = allBytes(atLeast: length)
    return bytes.contains { $0 != bytes.first }
  }

  /// [:upper:] and [:lower:] in the second string need a partner at the same place of the first.
  private func checkCaseClasses(_ other: CharacterSet) throws(Complaint) {
    let own = casePlaces()
    for (place, _) in other.casePlaces() where !own.contains(where: { $0.place == place }) {
      throw .failure("misaligned [:upper:] and/or [:lower:] construct")
    }
  }

  private func casePlaces() -> [(place: Int, name: CharacterClass)] {
    var result: [(Int, CharacterClass)] = []
    var place = 0
    for element in elements {
      if case .charClass(let name) = element, name == .upper || name == .lower { result.append((place, name)) }
      place += CharacterSet.bytes(of: element).count
    }
    return result
  }
}

/// A class of characters in the C locale (isalpha(3) and so on).
enum CharacterClass: String, CaseIterable {
  case alnum, alpha, blank, cntrl, digit, graph, lower, print, punct, space, upper, xdigit

  func contains(_ byte: UInt8) -> Bool {
    let isLower = (0x61...0x7A).contains(byte)
    let isUpper = (0x41...0x5A).contains(byte)
    let isDigit = (0x30...0x39).contains(byte)
    return switch self {
    case .alnum: isLower || isUpper || isDigit
    case .alpha: isLower || isUpper
    case .blank: byte == 0x20 || byte == 9
    case .cntrl: byte < 0x20 || byte == 0x7F
    case .digit: isDigit
    case .graph: byte > 0x20 && byte < 0x7F
    case .lower: isLower
    case .print: byte >= 0x20 && byte < 0x7F
    case .punct: byte > 0x20 && byte < 0x7F && !isLower && !isUpper && !isDigit
    case .space: byte == 0x20 || (9...13).contains(byte)
    case .upper: isUpper
    case .xdigit: isDigit || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
  }
}

extension CharacterSet {
  /// Reads a STRING: first its backslashes, then its constructs.
  private struct Reader {
    private var bytes: [UInt8] = []
    /// Which bytes a backslash protected; those begin no construct.
    private var isEscaped: [Bool] = []

    private(set) var warnings: [String] = []

    init(_ text: String) throws(Complaint) {
      let input = text.bytes
      var index = 0
      while index < input.count {
        guard input[index] == 0x5C, index + 1 < input.count else {
          if input[index] == 0x5C { warnings.append("an unescaped backslash at end of string is not portable") }
          bytes.append(input[index])
          isEscaped.append(false)
          index += 1
          continue
        }
        index += 1
        warnAboutOctal(input, at: index)
        bytes.append(Reader.escape(input, &index))
        isEscaped.append(true)
      }
    }

    private mutating func warnAboutOctal(_ input: [UInt8], at index: Int) {
      let digits = input[index...].prefix(3).prefix { (0x30...0x37).contains($0) }
      guard digits.count == 3, input[index] > 0x33 else { return }
      let text = String(decoding: digits, as: UTF8.self)
      warnings.append(
        "the ambiguous octal escape \\\(text) is being\n\tinterpreted as the 2-byte sequence "
          + "\\0\(text.prefix(2)), \(text.suffix(1))")
    }

    /// The byte of an escape; `index` is behind the backslash, then behind the escape.
    private static func escape(_ input: [UInt8], _ index: inout Int) -> UInt8 {
      let letter = input[index]
      index += 1
      switch letter {
      case UInt8(ascii: "a"): return 7
      case UInt8(ascii: "b"): return 8
      case UInt8(ascii: "f"): return 12
      case UInt8(ascii: "n"): return 10
      case UInt8(ascii: "r"): return 13
      case UInt8(ascii: "t"): return 9
      case UInt8(ascii: "v"): return 11
      case 0x30...0x37:
        var value = Int(letter - 0x30)
        var digits = 1
        while digits < 3, index < input.count, (0x30...0x37).contains(input[index]),
          value * 8 + Int(input[index] - 0x30) < 256
        {
          value = value * 8 + Int(input[index] - 0x30)
          index += 1
          digits += 1
        }
        return UInt8(value)
      default: return letter
      }
    }

    mutating func read() throws(Complaint) -> [Element] {
      var elements: [Element] = []
      var index = 0
      while index < bytes.count {
        if !isEscaped[index], bytes[index] == UInt8(ascii: "["), let element = try bracket(&index) {
          elements.append(element)
          continue
        }
        if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"), !isEscaped[index + 1] {
          let (low, high) = (bytes[index], bytes[index + 2])
          guard low <= high else {
            throw .failure(
              "range-endpoints of '\(Reader.show(low))-\(Reader.show(high))' are in reverse collating sequence order")
          }
          elements.append(.range(low, high))
          index += 3
        } else {
          elements.append(.byte(bytes[index]))
          index += 1
        }
      }
      return elements
    }

    private static func show(_ byte: UInt8) -> String {
      switch byte {
      case 7...13: "\\" + String(Array("abtnvfr")[Int(byte) - 7])
      case 0x5C: "\\\\"
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\" + String(String(Int(byte) + 0o1000, radix: 8).dropFirst())
      }
    }

    /// [:class:], [=c=], [c*] or [c*n]; nil when the bracket is an ordinary character.
    private func bracket(_ index: inout Int) throws(Complaint) -> Element? {
      guard index + 2 < bytes.count else { return nil }
      let kind = bytes[index + 1]
      if kind == UInt8(ascii: ":") || kind == UInt8(ascii: "="), !isEscaped[index + 1],
        let end = closing(kind, from: index + 2)
      {
        let name = bytes[(index + 2)..<end]
        if kind == UInt8(ascii: ":") {
          if let found = CharacterClass(rawValue: String(decoding: name, as: UTF8.self)) {
            index = end + 2
            return .charClass(found)
          }
          if name.isEmpty { throw .failure("missing character class name '[::]'") }
          if !isRepeat(at: index) {
            throw .failure("invalid character class \(String(lossless: name).quoted)")
          }
        } else {
          if name.count == 1, let byte = name.first {
            index = end + 2
            return .equivalence(byte)
          }
          if name.isEmpty { throw .failure("missing equivalence class character '[==]'") }
          if !isRepeat(at: index) {
            throw .failure("\(String(lossless: name)): equivalence class operand must be a single character")
          }
        }
      }
      return try repetition(&index)
    }

    private func closing(_ kind: UInt8, from start: Int) -> Int? {
      var index = start
      while index + 1 < bytes.count {
        if bytes[index] == kind, bytes[index + 1] == UInt8(ascii: "]"), !isEscaped[index], !isEscaped[index + 1] {
          return index
        }
        index += 1
      }
      return nil
    }

    private func isRepeat(at index: Int) -> Bool {
      index + 2 < bytes.count && bytes[index + 2] == UInt8(ascii: "*") && !isEscaped[index + 2]
    }

    private func repetition(_ index: inout Int) throws(Complaint) -> Element? {
      guard isRepeat(at: index) else { return nil }
      var end = index + 3
      while end < bytes.count, bytes[end] != UInt8(ascii: "]") || isEscaped[end] { end += 1 }
      guard end < bytes.count else { return nil }
      let digits = bytes[(index + 3)..<end]
      let text = String(lossless: digits)
      let byte = bytes[index + 1]
      if digits.isEmpty {
        index = end + 1
        return .repetition(byte, 0)
      }
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }),
        let count = Int(text, radix: digits.first == 0x30 ? 8 : 10)
      else { throw .failure("invalid repeat count \(text.quoted) in [c*n] construct") }
      index = end + 1
      return .repetition(byte, count)
    }
  }
}
