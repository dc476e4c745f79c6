import Course
import Distribution
import FileSystem
import Kernel

/// What the study commands work with: the course, the learner's progress, and the learner's clock.
///
/// Everything is read when it is first asked for, so that it costs nothing at the start.
package final class StudyDesk {
  package let course: CourseFolder
  package let clock: StudyClock
  private let openBook: () -> ProgressBook
  private var readBank: QuestionBank?
  /// The learner's progress.
  package private(set) lazy var book = openBook()

  package init(_ course: CourseFolder, clock: StudyClock, book: @escaping () -> ProgressBook) {
    self.course = course
    self.clock = clock
    openBook = book
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

  /// What the learner has done so far.
  package func progress() -> ProgressReport {
    ProgressReport(book: book, bank: try? bank(), labs: [], clock: clock)
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
}

extension Process {
  /// The desk of the learner at whose world this program runs; nil where nobody studies.
  var desk: StudyDesk? { (machine.world.driver as? any StudyDriver)?.desk }

  /// Says that there is nobody who studies.
  func complainOfNoStudy() async throws(Errno) -> ExitStatus {
    try await complain("this works only in a session of Postroom")
    return .failure
  }
}
