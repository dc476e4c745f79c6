import Testing

@testable import TextFormat

@Suite struct QuotingTests {
  @Test(arguments: [
    ("plain", "plain"), ("a b", "'a b'"), ("it's", "\"it's\""), ("it's$", "'it'\\''s$'"), ("a\nb", "'a'$'\\n''b'"),
    ("x\n", "'x'$'\\n'"), ("\n", "''$'\\n'"), ("a\u{1}b", "'a'$'\\001''b'"), ("a~", "a~"), ("~a", "'~a'"),
    ("a#", "a#"), ("{", "'{'"), ("{a}", "{a}"), ("a'b~c", "'a'\\''b~c'"), ("~it's", "\"~it's\""), ("é", "é"),
    ("", "''"),
  ])
  func `names as the shell needs them`(_ name: String, _ expected: String) {
    #expect(Quoting(.shellEscape).quote(name) == expected)
  }

  @Test(arguments: [
    ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""), ("a\tb", "\"a\\tb\""), ("0\u{1}1", "\"0\\0011\""), ("?", "\"?\""),
  ])
  func `names as C writes them`(_ name: String, _ expected: String) {
    #expect(Quoting(.c).quote(name) == expected)
  }

  @Test func `words in messages`() {
    #expect("x y".quoted == "‘x y’")
    #expect("a\nb".quoted == "‘a\\nb’")
    #expect("it’s".quoted == "‘it\\’s’")
    #expect(Quoting(.locale, isUTF8: false).quote("it's") == "'it\\'s'")
    #expect("a:b".quotedIfNeeded == "'a:b'")
    #expect("".quotedName == "''")
  }

  @Test func `any bytes can be quoted in any style`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      for style in Quoting.Style.allCases { _ = Quoting(style).quote(bytes) }
    }
  }
}
