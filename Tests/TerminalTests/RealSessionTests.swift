import Glibc
import Testing

@testable import Terminal

/// The built program at a terminal of its own, as a learner uses it.
@Suite struct RealSessionTests {
  /// A learner with a data folder, who starts the program, types and looks.
  final class Learner {
    let folder: String
    private(set) var terminal: TerminalChild?

    static let program: String = {
      var path = [CChar](repeating: 0, count: 4096)
      let count = readlink("/proc/self/exe", &path, path.count - 1)
      let own = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return own[..<(own.lastIndex(of: "/") ?? own.startIndex)] + "/postroom"
    }()

    init() {
      var template = Array("/tmp/postroom-test-XXXXXX".utf8CString)
      folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    deinit {
      terminal?.end(by: SIGKILL)
      for name in ["world", "lock", "progress.sqlite"] { unlink(folder + "/postroom/" + name) }
      rmdir(folder + "/postroom")
      rmdir(folder)
    }

    /// Starts the program and waits for its prompt.
    func start() -> Bool {
      terminal = TerminalChild(
        path: Learner.program, arguments: ["postroom"],
        environment: ["XDG_DATA_HOME=" + folder, "TERM=xterm", "PATH=/usr/bin:/bin"])
      return terminal?.waits(for: "# ", seconds: 60) == true
    }

    /// Types keys and waits for a text at the end of the screen; what was shown since.
    func type(_ keys: String, until end: String = ":~# ") -> String {
      guard let terminal else { return "" }
      let before = terminal.screen.count
      terminal.type(keys)
      guard terminal.waits(for: end, seconds: 60, after: before) else {
        return "NO END: " + text(from: before)
      }
      return text(from: before)
    }

    /// Changes the size of the window and waits until the prompt has been drawn anew.
    func resize(rows: Int, columns: Int) -> Bool {
      guard let terminal else { return false }
      let before = terminal.screen.count
      terminal.resize(rows: rows, columns: columns)
      return terminal.waits(for: ":~# ", seconds: 20, after: before)
    }

    /// What was shown from a place on, without the sequences that move the cursor.
    private func text(from place: Int) -> String {
      let text = String(decoding: terminal?.screen[place...] ?? [], as: UTF8.self)
      var result = ""
      var isEscape = false
      for character in text.unicodeScalars {
        if isEscape {
          isEscape = !character.properties.isAlphabetic
        } else if character == "\u{1B}" {
          isEscape = true
        } else if character != "\r" {
          result.unicodeScalars.append(character)
        }
      }
      return result
    }
  }

  @Test func `a learner works, is cut off, and goes on`() {
    let learner = Learner()
    #expect(learner.start())
    #expect(learner.type("echo one > f; X=5\r").hasSuffix("echo one > f; X=5\nroot@mail:~# "))
    #expect(learner.type("cat f\r").hasSuffix("cat f\none\nroot@mail:~# "))
    // Editing, history, completion.
    #expect(learner.type("caX\u{7F}t f\u{1}true; \u{5}\r").contains("\none\n"))
    #expect(learner.type("\u{1B}[A\u{1B}[A\r").contains("\none\n"))
    #expect(learner.type("cat /etc/hostn\t\r").contains("\nmail\n"))
    // Interrupts: a line, a program that waits, a loop.
    #expect(learner.type("nonsense\u{3}").hasSuffix("nonsense^C\nroot@mail:~# "))
    #expect(learner.type("sleep 1000\r", until: "sleep 1000\r\n").hasSuffix("sleep 1000\n"))
    #expect(learner.type("\u{3}").hasSuffix("^C\nroot@mail:~# "))
    #expect(learner.type("while :; do :; done\r", until: "done\r\n").hasSuffix("done\n"))
    #expect(learner.type("\u{3}").contains("^C"))
    #expect(learner.type("echo $?\r").contains("\n130\n"))
    // Undo, and the window's size.
    #expect(learner.type("echo two > f\r").hasSuffix("root@mail:~# "))
    #expect(learner.type("undo\r").contains("\nundone: echo two > f\n"))
    #expect(learner.resize(rows: 30, columns: 100))
    #expect(learner.type("true; echo $COLUMNS $LINES\r").contains("\n100 30\n"))
    // As if the power failed.
    learner.terminal?.end(by: SIGKILL)
    #expect(learner.start())
    #expect(learner.type("cat f; echo $X\r").contains("\none\n5\n"))
    #expect(learner.type("redo\r").contains("\ndone again: echo two > f\n"))
    #expect(learner.type("cat f\r").contains("\ntwo\n"))
    #expect(learner.type("undo\r").contains("\nundone: echo two > f\n"))
    #expect(learner.type("undo\r").contains("\nundone: echo one > f; X=5\n"))
    #expect(learner.type("cat f\r").contains("No such file"))
    #expect(learner.type("exit 0\r", until: "logout\r\n").hasSuffix("exit 0\nlogout\n"))
    #expect(learner.terminal?.wait() == 0)
    // The terminal goes away.
    #expect(learner.start())
    #expect(learner.type("echo three > f\r").hasSuffix("root@mail:~# "))
    learner.terminal?.end(by: SIGHUP)
    #expect(learner.start())
    #expect(learner.type("cat f\r").contains("\nthree\n"))
    #expect(learner.type("\u{4}", until: "logout\r\n").hasSuffix("logout\n"))
  }

  @Test func `a second one does not disturb the first`() {
    let learner = Learner()
    #expect(learner.start())
    let other = TerminalChild(
      path: Learner.program, arguments: ["postroom"],
      environment: ["XDG_DATA_HOME=" + learner.folder, "TERM=xterm", "PATH=/usr/bin:/bin"])
    let status = other?.wait()
    #expect(status == 256)
    let screen = String(decoding: other?.screen ?? [], as: UTF8.self)
    #expect(screen.contains("is open in another postroom (process "))
    #expect(learner.type("echo here\r").contains("\nhere\n"))
  }
}
