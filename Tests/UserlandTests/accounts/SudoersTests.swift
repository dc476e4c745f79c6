import Kernel
import Testing

@testable import Administration

@Suite struct SudoersTests {
  private func sudo(_ sudoers: String, _ words: [String], user: UInt32 = 0) -> TestHost.Result {
    var host = TestHost()
    host.files["/etc/sudoers"] = Array(sudoers.utf8)
    host.user = user
    return host.run(words)
  }

  @Test func `a line that makes no sense is marked`() {
    let result = sudo("root ALL=(ALL) ALL\nbad line here\n", ["sudo", "true"])
    #expect(result.errorText == "/etc/sudoers:2:10: syntax error\nbad line here\n         ^~~~\n")
    #expect(result.status == 0)
  }

  @Test func `aliases and tags are listed as what they stand for`() {
    let sudoers =
      "Cmnd_Alias LS = /bin/ls, /bin/cat\nstudent ALL = (root, daemon) NOPASSWD: LS, !/bin/rm\nroot ALL=(ALL:ALL) ALL\n"
    let result = sudo(sudoers, ["sudo", "-l", "-U", "student"])
    #expect(result.text.hasSuffix("    (root, daemon) NOPASSWD: /bin/ls, /bin/cat, !/bin/rm\n"))
  }

  @Test func `any text is survived`() {
    for text in [
      "=", ":", "((", "a =", "a b = (", "Defaults", "Cmnd_Alias", "Cmnd_Alias A", "a ALL=(ALL:", ",", "!", "\\",
    ] {
      #expect(sudo(text + "\n", ["sudo", "-l", "-U", "student"]).status >= 0)
    }
  }
}
