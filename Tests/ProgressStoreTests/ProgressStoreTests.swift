import Course
import Foundation
import GRDB
import Testing

@testable import ProgressStore

@Suite final class ProgressStoreTests {
  private let folder: String
  private var file: ProgressFile { ProgressFile(path: folder + "/data/postroom/progress.sqlite") }
  private let now = WallTime(milliseconds: 1_767_603_600_000)

  init() {
    folder = NSTemporaryDirectory() + "postroom-progress-" + UUID().uuidString
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private var bank: QuestionBank {
    let objectives = """
      objectives:
        - id: "211.1"
          title: t
          weight: 4
          areas: [{ tag: smtp, title: SMTP, share: 1 }]
          topics: [{ tag: queue, title: q }]
      """
    let questions = ["one", "two"].map { id in
      "  - { id: \(id), type: fill-in, area: smtp, topics: [queue], difficulty: easy, text: t, asks: word, "
        + "accept: \(id), why: w, manual: [postfix(1)] }\n"
    }
    return QuestionBank(
      objectives: ("o", objectives),
      files: [("q", "objective: 211.1\nquestions:\n" + questions.joined())])
  }

  private func sitting() throws -> Sitting {
    var sitting = Sitting(bank.questions, objective: "211.1", seed: .max, limit: 60_000, at: now)
    try sitting.answer(.typed("one"), at: now.advanced(byMilliseconds: 1000))
    try sitting.go(to: 1, at: now.advanced(byMilliseconds: 1500))
    try sitting.toggleFlag(at: now.advanced(byMilliseconds: 1700))
    return sitting
  }

  @Test func `a quiz is there as it was when the file is opened again`() throws {
    let sitting = try sitting()
    let first = try ProgressStore(file)
    try first.save(sitting)
    // The first one is still open, as it is when the program was killed and never closed it.
    #expect(try ProgressStore(file).unfinishedSitting() == sitting)
    try first.discardUnfinishedSitting()
    #expect(try ProgressStore(file).unfinishedSitting() == nil)
  }

  @Test func `a quiz in a form that nobody can read any more is as good as none`() throws {
    let store = try ProgressStore(file)
    let queue = try DatabaseQueue(path: file.path)
    try queue.write { try $0.execute(sql: "INSERT INTO sitting VALUES (1, '{}')") }
    #expect(try store.unfinishedSitting() == nil)
    try store.save(sitting())
    #expect(try store.unfinishedSitting() != nil)
  }

  @Test func `a quiz that is over is kept with its answers, and no longer half done`() throws {
    var sitting = try sitting()
    let store = try ProgressStore(file)
    try store.save(sitting)
    try sitting.handIn(at: now.advanced(byMilliseconds: 5000))
    let attempt = try #require(Attempt(sitting, score: Score(sitting, bank: bank), at: now))
    #expect(attempt.total == Score.Tally(right: 1, answered: 1, asked: 2))
    try store.record(attempt)
    let again = try ProgressStore(file)
    #expect(try again.attempts() == [attempt])
    #expect(try again.unfinishedSitting() == nil)
  }

  @Test func `a run through a lab is kept and brought up to date under its number`() throws {
    let store = try ProgressStore(file)
    var run = LabRun(lab: "aliases", seed: 7, started: now, steps: [.init(id: "a"), .init(id: "b")])
    run = try store.save(run)
    let other = try store.save(LabRun(lab: "queue", seed: 8, started: now, steps: []))
    run.steps[0].passed = now
    run.steps[1].hints = 2
    run.steps[1].sawSolution = true
    run.commands = 5
    run.finished = now
    run.left = now.advanced(byMilliseconds: 1)
    #expect(try store.save(run).number == run.number)
    #expect(try ProgressStore(file).labRuns() == [run, other])
  }

  @Test(arguments: [false, true]) func `a damaged file is kept and never written over`(_ cut: Bool) throws {
    try ProgressStore(file).save(sitting())
    for part in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + part) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
    if cut { bytes = bytes.prefix(5000) } else { bytes.replaceSubrange(0..<200, with: repeatElement(7, count: 200)) }
    try bytes.write(to: URL(fileURLWithPath: file.path))
    try FileManager.default.copyItem(atPath: file.path, toPath: file.path + ".damaged-1")
    let store = try ProgressStore(file)
    #expect(try #require(store.notice).contains(file.path + ".damaged-2"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file.path + ".damaged-2")) == bytes)
    #expect(try store.unfinishedSitting() == nil)
    try store.save(sitting())
    #expect(try ProgressStore(file).unfinishedSitting() != nil)
  }

  @Test func `a file of a newer program is refused and left as it is`() throws {
    _ = try ProgressStore(file)
    var newer = Migrations.migrator
    newer.registerMigration("99 things to come") { try $0.create(table: "future") { $0.column("x") } }
    _ = try ProgressStore(file, migrator: newer)
    let failure = #expect(throws: ProgressFailure.self) { _ = try ProgressStore(self.file) }
    #expect(failure?.description.contains("written by a newer Postroom") == true)
    #expect(try ProgressStore(file, migrator: newer).notice == nil)
  }

  @Test func `what was kept survives a later migration`() throws {
    let sitting = try sitting()
    try ProgressStore(file).save(sitting)
    var later = Migrations.migrator
    later.registerMigration("2 later") { try $0.alter(table: "attempt") { $0.add(column: "note", .text) } }
    #expect(try ProgressStore(file, migrator: later).unfinishedSitting() == sitting)
  }

  @Test func `the tables are those of the first migration for ever`() throws {
    #expect(Migrations.migrator.migrations.first == "1 quizzes and labs")
    let queue = try DatabaseQueue()
    try Migrations.migrator.migrate(queue, upTo: "1 quizzes and labs")
    let columns = try queue.read { database in
      try ["attempt", "answer", "sitting", "labRun", "labStep"].map { table in
        try database.columns(in: table).map(\.name).joined(separator: " ")
      }
    }
    #expect(
      columns == [
        "id objective seed started ended timeLimit elapsed ending",
        "attempt place question area topics answer isRight milliseconds", "id state",
        "id lab seed started updated finished left commands", "run place step passed hints sawSolution",
      ])
  }

  @Test func `where nothing can be saved, the reason is told`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: folder + "/data"))
    let failure = #expect(throws: ProgressFailure.self) { _ = try ProgressStore(self.file) }
    #expect(failure?.description == "\(folder)/data/postroom: Not a directory: progress can't be saved.")
  }

  @Test func `when saving fails the book says so once and goes on`() throws {
    let sitting = try sitting()
    let store = try ProgressStore(file)
    _ = try store.save(LabRun(lab: "aliases", seed: 7, started: now, steps: []))
    let queue = try DatabaseQueue(path: file.path)
    try queue.write { try $0.execute(sql: "DROP TABLE sitting") }
    let book = ProgressBook(store)
    book.save(sitting)
    #expect(book.takeNotice()?.contains("From here on nothing is saved") == true)
    #expect(book.takeNotice() == nil)
    #expect(book.unfinishedSitting() == sitting)
    #expect(book.labRuns().map(\.lab) == ["aliases"])
    #expect(book.place == nil)
  }
}
