import FileSystem
import Kernel
import Testing

@testable import Postfix

@Suite struct SmtpDestinationTests {
  /// What a text is read as: "host:port", with "mx " in front where mail exchangers are asked for; else the error.
  private func read(_ texts: [String]) throws -> [String] {
    try PostfixHost.run { process, outcome throws(Errno) in
      let lines = texts.map { text -> String in
        do throws(Fatal) {
          let found = try SmtpDestination(
            text, defaultService: "smtp", ports: KnownPorts("smtp=25, submission=587"), on: process.machine)
          return "\(found.looksUpExchangers ? "mx " : "")\(found.host):\(found.port)"
        } catch {
          return error.text
        }
      }
      outcome.text = lines.joined(separator: "\n")
      return .success
    }.text.split(separator: "\n").map(String.init)
  }

  @Test func `brackets ask for no mail exchanger, and a port may follow`() throws {
    #expect(
      try read(["remote.example", "[smtp.isp.example]:587", "isp.example:submission", "[192.0.2.1]", "[IPv6:::1]:26"])
        == ["mx remote.example:25", "smtp.isp.example:587", "mx isp.example:587", "192.0.2.1:25", "::1:26"])
  }

  @Test func `what leads nowhere says so`() throws {
    #expect(
      try read(["[]", "[a.example]:0", "[a.example]:nosuch"]) == [
        "valid hostname or network address required in server description: []",
        "bad TCP port in destination: [a.example]:0", "unknown service: nosuch/tcp",
      ])
  }
}
