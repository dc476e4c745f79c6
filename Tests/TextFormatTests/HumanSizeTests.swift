import Testing

@testable import TextFormat

@Suite struct HumanSizeTests {
  @Test(arguments: [
    (0, "0"), (1023, "1023"), (1024, "1.0K"), (1025, "1.1K"), (10_239, "10K"), (10_240, "10K"), (1_048_575, "1.0M"),
    (1_234_567, "1.2M"), (10_485_761, "11M"),
  ])
  func `units of 1024`(_ size: Int, _ expected: String) {
    #expect(HumanSize.binary.text(UInt64(size)) == expected)
  }

  @Test func `units of 1000`() {
    #expect(HumanSize.decimal.text(999) == "999")
    #expect(HumanSize.decimal.text(1001) == "1.1k")
    #expect(HumanSize.decimal.text(4096) == "4.1k")
  }

  @Test func `block sizes`() throws {
    #expect(try HumanSize(blockSize: "K").text(1_234_567) == "1206K")
    #expect(try HumanSize(blockSize: "kB").text(1_234_567) == "1235kB")
    #expect(try HumanSize(blockSize: "1M").text(1_234_567) == "2")
    #expect(throws: HumanSize.Fault.tooLarge) { try HumanSize(blockSize: "Y") }
    #expect(throws: HumanSize.Fault.invalid) { try HumanSize(blockSize: "0") }
  }
}
