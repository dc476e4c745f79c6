import GRDB

/// The history of the tables: each change has a name and stays for ever; new ones are appended.
enum Migrations {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 quizzes and labs", migrate: createFirstTables)
    return migrator
  }()

  private static func createFirstTables(_ database: Database) throws {
    // Quizzes that are over. Times are milliseconds since 1970-01-01 UTC, lengths milliseconds.
    try database.create(table: "attempt") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("objective", .text).notNull()
      table.column("seed", .integer).notNull()
      table.column("started", .integer).notNull()
      table.column("ended", .integer).notNull()
      table.column("timeLimit", .integer)
      table.column("elapsed", .integer).notNull()
      table.column("ending", .text).notNull()
    }
    try database.create(table: "answer") { table in
      table.column("attempt", .integer).notNull().references("attempt", onDelete: .cascade)
      table.column("place", .integer).notNull()
      table.column("question", .text).notNull()
      table.column("area", .text).notNull()
      // Divided by blanks.
      table.column("topics", .text).notNull()
      // As JSON; null where the question was left out.
      table.column("answer", .text)
      table.column("isRight", .boolean).notNull()
      table.column("milliseconds", .integer).notNull()
      table.primaryKey(["attempt", "place"])
    }
    try database.create(index: "answerByQuestion", on: "answer", columns: ["question"])
    // The quiz that is being taken, as JSON; one row at most.
    try database.create(table: "sitting") { table in
      table.column("id", .integer).primaryKey().check { $0 == 1 }
      table.column("state", .text).notNull()
    }
    try database.create(table: "labRun") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("lab", .text).notNull()
      table.column("seed", .integer).notNull()
      table.column("started", .integer).notNull()
      table.column("updated", .integer).notNull()
      table.column("finished", .integer)
      table.column("left", .integer)
      table.column("commands", .integer).notNull()
    }
    try database.create(table: "labStep") { table in
      table.column("run", .integer).notNull().references("labRun", onDelete: .cascade)
      table.column("place", .integer).notNull()
      table.column("step", .text).notNull()
      table.column("passed", .integer)
      table.column("hints", .integer).notNull()
      table.column("sawSolution", .boolean).notNull()
      table.primaryKey(["run", "place"])
    }
  }
}
