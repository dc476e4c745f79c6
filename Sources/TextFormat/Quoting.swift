import FileSystem

/// Writes arbitrary bytes so that a reader sees where they begin and end: the quoting styles of GNU programs.
///
/// ls shows names in `shellEscape`, messages name files in `shellEscapeAlways` and other words in `locale`.
package struct Quoting: Sendable {
  /// The names are those of `ls --quoting-style`.
  package enum Style: String, CaseIterable, Sendable {
    case literal, shell
    case shellAlways = "shell-always"
    case shellEscape = "shell-escape"
    case shellEscapeAlways = "shell-escape-always"
    case c
    case cMaybe = "c-maybe"
    case escape, locale, clocale
  }

  package var style: Style
  /// Whether the locale's characters are those of UTF-8; in the C locale all bytes from 0x80 on are escaped.
  package var isUTF8: Bool
  /// Further characters that make a text need quotes, or get a backslash where there are none.
  package var special: [UInt8]

  package init(_ style: Style, isUTF8: Bool = true, special: [UInt8] = []) {
    self.style = style
    self.isUTF8 = isUTF8
    self.special = special
  }

  package func quote(_ text: String) -> String {
    if style == .literal { return text }
    let bytes = text.bytes
    let isPlain = bytes.allSatisfy { Quoting.isHarmless($0) && !special.contains($0) }
    switch style {
    case .shell, .shellEscape, .cMaybe, .escape:
      if isPlain, !bytes.isEmpty || style == .escape || style == .cMaybe { return text }
    case .shellAlways, .shellEscapeAlways:
      if isPlain { return "'" + text + "'" }
    default: break
    }
    return String(lossless: quote(bytes))
  }

  package func quote(_ bytes: [UInt8]) -> [UInt8] {
    switch style {
    case .literal: return bytes
    case .shell, .shellEscape:
      return Quotation(of: bytes, self, elidesQuotes: true).text
        ?? Quoting(style == .shell ? .shellAlways : .shellEscapeAlways, isUTF8: isUTF8).quote(bytes)
    case .cMaybe:
      return Quotation(of: bytes, self, elidesQuotes: true).text ?? Quoting(.c, isUTF8: isUTF8).quote(bytes)
    default: return Quotation(of: bytes, self, elidesQuotes: false).text ?? bytes
    }
  }

  /// Characters that no style ever changes.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x25, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x40, 0x5D, 0x5F: true
    default: false
    }
  }
}

/// One text on its way into quotes.
private struct Quotation {
  private let input: [UInt8]
  private let quoting: Quoting
  private let elidesQuotes: Bool
  private let isShell: Bool
  private let escapes: Bool
  private let leftQuote: [UInt8]
  private let rightQuote: [UInt8]

  private var output: [UInt8] = []
  /// Inside `$'…'` of the shell styles.
  private var isInDollarQuote = false
  private var sawSingleQuote = false
  private var looksTheSameInC = true
  /// nil when the text needs quotes and was tried without.
  private(set) var text: [UInt8]?

  init(of bytes: [UInt8], _ quoting: Quoting, elidesQuotes: Bool) {
    input = bytes
    self.quoting = quoting
    self.elidesQuotes = elidesQuotes
    switch quoting.style {
    case .shell, .shellAlways, .shellEscape, .shellEscapeAlways:
      isShell = true
      escapes = quoting.style == .shellEscape || quoting.style == .shellEscapeAlways
      leftQuote = [0x27]
    case .locale:
      isShell = false
      escapes = true
      leftQuote = quoting.isUTF8 ? Array("‘".utf8) : [0x27]
    case .clocale:
      isShell = false
      escapes = true
      leftQuote = quoting.isUTF8 ? Array("‘".utf8) : [0x22]
    case .escape, .literal:
      isShell = false
      escapes = quoting.style == .escape
      leftQuote = []
    case .c, .cMaybe:
      isShell = false
      escapes = true
      leftQuote = [0x22]
    }
    rightQuote = leftQuote == Array("‘".utf8) ? Array("’".utf8) : leftQuote
    text = build()
  }

  private mutating func build() -> [UInt8]? {
    if !elidesQuotes { output += leftQuote }
    var index = 0
    while index < input.count {
      guard let length = take(at: index) else { return nil }
      index += length
    }
    if input.isEmpty, isShell, elidesQuotes { return nil }
    if isShell, !elidesQuotes, sawSingleQuote, looksTheSameInC {
      return Quoting(.c, isUTF8: quoting.isUTF8).quote(input)
    }
    // The right quote also ends a `$'…'` that is open.
    if !elidesQuotes { output += rightQuote }
    return output
  }

  /// Writes the character at an index; its length, or nil when the text turns out to need quotes.
  private mutating func take(at index: Int) -> Int? {
    let byte = input[index]
    if !isShell, !elidesQuotes, !rightQuote.isEmpty, input[index...].starts(with: rightQuote) {
      output.append(0x5C)
      output += rightQuote
      return rightQuote.count
    }
    switch byte {
    case 0:
      return takeNUL(at: index)
    case 7, 8, 9, 10, 11, 12, 13:
      return takeControl(byte)
    case 0x5C:
      if isShell {
        if elidesQuotes { return nil }
        return store(byte, sameInC: false)
      }
      if elidesQuotes, !leftQuote.isEmpty { return store(byte, sameInC: false) }
      return escapes ? storeEscaped(0x5C) : store(byte, sameInC: false)
    case 0x27:
      sawSingleQuote = true
      if isShell {
        if elidesQuotes { return nil }
        endDollarQuote()
        output += [0x27, 0x5C, 0x27]
      }
      return storeOrEscape(byte, sameInC: true)
    case 0x23,
      0x7E where index == 0, 0x20,
      0x7B where input.count == 1, 0x7D where input.count == 1:
      if byte == 0x23, index != 0 { return storeOrEscape(byte, sameInC: false) }
      if isShell, elidesQuotes { return nil }
      return storeOrEscape(byte, sameInC: true)
    case 0x21, 0x22, 0x24, 0x26, 0x28, 0x29, 0x2A, 0x3B, 0x3C, 0x3D, 0x3E, 0x5B, 0x5E, 0x60, 0x7C, 0x3F:
      if isShell, elidesQuotes { return nil }
      return storeOrEscape(byte, sameInC: false)
    case 0x21...0x7E:
      return storeOrEscape(byte, sameInC: byte != 0x7E)
    default:
      return takeUnusual(at: index)
    }
  }

  private mutating func takeNUL(at index: Int) -> Int? {
    guard escapes else { return store(0, sameInC: false) }
    if elidesQuotes, !leftQuote.isEmpty { return nil }
    startEscape()
    let isDigitNext = index + 1 < input.count && (0x30...0x39).contains(input[index + 1])
    output += isDigitNext && !isShell ? [0x30, 0x30, 0x30] : [0x30]
    return 1
  }

  private mutating func takeControl(_ byte: UInt8) -> Int? {
    if isShell, elidesQuotes, byte == 9 || byte == 10 || byte == 13 { return nil }
    guard escapes else {
      return store(byte, sameInC: false)
    }
    return storeEscaped(Array("abtnvfr".utf8)[Int(byte) - 7])
  }

  /// Bytes outside ASCII and the rest of the control characters.
  private mutating func takeUnusual(at index: Int) -> Int? {
    var length = 1
    var isPrintable = false
    if quoting.isUTF8, let (scalar, count) = ByteEscape.decode(input, at: index) {
      length = count
      isPrintable = CharacterWidth.isPrintable(scalar)
    }
    if isPrintable || !escapes {
      endDollarQuote()
      output += input[index..<(index + length)]
      looksTheSameInC = looksTheSameInC && isPrintable && length > 1
      return length
    }
    if elidesQuotes, !leftQuote.isEmpty { return nil }
    for byte in input[index..<(index + length)] {
      startEscape()
      output += [0x30 + (byte >> 6), 0x30 + (byte >> 3 & 7), 0x30 + (byte & 7)]
    }
    looksTheSameInC = false
    return length
  }

  private mutating func storeOrEscape(_ byte: UInt8, sameInC: Bool) -> Int? {
    let mayBeEscaped = escapes && !isShell || elidesQuotes
    guard mayBeEscaped, quoting.special.contains(byte) else { return store(byte, sameInC: sameInC) }
    if elidesQuotes, !leftQuote.isEmpty { return nil }
    return storeEscaped(byte)
  }

  private mutating func store(_ byte: UInt8, sameInC: Bool) -> Int? {
    endDollarQuote()
    output.append(byte)
    if !sameInC { looksTheSameInC = false }
    return 1
  }

  private mutating func storeEscaped(_ byte: UInt8) -> Int? {
    if elidesQuotes, !leftQuote.isEmpty { return nil }
    startEscape()
    output.append(byte)
    looksTheSameInC = false
    return 1
  }

  private mutating func startEscape() {
    if isShell, !isInDollarQuote {
      output += [0x27, 0x24, 0x27]
      isInDollarQuote = true
    }
    output.append(0x5C)
  }

  private mutating func endDollarQuote() {
    guard isInDollarQuote else { return }
    output += [0x27, 0x27]
    isInDollarQuote = false
  }
}

extension String {
  /// For words in messages: ‘x’.
  package var quoted: String { Quoting(.locale).quote(self) }
  /// For names of files in the middle of messages: 'x'.
  package var quotedName: String { Quoting(.shellEscapeAlways).quote(self) }
  /// For names of files that a colon follows: quoted only where the shell would need it.
  package var quotedIfNeeded: String { Quoting(.shellEscape, special: [0x3A]).quote(self) }
}
