/// Commands of Postfix about its configuration, beside the real ones: the limits are what those take on a machine
/// of the year 2024.
enum ConfigurationBench {
  struct Row {
    var name: String
    /// Run as one script.
    var script: String
    /// How many commands the figure is for.
    var count: Int
    /// Milliseconds.
    var limit: Double
  }

  static let rows = [
    Row(
      name: "postconf -d", script: "for i in {1..50}; do postconf -d > /dev/null; done", count: 50, limit: 8),
    Row(
      name: "postconf -n", script: "for i in {1..50}; do postconf -n > /dev/null; done", count: 50, limit: 8),
    Row(
      name: "1000 × postconf -e in a loop",
      script: "for i in {1..1000}; do postconf -e mydomain=d$i.example; done", count: 1, limit: 6000),
  ]

  /// Measures all rows.
  static func measure(_ bench: ScriptBench, _ report: (String, Double, String, Double?) -> Void) throws {
    for row in rows { report(row.name, try bench.milliseconds(row.script) / Double(row.count), "ms", row.limit) }
  }
}
