import Distribution
import FileSystem
import Kernel
import Simulation
import Testing

@testable import Practice

/// `Scripts/determinism` does the same across builds.
@Suite struct DeterminismTests {
  @Test func `the same command lines give the same bytes`() throws {
    let script = try #require(LearnerSessionTests.read(LearnerSessionTests.root + "/Tests/Determinism/lines.sh"))
    func run() throws -> [UInt8] {
      nonisolated(unsafe) var output: [UInt8] = []
      let sink: @Sendable ([UInt8]) -> Errno? = {
        output += $0
        return nil
      }
      _ = try ScriptRunner(ContentFolder(path: LearnerSessionTests.root + "/Content")).run(
        .code(String(lossless: script)), on: "mail",
        streams: ScriptRunner.Streams(input: { _ in [] }, output: sink, error: sink))
      return output
    }
    let first = try run()
    #expect(!first.isEmpty)
    #expect(String(lossless: try run()) == String(lossless: first))
  }
}
