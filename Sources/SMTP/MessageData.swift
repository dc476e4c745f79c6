/// A message on its way over SMTP (RFC 5321 §4.5.2).
package enum MessageData {
  /// A message with newlines as it travels behind DATA: carriage returns, dots doubled, and the final dot.
  package static func encoded(_ message: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(message.count + message.count / 32 + 5)
    var isLineStart = true
    for byte in message {
      if isLineStart, byte == UInt8(ascii: ".") { output.append(byte) }
      if byte == 10 { output.append(13) }
      output.append(byte)
      isLineStart = byte == 10
    }
    if !isLineStart { output += [13, 10] }
    return output + [UInt8(ascii: "."), 13, 10]
  }

  /// A line as it was before its dot was doubled; nil for the final dot.
  package static func decoded(_ line: [UInt8]) -> [UInt8]? {
    guard line.first == UInt8(ascii: ".") else { return line }
    return line.count == 1 ? nil : Array(line.dropFirst())
  }
}
