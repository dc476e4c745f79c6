import ArgumentParser
import Distribution
import FileSystem
import Practice

/// Runs a script on a fresh host again and again, and tells how long it takes.
struct ScriptBench {
  private let runner: ScriptRunner

  init(_ folder: ContentFolder) {
    runner = ScriptRunner(folder)
  }

  /// How long a script takes, without the start of its host.
  ///
  /// - Returns: milliseconds, the median of some runs.
  /// - Throws: when the script ends with a status that is not 0, or prints anything on standard error.
  func milliseconds(_ script: String) throws -> Double {
    var samples: [Double] = []
    for _ in 0..<3 { samples.append(try time(script) - time(":")) }
    return samples.sorted()[1]
  }

  private func time(_ script: String) throws -> Double {
    let streams = ScriptRunner.Streams(
      input: { _ in [] }, output: { _ in nil },
      error: { text in
        complain(String(lossless: text))
        return .EIO
      })
    let start = BenchCommand.now()
    let status = try runner.run(.code(script), on: "mail", streams: streams)
    let end = BenchCommand.now()
    guard status == .success else {
      complain("bench: the script ended with status \(status.rawValue): \(script)")
      throw ArgumentParser.ExitCode.failure
    }
    return Double(end - start) / 1_000_000
  }
}
