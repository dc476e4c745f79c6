import FileSystem
import Kernel
import Simulation
import Testing

@testable import Postfix

@Suite struct MailFlowTests {
  /// Sends a message with sendmail and waits; prints files.
  static func send(_ message: String, _ arguments: [String], show paths: [String]) throws -> String {
    try PostfixHost.run { process, _ throws(Errno) in
      let (reader, writer) = process.makePipe()
      let child = process.spawn("/usr/sbin/sendmail", ["sendmail"] + arguments) { child in
        try? child.duplicate(reader, as: 0)
        try? child.close(reader)
        try? child.close(writer)
      }
      try process.close(reader)
      try await process.write(writer, message.bytes)
      try process.close(writer)
      _ = try await process.wait(for: child)
      try await process.sleep(.seconds(3))
      for path in paths {
        try await process.write((try? process.files.read(path)) ?? "(no \(path))\n".bytes)
      }
      return .success
    }.text
  }

  @Test func `mail to a user arrives`() throws {
    let text = try Self.send(
      "Subject: hello\n\nHi\n", ["john"], show: ["/var/mail/john", "/var/log/mail.log"])
    #expect(text.contains("status=sent (delivered to mailbox)"))
    #expect(text.contains("Delivered-To: john@example.com\n"))
  }

  @Test func `mail to nobody comes back`() throws {
    let text = try Self.send("Subject: hello\n\nHi\n", ["nosuch"], show: ["/var/mail/root", "/var/log/mail.log"])
    #expect(text.contains("unknown user: \"nosuch\""))
  }
}
