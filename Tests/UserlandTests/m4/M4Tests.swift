import Testing

@testable import TextTools

@Suite struct M4Tests {
  static func value(_ text: String) -> Int32? {
    try? M4Expression.value(of: text)
  }

  @Test(arguments: [
    ("1 + 2 * 3", 7), ("2 ** 3 ** 2", 512), ("-2 ** 2", 4), ("7 / 2", 3), ("-7 % 3", -1), ("1 << 4", 16),
    ("5 > 3 && 2 < 1", 0), ("0x1f", 31), ("010", 8), ("0b101", 5), ("0r36:zz", 1295), ("~0", -1), ("!5", 0),
    ("2147483647 + 1", -2_147_483_648), ("1 || 1 / 0", 1), ("(1 | 6) ^ 2", 5),
  ])
  func `expressions`(_ text: String, _ value: Int32) {
    #expect(Self.value(text) == value)
  }

  @Test(arguments: ["", "x", "1 +", "(1", "1 2", "1 / 0", "1 % 0", "09", "2 ** -1"])
  func `what is no expression`(_ text: String) {
    #expect(Self.value(text) == nil)
  }

  @Test func `any text can be read`() {
    let words = ["1", "2147483647", "-", "**", "<<", "(", ")", "0x", "%", "&&", "!", "0r", ":", "~", " ", "="]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5000 {
      let count = Int.random(in: 0...8, using: &generator)
      _ = Self.value((0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined())
    }
    let parts = ["define(", "`", "'", ")", ",", "x", "$1", "$@", "dnl", "\n", "divert(1)", "ifelse(", "#", "eval(1)"]
    for _ in 0..<60 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      #expect(TestHost().run(["timeout", "5", "m4"], input: text).status >= 0)
    }
  }

  @Test func `what m4wrap keeps comes last, and diversions in their order`() {
    let text = "m4wrap(`end\n')divert(2)two\ndivert(1)one\ndivert(0)zero\n"
    #expect(TestHost().run(["m4"], input: text).text == "zero\nend\none\ntwo\n")
  }
}
