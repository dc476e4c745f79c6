import CommandConventions
import TextFormat

/// A key of sort(1): which part of a line is compared, and how.
struct SortKey {
  /// What a key pays attention to; the letters of the options.
  struct Ordering: OptionSet {
    let rawValue: Int

    static let blanksBefore = Ordering(rawValue: 1)
    static let blanksBeforeEnd = Ordering(rawValue: 2)
    static let dictionary = Ordering(rawValue: 4)
    static let foldsCase = Ordering(rawValue: 8)
    static let general = Ordering(rawValue: 16)
    static let human = Ordering(rawValue: 32)
    static let printable = Ordering(rawValue: 64)
    static let month = Ordering(rawValue: 128)
    static let numeric = Ordering(rawValue: 256)
    static let random = Ordering(rawValue: 512)
    static let reverse = Ordering(rawValue: 1024)
    static let version = Ordering(rawValue: 2048)

    /// The ordering of a letter, where it stands behind a key's end.
    init?(letter: Character, atEnd: Bool = false) {
      switch letter {
      case "b": self = atEnd ? .blanksBeforeEnd : .blanksBefore
      case "d": self = .dictionary
      case "f": self = .foldsCase
      case "g": self = .general
      case "h": self = .human
      case "i": self = .printable
      case "M": self = .month
      case "n": self = .numeric
      case "R": self = .random
      case "r": self = .reverse
      case "V": self = .version
      default: return nil
      }
    }

    init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// -d overrides -i.
    mutating func add(_ other: Ordering) {
      if other == .printable, contains(.dictionary) { return }
      if other == .dictionary { remove(.printable) }
      insert(other)
    }

    /// The letters of orderings that can't be had together; nil where all is well.
    var incompatible: String? {
      let kinds: [(Ordering, String)] = [
        (.dictionary, "d"), (.general, "g"), (.human, "h"), (.printable, "i"), (.month, "M"), (.numeric, "n"),
        (.random, "R"), (.version, "V"),
      ]
      let numbers = [Ordering.numeric, .general, .human, .month].count { contains($0) }
      let texts = contains(.version) || contains(.random) || contains(.dictionary) || contains(.printable)
      guard numbers + (texts ? 1 : 0) > 1 else { return nil }
      return kinds.filter { contains($0.0) }.map(\.1).joined()
    }
  }

  /// Fields and characters before the key; counted from 0.
  var startField = 0
  var startCharacter = 0
  /// Fields before the one in which the key ends; nil for the end of the line.
  var endField: Int?
  /// Characters of the last field that belong to the key; 0 for all.
  var endCharacter = 0
  var ordering: Ordering = []

  init(ordering: Ordering = []) {
    self.ordering = ordering
  }

  var isWholeLine: Bool { startField == 0 && startCharacter == 0 && endField == nil }

  /// Reads "2.3nr,4.1b".
  init(_ text: String) throws(Complaint) {
    var rest = Substring(text)
    startField = try SortKey.number(&rest, "invalid number at field start")
    guard startField > 0 else { throw SortKey.fault("field number is zero", text) }
    startField -= 1
    if rest.first == "." {
      rest.removeFirst()
      startCharacter = try SortKey.number(&rest, "invalid number after '.'")
      guard startCharacter > 0 else { throw SortKey.fault("character offset is zero", text) }
      startCharacter -= 1
    }
    takeLetters(&rest, atEnd: false)
    if rest.first == "," {
      rest.removeFirst()
      let field = try SortKey.number(&rest, "invalid number after ','")
      guard field > 0 else { throw SortKey.fault("field number is zero", text) }
      endField = field - 1
      if rest.first == "." {
        rest.removeFirst()
        endCharacter = try SortKey.number(&rest, "invalid number after '.'")
      }
      takeLetters(&rest, atEnd: true)
    }
    if !rest.isEmpty { throw SortKey.fault("stray character in field spec", text) }
  }

  /// The old form "+1.2 -3.4": counts from zero; nil when the start is none.
  init?(obsolete start: String, end: String?) throws(Complaint) {
    var rest = Substring(start.dropFirst())
    startField = try SortKey.number(&rest, "invalid number at field start")
    if rest.first == "." {
      rest.removeFirst()
      startCharacter = try SortKey.number(&rest, "invalid number after '.'")
    }
    takeLetters(&rest, atEnd: false)
    if !rest.isEmpty { return nil }
    guard let end else { return }
    rest = end.dropFirst()
    let field = try SortKey.number(&rest, "invalid number after '-'")
    if rest.first == "." {
      rest.removeFirst()
      endCharacter = try SortKey.number(&rest, "invalid number after '.'")
    }
    endField = endCharacter == 0 ? field - 1 : field
    takeLetters(&rest, atEnd: true)
    if !rest.isEmpty { throw SortKey.fault("stray character in field spec", end) }
  }

  private static func fault(_ message: String, _ text: String) -> Complaint {
    .failure("\(message): invalid field specification \(text.quoted)")
  }

  private static func number(_ rest: inout Substring, _ message: String) throws(Complaint) -> Int {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else {
      throw .failure("\(message): invalid count at start of \(String(rest).quoted)")
    }
    rest = rest[digits.endIndex...]
    return Int(digits) ?? .max
  }

  private mutating func takeLetters(_ rest: inout Substring, atEnd: Bool) {
    while let letter = rest.first, let flag = Ordering(letter: letter, atEnd: atEnd) {
      ordering.add(flag)
      rest.removeFirst()
    }
  }

  // MARK: Finding the key in a line

  /// The part of a line that the key is; `separator` ends fields, or blanks begin them when it is nil.
  func range(in line: UnsafeBufferPointer<UInt8>, separator: UInt8?) -> Range<Int> {
    if isWholeLine, !ordering.contains(.blanksBefore) { return 0..<line.count }
    let start = self.start(in: line, separator)
    let end = max(start, self.end(in: line, separator))
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 }

  private func start(in line: UnsafeBufferPointer<UInt8>, _ separator: UInt8?) -> Int {
    var index = 0
    var fields = startField
    while index < line.count, fields > 0 {
      fields -= 1
      if let separator {
        while index < line.count, line[index] != separator { index += 1 }
        if index < line.count { index += 1 }
      } else {
        while index < line.count, SortKey.isBlank(line[index]) { index += 1 }
        while index < line.count, !SortKey.isBlank(line[index]) { index += 1 }
      }
    }
    if ordering.contains(.blanksBefore) {
      while index < line.count, SortKey.isBlank(line[index]) { index += 1 }
    }
    return index + min(startCharacter, line.count - index)
  }

  private func end(in line: UnsafeBufferPointer<UInt8>, _ separator: UInt8?) -> Int {
    guard var fields = endField else { return line.count }
    if endCharacter == 0 { fields += 1 }
    var index = 0
    while index < line.count, fields > 0 {
      fields -= 1
      if let separator {
        while index < line.count, line[index] != separator { index += 1 }
        if index < line.count, fields > 0 || endCharacter > 0 { index += 1 }
      } else {
        while index < line.count, SortKey.isBlank(line[index]) { index += 1 }
        while index < line.count, !SortKey.isBlank(line[index]) { index += 1 }
      }
    }
    guard endCharacter > 0 else { return index }
    if ordering.contains(.blanksBeforeEnd) {
      while index < line.count, SortKey.isBlank(line[index]) { index += 1 }
    }
    return index + min(endCharacter, line.count - index)
  }
}
