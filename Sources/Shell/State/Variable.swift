/// A variable: its value and its attributes.
package struct Variable: Hashable, Sendable, Codable {
  package enum Value: Hashable, Sendable, Codable {
    /// Declared, but without a value.
    case unset
    case scalar(String)
    case indexed(IndexedArray)
    case associative(AssociativeArray)
  }

  package struct Attributes: OptionSet, Hashable, Sendable, Codable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    package static let exported = Attributes(rawValue: 1)
    package static let readonly = Attributes(rawValue: 2)
    package static let integer = Attributes(rawValue: 4)
    package static let lowercase = Attributes(rawValue: 8)
    package static let uppercase = Attributes(rawValue: 16)
    package static let capitalized = Attributes(rawValue: 32)
    package static let nameReference = Attributes(rawValue: 64)
    package static let traced = Attributes(rawValue: 128)
    /// An array, though it has no value yet.
    package static let indexed = Attributes(rawValue: 256)
    package static let associative = Attributes(rawValue: 512)
    /// The shell computes it when somebody asks.
    package static let dynamic = Attributes(rawValue: 1024)

    /// Attributes that make an assignment more than a copy.
    static let shaping: Attributes = [
      .readonly, .integer, .lowercase, .uppercase, .capitalized, .nameReference, .dynamic,
    ]
  }

  package var value: Value
  package var attributes: Attributes
  /// The scope that it belongs to: 0 is global.
  var scope = 0

  private enum CodingKeys: String, CodingKey {
    case value, attributes
  }

  package init(_ value: Value = .unset, attributes: Attributes = []) {
    self.value = value
    self.attributes = attributes
  }

  package init(_ text: String, attributes: Attributes = []) {
    self.init(.scalar(text), attributes: attributes)
  }

  var isArray: Bool {
    switch value {
    case .indexed, .associative: true
    case .scalar: false
    case .unset: !attributes.isDisjoint(with: [.indexed, .associative])
    }
  }

  var isAssociative: Bool {
    if case .associative = value { return true }
    return attributes.contains(.associative)
  }

  var isIndexed: Bool { isArray && !isAssociative }

  var isSet: Bool { value != .unset }

  /// The value as $name gives it: of an array, element 0.
  var scalar: String? {
    switch value {
    case .unset: nil
    case .scalar(let text): text
    case .indexed(let array): array[0]
    case .associative(let array): array["0"]
    }
  }

  /// All elements; of a scalar, the only one.
  var elements: [String] {
    switch value {
    case .unset: []
    case .scalar(let text): [text]
    case .indexed(let array): array.elements
    case .associative(let array): array.elements
    }
  }

  /// The keys of all elements, as text.
  var keys: [String] {
    switch value {
    case .unset: []
    case .scalar: ["0"]
    case .indexed(let array): array.keys.map(String.init)
    case .associative(let array): array.keys
    }
  }

  /// The letters of `declare -p`: "-", or like "ax".
  var letters: String {
    var letters = ""
    if isIndexed { letters += "a" }
    if isAssociative { letters += "A" }
    if attributes.contains(.integer) { letters += "i" }
    if attributes.contains(.nameReference) { letters += "n" }
    if attributes.contains(.readonly) { letters += "r" }
    if attributes.contains(.traced) { letters += "t" }
    if attributes.contains(.exported) { letters += "x" }
    if attributes.contains(.capitalized) { letters += "c" }
    if attributes.contains(.lowercase) { letters += "l" }
    if attributes.contains(.uppercase) { letters += "u" }
    return letters
  }
}
