import ArgumentParser
import Distribution
import FileSystem
import Glibc
import Kernel
import Practice
import Simulation
import Terminal

/// `postroom` alone: the shell of the mail host, where the learner left it.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "The shell of the mail host, where you left it (the default).",
    discussion: """
      Your world is kept in $XDG_DATA_HOME/postroom, by default ~/.local/share/postroom. Where standard input is no \
      terminal, commands are read from it.
      """)

  @Flag(help: "Put your world aside and begin with a fresh one; asks before.")
  var reset = false

  @Flag(help: "A fresh world that is not saved.")
  var unsaved = false

  @OptionGroup var content: ContentOption

  func run() throws {
    let folder = try content.folder()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var notices: [String] = []
    let path = try statePath(&notices)
    if reset { try setAside(path) }
    let now = Timestamp(seconds: Int64(time(nil)))
    let simulator = Simulator()
    let status = try simulator.run { simulator -> Int32 in
      let session: Session
      do throws(ContentFolder.Failure) {
        session = try SessionStart(folder, desk: LearnersDesk.make(folder)).session(
          savedIn: path, on: simulator, at: now)
      } catch {
        throw BadContent(error)
      }
      session.notices = notices + session.notices
      return ShellCommand.run(session).rawValue
    }
    throw ArgumentParser.ExitCode(status)
  }

  private static func run(_ session: Session) -> ExitStatus {
    guard let terminal = RealTerminal(), let editor = LineEditor(terminal) else {
      let status = session.runUnattended(RealFile.standardStreams)
      for notice in session.notices { complain(notice) }
      return status
    }
    let console = RealConsole(terminal, editor)
    console.show(Greeting.text(isFresh: session.isFresh))
    session.startAtTerminal(type: getenv("TERM").map { String(cString: $0) } ?? "xterm")
    var driver = SessionDriver(session, at: console)
    defer { terminal.restore() }
    return driver.run()
  }

  /// The file that the world is saved in; nil where it is not to be saved, or can't be.
  private func statePath(_ notices: inout [String]) throws -> String? {
    if unsaved { return nil }
    let folder: StateFolder
    let isMine: Bool
    do throws(StateFolder.Failure) {
      folder = try StateFolder.standard()
      isMine = try folder.lock()
    } catch {
      notices += ["\(error)", "this is a fresh world, and it will not be saved"]
      return nil
    }
    guard isMine else {
      let holder = folder.holder.map { " (process \($0))" } ?? ""
      complain("the world in \(folder.path) is open in another postroom\(holder)")
      complain("go on there, or start with --unsaved for a fresh world that is not kept")
      throw ArgumentParser.ExitCode.failure
    }
    return folder.world
  }

  private func setAside(_ path: String?) throws {
    guard let path, access(path, F_OK) == 0 else { return }
    let question = Array("This puts your world aside and begins with a fresh one. Go on? [y/N] ".utf8)
    _ = RealFile.write(descriptor: 2, question)
    guard let answer = readLine(), answer.lowercased().hasPrefix("y") else {
      throw ArgumentParser.ExitCode.failure
    }
    guard let kept = StateFolder.setAside(path, as: "old") else {
      complain("\(path): \(String(cString: strerror(errno)))")
      throw ArgumentParser.ExitCode.failure
    }
    complain("the old world is kept as \(kept)")
  }
}
