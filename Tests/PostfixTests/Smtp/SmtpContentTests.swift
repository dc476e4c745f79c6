import Testing

@testable import Postfix

@Suite struct SmtpContentTests {
  private func text(_ lines: [[UInt8]]) -> [String] { lines.map { String(decoding: $0, as: UTF8.self) } }

  @Test func `eight bits become quoted-printable`() {
    #expect(text(SmtpContent.quotedPrintable(Array("Gr\u{FC}n = x ".utf8))) == ["Gr=C3=BCn =3D x=20"])
    #expect(text(SmtpContent.quotedPrintable([])) == [""])
  }

  @Test func `no line of quoted-printable is too long, and nothing is lost`() {
    let lines = text(SmtpContent.quotedPrintable([UInt8](repeating: 65, count: 500)))
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("=") })
    #expect(lines.joined().filter { $0 == "A" }.count == 500)
  }

  @Test func `DSN flags have their words`() {
    #expect(NotifyFlags([.success, .failure]).words == "SUCCESS,FAILURE")
    #expect(NotifyFlags.never.words == "NEVER")
  }
}
