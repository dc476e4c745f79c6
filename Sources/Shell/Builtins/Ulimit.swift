import TextFormat

/// `ulimit` shows limits; the simulated host does not enforce any.
struct UlimitBuiltin: Builtin {
  static let name = "ulimit"
  static let synopsis = "ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]"

  private static let limits: [(letter: Character, label: String, unit: String, value: String)] = [
    ("R", "real-time non-blocking time", "(microseconds, -R) ", "unlimited"),
    ("c", "core file size", "(blocks, -c) ", "0"),
    ("d", "data seg size", "(kbytes, -d) ", "unlimited"),
    ("e", "scheduling priority", "(-e) ", "0"),
    ("f", "file size", "(blocks, -f) ", "unlimited"),
    ("i", "pending signals", "(-i) ", "96365"),
    ("l", "max locked memory", "(kbytes, -l) ", "8192"),
    ("m", "max memory size", "(kbytes, -m) ", "unlimited"),
    ("n", "open files", "(-n) ", "20000"),
    ("p", "pipe size", "(512 bytes, -p) ", "8"),
    ("q", "POSIX message queues", "(bytes, -q) ", "819200"),
    ("r", "real-time priority", "(-r) ", "0"),
    ("s", "stack size", "(kbytes, -s) ", "8192"),
    ("t", "cpu time", "(seconds, -t) ", "unlimited"),
    ("u", "max user processes", "(-u) ", "96365"),
    ("v", "virtual memory", "(kbytes, -v) ", "unlimited"),
    ("x", "file locks", "(-x) ", "unlimited"),
  ]

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    guard let options = try await call.options("SHabcdefiklmnpqrstuvxPRT") else { return 2 }
    if !options.operands.isEmpty {
      try await call.shell.writeError("postroom: setting limits with ulimit is not simulated\n")
      return 1
    }
    if options.has("a") {
      for limit in UlimitBuiltin.limits {
        let unit = limit.unit.rightAligned(to: 20)
        call.write("\(limit.label.padded(to: 20)) \(unit)\(limit.value)\n")
      }
      return 0
    }
    let letters = options.options.map(\.letter).filter { $0 != "S" && $0 != "H" }
    for letter in letters.isEmpty ? ["f"] : letters {
      guard let limit = UlimitBuiltin.limits.first(where: { $0.letter == letter }) else { continue }
      guard letters.count > 1 else {
        call.write(limit.value + "\n")
        continue
      }
      let margin = String(repeating: " ", count: max(0, 20 - limit.unit.utf8.count))
      call.write("\(limit.label.padded(to: 20)) \(margin)\(limit.unit)\(limit.value)\n")
    }
    return 0
  }
}
