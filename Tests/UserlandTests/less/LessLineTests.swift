import Simulation
import Testing

@testable import TextTools

@Suite struct LessLineTests {
  private static func text(_ bytes: [UInt8], _ arguments: [String] = []) -> String {
    let line = LessLine(bytes[...], LessOptions(arguments, environment: [:]), highlight: nil)
    return line.text(0..<line.cells.count, isDumb: true)
  }

  @Test func `what can't be printed is shown`() {
    #expect(Self.text(Array("a\tb\u{1B}[1m".utf8)) == "a       bESC[1m")
    #expect(Self.text([1, 0x7F, 0xFF]) == "^A^?<FF>")
  }

  @Test func `letters that are struck over are bold or underlined`() {
    #expect(Self.text(Array("a\u{8}a_\u{8}b".utf8)) == "ab")
  }

  @Test func `colours pass with -R`() {
    #expect(Self.text(Array("\u{1B}[31mx\u{1B}[m".utf8), ["-R"]) == "\u{1B}[31mx\u{1B}[m\u{1B}[m")
  }

  @Test func `rows hold the whole line`() {
    var random = RandomSource(seed: 5)
    for size in 0..<200 {
      let line = LessLine(random.bytes(size)[...], LessOptions([], environment: [:]), highlight: nil)
      let rows = line.rows(width: 10)
      #expect(rows.first?.lowerBound == 0 && rows.last?.upperBound == line.cells.count)
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }
  }

  @Test func `without a terminal it copies`() {
    let result = TestHost().run(["less", "none", "a"], files: ["a": "text\n"])
    #expect(result.text == "text\n")
    #expect(result.errorText == "none: No such file or directory\n")
    #expect(result.status == 0)
  }
}
