/// A learner's progress for those who write it down: when it can't be saved any more, it says so once, and
/// the session goes on with what it knows.
package final class ProgressBook {
  private var keeper: any ProgressKeeper
  private var notice: String?
  /// Whether what is written down outlasts the program.
  package private(set) var isSaving = true

  /// - Parameter notice: what the learner has to be told about it.
  package init(_ keeper: any ProgressKeeper, notice: String? = nil) {
    self.keeper = keeper
    self.notice = notice
  }

  /// Progress that can't be saved from the start.
  package convenience init(unsaved failure: ProgressFailure) {
    self.init(MemoryProgress())
    notice = ProgressBook.text(failure)
    isSaving = false
  }

  /// What the learner has to be told, once.
  package func takeNotice() -> String? {
    defer { notice = nil }
    return notice
  }

  package var place: String? { keeper.place }

  package func save(_ sitting: Sitting) {
    keep { keeper throws(ProgressFailure) in try keeper.save(sitting) }
  }

  package func unfinishedSitting() -> Sitting? {
    keep { keeper throws(ProgressFailure) in try keeper.unfinishedSitting() } ?? nil
  }

  package func discardUnfinishedSitting() {
    keep { keeper throws(ProgressFailure) in try keeper.discardUnfinishedSitting() }
  }

  package func record(_ attempt: Attempt) {
    keep { keeper throws(ProgressFailure) in try keeper.record(attempt) }
  }

  package func attempts() -> [Attempt] {
    keep { keeper throws(ProgressFailure) in try keeper.attempts() } ?? []
  }

  package func save(_ run: LabRun) -> LabRun {
    keep { keeper throws(ProgressFailure) in try keeper.save(run) } ?? run
  }

  package func labRuns() -> [LabRun] {
    keep { keeper throws(ProgressFailure) in try keeper.labRuns() } ?? []
  }

  /// Does something with the keeper; after a failure the same with one that forgets.
  @discardableResult
  private func keep<Value>(_ body: (any ProgressKeeper) throws(ProgressFailure) -> Value) -> Value? {
    do throws(ProgressFailure) {
      return try body(keeper)
    } catch {
      let memory = MemoryProgress()
      for attempt in (try? keeper.attempts()) ?? [] { memory.record(attempt) }
      for run in (try? keeper.labRuns()) ?? [] { _ = memory.save(run) }
      keeper = memory
      notice = ProgressBook.text(error)
      isSaving = false
      return try? body(memory)
    }
  }

  private static func text(_ failure: ProgressFailure) -> String {
    "\(failure)\nFrom here on nothing is saved; everything else works as usual."
  }
}
