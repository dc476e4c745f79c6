import FileSystem
import Kernel
import Simulation
import Testing

@testable import Postfix

/// Whatever a client says, the server answers or hangs up.
@Suite struct SmtpdChanceTests {
  private static let words = [
    "EHLO c", "HELO", "MAIL FROM:<a@example.org>", "MAIL FROM:<\"", "RCPT TO:<john@example.com>", "RCPT TO:<@a,@b:c>",
    "DATA", ".", "BDAT 3", "BDAT 0 LAST", "BDAT 99999999999999999999", "RSET", "VRFY \"a", "ETRN #", "AUTH PLAIN =",
    "XCLIENT NAME", "NOOP", "STARTTLS x", "From x", " y", "Subject: \u{E9}", "",
  ]

  private func octal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }.joined()
  }

  @Test func `lines by chance end in a disconnect, not in a crash`() throws {
    var random = RandomSource(seed: 11)
    let sessions = (0..<25).map { _ -> String in
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        if Int.random(in: 0..<4, using: &random) == 0 {
          bytes += (0..<Int.random(in: 0..<30, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        } else {
          bytes += Array((SmtpdChanceTests.words.randomElement(using: &random) ?? "").utf8)
        }
        bytes += Bool.random(using: &random) ? [13, 10] : [10]
      }
      return "printf '\(octal(bytes))' | nc -N localhost 25 > /dev/null"
    }
    let script =
      "postconf -e smtpd_error_sleep_time=0; postfix reload 2> /dev/null; "
      + sessions.joined(separator: "; ")
      + "; sleep 1; grep -c ': connect from' /var/log/mail.log; grep -c ': disconnect from' /var/log/mail.log"
    let text = try PostfixHost.run { process, _ throws(Errno) in
      try await process.wait(for: process.spawn("/bin/bash", ["bash", "-c", script])).shellStatus
    }.text
    #expect(text == "25\n25\n")
  }

  @Test func `one who has said all hears the answer from afar too`() throws {
    let text = try PostfixHost.run { process, _ throws(Errno) in
      let script = "printf 'HELO c\\r\\nQUIT\\r\\n' | nc -N -s 203.0.113.67 mail.example.com 25 | tail -n 1"
      return try await process.wait(for: process.spawn("/bin/bash", ["bash", "-c", script])).shellStatus
    }.text
    #expect(text == "221 2.0.0 Bye\r\n")
  }

  @Test func `a class of restrictions that names itself is a mistake in the configuration`() throws {
    let text = try PostfixHost.run { process, _ throws(Errno) in
      let script =
        "postconf -e smtpd_restriction_classes=strict strict=strict smtpd_recipient_restrictions=strict; "
        + "postfix reload 2>/dev/null; printf 'HELO c\\r\\nMAIL FROM:<>\\r\\nRCPT TO:<john>\\r\\nQUIT\\r\\n' "
        + "| nc -N localhost 25 | grep RCPT\\\\\\|^451"
      return try await process.wait(for: process.spawn("/bin/bash", ["bash", "-c", script])).shellStatus
    }.text
    #expect(text == "451 4.3.5 Server configuration error\r\n")
  }
}
