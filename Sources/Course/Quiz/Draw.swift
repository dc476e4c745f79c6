/// Draws the questions of a quiz from a bank: the areas in the proportion of the blueprint, and within an
/// area as many different topics as there are.
package struct Draw {
  package let objective: Objective
  /// What can be drawn.
  package let questions: [Question]

  package init(objective: Objective, from questions: [Question]) {
    self.objective = objective
    self.questions = questions.filter { $0.objective == objective.id }
  }

  /// Draws questions.
  ///
  /// - Parameter count: as many, or all where there are fewer.
  /// - Returns: the same questions in the same order for the same seed and bank.
  package func draw(_ count: Int, seed: UInt64) -> [Question] {
    var source = SeededSource(seed: seed, for: "draw " + objective.id)
    // In a random order, so that of areas with equal shares not always the same one goes short.
    let areas = source.shuffled(objective.areas)
    let pools = areas.map { area in
      source.shuffled(questions.filter { $0.area == area.tag }.sorted { $0.id < $1.id })
    }
    let places = Draw.apportioned(count, shares: areas.map(\.share), limits: pools.map(\.count))
    let drawn = zip(pools, places).flatMap { pool, count in Draw.spread(pool, count) }
    return source.shuffled(drawn)
  }

  /// Divides places by shares, with the largest remainders rounded up, the first of equals; what one share
  /// can't use, the others get.
  static func apportioned(_ count: Int, shares: [Int], limits: [Int]) -> [Int] {
    var places = shares.map { _ in 0 }
    var open = shares.indices.filter { shares[$0] > 0 }
    var left = count
    while left > 0, !open.isEmpty {
      let total = open.reduce(0) { $0 + shares[$1] }
      for index in open { places[index] = left * shares[index] / total }
      let given = open.reduce(0) { $0 + places[$1] }
      let byRemainder = open.sorted { a, b in
        let (first, second) = (left * shares[a] % total, left * shares[b] % total)
        return first != second ? first > second : a < b
      }
      for index in byRemainder.prefix(left - given) { places[index] += 1 }
      let full = open.filter { places[$0] >= limits[$0] }
      guard full.contains(where: { places[$0] > limits[$0] }) else { break }
      for index in full {
        places[index] = limits[index]
        left -= limits[index]
      }
      open.removeAll { full.contains($0) }
      for index in open { places[index] = 0 }
    }
    return places
  }

  /// The first of the pool, but each time the one whose topics were drawn least.
  private static func spread(_ pool: [Question], _ count: Int) -> [Question] {
    var rest = pool
    var drawn: [Question] = []
    var timesDrawn: [String: Int] = [:]
    while drawn.count < count, !rest.isEmpty {
      func cost(_ question: Question) -> Int { question.topics.map { timesDrawn[$0] ?? 0 }.max() ?? 0 }
      var best = 0
      for index in rest.indices where cost(rest[index]) < cost(rest[best]) { best = index }
      let question = rest.remove(at: best)
      for topic in question.topics { timesDrawn[topic, default: 0] += 1 }
      drawn.append(question)
    }
    return drawn
  }
}
