/// A lexical token of an address or a list of addresses (RFC 5322 §3.2), or a group of tokens.
///
/// Beside the standard's operators there are "%", "!" and "|", because not all the world is RFC 5322:
/// UUCP paths, the percent hack, and commands in aliases(5).
package struct AddressToken: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One of the operator characters.
    case symbol(UInt8)
    case atom
    case quotedString
    case domainLiteral
    /// Kept in its external form, with parentheses.
    case comment
    /// The colon behind the name of a group of addresses.
    case groupStart
    /// What makes up one address; its tokens are the children.
    case address
  }

  package var kind: Kind
  /// Without quotes, brackets and backslashes, except in a comment.
  package var text: String
  package var children: [AddressToken]

  package init(_ kind: Kind, _ text: String = "", children: [AddressToken] = []) {
    self.kind = kind
    self.text = text
    self.children = children
  }

  /// An operator by its character.
  package static func symbol(_ character: Unicode.Scalar) -> AddressToken {
    AddressToken(.symbol(UInt8(ascii: character)))
  }

  package func isSymbol(_ character: Unicode.Scalar) -> Bool {
    kind == .symbol(UInt8(ascii: character))
  }

  /// Whether it carries text of its own, so that two of them in a row need a space between.
  var isWord: Bool {
    switch kind {
    case .atom, .quotedString, .comment, .domainLiteral, .address: true
    case .symbol, .groupStart: false
    }
  }

  /// The characters that end an atom.
  static let operators: Set<UInt8> = Set("|%!()<>@,;:\\\".[]".utf8)
}

extension UInt8 {
  /// Space, tab, carriage return or newline.
  var isMailSpace: Bool { self == 32 || self == 9 || self == 13 || self == 10 }
}
