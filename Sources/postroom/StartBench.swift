import ArgumentParser
import Glibc
import Terminal

/// Starts the program at a terminal of its own, until its prompt stands there.
struct StartBench {
  struct Sample {
    var milliseconds: Double
    var megabytes: Double
  }

  private let content: String
  private let isFresh: Bool
  private let folder: String

  init(content: String, isFresh: Bool) throws {
    self.content = content
    self.isFresh = isFresh
    var template = Array("/tmp/postroom-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw StartBench.failure("mkdtemp") }
    folder = String(cString: made)
    if !isFresh { _ = try sample() }
  }

  private static func failure(_ what: String) -> ArgumentParser.ExitCode {
    complain("\(what): \(String(cString: strerror(errno)))")
    return .internalError
  }

  /// Starts the program once.
  func sample() throws -> Sample {
    let world = folder + "/postroom/world"
    if isFresh { unlink(world) }
    let start = BenchCommand.now()
    let child = TerminalChild(
      path: "/proc/self/exe", arguments: ["postroom", "shell", "--content", content],
      environment: ["XDG_DATA_HOME=" + folder, "TERM=xterm", "PATH=/usr/bin:/bin"])
    guard let child, child.waits(for: "# ", seconds: 20) else { throw StartBench.failure("no prompt came") }
    let milliseconds = Double(BenchCommand.now() - start) / 1_000_000
    // The first whole state is written when the prompt stands there already.
    usleep(150_000)
    defer { child.end(by: SIGHUP) }
    return Sample(milliseconds: milliseconds, megabytes: StartBench.megabytes(of: child.process))
  }

  /// The memory of a process that is in use (VmRSS).
  private static func megabytes(of process: pid_t) -> Double {
    let text = String(decoding: RealFile.content(of: "/proc/\(process)/status") ?? [], as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return (Double(line.filter(\.isNumber)) ?? 0) / 1024
  }
}
