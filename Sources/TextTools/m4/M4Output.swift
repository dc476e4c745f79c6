import FileSystem

/// Where m4(1) writes: straight out, or into diversions that come later.
struct M4Output {
  /// 0 is the output; what goes to a negative one is lost.
  var current = 0
  /// Whether lines are told from which of the input they are (`-s`).
  var marksLines = false
  private var finished: [UInt8] = []
  private var diversions: [Int: [UInt8]] = [:]
  private var isAtLineStart = true
  private var outputLine = -1

  mutating func write(_ bytes: [UInt8], line: Int = 0, file: String = "") {
    guard !bytes.isEmpty else { return }
    switch current {
    case 0:
      guard marksLines else {
        finished += bytes
        return
      }
      for byte in bytes { writeMarked(byte, line, file) }
    case 1...: diversions[current, default: []] += bytes
    default: break
    }
  }

  private mutating func writeMarked(_ byte: UInt8, _ line: Int, _ file: String) {
    if isAtLineStart {
      isAtLineStart = false
      outputLine += 1
      if outputLine != line {
        finished += "#line \(line)".bytes
        if outputLine < 1, !file.isEmpty { finished += " \"\(file)\"".bytes }
        finished.append(10)
        outputLine = line
      }
    }
    finished.append(byte)
    isAtLineStart = byte == 10
  }

  /// What may leave the program now.
  mutating func takeFinished() -> [UInt8] {
    defer { finished = [] }
    return finished
  }

  /// Puts a diversion where output goes now.
  mutating func bringBack(_ number: Int) {
    guard number > 0, number != current, let bytes = diversions.removeValue(forKey: number) else { return }
    if current == 0 { finished += bytes } else { write(bytes) }
  }

  mutating func bringBackAll() {
    for number in diversions.keys.sorted() { bringBack(number) }
  }
}
