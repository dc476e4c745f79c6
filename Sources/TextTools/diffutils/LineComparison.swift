/// Finds the fewest lines to delete and insert that make one sequence of lines of another (Myers 1986, "An
/// O(ND) difference algorithm and its variations", with a search from both ends).
struct LineComparison {
  private let first: [Int]
  private let second: [Int]
  /// Which lines are not in common.
  private(set) var firstChanged: [Bool]
  private(set) var secondChanged: [Bool]
  /// The furthest place on each diagonal, from the start and from the end.
  private var forward: [Int]
  private var backward: [Int]
  private let origin: Int

  /// - Parameters: lines as numbers; equal lines have equal numbers.
  init(_ first: [Int], _ second: [Int]) {
    self.first = first
    self.second = second
    firstChanged = Array(repeating: false, count: first.count)
    secondChanged = Array(repeating: false, count: second.count)
    origin = second.count + 1
    forward = Array(repeating: 0, count: first.count + second.count + 3)
    backward = forward
    compare(0, first.count, 0, second.count)
  }

  private mutating func compare(_ xStart: Int, _ xEnd: Int, _ yStart: Int, _ yEnd: Int) {
    var (xStart, xEnd, yStart, yEnd) = (xStart, xEnd, yStart, yEnd)
    while xStart < xEnd, yStart < yEnd, first[xStart] == second[yStart] {
      xStart += 1
      yStart += 1
    }
    while xStart < xEnd, yStart < yEnd, first[xEnd - 1] == second[yEnd - 1] {
      xEnd -= 1
      yEnd -= 1
    }
    if xStart == xEnd {
      for y in yStart..<yEnd { secondChanged[y] = true }
    } else if yStart == yEnd {
      for x in xStart..<xEnd { firstChanged[x] = true }
    } else {
      let (x, y) = middle(xStart, xEnd, yStart, yEnd)
      compare(xStart, x, yStart, y)
      compare(x, xEnd, y, yEnd)
    }
  }

  /// A point on a shortest path through a part.
  private mutating func middle(_ xStart: Int, _ xEnd: Int, _ yStart: Int, _ yEnd: Int) -> (Int, Int) {
    let lowest = xStart - yEnd
    let highest = xEnd - yStart
    let forwardMiddle = xStart - yStart
    let backwardMiddle = xEnd - yEnd
    var (forwardLow, forwardHigh) = (forwardMiddle, forwardMiddle)
    var (backwardLow, backwardHigh) = (backwardMiddle, backwardMiddle)
    let isOdd = (forwardMiddle - backwardMiddle) & 1 != 0
    forward[origin + forwardMiddle] = xStart
    backward[origin + backwardMiddle] = xEnd
    while true {
      if forwardLow > lowest {
        forwardLow -= 1
        forward[origin + forwardLow - 1] = -1
      } else {
        forwardLow += 1
      }
      if forwardHigh < highest {
        forwardHigh += 1
        forward[origin + forwardHigh + 1] = -1
      } else {
        forwardHigh -= 1
      }
      for diagonal in stride(from: forwardHigh, through: forwardLow, by: -2) {
        let (below, above) = (forward[origin + diagonal - 1], forward[origin + diagonal + 1])
        var x = below < above ? above : below + 1
        while x < xEnd, x - diagonal < yEnd, first[x] == second[x - diagonal] { x += 1 }
        forward[origin + diagonal] = x
        if isOdd, backwardLow <= diagonal, diagonal <= backwardHigh, backward[origin + diagonal] <= x {
          return (x, x - diagonal)
        }
      }
      if backwardLow > lowest {
        backwardLow -= 1
        backward[origin + backwardLow - 1] = Int.max
      } else {
        backwardLow += 1
      }
      if backwardHigh < highest {
        backwardHigh += 1
        backward[origin + backwardHigh + 1] = Int.max
      } else {
        backwardHigh -= 1
      }
      for diagonal in stride(from: backwardHigh, through: backwardLow, by: -2) {
        let (below, above) = (backward[origin + diagonal - 1], backward[origin + diagonal + 1])
        var x = below < above ? below : above - 1
        while xStart < x, yStart < x - diagonal, first[x - 1] == second[x - diagonal - 1] { x -= 1 }
        backward[origin + diagonal] = x
        if !isOdd, forwardLow <= diagonal, diagonal <= forwardHigh, x <= forward[origin + diagonal] {
          return (x, x - diagonal)
        }
      }
    }
  }
}
