import Simulation
import Testing

@testable import Kernel

@Suite struct CBORTests {
  /// The examples of RFC 8949, Appendix A, that stand for what is written here.
  @Test func `numbers, texts and lists are written as the RFC shows them`() {
    let examples: [(CBORValue, String)] = [
      (.unsigned(0), "00"), (.unsigned(23), "17"), (.unsigned(24), "1818"), (.unsigned(1000), "1903e8"),
      (.unsigned(1_000_000), "1a000f4240"), (.unsigned(.max), "1bffffffffffffffff"), (CBORValue(-1), "20"),
      (CBORValue(-1000), "3903e7"), (.double(1.1), "fb3ff199999999999a"), (.bool(false), "f4"), (.null, "f6"),
      (.bytes([1, 2, 3, 4]), "4401020304"), (.text("IETF"), "6449455446"), (.text("\u{fc}"), "62c3bc"),
      (.array([.unsigned(1), .array([.unsigned(2), .unsigned(3)])]), "8201820203"),
      (.map([.init(.text("a"), .unsigned(1)), .init(.text("b"), .array([.unsigned(2)]))]), "a261610161628102"),
    ]
    for (value, hex) in examples {
      #expect(value.encoded.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hex)
      #expect((try? CBORValue(parsing: value.encoded)) == value)
    }
  }

  struct Everything: Codable, Equatable {
    enum Choice: Codable, Equatable {
      case none
      case one(Int)
      case two(name: String, [UInt8])
    }

    var flag = true
    var small: Int8 = -128
    var large: UInt64 = .max
    var least = Int64.min
    var number = 0.1
    var text = "a\0\u{10FF80}é"
    var bytes: [UInt8] = [0, 255]
    var choices: [Choice] = [.none, .one(-7), .two(name: "x", [1, 2])]
    var missing: Int?
    var there: String? = "t"
    var table: [String: [Int: Bool]] = ["a": [1: true, 2: false], "": [:]]
    var set: Set<String> = ["x", "y"]
    var time = Timestamp(seconds: -5)
    var nested: [[[Int]]] = [[[]], [], [[1], [2, 3]]]
  }

  @Test func `a value comes back as it was`() throws {
    let bytes = try CBOREncoder().encode(Everything())
    #expect(try CBORDecoder().decode(Everything.self, from: bytes) == Everything())
    #expect(try CBOREncoder().encode(Everything()) == bytes || Everything().set.count > 1)
  }

  @Test func `keys that are not asked for do no harm, missing ones are an error`() throws {
    struct Old: Codable {
      var name: String
      var extra: [Int]
    }
    struct New: Codable {
      var name: String
      var added: Int?
    }
    struct Newer: Codable {
      var added: Int
    }
    let bytes = try CBOREncoder().encode(Old(name: "n", extra: [1]))
    #expect(try CBORDecoder().decode(New.self, from: bytes).name == "n")
    #expect(throws: DecodingError.self) { try CBORDecoder().decode(Newer.self, from: bytes) }
    #expect(throws: DecodingError.self) { try CBORDecoder().decode(Int8.self, from: CBORValue.unsigned(200).encoded) }
  }

  @Test func `no bytes whatever make the reader crash`() throws {
    var random = RandomSource(seed: 7)
    let good = try CBOREncoder().encode(Everything())
    for round in 0..<3000 {
      var bytes = round.isMultiple(of: 2) ? random.bytes(Int(random.next() % 60)) : good
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      if round.isMultiple(of: 3), !bytes.isEmpty { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
      _ = try? CBORDecoder().decode(Everything.self, from: bytes)
      var reader = CBORReader(bytes)
      _ = try? reader.skip()
    }
    #expect(throws: CBORError.self) { try CBORValue(parsing: Array(repeating: 0x81, count: 100_000)) }
    #expect(throws: CBORError.self) { try CBORValue(parsing: [0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) }
  }
}
