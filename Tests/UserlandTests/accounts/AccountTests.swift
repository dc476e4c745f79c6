import Testing

@testable import Administration

@Suite struct AccountTests {
  @Test(arguments: ["bob", "_x", "Bad.Name", "a-b", "machine$"]) func `names of accounts`(name: String) {
    #expect(AccountDatabase.isValidName(name))
  }

  @Test(arguments: ["", "1a", "-a", "a b", "a:b", "a$b"]) func `what is no name of an account`(name: String) {
    #expect(!AccountDatabase.isValidName(name))
  }

  @Test func `dates are days`() {
    #expect(AccountDate.days("2030-01-01") == 21_915)
    #expect(AccountDate.days("-1") == -1)
    #expect(AccountDate.days("2030-13-01") == nil)
    #expect(AccountDate.text(21_915, "%Y-%m-%d") == "2030-01-01")
  }

  @Test func `a user that is there already is refused`() {
    let result = TestHost().run(["useradd", "student"])
    #expect(result == TestHost.Result(errors: Array("useradd: user 'student' already exists\n".utf8), status: 9))
  }
}
