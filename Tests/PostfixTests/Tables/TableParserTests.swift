import DNS
import FileSystem
import Simulation
import Testing

@testable import Kernel
@testable import Postfix

/// Chance bytes, from those that mean something in tables.
private struct Chance {
  private var random: RandomSource
  private static let alphabet = Array("/!^$(){}[]\\|*+.?:,\"# \t\n\0ab01@<>=%if endif \u{E4}".utf8) + [0xFF, 0x80]

  init(_ seed: UInt64) {
    random = RandomSource(seed: seed)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in Chance.alphabet[Int(random.next() % UInt64(Chance.alphabet.count))] }
  }
}

@Suite struct TableParserTests {
  @Test(arguments: 0..<40) func `texts of tables survive chance bytes`(seed: UInt64) {
    var chance = Chance(seed)
    for length in [1, 7, 40, 300] {
      let bytes = chance.bytes(length)
      for dialect in [TableDialect.map, .aliases] {
        var reader = TableSourceReader(bytes, name: "t", dialect: dialect, isUTF8: true)
        while let pair = reader.next() { #expect(!pair.key.contains(0)) }
      }
      _ = try? KeyValueLine(bytes[...])
    }
  }

  @Test(arguments: 0..<40) func `a comment behind every line changes no logical line`(seed: UInt64) {
    var chance = Chance(seed + 3000)
    for length in [7, 40, 300] {
      let bytes = chance.bytes(length).filter { $0 != 0 }
      let commented = bytes.split(separator: 10, omittingEmptySubsequences: false).flatMap { $0 + Array("\n#\n".utf8) }
      let texts = LogicalLines.all(bytes, path: "t").lines.map { Array($0.text) }
      #expect(LogicalLines.all(commented, path: "t").lines.map { Array($0.text) } == texts)
    }
  }

  @Test(arguments: 0..<40) func `rules survive chance bytes`(seed: UInt64) {
    var chance = Chance(seed + 1000)
    for length in [3, 30, 300] {
      let (text, key) = (chance.bytes(length), String(lossless: chance.bytes(12)))
      let regexp = PatternRules<POSIXTablePattern>(text, path: "r", allowsSubstitution: true)
      let pcre = PatternRules<PerlTablePattern>(text, path: "r", allowsSubstitution: true)
      _ = (regexp.find(key) { _ in }, pcre.find(key) { _ in })
      _ = CIDRRules(text, path: "c", files: FileValue())
      _ = try? CIDRPattern(key)
    }
  }

  @Test(arguments: 0..<40) func `names of tables survive chance bytes`(seed: UInt64) {
    var chance = Chance(seed + 2000)
    for length in [2, 12, 60] {
      let text = String(lossless: chance.bytes(length))
      _ = (ListText.splitWithBraces(text), ListText.insideExactly(text), try? ListText.inside(text))
      _ = (OpenTables.divide(text), CaseFolding.fold(text), ListText.insideMalformed(text))
    }
  }

  @Test func `a key in quotes keeps them`() throws {
    let line = try KeyValueLine(Array("\"a b\"@c \\d e  ".utf8)[...])
    #expect(String(lossless: line.key) == "\"a b\"@c")
    #expect(String(lossless: line.value) == "\\d e")
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.1.2.3", true), ("[10.0.0.0]/8", "11.1.2.3", false), ("[2001:db8::/32]", "2001:db8::1", true),
    ("1.2.3.4", "1.2.3.4", true),
  ]) func `networks may stand in brackets`(pattern: String, address: String, isIn: Bool) throws {
    let network = try CIDRPattern(pattern)
    #expect(IPAddress(address).map(network.contains) == isIn)
  }

  @Test(arguments: [
    ("[::1", "missing ']' character after \"[::1\""), ("[::1]x", "garbage after \"[::1]\""),
    ("1.2.3.4/33", "bad mask length in \"1.2.3.4/33\""), ("1.2.3.4/x", "bad mask value in \"1.2.3.4/x\""),
    ("1.2.3/8", "bad network value in \"1.2.3/8\""), ("x", "bad address pattern: \"x\""),
  ]) func `a network that is none is told`(pattern: String, text: String) {
    #expect(throws: CIDRPattern.Failure(text: text)) { try CIDRPattern(pattern) }
  }

  @Test func `what stands in braces must be all there is`() {
    #expect(ListText.insideExactly("{a, {b c}}") == "a, {b c}")
    for text in ["", "{", "{}", "{a", "a}", "{a}b", "{a}{b}", " {a}", "{a} "] {
      #expect(ListText.insideExactly(text) == nil)
    }
  }
}
