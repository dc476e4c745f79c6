/// Finds the addresses in a header field's list (RFC 5322 §3.4), with display names, groups and routes.
///
/// Goes from right to left. Nothing is an error: tokens that make no sense stay where they are, and a
/// comma is put in where two addresses follow each other without one.
package struct AddressParser {
  /// Tokens that are not looked at yet; the last one is next.
  private var tokens: [AddressToken]
  /// The tokens of the address at hand, the last one first.
  private var pending: [AddressToken] = []
  /// What is finished, the last one first.
  private var done: [AddressToken] = []
  /// Whether a word may come without a comma before the word to its right.
  private var mayBeWord = true
  private var isInGroup = false

  private init(_ tokens: [AddressToken]) {
    self.tokens = tokens
  }

  /// The tokens of a text, those of each address under an `.address` of their own.
  package static func parse(_ text: String, limit: Int = .max) -> [AddressToken] {
    var parser = AddressParser(AddressScanner.scan(text, limit: limit))
    parser.run()
    return parser.done.reversed()
  }

  /// The addresses of a list, in internal (unquoted) form.
  package static func addresses(in text: String) -> [String] {
    parse(text).filter { $0.kind == .address }.map { AddressPrinter.internalForm([$0]) }
  }

  private mutating func run() {
    while let token = tokens.popLast() {
      switch token.kind {
      case .comment: done.append(token)
      case .symbol(UInt8(ascii: ";")):
        closeAddress(addingComma: true)
        done.append(token)
        (isInGroup, mayBeWord) = (true, true)
      case .symbol(UInt8(ascii: ":")) where isInGroup:
        closeAddress(addingComma: false)
        done.append(AddressToken(.groupStart))
        moveDisplayName { $0.isSymbol(",") }
      case .symbol(UInt8(ascii: ">")):
        closeAddress(addingComma: true)
        done.append(token)
        takeRoute()
      case .atom, .quotedString, .domainLiteral:
        if !mayBeWord { closeAddress(addingComma: true) }
        pending.append(token)
        mayBeWord = false
      case .symbol(UInt8(ascii: ",")):
        closeAddress(addingComma: false)
        done.append(token)
        mayBeWord = true
      case .symbol, .groupStart, .address:
        pending.append(token)
        mayBeWord = true
      }
    }
    closeAddress(addingComma: false)
  }

  private mutating func closeAddress(addingComma: Bool) {
    guard !pending.isEmpty else { return }
    done.append(AddressToken(.address, children: pending.reversed()))
    pending = []
    if addingComma { done.append(.symbol(",")) }
  }

  /// What stands between angle brackets, and the display name before them.
  private mutating func takeRoute() {
    while let token = tokens.last, !token.isSymbol("<") {
      if token.kind == .comment { done.append(token) } else { pending.append(token) }
      tokens.removeLast()
    }
    closeAddress(addingComma: false)
    moveDisplayName { token in [">", ";", ",", ":"].contains { token.isSymbol($0) } }
    mayBeWord = true
  }

  private mutating func moveDisplayName(until isEnd: (AddressToken) -> Bool) {
    while let token = tokens.last, !isEnd(token) { done.append(tokens.removeLast()) }
  }
}
