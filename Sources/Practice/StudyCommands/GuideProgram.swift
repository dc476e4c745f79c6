import Course
import FileSystem
import Kernel

/// `guide`: what there is, and how to begin.
struct GuideProgram: Program {
  static let name = "guide"

  static let text = """
    You are root on mail.example.com, a Debian host with a working Postfix, in a
    small internet that exists only here. Nothing you do can do harm: break it,
    look at it, mend it.

    To learn
      lab                  the labs: tasks on this host, step by step
      lab start NAME       begin one; then check, hint, solution
      quiz                 ten timed questions in the forms of the exam
      progress             your results by area, your labs, your days
      explain NAME         what a parameter or command is for

    To look around
      postconf -n          what is set in main.cf
      mailq                the queue
      tail -f /var/log/mail.log
      telnet localhost 25  talk SMTP yourself
      peers                the mail servers out there, and what they got

    To go back
      undo, redo           the last command line that changed anything
      checkpoint NAME      keep this state; checkpoint --restore NAME brings it back
      exit                 leave; the next time you are where you left off

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.write(GuideProgram.text)
    if let active = process.studyDriver?.desk.lab {
      try await process.write("\nYou are at the lab \(active.lab.id); lab status shows the step.\n")
    }
    return .success
  }
}
