import FileSystem
import Kernel
import SMTP
import Testing

@testable import Postfix

@Suite struct SmtpClientTests {
  /// What a shell prints on a fresh host.
  private func shell(_ script: String) throws -> String {
    try PostfixHost.run { process, _ throws(Errno) in
      try await process.wait(for: process.spawn("/bin/bash", ["bash", "-c", script])).shellStatus
    }.text
  }

  @Test func `a reply without an enhanced status gets one of its class`() {
    #expect(SmtpJob.status(of: Reply(line: "452 4.2.2 full")) == "4.2.2")
    #expect(SmtpJob.status(of: Reply(line: "550 go away")) == "5.0.0")
    #expect(SmtpJob.status(of: Reply(line: "550 4.1.1 mixed")) == "5.0.0")
  }

  @Test func `with VERP the sender names the recipient`() {
    func address(_ delimiters: String?, _ sender: String, _ recipient: String) -> String {
      VariableSender(delimiters).address(
        sender,
        for: [.init(address: "other@host", original: recipient, dsnOriginal: "", notify: [], offset: 0)])
    }
    #expect(address("+=", "list@a.example", "jo@b.example") == "list+jo=b.example@a.example")
    #expect(address("-=", "list", "jo") == "list-jo")
    #expect(address("+=", "list@a.example", "") == "list+other=host@a.example")
    #expect(address(nil, "list@a.example", "jo@b.example") == "list@a.example")
    #expect(address("+=", "", "jo@b.example") == "")
  }

  @Test func `letters outside of ASCII in a header ask for a server that takes them`() throws {
    let text = try shell(
      "printf 'Subject: Gr\\303\\274n\\n\\nx\\n' | sendmail -f john a@remote.example; sleep 2; "
        + "grep -c 'dsn=5.6.7, status=bounced (SMTPUTF8 is required' /var/log/mail.log; "
        + "postconf -e smtputf8_autodetect_classes=verify; postfix reload 2>/dev/null; "
        + "printf 'Subject: Gr\\303\\274n\\n\\nx\\n' | sendmail -f john a@remote.example; sleep 2; "
        + "grep -c status=sent.*accepted /var/log/mail.log")
    #expect(text == "1\n1\n")
  }

  @Test func `several next hops are tried one after the other`() throws {
    let text = try shell(
      "postconf -e 'relayhost = [203.0.113.30], [198.51.100.25]'; postfix reload 2>/dev/null; "
        + "echo x | sendmail -f john a@remote.example; sleep 2; grep -o 'relay=.*:25' /var/log/mail.log")
    #expect(text == "relay=198.51.100.25[198.51.100.25]:25\n")
  }

  @Test func `a server without a usable mechanism is no place to log in`() throws {
    let text = try shell(
      "postconf -e relayhost=[smtp.isp.example]:587 smtp_sasl_auth_enable=yes smtp_sasl_mechanism_filter=cram-md5 "
        + "'smtp_sasl_password_maps = inline:{smtp.isp.example=student:secret}'; postfix reload 2>/dev/null; "
        + "echo x | sendmail -f john a@remote.example; sleep 2; "
        + "grep -o 'offered no supported AUTH.*' /var/log/mail.log; grep -c 'status=deferred' /var/log/mail.log")
    #expect(text == "offered no supported AUTH mechanisms: 'PLAIN LOGIN'\n1\n")
  }

  @Test func `mail does not go out while generic addresses can't be looked up`() throws {
    let text = try shell(
      "postconf -e smtp_generic_maps=hash:/etc/postfix/generic; postfix reload 2>/dev/null; "
        + "echo x | sendmail -f john a@remote.example; sleep 2; "
        + "grep -o 'fatal: smtp_generic_maps.*' /var/log/mail.log; mailq | tail -n 1")
    #expect(text == "fatal: smtp_generic_maps map lookup problem for john@example.com\n-- 0 Kbytes in 1 Request.\n")
  }
}
