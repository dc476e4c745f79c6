import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// fmt(1): fills paragraphs.
struct Fmt: GNUProgram {
  static let name = "fmt"

  private var files: [String] = []
  private var filler = ParagraphFiller()

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [-WIDTH] [OPTION]... [FILE]...
    Fill and break the paragraphs of the FILEs.

      -c, --crown-margin        keep the indentation of the first two lines
      -p, --prefix=STRING       only lines that begin with STRING
      -s, --split-only          break long lines, do not fill short ones
      -t, --tagged-paragraph    the first line is indented otherwise than the second
      -u, --uniform-spacing     one space between words, two between sentences
      -w, --width=WIDTH         the longest line, not 75 columns
      -g, --goal=WIDTH          the length to come near to, not 93% of the width
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var line = line
    var widthText: String?
    if let first = line.arguments.first, first.hasPrefix("-"), first.dropFirst().first?.isNumber == true {
      widthText = String(first.dropFirst())
      line = line.droppingFirst()
    }
    var options = line.options(
      "0123456789cstuw:p:g:",
      [
        "crown-margin": .none, "prefix": .required, "split-only": .none, "tagged-paragraph": .none,
        "uniform-spacing": .none, "width": .required, "goal": .required,
      ])
    var goalText: String?
    while let option = try options.next() {
      switch option.name {
      case "c", "crown-margin": filler.keepsCrown = true
      case "s", "split-only": filler.onlySplits = true
      case "t", "tagged-paragraph": filler.isTagged = true
      case "u", "uniform-spacing": filler.isUniform = true
      case "w", "width": widthText = option.argument
      case "g", "goal": goalText = option.argument
      case "p", "prefix": filler.setPrefix(option.argument?.bytes ?? [])
      default:
        throw .usage(
          "invalid option -- \(option.name); -WIDTH is recognized only when it is the first\n"
            + "option; use -w N instead")
      }
    }
    if let widthText {
      filler.width = try Fmt.number(widthText, "invalid width", atMost: 2500)
      if goalText == nil { filler.goal = filler.width * (2 * (100 - 7) + 1) / 200 }
    }
    if let goalText {
      filler.goal = try Fmt.number(goalText, "invalid width", atMost: widthText == nil ? 2500 : filler.width)
      if widthText == nil { filler.width = filler.goal + 10 }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  private static func number(_ text: String, _ what: String, atMost limit: Int) throws(Complaint) -> Int {
    guard let number = Int(text), number >= 0 else { throw .failure("\(what): \(text.quoted)") }
    if number > limit { throw .failure("\(what): \(text.quoted): Numerical result out of range") }
    return number
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in files {
      do throws(Errno) {
        let file = try await InputFile(name, process)
        defer { file.close() }
        var lines = try await process.readAll(file.descriptor).split(separator: 10, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        for piece in filler.fill(lines.map { Array($0) }) {
          try await process.write(piece)
          try await process.checkpoint()
        }
      } catch {
        if error == .EPIPE { throw error }
        if error == .EISDIR {
          try await process.report("read error")
        } else {
          try await process.report("cannot open \(name.quotedName) for reading", error)
        }
        status = .failure
      }
    }
    return status
  }
}
