import CommandConventions
import FileSystem
import Kernel
import Patterns

/// diff(1): shows how files differ.
struct Diff: Program {
  static let name = "diff"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.arguments.first ?? Diff.name
    do throws(DiffOptions.Refusal) {
      var options = try DiffOptions(process)
      let pairs = try Diff.pairs(options)
      for file in options.exclusionFiles {
        do throws(Errno) {
          let lines = try process.files.read(file).split(separator: 10)
          options.excluded += lines.map { Glob(String(lossless: $0)) }
        } catch {
          throw .failure("\(file): \(error.message)", hasHint: false)
        }
      }
      let run = DiffRun(process, options)
      do throws(Errno) {
        for (first, second) in pairs { try await run.compareOperands(first, second) }
      } catch {
        throw error == .EINTR ? .failure("", hasHint: false) : .failure(error.message, hasHint: false)
      }
      return run.status
    } catch {
      return try await refuse(error, process)
    }
  }

  /// What is compared with what.
  private static func pairs(_ options: DiffOptions) throws(DiffOptions.Refusal) -> [(String, String)] {
    let operands = options.operands
    if let from = options.fromFile {
      if options.toFile != nil { throw .failure("--from-file and --to-file both specified", hasHint: false) }
      return operands.map { (from, $0) }
    }
    if let to = options.toFile { return operands.map { ($0, to) } }
    guard operands.count >= 2 else { throw .failure("missing operand after") }
    guard operands.count == 2 else { throw .failure("extra operand '\(operands[2])'") }
    return [(operands[0], operands[1])]
  }

  private func refuse(_ refusal: DiffOptions.Refusal, _ process: Process) async throws(Errno) -> ExitStatus {
    switch refusal {
    case .help:
      try await process.write(Diff.help)
      return .success
    case .version:
      try await process.write("diff (GNU diffutils) 3.8\n")
      return .success
    case .notSimulated(let option):
      try await process.writeError("postroom: diff \(option) is not simulated\n")
      return .failure
    case .failure(var message, let hasHint):
      if message == "missing operand after" {
        let last = process.arguments.count > 1 ? process.arguments.last ?? "" : process.programName
        message += " '\(last)'"
      }
      try await process.report(message)
      if hasHint {
        try await process.writeError(
          "\(process.programName): Try '\(process.programName) --help' for more information.\n")
      }
      return ExitStatus(2)
    }
  }

  private static let help = """
    Usage: diff [OPTION]... FILES
    Compare FILES line by line.

          --normal, -c, -C NUM, -u, -U NUM, -e, -f, -n, -y, -D NAME   how differences are shown
      -q, -s                      only whether files differ; tell also of those that do not
      -p, -F RE                   show the last line before a change that begins a function or matches RE
      -L, --label LABEL           names for the files
      -W NUM, --left-column, --suppress-common-lines, -t, -T, --tabsize=NUM   columns
      -r, -N, --unidirectional-new-file, -x PAT, -X FILE, -S FILE, --ignore-file-name-case, --no-dereference
      -i, -E, -Z, -b, -w, -B, -I RE, -a, --strip-trailing-cr   what is no difference
          --color[=WHEN], --from-file=FILE, --to-file=FILE, --help, -v

    FILES are 'FILE1 FILE2' or 'DIR1 DIR2' or 'DIR FILE' or 'FILE DIR'. The exit status is 0 if inputs are the same,
    1 if different, 2 if trouble.

    """
}
