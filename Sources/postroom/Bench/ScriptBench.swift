import ArgumentParser
import Distribution
import FileSystem
import Practice

/// Runs a script on a fresh host again and again, and tells how long it takes.
struct ScriptBench {
  private let runner: ScriptRunner
  /// What the scripts find on standard input.
  private let input: [UInt8]

  init(_ folder: ContentFolder, input: [UInt8] = []) {
    runner = ScriptRunner(folder)
    self.input = input
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

  /// How long a script takes once, the start of its host included, in milliseconds.
  ///
  /// - Throws: when the script ends with a status that is not 0, or prints anything on standard error.
  func time(_ script: String) throws -> Double {
    let input = InputText(input)
    let streams = ScriptRunner.Streams(
      input: { input.take($0) }, output: { _ in nil },
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

/// A text that is read piece by piece, on the one thread of a simulation.
private final class InputText: @unchecked Sendable {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func take(_ count: Int) -> [UInt8] {
    let piece = bytes[position..<min(position + count, bytes.count)]
    position += piece.count
    return Array(piece)
  }
}
