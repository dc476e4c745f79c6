/// Tells command lines behind which somebody speaks SMTP at the terminal: such a one waits for whole replies.
enum SMTPCommand {
  /// Whether a command line begins with a program that connects to a server, or is one on its standard streams.
  static func startsSMTP(_ line: String) -> Bool {
    var words = line.split(whereSeparator: \.isWhitespace)
    if words.first == "timeout", words.count > 2 { words.removeFirst(2) }
    guard let first = words.first else { return false }
    let name = first.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
    switch name {
    case "telnet", "nc", "netcat": return true
    case "sendmail", "/usr/sbin/sendmail", "exim", "exim4": return words.dropFirst().contains { $0.hasPrefix("-bs") }
    default: return false
    }
  }

  /// Whether a command line starts an SMTP session behind a TLS handshake.
  static func startsTLS(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let program = words.firstIndex(of: "openssl"), words.dropFirst(program + 1).first == "s_client" else {
      return false
    }
    let operands = words[(program + 2)...]
    if let option = operands.firstIndex(of: "-starttls"),
      operands.dropFirst(option - operands.startIndex + 1).first == "smtp"
    {
      return true
    }
    return operands.contains { word in
      word.split(separator: ":").dropFirst().contains { part in
        let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        return ["25", "465", "587", "smtp", "submission", "submissions"].contains(name)
      }
    }
  }
}
