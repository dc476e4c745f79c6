import Distribution

/// postmap(1) with large tables, beside the real one: the limits are what that takes on the same machine.
enum TableBench {
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

  /// A table's text.
  private static var text: [UInt8] {
    var text: [UInt8] = []
    for number in 0..<TableBench.lineCount {
      text += Array("user\(number)@example.com mailbox\(number)@host\(number % 97).example.net\n".utf8)
    }
    return text
  }

  /// Measures all rows.
  ///
  /// - Parameter report: takes name, value, unit and limit.
  static func measure(_ folder: ContentFolder, _ report: (String, Double, String, Double?) -> Void) throws {
    let bench = ScriptBench(folder, input: text)
    let write = "cat > t; head -n \(lineCount / 2) t | cut -d ' ' -f 1 > k"
    let empty = try bench.time(write)
    for row in rows {
      let made = try bench.time("\(write); postmap \(row.type):t")
      report("postmap \(row.type), \(lineCount) lines", made - empty, "ms", row.make)
      let asked = try bench.time("\(write); postmap \(row.type):t; postmap -q - \(row.type):t < k > /dev/null")
      report("postmap -q - \(row.type), \(lineCount / 2) keys", asked - made, "ms", row.query)
    }
  }
}
