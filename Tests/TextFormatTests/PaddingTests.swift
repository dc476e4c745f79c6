import Testing
import TextFormat

@Suite struct PaddingTests {
  @Test func `spaces fill up to a width and no text is cut`() {
    #expect("ab".padded(to: 4) == "ab  ")
    #expect("ab".rightAligned(to: 4) == "  ab")
    #expect("abcde".padded(to: 4) == "abcde")
    #expect("abcde".rightAligned(to: 4) == "abcde")
  }

  @Test func `a width is one of columns`() {
    #expect("é".padded(to: 3) == "é  ")
    #expect("日本".rightAligned(to: 5) == " 日本")
  }
}
