import Course

/// How far a learner has come with a lab, over all runs.
enum LabState: String {
  case untouched, begun, finished, withSolution

  /// The state, and the run that says most about it.
  static func of(_ lab: String, _ runs: [LabRun]) -> (state: LabState, run: LabRun?) {
    let own = runs.filter { $0.lab == lab }
    if let run = own.last(where: { $0.finished != nil && !$0.sawSolution }) { return (.finished, run) }
    if let run = own.last(where: { $0.finished != nil }) { return (.withSolution, run) }
    return own.isEmpty ? (.untouched, nil) : (.begun, own.last)
  }

  /// A word for a list.
  var word: String {
    switch self {
    case .untouched: ""
    case .begun: "begun"
    case .finished: "done"
    case .withSolution: "done with the solution"
    }
  }
}
