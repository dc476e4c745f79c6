/// Sorts and merges the lines of texts that each end with the terminator.
struct LineSorter {
  let order: SortOrder
  /// Whether of equal lines only the first is kept.
  let isUnique: Bool
  let terminator: UInt8

  /// A line: where it is, without its end, and where in it the first key is.
  private struct Line {
    var start: Int
    var end: Int
    var key: Range<Int>?
  }

  /// All lines in order, in pieces.
  func sorted(_ texts: [[UInt8]]) -> [[UInt8]] {
    let text = texts.count == 1 ? texts[0] : Array(texts.joined())
    return text.withUnsafeBufferPointer { buffer in
      let lines = lines(of: buffer)
      var places = Array(0..<lines.count)
      places.sort { a, b in
        let result = compare(lines[a], lines[b], buffer)
        return result == 0 ? a < b : result < 0
      }
      return write(places.map { lines[$0] }, from: buffer)
    }
  }

  /// Lines of texts that are each in order; of equal ones those of earlier texts come first.
  func merged(_ texts: [[UInt8]]) -> [[UInt8]] {
    var result = texts.first ?? []
    for text in texts.dropFirst() { result = Array(merge(result, text).joined()) }
    guard isUnique, texts.count == 1 else { return [result] }
    return result.withUnsafeBufferPointer { buffer in write(lines(of: buffer), from: buffer) }
  }

  private func merge(_ a: [UInt8], _ b: [UInt8]) -> [[UInt8]] {
    (a + b).withUnsafeBufferPointer { buffer in
      let all = lines(of: buffer)
      let middle = all.firstIndex { $0.start >= a.count } ?? all.count
      var (i, j) = (0, middle)
      var result: [Line] = []
      result.reserveCapacity(all.count)
      while i < middle || j < all.count {
        if j == all.count || i < middle && compare(all[i], all[j], buffer) <= 0 {
          result.append(all[i])
          i += 1
        } else {
          result.append(all[j])
          j += 1
        }
      }
      return write(result, from: buffer)
    }
  }

  private func compare(_ a: Line, _ b: Line, _ buffer: SortOrder.Bytes) -> Int {
    order.compare(
      SortOrder.Bytes(rebasing: buffer[a.start..<a.end]), a.key, SortOrder.Bytes(rebasing: buffer[b.start..<b.end]),
      b.key)
  }

  private func lines(of buffer: SortOrder.Bytes) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in buffer.indices where buffer[index] == terminator {
      lines.append(
        Line(
          start: start, end: index, key: order.firstKey(of: SortOrder.Bytes(rebasing: buffer[start..<index]))))
      start = index + 1
    }
    return lines
  }

  private func write(_ lines: [Line], from buffer: SortOrder.Bytes) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var previous: Line?
    for line in lines {
      if isUnique, let previous, compare(previous, line, buffer) == 0 { continue }
      previous = line
      piece += buffer[line.start..<line.end]
      piece.append(terminator)
      if piece.count >= 65_536 {
        pieces.append(piece)
        piece = []
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}
