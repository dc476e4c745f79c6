import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// tee(1): copies its input to its output and to files.
struct Tee: GNUProgram {
  static let name = "tee"

  private var files: [String] = []
  private var appends = false
  private var ignoresInterrupts = false
  private var outputError: String?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Copy standard input to each FILE, and to standard output.

      -a, --append              add to the FILEs, do not replace them
      -i, --ignore-interrupts   go on when interrupted
      -p                        see how writing to things that are no pipes fails
          --output-error[=MODE] what to do when writing fails: warn, warn-nopipe, exit, exit-nopipe
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "aip", ["append": .none, "ignore-interrupts": .none, "output-error": .optional])
    let modes = ArgumentChoice("--output-error", ["warn", "warn-nopipe", "exit", "exit-nopipe"])
    while let option = try options.next() {
      switch option.name {
      case "a", "append": appends = true
      case "i", "ignore-interrupts": ignoresInterrupts = true
      default:
        outputError =
          try option.argument.map { argument throws(Complaint) in try modes.parse(argument) } ?? "warn-nopipe"
      }
    }
    files = options.operands
  }

  /// Where the copies go.
  private struct Output {
    let name: String
    let descriptor: Int
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if ignoresInterrupts { process.setDisposition(of: .INT, .ignored) }
    if outputError != nil { process.setDisposition(of: .PIPE, .ignored) }
    var status = ExitStatus.success
    var outputs = [Output(name: "standard output", descriptor: 1)]
    for name in files {
      do throws(Errno) {
        outputs.append(Output(name: name, descriptor: try await process.open(name, appends ? .extend : .replace)))
      } catch {
        try await process.report(name.quotedIfNeeded, error)
        if outputError?.hasPrefix("exit") == true { return .failure }
        status = .failure
      }
    }
    while !outputs.isEmpty {
      let chunk: [UInt8]
      do throws(Errno) {
        chunk = try await process.read(0)
      } catch {
        try await process.report("read error", error)
        return .failure
      }
      if chunk.isEmpty { break }
      var failed: [Int] = []
      for output in outputs {
        do throws(Errno) {
          try await process.write(output.descriptor, chunk)
        } catch {
          if error == .EINTR || process.terminationSignal != nil { throw error }
          failed.append(output.descriptor)
          let isTold = error != .EPIPE || outputError == "warn" || outputError == "exit"
          if isTold {
            try await process.report(output.name.quotedIfNeeded, error)
            status = .failure
            if outputError?.hasPrefix("exit") == true { return .failure }
          }
        }
      }
      outputs.removeAll { failed.contains($0.descriptor) }
      try await process.checkpoint()
    }
    return status
  }
}
