import Course
import GRDB

/// A learner's progress in an SQLite file.
///
/// Each change is one transaction that is on the disk when the call returns, so a program that is killed
/// loses nothing.
package final class ProgressStore: ProgressKeeper {
  private let database: DatabaseQueue
  private let file: ProgressFile
  /// What happened to an older file, for the learner to read.
  package let notice: String?

  /// Opens the file, and makes it when it is not there. A damaged one is moved aside and never written over.
  ///
  /// - Throws: `ProgressFailure` when the file can't be read or written, or comes from a newer program.
  package convenience init(_ file: ProgressFile) throws(ProgressFailure) {
    try self.init(file, migrator: Migrations.migrator)
  }

  init(_ file: ProgressFile, migrator: DatabaseMigrator) throws(ProgressFailure) {
    self.file = file
    try file.makeFolder()
    do throws(Trouble) {
      database = try ProgressStore.open(file, migrator)
      notice = nil
    } catch {
      guard case .damaged(let what) = error else { throw error.failure(file) }
      let kept = try file.moveAside()
      do throws(Trouble) {
        database = try ProgressStore.open(file, migrator)
      } catch {
        throw error.failure(file)
      }
      notice =
        "The progress file was damaged (\(what)) and is kept as\n  \(kept)\nProgress begins anew in\n  \(file.path)"
    }
  }

  package var place: String? { file.path }

  /// What opening a file can come to.
  private enum Trouble: Error {
    case damaged(String)
    case newer
    case other(String)

    init(_ error: any Error) {
      guard let error = error as? DatabaseError else {
        self = .other(String(describing: error))
        return
      }
      switch error.resultCode.primaryResultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(error.message ?? "no database")
      default: self = .other(ProgressStore.text(error))
      }
    }

    private var description: String {
      switch self {
      case .damaged(let what), .other(let what): what
      case .newer: "newer"
      }
    }

    func failure(_ file: ProgressFile) -> ProgressFailure {
      let what = file.hasNoRoom ? "no space left on the disk" : description
      return switch self {
      case .damaged, .other: ProgressFailure("\(file.path): \(what): progress can't be saved.")
      case .newer:
        ProgressFailure(
          "\(file.path) was written by a newer Postroom; it is left as it is, and progress can't be saved.")
      }
    }
  }

  private static func open(_ file: ProgressFile, _ migrator: DatabaseMigrator) throws(Trouble) -> DatabaseQueue {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      let (verdict, isNewer) = try queue.read { database in
        (try String.fetchOne(database, sql: "PRAGMA quick_check(1)"), try migrator.hasBeenSuperseded(database))
      }
      if let verdict, verdict != "ok" { throw Trouble.damaged(verdict) }
      if isNewer { throw Trouble.newer }
      try migrator.migrate(queue)
      return queue
    } catch let trouble as Trouble {
      throw trouble
    } catch {
      throw Trouble(error)
    }
  }

  private static func text(_ error: DatabaseError) -> String {
    switch error.resultCode.primaryResultCode {
    case .SQLITE_FULL: "no space left on the disk"
    case .SQLITE_READONLY, .SQLITE_PERM: "the file can only be read"
    case .SQLITE_CANTOPEN: "the file can't be opened"
    case .SQLITE_BUSY, .SQLITE_LOCKED: "another program holds the file"
    case .SQLITE_IOERR: "the disk reports an error"
    default: error.message ?? "error \(error.resultCode.rawValue)"
    }
  }

  private func perform<Value>(_ body: (DatabaseQueue) throws -> Value) throws(ProgressFailure) -> Value {
    do {
      return try body(database)
    } catch {
      throw Trouble(error).failure(file)
    }
  }

  // MARK: Quizzes

  package func save(_ sitting: Sitting) throws(ProgressFailure) {
    try perform { queue in try queue.write { try SittingRow(id: 1, state: sitting).save($0) } }
  }

  package func unfinishedSitting() throws(ProgressFailure) -> Sitting? {
    try perform { queue in
      do {
        return try queue.read { try SittingRow.fetchOne($0)?.state }
      } catch let error as DatabaseError {
        throw error
      } catch {
        // Another release wrote it in a form that this one can't read: there is nothing to take up again.
        return nil
      }
    }
  }

  package func discardUnfinishedSitting() throws(ProgressFailure) {
    try perform { queue in try queue.write { try $0.execute(sql: "DELETE FROM sitting") } }
  }

  package func record(_ attempt: Attempt) throws(ProgressFailure) {
    try perform { queue in
      try queue.write { database in
        if let kept = try? SittingRow.fetchOne(database)?.state, attempt.isEnd(of: kept) {
          try SittingRow.deleteAll(database)
        }
        try database.execute(
          sql: """
            INSERT INTO attempt (objective, seed, started, ended, timeLimit, elapsed, ending)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            attempt.objective, Int64(bitPattern: attempt.seed), attempt.started.milliseconds,
            attempt.ended.milliseconds, attempt.limit, attempt.elapsed, attempt.ending.rawValue,
          ])
        let number = database.lastInsertedRowID
        for (place, item) in attempt.items.enumerated() {
          try AnswerRow(item, attempt: number, place: place).insert(database)
        }
      }
    }
  }

  package func attempts() throws(ProgressFailure) -> [Attempt] {
    try perform { queue in
      try queue.read { database in
        let answers = Dictionary(
          grouping: try AnswerRow.order(Column("attempt"), Column("place")).fetchAll(database), by: \.attempt)
        return try Row.fetchAll(database, sql: "SELECT * FROM attempt ORDER BY id").map { row in
          Attempt(
            objective: row["objective"], seed: UInt64(bitPattern: row["seed"]),
            started: WallTime(milliseconds: row["started"]), ended: WallTime(milliseconds: row["ended"]),
            limit: row["timeLimit"], elapsed: row["elapsed"],
            ending: Sitting.Ending(rawValue: row["ending"]) ?? .handedIn,
            items: (answers[row["id"]] ?? []).map(\.item))
        }
      }
    }
  }

  // MARK: Labs

  package func save(_ run: LabRun) throws(ProgressFailure) -> LabRun {
    try perform { queue in
      var run = run
      try queue.write { database in
        let times: StatementArguments = [
          run.lab, Int64(bitPattern: run.seed), run.started.milliseconds, run.updated.milliseconds,
          run.finished?.milliseconds, run.left?.milliseconds, run.commands,
        ]
        if let number = run.number {
          try database.execute(
            sql: """
              UPDATE labRun SET lab = ?, seed = ?, started = ?, updated = ?, finished = ?, "left" = ?, commands = ?
              WHERE id = ?
              """, arguments: times + [number])
        }
        if run.number == nil || database.changesCount == 0 {
          try database.execute(
            sql: """
              INSERT INTO labRun (lab, seed, started, updated, finished, "left", commands)
              VALUES (?, ?, ?, ?, ?, ?, ?)
              """, arguments: times)
          run.number = database.lastInsertedRowID
        }
        try database.execute(sql: "DELETE FROM labStep WHERE run = ?", arguments: [run.number])
        for (place, step) in run.steps.enumerated() {
          try database.execute(
            sql: "INSERT INTO labStep VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [run.number, place, step.id, step.passed?.milliseconds, step.hints, step.sawSolution])
        }
      }
      return run
    }
  }

  package func labRuns() throws(ProgressFailure) -> [LabRun] {
    try perform { queue in
      try queue.read { database in
        let steps = Dictionary(
          grouping: try Row.fetchAll(database, sql: "SELECT * FROM labStep ORDER BY run, place"),
          by: { $0["run"] as Int64 })
        return try Row.fetchAll(database, sql: "SELECT * FROM labRun ORDER BY id").map { row in
          LabRun(
            number: row["id"], lab: row["lab"], seed: UInt64(bitPattern: row["seed"]),
            started: WallTime(milliseconds: row["started"]),
            steps: (steps[row["id"]] ?? []).map { step in
              LabRun.Step(
                id: step["step"], passed: (step["passed"] as Int64?).map { WallTime(milliseconds: $0) },
                hints: step["hints"], sawSolution: step["sawSolution"])
            },
            updated: WallTime(milliseconds: row["updated"]),
            finished: (row["finished"] as Int64?).map { WallTime(milliseconds: $0) },
            left: (row["left"] as Int64?).map { WallTime(milliseconds: $0) }, commands: row["commands"])
        }
      }
    }
  }
}
