import Course

/// A run through a lab: the lab with the names of this run, and what was reached so far.
struct ActiveLab {
  let lab: Lab
  private(set) var run: LabRun

  /// Begins a run.
  ///
  /// - Throws: `ContentIssue` where the lab is wrong with these names.
  init(_ file: LabFile, seed: UInt64, at now: WallTime) throws(ContentIssue) {
    lab = try file.lab(seed: seed)
    run = LabRun(lab: lab.id, seed: seed, started: now, steps: lab.steps.map { LabRun.Step(id: $0.id) })
  }

  /// Takes up a run again; steps that the lab has no longer are forgotten.
  init(_ file: LabFile, resuming run: LabRun) throws(ContentIssue) {
    lab = try file.lab(seed: run.seed)
    self.run = run
    self.run.steps = lab.steps.map { step in run.steps.first { $0.id == step.id } ?? LabRun.Step(id: step.id) }
  }

  /// The place of the first step that has not passed; nil when all have.
  var current: Int? { run.steps.firstIndex { $0.passed == nil } }

  mutating func change(at now: WallTime, _ body: (inout LabRun) -> Void) {
    body(&run)
    run.updated = now
  }

  /// Forgets what was reached, but not what it took: hints that were seen stay seen.
  mutating func startAgain(at now: WallTime) {
    change(at: now) { run in
      for place in run.steps.indices { run.steps[place].passed = nil }
    }
  }
}
