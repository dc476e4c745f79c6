import CommandConventions
import FileSystem
import Kernel

/// diff3(1): compares three files, and merges two changed versions of one.
struct Diff3: DiffutilsProgram {
  static let name = "diff3"

  private var options = Options()

  private enum Output: Equatable {
    case listing
    case merged
    case script
  }

  private struct Options {
    var output = Output.listing
    /// Which differences count in a script or merged text.
    var takesSecond = false
    var takesThird = true
    var takesConflicts = true
    /// Whether conflicts are marked, and whether the original is shown among the marks.
    var marksConflicts = false
    var showsOriginal = false
    var endsWithWrite = false
    var indent = "  "
    var labels: [String] = []
    var files: [String] = []
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var texts: [DiffText] = []
    for path in options.files {
      do throws(Errno) {
        let bytes = path == "-" ? try await process.readAll(0) : try await process.readFile(path)
        texts.append(DiffText(name: path, bytes: bytes, time: process.now))
      } catch {
        try await process.report(path, error)
        return ExitStatus(2)
      }
    }
    let blocks = ThreeWayBlock.blocks(texts)
    switch options.output {
    case .listing:
      for block in blocks { try await process.write(list(block, texts, options.indent)) }
      return .success
    case .merged: return try await merge(blocks, texts, options, process)
    case .script: return try await writeScript(blocks, texts, options, process)
    }
  }

  private func lines(_ range: Range<Int>, of text: DiffText, prefix: String = "") -> [UInt8] {
    var result: [UInt8] = []
    for index in range { result += Array(prefix.utf8) + text.line(index) + [10] }
    if !prefix.isEmpty, let last = range.last, !text.hasNewline(last) {
      result += "\\ No newline at end of file\n".utf8
    }
    return result
  }

  private func list(_ block: ThreeWayBlock, _ texts: [DiffText], _ indent: String) -> [UInt8] {
    var result: [UInt8] = []
    let odd = block.oddOneOut
    result += "====\(odd.map { String($0 + 1) } ?? "")\n".utf8
    for file in odd == 1 ? [0, 2, 1] : [0, 1, 2] {
      let range = block.ranges[file]
      let place = range.count > 1 ? "\(range.lowerBound + 1),\(range.upperBound)" : "\(range.upperBound)"
      result += "\(file + 1):\(place)\(range.isEmpty ? "a" : "c")\n".utf8
      // Of two files that agree, the lines are shown once.
      if let odd, file == (odd == 0 ? 1 : 0) { continue }
      result += lines(range, of: texts[file], prefix: indent)
    }
    return result
  }

  private func takes(_ block: ThreeWayBlock, _ options: Options) -> Bool {
    switch block.oddOneOut {
    case nil: options.takesConflicts
    case 1?: options.takesSecond
    case 2?: options.takesThird
    default: false
    }
  }

  private func merge(
    _ blocks: [ThreeWayBlock], _ texts: [DiffText], _ options: Options, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    var next = 0
    var hasConflict = false
    func name(_ file: Int) -> String { file < options.labels.count ? options.labels[file] : options.files[file] }
    for block in blocks where takes(block, options) {
      try await process.write(lines(next..<block.ranges[0].lowerBound, of: texts[0]))
      next = block.ranges[0].upperBound
      let isAgreed = block.oddOneOut == 1
      guard options.marksConflicts, block.oddOneOut == nil || isAgreed && options.showsOriginal else {
        try await process.write(lines(block.ranges[2], of: texts[2]))
        continue
      }
      hasConflict = true
      if isAgreed {
        try await process.write("<<<<<<< \(name(1))\n")
        try await process.write(lines(block.ranges[1], of: texts[1]))
      } else {
        try await process.write("<<<<<<< \(name(0))\n")
        try await process.write(lines(block.ranges[0], of: texts[0]))
        if options.showsOriginal {
          try await process.write("||||||| \(name(1))\n")
          try await process.write(lines(block.ranges[1], of: texts[1]))
        }
      }
      try await process.write("=======\n")
      try await process.write(lines(block.ranges[2], of: texts[2]))
      try await process.write(">>>>>>> \(name(2))\n")
    }
    try await process.write(lines(next..<texts[0].lines.count, of: texts[0]))
    return ExitStatus(!hasConflict)
  }

  private func writeScript(
    _ blocks: [ThreeWayBlock], _ texts: [DiffText], _ options: Options, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    var hasConflict = false
    func name(_ file: Int) -> String { file < options.labels.count ? options.labels[file] : options.files[file] }
    func insertion(_ text: [UInt8]) -> [UInt8] { text + Array(".\n".utf8) }
    for block in blocks.reversed() where takes(block, options) {
      let range = block.ranges[0]
      if options.marksConflicts, block.oddOneOut == nil {
        hasConflict = true
        var text = Array("\(range.upperBound)a\n".utf8)
        if options.showsOriginal {
          text += "||||||| \(name(1))\n".utf8
          text += lines(block.ranges[1], of: texts[1])
        }
        text += "=======\n".utf8
        text += lines(block.ranges[2], of: texts[2]) + Array(">>>>>>> \(name(2))\n".utf8)
        try await process.write(insertion(text))
        try await process.write("\(range.lowerBound)a\n<<<<<<< \(name(0))\n.\n")
        continue
      }
      let place = range.count > 1 ? "\(range.lowerBound + 1),\(range.upperBound)" : "\(range.upperBound)"
      let new = lines(block.ranges[2], of: texts[2])
      if new.isEmpty {
        try await process.write("\(place)d\n")
      } else {
        try await process.write(insertion(Array("\(place)\(range.isEmpty ? "a" : "c")\n".utf8) + new))
      }
    }
    if options.endsWithWrite { try await process.write("w\nq\n") }
    return ExitStatus(!hasConflict)
  }

  // MARK: Command line

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var given = line.options(
      "aeimvx3AEL:TX",
      [
        "text": .none, "show-all": .none, "ed": .none, "show-overlap": .none, "label": .required, "merge": .none,
        "initial-tab": .none, "overlap-only": .none, "easy-only": .none, "strip-trailing-cr": .none,
        "diff-program": .required,
      ], versionLetter: "v")
    var merges = false
    while let option = try given.next() {
      switch option.name {
      case "a", "text", "strip-trailing-cr": break
      case "A", "show-all":
        (options.output, options.takesSecond, options.marksConflicts) = (.script, true, true)
        options.showsOriginal = true
      case "e", "ed": options.output = .script
      case "E", "show-overlap": (options.output, options.marksConflicts) = (.script, true)
      case "x", "overlap-only": (options.output, options.takesThird) = (.script, false)
      case "X": (options.output, options.takesThird, options.marksConflicts) = (.script, false, false)
      case "3", "easy-only": (options.output, options.takesConflicts) = (.script, false)
      case "i": options.endsWithWrite = true
      case "m", "merge": merges = true
      case "T", "initial-tab": options.indent = "\t"
      case "L", "label": options.labels.append(option.argument ?? "")
      default: throw .notSimulated("--\(option.name)")
      }
    }
    if merges {
      if options.output == .listing {
        (options.takesSecond, options.marksConflicts, options.showsOriginal) = (true, true, true)
      }
      options.output = .merged
    }
    let operands = given.operands
    guard operands.count >= 3 else {
      throw .usage("missing operand after '\(line.arguments.last ?? line.programName)'")
    }
    guard operands.count == 3 else { throw .usage("extra operand '\(operands[3])'") }
    options.files = operands
  }

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... MYFILE OLDFILE YOURFILE
    Compare three files line by line.

      -A, --show-all        an ed script with all changes, conflicts marked
      -e, --ed              an ed script with the changes from OLDFILE to YOURFILE
      -E, --show-overlap    like -e, conflicts marked
      -3, --easy-only       like -e, without conflicts
      -x, --overlap-only    like -e, only conflicts
      -X                    like -x, conflicts marked
      -i                    w and q at the end of scripts
      -m, --merge           the merged file
      -a, --text            treat all files as text
      -T, --initial-tab     tabs before lines
      -L, --label=LABEL     names for the files (up to three times)
          --help            display this help and exit
      -v, --version         output version information and exit

    """
  }
}
