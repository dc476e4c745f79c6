/// A place where three versions of a text are not the same.
struct ThreeWayBlock {
  /// The lines of my version, the old one, and yours.
  var ranges: [Range<Int>]
  /// The version that differs from the two others; nil where all three differ.
  var oddOneOut: Int?

  /// The places where three texts differ, in order; the second one is the common ancestor.
  static func blocks(_ texts: [DiffText]) -> [ThreeWayBlock] {
    var numbers: [[UInt8]: Int] = [:]
    let lines = texts.map { text in
      text.lines.indices.map { index in
        let key = Array(text.line(index)) + (text.hasNewline(index) ? [] : [10])
        if let known = numbers[key] { return known }
        numbers[key] = numbers.count
        return numbers.count - 1
      }
    }
    let mine = DiffChange.changes(lines[1], lines[0], horizon: 0)
    let yours = DiffChange.changes(lines[1], lines[2], horizon: 0)
    var result: [ThreeWayBlock] = []
    var (i, j) = (0, 0)
    // How far each version is ahead of the old one.
    var (mineShift, yoursShift) = (0, 0)
    while i < mine.count || j < yours.count {
      let startsWithMine = j == yours.count || i < mine.count && mine[i].firstLine <= yours[j].firstLine
      let start = startsWithMine ? mine[i].firstLine : yours[j].firstLine
      var end = start
      var (mineGrowth, yoursGrowth) = (0, 0)
      var (hasMine, hasYours) = (false, false)
      while true {
        if i < mine.count, mine[i].firstLine <= end {
          end = max(end, mine[i].first.upperBound)
          mineGrowth += mine[i].inserted - mine[i].deleted
          hasMine = true
          i += 1
        } else if j < yours.count, yours[j].firstLine <= end {
          end = max(end, yours[j].first.upperBound)
          yoursGrowth += yours[j].inserted - yours[j].deleted
          hasYours = true
          j += 1
        } else {
          break
        }
      }
      let ranges = [
        (start + mineShift)..<(end + mineShift + mineGrowth), start..<end,
        (start + yoursShift)..<(end + yoursShift + yoursGrowth),
      ]
      mineShift += mineGrowth
      yoursShift += yoursGrowth
      var odd: Int?
      if !hasYours {
        odd = 0
      } else if !hasMine {
        odd = 2
      } else if lines[0][ranges[0]].elementsEqual(lines[2][ranges[2]]) {
        odd = 1
      }
      result.append(ThreeWayBlock(ranges: ranges, oddOneOut: odd))
    }
    return result
  }
}
