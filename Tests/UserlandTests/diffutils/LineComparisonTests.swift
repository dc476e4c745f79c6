import Simulation
import Testing

@testable import TextTools

@Suite struct LineComparisonTests {
  /// What is left when the changed lines are taken out.
  private static func kept(_ lines: [Int], _ changes: [DiffChange], _ range: KeyPath<DiffChange, Range<Int>>) -> [Int] {
    var lines = lines
    for change in changes.reversed() { lines.removeSubrange(change[keyPath: range]) }
    return lines
  }

  @Test func `what has not changed is the same in both texts`() {
    var random = RandomSource(seed: 7)
    for size in 0..<200 {
      let first = (0..<size).map { _ in Int.random(in: 0..<(size / 4 + 2), using: &random) }
      var second = first
      for _ in 0..<(size / 5) {
        let place = Int.random(in: 0...second.count, using: &random)
        if Bool.random(using: &random), place < second.count {
          second.remove(at: place)
        } else {
          second.insert(Int.random(in: 0..<5, using: &random), at: place)
        }
      }
      for horizon in [0, 3] {
        let changes = DiffChange.changes(first, second, horizon: horizon)
        #expect(Self.kept(first, changes, \.first) == Self.kept(second, changes, \.second))
        #expect(changes.isEmpty == (first == second))
      }
    }
  }

  @Test func `a line that was inserted is found`() {
    let changes = DiffChange.changes([1, 2, 3], [1, 9, 2, 3], horizon: 3)
    #expect(changes == [DiffChange(firstLine: 1, secondLine: 1, deleted: 0, inserted: 1)])
  }

  @Test func `of equal lines the last one is the new one`() {
    let changes = DiffChange.changes([1, 2, 2], [1, 2, 2, 2], horizon: 0)
    #expect(changes == [DiffChange(firstLine: 3, secondLine: 3, deleted: 0, inserted: 1)])
  }
}
