/// Keeps progress until the program ends: for transcripts, tests, and where nothing can be saved.
package final class MemoryProgress: ProgressKeeper {
  private var sitting: Sitting?
  private var recorded: [Attempt] = []
  private var runs: [LabRun] = []

  package init() {}

  package var place: String? { nil }
  package func save(_ sitting: Sitting) { self.sitting = sitting }
  package func unfinishedSitting() -> Sitting? { sitting }
  package func discardUnfinishedSitting() { sitting = nil }
  package func attempts() -> [Attempt] { recorded }
  package func labRuns() -> [LabRun] { runs }

  package func record(_ attempt: Attempt) {
    recorded.append(attempt)
    if let kept = sitting, attempt.isEnd(of: kept) { sitting = nil }
  }

  package func save(_ run: LabRun) -> LabRun {
    var run = run
    if let number = run.number, let place = runs.firstIndex(where: { $0.number == number }) {
      runs[place] = run
    } else {
      run.number = Int64(runs.count + 1)
      runs.append(run)
    }
    return run
  }
}
