import DNS
import FileSystem
import Kernel
import TLS
import Testing

@testable import Distribution
import struct Kernel.ExitStatus

@Suite struct RemoteMailServerTests {
  /// Says lines to a server and gives back the replies, those of a pause in between each on a line.
  private func talk(_ address: String, _ port: UInt16 = 25, _ lines: [String]) throws -> [String] {
    try HostWorld.run { process, outcome throws(Errno) in
      guard let address = IPAddress(address) else { return .failure }
      let socket = try await process.connect(to: SocketAddress(address, port))
      for line in lines { try await process.write(socket, Array((line + "\r\n").utf8)) }
      try await process.sleep(.seconds(1))
      try process.finishSending(socket)
      let bytes = try await process.readAll(socket)
      outcome.text = String(lossless: bytes.filter { $0 != 13 })
      return .success
    }.text.split(separator: "\n").map(String.init)
  }

  @Test func `recipients are taken and refused by the table`() throws {
    let replies = try talk(
      "203.0.113.10", 25,
      [
        "EHLO mail.example.com", "MAIL FROM:<a@example.com>", "RCPT TO:<nobody@remote.example>",
        "RCPT TO:<full@remote.example>", "RCPT TO:<x@elsewhere.example>", "RCPT TO:<anna@remote.example>", "QUIT",
      ])
    #expect(replies.first == "220 mx1.remote.example ESMTP")
    #expect(
      replies.suffix(6) == [
        "250 2.1.0 Ok", "550 5.1.1 <nobody@remote.example>: Recipient address rejected: User unknown",
        "452 4.2.2 <full@remote.example>: Mailbox full", "554 5.7.1 <x@elsewhere.example>: Relay access denied",
        "250 2.1.5 Ok", "221 2.0.0 Bye",
      ])
  }

  @Test func `the second try gets through a greylist`() throws {
    let mail = ["HELO me", "MAIL FROM:<a@b>", "RCPT TO:<c@greylist.example>", "RCPT TO:<c@greylist.example>"]
    let replies = try talk("203.0.113.20", 25, mail)
    #expect(
      replies.suffix(2) == [
        "450 4.2.0 <c@greylist.example>: Recipient address rejected: Greylisted", "250 2.1.5 Ok",
      ])
  }

  @Test func `the submission port wants a login`() throws {
    let replies = try talk(
      "198.51.100.25", 587,
      ["EHLO me", "MAIL FROM:<a@b>", "AUTH PLAIN AHN0dWRlbnQAc2VjcmV0", "MAIL FROM:<a@b>"])
    #expect(replies.contains("250 AUTH PLAIN LOGIN"))
    #expect(
      replies.suffix(3) == [
        "530 5.7.0 Authentication required", "235 2.7.0 Authentication successful", "250 2.1.0 Ok",
      ])
  }

  @Test func `a server that wants nothing says so at once`() throws {
    #expect(
      try talk("203.0.113.50", 25, ["HELO me", "QUIT"]) == [
        "554 5.7.1 mx.reject.example does not accept mail", "503 5.5.1 Error: bad sequence of commands",
        "221 2.0.0 Bye",
      ])
  }

  @Test(arguments: [
    ("203.0.113.30", Errno.ECONNREFUSED, 0.0...0.1), ("192.168.1.99", .EHOSTUNREACH, 3.0...3.1),
    ("203.0.113.99", .ETIMEDOUT, 127.0...127.1), ("2001:db8::1", .ENETUNREACH, 0.0...0.1),
  ])
  func `what does not answer fails in its own way`(address: String, errno: Errno, time: ClosedRange<Double>) throws {
    let outcome = try HostWorld.run { process, outcome throws(Errno) in
      guard let address = IPAddress(address) else { return .failure }
      do throws(Errno) {
        _ = try await process.connect(to: SocketAddress(address, 25))
      } catch {
        outcome.text = error.name
      }
      return .success
    }
    #expect(outcome.text == errno.name)
    #expect(time.contains(outcome.seconds))
  }

  @Test func `mail gets through after STARTTLS only`() throws {
    let outcome = try HostWorld.run { process, outcome throws(Errno) in
      let socket = try await process.connect(to: SocketAddress(.v4(0xCB00_7128), 25))
      func say(_ text: String) async throws(Errno) -> String {
        try await process.write(socket, Array(text.utf8))
        try await process.sleep(.milliseconds(100))
        return String(lossless: try await process.read(socket))
      }
      let refused = try await say("EHLO me\r\nMAIL FROM:<a@b>\r\nSTARTTLS\r\n")
      guard refused.contains("530 5.7.0 Must issue"), refused.contains("220 2.0.0 Ready"),
        let engine = try? TLSEngine(TLSSettings(role: .client), seed: 1, now: process.now)
      else { return .failure }
      engine.start()
      while engine.state == .handshake {
        try await process.write(socket, engine.takeOutput())
        engine.receive(try await process.read(socket))
      }
      engine.write(Array("EHLO me\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@tls.example>\r\nDATA\r\nhi\r\n.\r\n".utf8))
      try await process.write(socket, engine.takeOutput())
      try await process.sleep(.milliseconds(100))
      engine.receive(try await process.read(socket))
      outcome.text = ""
      let replies = String(lossless: engine.read())
      guard replies.hasSuffix("250 2.0.0 Ok: message accepted\r\n") else { return .failure }
      return try await process.wait(
        for: process.spawn("/usr/local/bin/peers", ["peers", "inbox", "mx.tls.example"])
      ).shellStatus
    }
    #expect(outcome.status == .success)
    #expect(outcome.text.hasPrefix("--- message 1 ---\nEHLO me\nSTARTTLS\nMAIL FROM:<a@b>\n"))
  }

  @Test func `peers shows what was accepted`() throws {
    let outcome = try HostWorld.run { process, outcome throws(Errno) in
      let socket = try await process.connect(to: SocketAddress(.v4(0xCB00_7143), 25))
      let lines = [
        "HELO mail.example.com", "MAIL FROM:<a@example.com>", "RCPT TO:<b@example.net>", "DATA", "Subject: x", "",
        "..dot", ".", "QUIT",
      ]
      for line in lines { try await process.write(socket, Array((line + "\r\n").utf8)) }
      _ = try await process.readAll(socket)
      outcome.text = ""
      return try await process.wait(
        for: process.spawn("/usr/local/bin/peers", ["peers", "inbox", "friend.example.net"])
      ).shellStatus
    }
    #expect(
      outcome.text == """
        --- message 1 ---
        HELO mail.example.com
        MAIL FROM:<a@example.com>
        RCPT TO:<b@example.net>

        Subject: x

        .dot

        """)
    #expect(try HostWorld.run("peers inbox nosuch").text == "peers: nosuch: no such mail server\n")
    #expect(try HostWorld.run("peers inbox mx.tls.example").text == "peers: mx.tls.example has accepted no messages\n")
    #expect(try HostWorld.run("peers").text.hasPrefix("internal.example.com   192.168.1.20    0\n"))
  }
}
