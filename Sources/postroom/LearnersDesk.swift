import Course
import Distribution
import Glibc
import Practice
import ProgressStore

/// The desk of the person at the real terminal: real time, and progress in their data folder.
enum LearnersDesk {
  static func make(_ folder: ContentFolder) -> StudyDesk {
    StudyDesk(CourseFolder(folder), clock: StudyClock(secondsEast: secondsEast, now: now), book: openBook)
  }

  @Sendable static func now() -> WallTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return WallTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static var secondsEast: Int64 {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Int64(local.tm_gmtoff)
  }

  /// Opens the learner's progress; where that can't be, the session goes on without saving.
  private static func openBook() -> ProgressBook {
    do throws(ProgressFailure) {
      let store = try ProgressStore(try ProgressFile.standard())
      return ProgressBook(store, notice: store.notice)
    } catch {
      return ProgressBook(unsaved: error)
    }
  }
}
