import CommandConventions
import FileSystem
import Kernel

/// sdiff(1): shows two files side by side; diff does the work.
struct Sdiff: DiffutilsProgram {
  static let name = "sdiff"

  /// What diff is called with.
  private var words = ["-y"]
  private var program = "diff"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE1 FILE2
    Show the differences of FILE1 and FILE2 side by side.

      -o, --output=FILE            work interactively, merge into FILE
      -i, --ignore-case            letters of both cases are the same
      -E, --ignore-tab-expansion   tabs are the same as spaces
      -Z, --ignore-trailing-space  white space at ends of lines is nothing
      -b, --ignore-space-change    so are changes of its amount
      -W, --ignore-all-space       so is all white space
      -B, --ignore-blank-lines     so are empty lines
      -I, --ignore-matching-lines=RE   so are lines that match RE
          --strip-trailing-cr      so are carriage returns at ends of lines
      -a, --text                   treat all files as text
      -w, --width=NUM              at most NUM columns (130)
      -l, --left-column            of common lines only the left one
      -s, --suppress-common-lines  no common lines
      -t, --expand-tabs            spaces for tabs
      -d, --minimal                as few changes as possible
      -H, --speed-large-files      many small changes are scattered about
          --diff-program=PROGRAM   use that for diff
          --help                   display this help and exit
      -v, --version                output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "abBdEHiI:lo:stvw:WZ",
      [
        "output": .required, "ignore-case": .none, "ignore-tab-expansion": .none, "ignore-trailing-space": .none,
        "ignore-space-change": .none, "ignore-all-space": .none, "ignore-blank-lines": .none,
        "ignore-matching-lines": .required, "strip-trailing-cr": .none, "text": .none, "width": .required,
        "left-column": .none, "suppress-common-lines": .none, "expand-tabs": .none, "tabsize": .required,
        "minimal": .none, "speed-large-files": .none, "diff-program": .required,
      ], versionLetter: "v")
    while let option = try options.next() {
      switch option.name {
      case "o", "output": throw .notSimulated("-o")
      case "diff-program": program = option.argument ?? program
      case "W", "ignore-all-space": words.append("-w")
      case "w", "width": words += ["-W", option.argument ?? ""]
      case "l": words.append("--left-column")
      case "s": words.append("--suppress-common-lines")
      case "I", "ignore-matching-lines": words += ["-I", option.argument ?? ""]
      default:
        words.append((option.isLong ? "--" : "-") + option.name + (option.argument.map { "=" + $0 } ?? ""))
      }
    }
    let operands = options.operands
    guard operands.count >= 2 else {
      throw .usage("missing operand after '\(line.arguments.last ?? line.programName)'")
    }
    guard operands.count == 2 else { throw .usage("extra operand '\(operands[2])'") }
    words += ["--"] + operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    do throws(Errno) {
      return try await process.executeSearching(program, [program] + words)
    } catch {
      if error == .EINTR { throw error }
      return try await process.fail("\(program): \(error.message)", ExitStatus(2))
    }
  }
}
