import Course
import Distribution
import FileSystem
import Glibc
import Kernel
import Simulation
import Testing

@testable import Practice

import struct Kernel.ExitStatus

/// Sessions at a console that a script is typed at, with a shell of a few lines.
@Suite struct LearnerSessionTests {
  /// A program that writes its operand into a file in two seconds, in the background's manner.
  struct Slow: Program {
    static let name = "slow"

    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      try await process.sleep(.seconds(2))
      try process.files.write("/root/slow", "done\n".bytes)
      return .success
    }
  }

  struct Cat: Program {
    static let name = "cat"

    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      for name in process.arguments.dropFirst() { try await process.write(try process.files.read(name)) }
      return .success
    }
  }

  struct Snooze: Program {
    static let name = "sleep"

    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      try await process.sleep(.seconds(Int64(process.arguments[1]) ?? 0))
      return .success
    }
  }

  struct Spin: Program {
    static let name = "yes"

    func run(_ process: Process) async throws(Errno) -> ExitStatus {
      while true { try await process.checkpoint() }
    }
  }

  static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
  static let start = Timestamp(seconds: 1_767_603_600)

  /// A folder of the test's own, gone when the test is over.
  final class Folder {
    let path: String

    init() {
      var template = Array("/tmp/postroom-test-XXXXXX".utf8CString)
      path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    var world: String { path + "/world" }

    var names: [String] {
      guard let directory = opendir(path) else { return [] }
      defer { closedir(directory) }
      var result: [String] = []
      while let entry = readdir(directory) {
        result.append(
          withUnsafePointer(to: entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      return result.filter { !$0.hasPrefix(".") }.sorted()
    }

    deinit {
      for name in names { unlink(path + "/" + name) }
      rmdir(path)
    }
  }

  /// Holds a session and gives back what was on the screen, with "\r" left out.
  @discardableResult
  static func hold(_ folder: Folder?, _ actions: [ScriptedConsole.Action]) -> String {
    nonisolated(unsafe) let actions = actions
    let path = folder?.world
    return Simulator().run { simulator in
      let content = ContentFolder(path: root + "/Content")
      let desk = StudyDesk(
        CourseFolder(content), clock: StudyClock(now: { WallTime(milliseconds: 0) }),
        book: { ProgressBook(unsaved: ProgressFailure("not in tests")) })
      let programs: [any Program.Type] = [Cat.self, Slow.self, Snooze.self, Spin.self, TinyShell.self]
      let session: Session
      do throws(ContentFolder.Failure) {
        session = try SessionStart(content, desk: desk, programs: programs).session(
          savedIn: path, on: simulator, at: start)
      } catch {
        Issue.record("\(error)")
        return ""
      }
      // The program has a file only in tests.
      _ = try? session.machine.files.make(.program(name: "slow", size: 1000), at: "/usr/local/bin/slow", mode: 0o755)
      let console = ScriptedConsole(actions)
      session.startAtTerminal(type: "dumb")
      var driver = SessionDriver(session, at: console)
      _ = driver.run()
      return console.screen.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    }
  }

  @Test func `undo takes back what changed something, redo brings it again`() {
    let screen = Self.hold(
      nil,
      [
        .line("one > f"), .line("two > f"), .line("cat f"), .line("nonsense"), .line("undo"), .line("cat f"),
        .line("undo"), .line("cat f"), .line("redo"), .line("redo"), .line("cat f"), .line("redo"), .line("exit"),
      ])
    #expect(
      screen == """
        tiny:/root# one > f
        tiny:/root# two > f
        tiny:/root# cat f
        two
        tiny:/root# nonsense
        -bash: nonsense: not found
        tiny:/root# undo
        undone: two > f
        tiny:/root# cat f
        one
        tiny:/root# undo
        undone: one > f
        tiny:/root# cat f
        cat: No such file or directory
        [1]
        tiny:/root# redo
        done again: one > f
        tiny:/root# redo
        done again: two > f
        tiny:/root# cat f
        two
        tiny:/root# redo
        redo: nothing to redo
        [1]
        tiny:/root# exit
        logout

        """)
  }

  @Test func `the shell's state and the clock go back too`() {
    let screen = Self.hold(
      nil,
      [
        .line("X=1"), .line("cd /etc"), .line("X=2"), .line("warp 5d"), .line("undo"), .line("undo"), .line("$X"),
        .line("undo"), .line("undo"), .line("$X"), .line("warp 1s"), .line("exit"),
      ])
    #expect(screen.contains("tiny:/etc# warp 5d\nit is Sat 2026-01-10 09:00:00 UTC\n"))
    #expect(screen.contains("undone: warp 5d\ntiny:/etc# undo\nundone: X=2\ntiny:/etc# $X\n1\n"))
    #expect(screen.contains("undone: cd /etc\ntiny:/root# undo\nundone: X=1\ntiny:/root# $X\n\n"))
    #expect(screen.contains("it is Mon 2026-01-05 09:00:01 UTC"))
  }

  @Test func `what happens by itself is no command line's doing`() {
    let screen = Self.hold(
      nil,
      [
        .line("one > f"), .line("slow &"), .line("cat f"), .think(5), .line("cat slow"), .line("undo"),
        .line("cat slow"),
        .line("exit"),
      ])
    #expect(screen.contains("cat slow\ndone\ntiny:/root# undo\nundone: one > f\n"))
    #expect(screen.contains("tiny:/root# cat slow\ncat: No such file or directory"))
  }

  @Test func `the world is there again, even when the program was killed`() {
    let folder = Folder()
    Self.hold(
      folder,
      [
        .line("one > f"), .line("cd /etc"), .line("Y=7"), .line("checkpoint here"), .line("two > /root/f"),
        .look { _ in #expect(folder.names == ["world"]) },
        // The terminal goes away, and nobody says exit.
        .line("three > /root/f"), .hungUp,
      ])
    let screen = Self.hold(
      folder,
      [
        .line("$Y"), .line("cat /root/f"), .line("undo"), .line("cat /root/f"), .line("checkpoint --restore here"),
        .line("cat /root/f"), .line("checkpoint --list"), .line("checkpoint --delete here"),
        .line("checkpoint --restore here"), .line("checkpoint --restore fresh"), .line("cat f"), .line("exit"),
      ])
    #expect(
      screen == """
        tiny:/etc# $Y
        7
        tiny:/etc# cat /root/f
        three
        tiny:/etc# undo
        undone: three > /root/f
        tiny:/etc# cat /root/f
        two
        tiny:/etc# checkpoint --restore here
        restored: here
        tiny:/etc# cat /root/f
        one
        tiny:/etc# checkpoint --list
        2026-01-05 09:00  fresh
        2026-01-05 09:00  here
        tiny:/etc# checkpoint --delete here
        deleted: here
        tiny:/etc# checkpoint --restore here
        checkpoint: here: no such checkpoint
        [1]
        tiny:/etc# checkpoint --restore fresh
        restored: fresh
        tiny:/root# cat f
        cat: No such file or directory
        [1]
        tiny:/root# exit
        logout

        """)
  }

  @Test func `a saved world may be cut off anywhere`() throws {
    let folder = Folder()
    Self.hold(folder, [.line("one > f"), .line("two > f"), .line("three > f"), .hungUp])
    let bytes = try #require(Self.read(folder.world))
    var random = RandomSource(seed: 5)
    for round in 0..<12 {
      let cut = round == 0 ? 0 : round < 6 ? bytes.count - 1 - round * 97 : Int(random.next() % UInt64(bytes.count))
      Self.write(Array(bytes[..<max(0, cut)]), folder.world)
      let before = folder.names.filter { $0.contains("damaged") }.count
      let screen = Self.hold(folder, [.line("cat f"), .line("X=1"), .hungUp])
      #expect(screen.hasPrefix("postroom: the saved world is damaged"))
      #expect(screen.contains("postroom: it is kept as \(folder.path)/world.damaged-\(before + 1)\n"))
      #expect(["one", "two", "three", "cat: No such file or directory"].contains { screen.contains("cat f\n\($0)\n") })
      #expect(folder.names.filter { $0.contains("damaged") }.count == before + 1)
      // And what was saved then is well.
      #expect(Self.hold(folder, [.line("$X"), .hungUp]).hasPrefix("tiny:/root# $X\n1\n"))
    }
  }

  @Test func `a world that a newer program has saved is kept aside`() throws {
    let folder = Folder()
    Self.hold(folder, [.line("one > f"), .hungUp])
    // A newer program's state: another version in the first line.
    let bytes = try #require(Self.read(folder.world))
    Self.write(Array("postroom world 9\n".utf8) + bytes.dropFirst(17), folder.world)
    #expect(Self.hold(folder, [.hungUp]).contains("this is a fresh world"))
    #expect(folder.names == ["world", "world.damaged-1"])
  }

  @Test func `keys reach the program that runs`() {
    let screen = Self.hold(
      nil,
      [
        .line("sleep 1000"), .keys("ahead\u{8}\u{3}", afterSeconds: 3), .line("yes"), .keys("\u{3}", afterSeconds: 1),
        .interrupted, .line("exit"),
      ])
    #expect(screen.contains("tiny:/root# sleep 1000\nahead\u{8} \u{8}^C[130]\n"))
    #expect(screen.contains("tiny:/root# yes\n^C[130]\n"))
  }

  @Test func `commands may come on standard input`() {
    let folder = Folder()
    let world = folder.world
    func run(_ text: String) -> String {
      nonisolated(unsafe) var input = Array(text.utf8)[...]
      nonisolated(unsafe) var output = ""
      Simulator().run { simulator in
        let content = ContentFolder(path: Self.root + "/Content")
        let desk = StudyDesk(
          CourseFolder(content), clock: StudyClock(now: { WallTime(milliseconds: 0) }),
          book: { ProgressBook(unsaved: ProgressFailure("not in tests")) })
        guard
          let session = try? SessionStart(content, desk: desk, programs: [Cat.self, TinyShell.self]).session(
            savedIn: world, on: simulator, at: Self.start)
        else { return }
        _ = session.runUnattended(
          ScriptRunner.Streams(
            input: { count in
              defer { input = input.dropFirst(count) }
              return Array(input.prefix(count))
            },
            output: {
              output += String(decoding: $0, as: UTF8.self)
              return nil
            },
            error: {
              output += String(decoding: $0, as: UTF8.self)
              return nil
            }))
      }
      return output
    }
    #expect(run("one > f\ncat f\n") == "one\nlogout\n")
    #expect(run("cat f\nundo\n") == "one\nundone: (commands from standard input)\nlogout\n")
    #expect(run("cat f\n") == "cat: No such file or directory\n[1]\nlogout\n")
  }

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func write(_ bytes: [UInt8], _ path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
