import CommandConventions
import TextFormat

/// A printf format with a single floating point directive: `seq -f`, `split`, `numfmt`.
struct DirectiveFormat {
  private var prefix = ""
  private var suffix = ""
  private let flags: String
  private let conversion: Character

  init(flags: String, conversion: Character) {
    self.flags = flags
    self.conversion = conversion
  }

  init(_ format: String) throws(Complaint) {
    var rest = Substring(format)
    prefix = try DirectiveFormat.takeText(&rest, format, endsAtDirective: true)
    guard rest.first == "%" else { throw .failure("format \(format.quoted) has no % directive") }
    rest.removeFirst()
    let flags = rest.prefix { "-+#0 '".contains($0) }
    rest = rest[flags.endIndex...]
    let width = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[width.endIndex...]
    var text = String(flags.filter { $0 != "'" }) + width
    if rest.first == "." {
      rest.removeFirst()
      let precision = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[precision.endIndex...]
      text += "." + precision
    }
    if rest.first == "L" { rest.removeFirst() }
    self.flags = text
    guard let letter = rest.first else { throw .failure("format \(format.quoted) ends in %") }
    guard "efgaEFGA".contains(letter) else {
      throw .failure("format \(format.quoted) has unknown %\(letter) directive")
    }
    conversion = letter
    rest.removeFirst()
    suffix = try DirectiveFormat.takeText(&rest, format, endsAtDirective: false)
  }

  private static func takeText(_ rest: inout Substring, _ format: String, endsAtDirective: Bool) throws(Complaint)
    -> String
  {
    var text = ""
    while let character = rest.first {
      if character == "%" {
        guard rest.dropFirst().first == "%" else {
          if endsAtDirective { return text }
          throw .failure("format \(format.quoted) has too many % directives")
        }
        rest.removeFirst()
      }
      text.append(character)
      rest.removeFirst()
    }
    return text
  }

  func number(_ value: LongDouble) -> String {
    FloatText.text(value, format: flags, conversion: conversion)
  }

  func text(_ value: LongDouble) -> String {
    prefix + number(value) + suffix
  }
}

extension String {
  /// Without spaces at both ends.
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
