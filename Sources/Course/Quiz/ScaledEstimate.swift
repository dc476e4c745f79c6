/// A guess at the exam's score, 200 to 800, of which 500 passes.
///
/// How right answers become points is not published and varies with the questions. The guess takes 65 % right
/// answers for 500 points, which is on the safe side, and straight lines from there to none and all. The
/// span is what the same knowledge would give nine times of ten (Wilson's interval), so few questions give a
/// wide one.
package struct ScaledEstimate: Hashable, Sendable {
  package let points: Int
  package let low: Int
  package let high: Int

  /// The share of right answers that is taken for a pass.
  package static let passingShare = 0.65
  package static let passingPoints = 500

  /// Nil where nothing was asked.
  package init?(_ tally: Score.Tally) {
    guard tally.asked > 0 else { return nil }
    let count = Double(tally.asked)
    let share = Double(tally.right) / count
    let z = 1.645
    let middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    let root = (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let reach = z / (1 + z * z / count) * root
    points = ScaledEstimate.points(share)
    low = ScaledEstimate.points(max(0, middle - reach))
    high = ScaledEstimate.points(min(1, middle + reach))
  }

  private static func points(_ share: Double) -> Int {
    let exact =
      share < passingShare
      ? 200 + 300 * share / passingShare : 500 + 300 * (share - passingShare) / (1 - passingShare)
    return Int((exact / 10).rounded()) * 10
  }
}
