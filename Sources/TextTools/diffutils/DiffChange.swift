/// Lines that were deleted and inserted at one place.
struct DiffChange: Hashable {
  /// The first line in each file, counted from 0.
  var firstLine: Int
  var secondLine: Int
  var deleted: Int
  var inserted: Int
  /// Whether only blank lines, or lines that an expression matches, have changed.
  var isIgnorable = false

  var first: Range<Int> { firstLine..<(firstLine + deleted) }
  var second: Range<Int> { secondLine..<(secondLine + inserted) }
}

extension DiffChange {
  /// The changes between two sequences of lines, each line a number, as diff(1) finds them: lines without a
  /// partner are set aside first, and at the end each change is moved as far down as it goes.
  ///
  /// - Parameter horizon: how many lines of a common start and end may take part in moving.
  static func changes(_ first: [Int], _ second: [Int], horizon: Int) -> [DiffChange] {
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    if start == first.count, start == second.count { return [] }
    start = max(0, start - horizon)
    var end = 0
    while end < shorter - start, first[first.count - 1 - end] == second[second.count - 1 - end] { end += 1 }
    end = max(0, end - horizon)
    let a = Array(first[start..<(first.count - end)])
    let b = Array(second[start..<(second.count - end)])
    var (aChanged, bChanged) = changedLines(a, b)
    shift(&aChanged, &bChanged, a)
    shift(&bChanged, &aChanged, b)
    return changes(aChanged, bChanged, offset: start)
  }

  private static func changedLines(_ a: [Int], _ b: [Int]) -> ([Bool], [Bool]) {
    var (aCounts, bCounts): ([Int: Int], [Int: Int]) = ([:], [:])
    for line in a { aCounts[line, default: 0] += 1 }
    for line in b { bCounts[line, default: 0] += 1 }
    let aDiscards = DiffDiscards.find(a.map { bCounts[$0] ?? 0 })
    let bDiscards = DiffDiscards.find(b.map { aCounts[$0] ?? 0 })
    let aKept = a.indices.filter { !aDiscards[$0] }
    let bKept = b.indices.filter { !bDiscards[$0] }
    let comparison = LineComparison(aKept.map { a[$0] }, bKept.map { b[$0] })
    var (aChanged, bChanged) = (aDiscards, bDiscards)
    for (index, line) in aKept.enumerated() where comparison.firstChanged[index] { aChanged[line] = true }
    for (index, line) in bKept.enumerated() where comparison.secondChanged[index] { bChanged[line] = true }
    return (aChanged, bChanged)
  }

  private static func changes(_ a: [Bool], _ b: [Bool], offset: Int) -> [DiffChange] {
    var result: [DiffChange] = []
    var (x, y) = (0, 0)
    while x < a.count || y < b.count {
      let (startX, startY) = (x, y)
      while x < a.count, a[x] { x += 1 }
      while y < b.count, b[y] { y += 1 }
      if x > startX || y > startY {
        result.append(
          DiffChange(
            firstLine: startX + offset, secondLine: startY + offset, deleted: x - startX, inserted: y - startY))
      }
      x += 1
      y += 1
    }
    return result
  }

  /// Moves each run of changed lines down as far as it goes, and merges those that meet.
  private static func shift(_ changed: inout [Bool], _ other: inout [Bool], _ lines: [Int]) {
    // A line before the first and one behind the last, both unchanged, spare tests for the ends.
    var mine = [false] + changed + [false]
    let theirs = [false] + other + [false]
    let end = lines.count
    var (i, j) = (0, 0)
    func line(_ index: Int) -> Int { lines[index] }
    while true {
      while i < end, !mine[i + 1] {
        while theirs[j + 1] { j += 1 }
        j += 1
        i += 1
      }
      if i == end { break }
      var start = i
      i += 1
      while mine[i + 1] { i += 1 }
      while theirs[j + 1] { j += 1 }
      var corresponding: Int
      var length: Int
      repeat {
        length = i - start
        while start > 0, line(start - 1) == line(i - 1) {
          start -= 1
          mine[start + 1] = true
          i -= 1
          mine[i + 1] = false
          while mine[start] { start -= 1 }
          j -= 1
          while theirs[j + 1] { j -= 1 }
        }
        corresponding = theirs[j] ? i : end
        while i != end, line(start) == line(i) {
          mine[start + 1] = false
          start += 1
          mine[i + 1] = true
          i += 1
          while mine[i + 1] { i += 1 }
          j += 1
          while theirs[j + 1] {
            corresponding = i
            j += 1
          }
        }
      } while length != i - start
      while corresponding < i {
        start -= 1
        mine[start + 1] = true
        i -= 1
        mine[i + 1] = false
        j -= 1
        while theirs[j + 1] { j -= 1 }
      }
    }
    changed = Array(mine.dropFirst().dropLast())
  }
}
