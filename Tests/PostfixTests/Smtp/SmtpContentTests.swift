import Testing

@testable import Postfix

@Suite struct SmtpContentTests {
  @Test func `DSN flags have their words`() {
    #expect(NotifyFlags([.success, .failure]).words == "SUCCESS,FAILURE")
    #expect(NotifyFlags.never.words == "NEVER")
  }
}
