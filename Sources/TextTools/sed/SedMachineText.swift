import FileSystem
import Kernel
import Patterns

/// The commands s, e and l.
extension SedMachine {
  /// Performs an s command.
  ///
  /// - Returns: whether something was replaced.
  func substitute(_ substitution: SedSubstitution) async throws(Errno) -> Bool {
    guard let pattern = substitution.pattern ?? lastPattern else {
      stop("-e expression #1, char 0: no previous regular expression")
      return false
    }
    lastPattern = pattern
    guard replace(substitution, pattern) else { return false }
    if substitution.printsBefore, substitution.executes { print(line[...]) }
    if substitution.executes {
      var result = try await runShell(line)
      if result.last == settings.terminator { result.removeLast() }
      line = result
    }
    if substitution.printsBefore && !substitution.executes || substitution.prints { print(line[...]) }
    if let number = substitution.output { write(number) }
    return true
  }

  /// Replaces matches in the line.
  private func replace(_ substitution: SedSubstitution, _ pattern: POSIXRegex) -> Bool {
    let replacement = substitution.replacement
    let needsGroups = replacement.greatestGroup > 0
    var isReplaced = false
    scratch.removeAll(keepingCapacity: true)
    var copied = 0
    line.withUnsafeBufferPointer { subject in
      var start = 0
      var count = 0
      var lastEnd = -1
      while start <= subject.count {
        let match: PatternMatch
        if needsGroups {
          guard let found = pattern.firstMatch(in: subject, from: start) else { break }
          match = found
        } else {
          guard let range = pattern.firstRange(in: subject, from: start) else { break }
          match = PatternMatch(groups: [range])
        }
        let range = match.range
        // An empty match right behind another one does not count.
        if !range.isEmpty || range.lowerBound != lastEnd {
          count += 1
          if count >= substitution.number {
            scratch.append(contentsOf: subject[copied..<range.lowerBound])
            replacement.append(match, of: subject, to: &scratch)
            copied = range.upperBound
            isReplaced = true
            if !substitution.isGlobal { break }
          }
        }
        lastEnd = range.upperBound
        start = range.isEmpty ? next(range.upperBound, in: subject) : range.upperBound
      }
      if isReplaced { scratch.append(contentsOf: subject[copied...]) }
    }
    if isReplaced { swap(&line, &scratch) }
    return isReplaced
  }

  /// The place behind the character at a place.
  private func next(_ index: Int, in subject: UnsafeBufferPointer<UInt8>) -> Int {
    var next = index + 1
    guard settings.encoding == .utf8, index < subject.count, subject[index] >= 0xC0 else { return next }
    while next < subject.count, next < index + 4, subject[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  /// Performs an e command; one without text runs the line.
  func execute(_ command: [UInt8]) async throws(Errno) {
    if command.isEmpty {
      var result = try await runShell(line)
      if result.last == settings.terminator { result.removeLast() }
      line = result
    } else {
      output.put(text: try await runShell(command))
    }
  }

  /// What `sh -c` prints.
  private func runShell(_ command: [UInt8]) async throws(Errno) -> [UInt8] {
    try await flush()
    return try await process.output(of: "/bin/sh", ["sh", "-c", String(lossless: command)]).bytes
  }

  /// The line as the l command shows it, in lines of a length.
  func listed(_ length: Int) -> [UInt8] {
    var result: [UInt8] = []
    var width = 0
    for byte in line {
      let shown: [UInt8]
      switch byte {
      case UInt8(ascii: "\\"): shown = Array("\\\\".utf8)
      case 7: shown = Array("\\a".utf8)
      case 8: shown = Array("\\b".utf8)
      case 9: shown = Array("\\t".utf8)
      case 10: shown = Array("\\n".utf8)
      case 11: shown = Array("\\v".utf8)
      case 12: shown = Array("\\f".utf8)
      case 13: shown = Array("\\r".utf8)
      case 32..<127: shown = [byte]
      default: shown = [UInt8(ascii: "\\"), 48 + byte >> 6, 48 + byte >> 3 & 7, 48 + byte & 7]
      }
      if length > 0, width + shown.count > length - 1 {
        result += Array("\\\n".utf8)
        width = 0
      }
      result += shown
      width += shown.count
    }
    return result + Array("$\n".utf8)
  }
}
