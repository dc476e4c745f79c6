/// Writes tokens as text.
package enum AddressPrinter {
  /// Without quotes: how programs hold an address, and how tables are asked.
  ///
  /// - Parameter isOneAddress: whether the tokens are those below an `.address`, which stand close together.
  package static func internalForm(_ tokens: [AddressToken], isOneAddress: Bool = false) -> String {
    joined(tokens, breakingLines: false, isSpaced: !isOneAddress) { token, output in
      switch token.kind {
      case .address: output += internalForm(token.children, isOneAddress: true)
      case .comment, .atom, .quotedString: output += token.text
      case .domainLiteral: output += "[" + token.text + "]"
      case .groupStart: output += ":"
      case .symbol(let byte): output.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
  }

  /// With quotes where they are needed: how an address stands in a message.
  ///
  /// - Parameter breakingLines: puts each address of a list on a line of its own.
  package static func externalForm(_ tokens: [AddressToken], breakingLines: Bool = false) -> String {
    joined(tokens, breakingLines: breakingLines) { token, output in
      switch token.kind {
      case .address: output += LocalPart.quoted(internalForm(token.children, isOneAddress: true))
      case .comment, .atom: output += token.text
      case .quotedString: output += "\"" + escaping(token.text, "\"\\\r\n") + "\""
      case .domainLiteral: output += "[" + escaping(token.text, "\\\r\n") + "]"
      case .groupStart: output += ":"
      case .symbol(let byte): output.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
  }

  private static func joined(
    _ tokens: [AddressToken], breakingLines: Bool, isSpaced: Bool = true,
    _ write: (AddressToken, inout String) -> Void
  ) -> String {
    var output = ""
    for (index, token) in tokens.enumerated() {
      write(token, &output)
      if token.isSymbol(","), breakingLines || isSpaced {
        output += breakingLines ? "\n" : " "
        continue
      }
      guard isSpaced, index + 1 < tokens.count else { continue }
      let next = tokens[index + 1]
      if token.kind == .groupStart || next.isSymbol("<") || token.isWord && next.isWord {
        output += " "
      }
    }
    return output
  }

  private static func escaping(_ text: String, _ special: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) { output.append("\\") }
      output.append(scalar)
    }
    return String(output)
  }
}
