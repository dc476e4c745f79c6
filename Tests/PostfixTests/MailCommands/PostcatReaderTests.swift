import Simulation
import Testing

@testable import Postfix

/// postcat(1) on files that nobody has written as they should be.
@Suite struct PostcatReaderTests {
  @Test func `damage ends the program`() {
    var options = PostcatOptions()
    options.showsEnvelope = true
    var reader = PostcatReader(Array("T\u{9}12".utf8), path: "f", options)
    #expect(throws: Fatal("record read error")) { try reader.show() }
  }

  @Test func `chance bytes do no harm`() {
    var random = RandomSource(seed: 11)
    for length in 0..<400 {
      var options = PostcatOptions()
      (options.showsEnvelope, options.showsHeader, options.showsBody) = (true, true, true)
      options.verbosity = length % 2
      options.isRaw = length % 3 == 0
      let bytes = Array("C".utf8) + (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var reader = PostcatReader(bytes, path: "f", options)
      try? reader.show()
    }
  }

  @Test func `postdrop takes only what users may say`() {
    func outcome(_ records: [QueueRecord]) -> PostdropInput.Outcome {
      var input = PostdropInput(
        records.flatMap(\.encoded), uid: 1000, now: .init(seconds: 0), MainConfiguration(file: MainFile()))
      return input.check { _ in nil }
    }
    let good: [QueueRecord] = [
      QueueRecord(.sender, "a"), .attribute("log_client_name", "forged"), QueueRecord(.recipient, "b"),
      QueueRecord(.message), QueueRecord(.text, "x"), QueueRecord(.extracted), QueueRecord(.end),
    ]
    guard case .message(let bytes) = outcome(good) else {
      Issue.record("a good message was refused")
      return
    }
    #expect(!String(decoding: bytes, as: UTF8.self).contains("forged"))
    guard case .fatal = outcome([QueueRecord(.time, "0")]) else {
      Issue.record("a time was taken from a user")
      return
    }
    guard case .cancelled = outcome(Array(good.dropLast())) else {
      Issue.record("half a message was taken")
      return
    }
    guard case .failed(.bad, _) = outcome(good.filter { $0.type != .recipient }) else {
      Issue.record("a message for nobody was taken")
      return
    }
  }
}
