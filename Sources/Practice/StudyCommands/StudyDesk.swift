import Course
import Distribution
import FileSystem
import Kernel

/// What the study commands work with: the course, the learner's progress and clock, and the lab that is being
/// worked on.
///
/// Everything is read when it is first asked for, so that it costs nothing at the start.
package final class StudyDesk {
  package let course: CourseFolder
  package let clock: StudyClock
  private let openBook: () -> ProgressBook
  private var readBank: QuestionBank?
  private var readLabs: LabLibrary?
  /// The learner's progress.
  package private(set) lazy var book = openBook()

  /// - Parameters:
  ///   - bank: the questions, where they are not those of the course.
  ///   - labs: the labs, where they are not those of the course.
  package init(
    _ course: CourseFolder, clock: StudyClock, book: @escaping () -> ProgressBook, bank: QuestionBank? = nil,
    labs: LabLibrary? = nil
  ) {
    self.course = course
    self.clock = clock
    openBook = book
    readBank = bank
    readLabs = labs
  }

  /// The questions.
  ///
  /// - Throws: `ContentFolder.Failure` when they can't be read.
  package func bank() throws(ContentFolder.Failure) -> QuestionBank {
    if let readBank { return readBank }
    let bank = try course.bank()
    readBank = bank
    return bank
  }

  /// The labs.
  ///
  /// - Throws: `ContentFolder.Failure` when they can't be read.
  package func labs() throws(ContentFolder.Failure) -> LabLibrary {
    if let readLabs { return readLabs }
    let labs = try course.labs(try bank().objectives)
    readLabs = labs
    return labs
  }

  /// What the learner has done so far.
  package func progress() -> ProgressReport {
    ProgressReport(book: book, bank: try? bank(), labs: (try? labs())?.labs ?? [], clock: clock)
  }

  // MARK: The lab that is being worked on

  private var loadedLab: ActiveLab??
  private var uncountedLines = 0

  /// The lab that was begun and is neither done nor given up.
  var lab: ActiveLab? {
    if let loadedLab { return loadedLab }
    let run = book.labRuns().last { $0.isOpen }
    let lab = run.flatMap { run in
      (try? labs())?[id: run.lab].flatMap { try? ActiveLab($0, resuming: run) }
    }
    loadedLab = .some(lab)
    return lab
  }

  /// Keeps the lab as it stands, with the command lines since the last time.
  func keep(_ lab: inout ActiveLab) {
    lab.change(at: clock.now()) { run in
      run.commands += uncountedLines
      run = book.save(run)
    }
    uncountedLines = 0
    loadedLab = .some(lab.run.isOpen ? lab : nil)
  }

  /// Begins to count command lines anew.
  func forgetCommandLines() {
    uncountedLines = 0
  }

  /// Takes note of a command line that the learner has entered; study commands do not count.
  package func noteCommandLine(_ line: String) {
    let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    guard !word.isEmpty, !studyPrograms.contains(where: { $0.name == word }) else { return }
    uncountedLines += 1
  }

  /// What the learner has to be told about the progress file, as lines.
  func notice() -> String {
    book.takeNotice().map { $0 + "\n" } ?? ""
  }
}

/// The time that the learner lives in.
package struct StudyClock: Sendable {
  package let now: @Sendable () -> WallTime
  /// How many seconds local time is ahead of UTC; for days.
  package let secondsEast: Int64

  package init(secondsEast: Int64 = 0, now: @escaping @Sendable () -> WallTime) {
    self.secondsEast = secondsEast
    self.now = now
  }
}

/// Whoever drives a world for a learner (`World.driver`) and has a desk for the study commands.
package protocol StudyDriver: AnyObject {
  var desk: StudyDesk { get }
  /// Keeps the world under a name, as it will be when the running command line has ended.
  func keepWorld(as name: String)
  /// Brings back the world that was kept, when the running command line has ended.
  ///
  /// - Returns: false when there is none of that name.
  func bringBackWorld(_ name: String) -> Bool
}

extension Process {
  /// Whoever drives this program's world for a learner; nil where nobody studies.
  var studyDriver: (any StudyDriver)? { machine.world.driver as? any StudyDriver }

  /// Says that there is nobody who studies.
  func complainOfNoStudy() async throws(Errno) -> ExitStatus {
    try await complain("this works only in a session of Postroom")
    return .failure
  }

  /// Asks a question; only a line that begins with y or Y means yes.
  func confirm(_ question: String) async throws(Errno) -> Bool {
    try await write(question + " [y/N] ")
    try await standardOutput.flush()
    let line = try await standardInput.readLine() ?? []
    return line.first == UInt8(ascii: "y") || line.first == UInt8(ascii: "Y")
  }
}
