import DNS
import FileSystem
import Simulation
import Testing

@testable import Kernel
import struct Kernel.ExitStatus

@Suite struct SmtpdSessionTests {
  /// Says lines to port 25, one after the other, and gives back all replies.
  private static func converse(_ lines: [String], _ process: Process) async throws(Errno) -> [String] {
    let socket = try await process.connect(to: SocketAddress(.loopback4, 25))
    var replies: [String] = []
    func listen() async throws(Errno) {
      while !(try await process.poll([socket], until: process.now + .seconds(5))).isEmpty {
        let bytes = try await process.read(socket)
        if bytes.isEmpty { return }
        replies += String(lossless: bytes).split(separator: "\r\n").map(String.init)
      }
    }
    try await listen()
    for line in lines {
      do throws(Errno) {
        try await process.write(socket, (line + "\r\n").bytes)
      } catch {
        break
      }
      try await listen()
    }
    try process.close(socket)
    return replies
  }

  @Test func `a message is taken, and a recipient that nobody knows is not`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      let replies = try await Self.converse(
        [
          "HELO x", "MAIL FROM:<mary@example.com>", "RCPT TO:<nosuchuser@example.com>", "RCPT TO:<john@example.com>",
          "DATA", "Subject: x\r\n\r\n..y\r\n.", "QUIT",
        ], process)
      outcome.text = replies.map { String($0.prefix(3)) }.joined(separator: " ")
      return .success
    }
    #expect(outcome.text == "220 250 250 550 250 354 250 221")
  }

  @Test func `whatever clients say, the server stands`() throws {
    let outcome = try PostfixHost.run { process, outcome throws(Errno) in
      var random = RandomSource(seed: 25)
      let words = [
        "HELO", "EHLO", "MAIL", "FROM:<a@b>", "RCPT", "TO:<john@example.com>", "DATA", "BDAT", "3", "LAST", "RSET",
        "VRFY", "ETRN", "example.com", "XCLIENT", "NAME=x", "AUTH", "PLAIN", "=", "*", "SIZE=9999999999999999999999",
        "<", ">", "\"", ".", "", "\u{e9}", "NOTIFY=NEVER", "ORCPT=rfc822;", "STARTTLS", "x\r\ny", "\u{0}", ":",
      ]
      for _ in 0..<12 {
        let lines = (0..<12).map { _ in
          (0...Int(random.next() % 4)).map { _ in words[Int(random.next() % UInt64(words.count))] }
            .joined(separator: " ")
        }
        _ = try await Self.converse(lines, process)
      }
      let replies = try await Self.converse(["QUIT"], process)
      outcome.text = replies.map { String($0.prefix(3)) }.joined(separator: " ")
      return .success
    }
    #expect(outcome.text == "220 221")
  }
}
