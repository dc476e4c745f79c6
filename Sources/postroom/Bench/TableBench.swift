import ArgumentParser
import Distribution
import FileSystem
import Practice

/// postmap(1) with large tables, beside the real one: the limits are what that takes on the same machine.
struct TableBench {
  private struct Row {
    var type: String
    /// Milliseconds of the real program: to make a table of 200,000 lines, to ask it for 100,000 keys.
    var make: Double
    var query: Double
  }

  private static let rows = [
    Row(type: "btree", make: 490, query: 320),
    Row(type: "hash", make: 530, query: 440),
    Row(type: "lmdb", make: 290, query: 240),
  ]

  private static let lineCount = 200_000

  private let runner: ScriptRunner
  private let text: [UInt8]

  private init(_ folder: ContentFolder) {
    runner = ScriptRunner(folder)
    var text: [UInt8] = []
    for number in 0..<TableBench.lineCount {
      text += Array("user\(number)@example.com mailbox\(number)@host\(number % 97).example.net\n".utf8)
    }
    self.text = text
  }

  /// Measures all rows.
  ///
  /// - Parameter report: takes name, value, unit and limit.
  static func measure(_ folder: ContentFolder, _ report: (String, Double, String, Double?) -> Void) throws {
    let bench = TableBench(folder)
    let write = "cat > t; head -n \(lineCount / 2) t | cut -d ' ' -f 1 > k"
    let empty = try bench.time(write)
    for row in rows {
      let made = try bench.time("\(write); postmap \(row.type):t")
      report("postmap \(row.type), \(lineCount) lines", made - empty, "ms", row.make)
      let asked = try bench.time("\(write); postmap \(row.type):t; postmap -q - \(row.type):t < k > /dev/null")
      report("postmap -q - \(row.type), \(lineCount / 2) keys", asked - made, "ms", row.query)
    }
  }

  private func time(_ script: String) throws -> Double {
    let input = InputText(text)
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
