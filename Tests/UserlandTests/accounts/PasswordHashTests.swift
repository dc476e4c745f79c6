import Simulation
import Testing

@testable import Administration

@Suite struct PasswordHashTests {
  @Test func `a password is known again`() {
    var random = RandomSource(seed: 1)
    let hash = PasswordHash.make(Array("secret".utf8), &random)
    #expect(hash.hasPrefix("$y$"))
    #expect(PasswordHash.matches(Array("secret".utf8), hash))
    #expect(!PasswordHash.matches(Array("wrong".utf8), hash))
  }

  @Test func `hashes of other makers are understood`() {
    let hash = "$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIecDzlB5KiA2/jctKu9YterLp8wwnSq.qc.eoxqOmSuNp2xS0ktL3nh/"
    #expect(PasswordHash.matches(Array("password".utf8), hash))
  }

  @Test(arguments: ["!", "*", "!$y$x", "x"]) func `nobody has the password of a locked account`(hash: String) {
    #expect(!PasswordHash.matches([], hash))
    #expect(!PasswordHash.matches(Array(hash.utf8), hash))
  }
}
