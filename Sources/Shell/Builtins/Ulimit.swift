import FileSystem
import Kernel
import TextFormat

/// `ulimit` shows and sets resource limits; the simulated host does not enforce any.
struct UlimitBuiltin: Builtin {
  static let name = "ulimit"
  static let synopsis = "ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]"

  private struct Row {
    var letter: Character
    var label: String
    var unit: String
    /// nil for the size of pipes, which is fixed.
    var resource: ResourceLimits.Resource?
    /// What one of the shell's units is in those of the resource.
    var factor = 1
  }

  private static let rows: [Row] = [
    Row(letter: "R", label: "real-time non-blocking time", unit: "(microseconds, -R) ", resource: .realTimeTime),
    Row(letter: "c", label: "core file size", unit: "(blocks, -c) ", resource: .core, factor: 1024),
    Row(letter: "d", label: "data seg size", unit: "(kbytes, -d) ", resource: .data, factor: 1024),
    Row(letter: "e", label: "scheduling priority", unit: "(-e) ", resource: .schedulingPriority),
    Row(letter: "f", label: "file size", unit: "(blocks, -f) ", resource: .fileSize, factor: 1024),
    Row(letter: "i", label: "pending signals", unit: "(-i) ", resource: .pendingSignals),
    Row(letter: "l", label: "max locked memory", unit: "(kbytes, -l) ", resource: .lockedMemory, factor: 1024),
    Row(letter: "m", label: "max memory size", unit: "(kbytes, -m) ", resource: .residentMemory, factor: 1024),
    Row(letter: "n", label: "open files", unit: "(-n) ", resource: .openFiles),
    Row(letter: "p", label: "pipe size", unit: "(512 bytes, -p) ", resource: nil),
    Row(letter: "q", label: "POSIX message queues", unit: "(bytes, -q) ", resource: .messageQueues),
    Row(letter: "r", label: "real-time priority", unit: "(-r) ", resource: .realTimePriority),
    Row(letter: "s", label: "stack size", unit: "(kbytes, -s) ", resource: .stack, factor: 1024),
    Row(letter: "t", label: "cpu time", unit: "(seconds, -t) ", resource: .time),
    Row(letter: "u", label: "max user processes", unit: "(-u) ", resource: .processes),
    Row(letter: "v", label: "virtual memory", unit: "(kbytes, -v) ", resource: .virtualMemory, factor: 1024),
    Row(letter: "x", label: "file locks", unit: "(-x) ", resource: .fileLocks),
  ]

  private struct Request {
    var row: Row
    var value: String?
  }

  /// Which of the two limits is meant; neither letter means the soft one to show, and both to set.
  private struct Mode {
    var isSoft = false
    var isHard = false
  }

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    var mode = Mode()
    var requests: [Request] = []
    var showsAll = false
    var index = 0
    while index < call.arguments.count {
      let word = call.arguments[index]
      guard word.hasPrefix("-"), word.utf8.count > 1 else { break }
      index += 1
      if word == "--" { break }
      var cluster = word.dropFirst()
      while let letter = cluster.popFirst() {
        switch letter {
        case "a": showsAll = true
        case "S": mode.isSoft = true
        case "H": mode.isHard = true
        default:
          guard let row = UlimitBuiltin.rows.first(where: { $0.letter == letter }) else {
            try await call.complain("-\(letter): invalid option")
            return try await call.usage()
          }
          var value: String?
          if !cluster.isEmpty {
            value = String(cluster)
            cluster = ""
          } else if index < call.arguments.count, !call.arguments[index].hasPrefix("-") {
            value = call.arguments[index]
            index += 1
          }
          requests.append(Request(row: row, value: value))
        }
      }
    }
    if index < call.arguments.count, let last = requests.indices.last, requests[last].value == nil {
      requests[last].value = call.arguments[index]
    }
    if showsAll {
      for row in UlimitBuiltin.rows { show(row, mode, isLabelled: true, call) }
      return 0
    }
    if requests.isEmpty {
      let fileSize = UlimitBuiltin.rows.filter { $0.letter == "f" }
      let value = index < call.arguments.count ? call.arguments[index] : nil
      requests = fileSize.map { Request(row: $0, value: value) }
    }
    for request in requests {
      guard let value = request.value else {
        show(request.row, mode, isLabelled: requests.count > 1, call)
        continue
      }
      guard try await set(request.row, value, mode, call) else { return 1 }
    }
    return 0
  }

  private func show(_ row: Row, _ mode: Mode, isLabelled: Bool, _ call: BuiltinCall) {
    var text = "8"
    if let resource = row.resource {
      let limit = call.shell.process.limits[resource]
      let value = mode.isHard && !mode.isSoft ? limit.hard : limit.soft
      text = value.map { String($0 / row.factor) } ?? "unlimited"
    }
    call.write(isLabelled ? "\(row.label.padded(to: 20)) \(row.unit.rightAligned(to: 20))\(text)\n" : text + "\n")
  }

  private func set(_ row: Row, _ text: String, _ mode: Mode, _ call: BuiltinCall) async throws(Unwind) -> Bool {
    let process = call.shell.process
    func refuse(_ error: Errno) async throws(Unwind) -> Bool {
      try await call.complain("\(row.label): cannot modify limit: \(error.message)")
      return false
    }
    guard let resource = row.resource else { return try await refuse(.EINVAL) }
    var limit = process.limits[resource]
    let value: Int?
    switch text {
    case "hard": value = limit.hard
    case "soft": value = limit.soft
    case "unlimited": value = nil
    default:
      guard text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = Int(text) else {
        let kind = text.hasPrefix("0x") ? "hex " : text.hasPrefix("0") ? "octal " : ""
        try await call.complain("\(text): invalid \(kind)number")
        return false
      }
      let (product, overflows) = number.multipliedReportingOverflow(by: row.factor)
      value = overflows ? nil : product
    }
    let isBoth = !mode.isSoft && !mode.isHard
    let (old, highest) = (limit, Int.max)
    if mode.isSoft || isBoth { limit.soft = value }
    if mode.isHard || isBoth { limit.hard = value }
    if limit.soft ?? highest > limit.hard ?? highest { return try await refuse(.EINVAL) }
    // A container's root may lower a hard limit, not raise it.
    if limit.hard ?? highest > old.hard ?? highest { return try await refuse(.EPERM) }
    process.limits[resource] = limit
    return true
  }
}
