import CommandConventions
import FileSystem
import Kernel

/// visudo(8), as far as it checks files.
struct Visudo: Program {
  static let name = "visudo"

  private static let usage = "usage: visudo [-chqsV] [[-f] sudoers ]\n"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = "visudo"
    var (checks, isQuiet, path): (Bool, Bool, String?) = (false, false, nil)
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "cf:hIOPqsVx:",
      long: ["check": .none, "file": .required, "help": .none, "quiet": .none, "strict": .none, "version": .none])
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "c", "check": checks = true
        case "f", "file": path = option.argument
        case "q", "quiet": isQuiet = true
        case "V", "version":
          try? await process.write("visudo version 1.9.13p3\nvisudo grammar version 50\n")
          return .success
        case "h", "help":
          try? await process.write("visudo - safely edit the sudoers file\n\n" + Visudo.usage)
          return .success
        default: break
        }
      }
    } catch {
      try await process.complain(error.message)
      try await process.writeError(Visudo.usage)
      return .failure
    }
    path = path ?? parser.operands.first
    guard checks else {
      try await process.writeError("postroom: visudo without -c is not simulated\n")
      return .failure
    }
    return try await check(path, isQuiet, process)
  }

  private func check(_ path: String?, _ isQuiet: Bool, _ process: Process) async throws(Errno) -> ExitStatus {
    let main = path ?? "/etc/sudoers"
    do throws(Errno) {
      _ = try process.files.read(main)
    } catch {
      return try await process.fail("unable to open \(main): \(error.message)")
    }
    let sudoers = Sudoers(on: process.machine, path: main)
    if !sudoers.problems.isEmpty {
      if !isQuiet { for problem in sudoers.problems { try await process.writeError(problem.text) } }
      return .failure
    }
    var status = ExitStatus.success
    for file in sudoers.files {
      let mode = (try? process.files.status(file))?.mode.rawValue ?? 0o440
      if mode & 0o777 != 0o440, path == nil {
        if !isQuiet { try await process.write("\(file): bad permissions, should be mode 0440\n") }
        status = .failure
      } else if !isQuiet {
        try await process.write("\(file): parsed OK\n")
      }
    }
    return status
  }
}
