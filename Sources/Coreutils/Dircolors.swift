import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// dircolors(1): commands that set LS_COLORS.
struct Dircolors: GNUProgram {
  static let name = "dircolors"

  private var isCShell: Bool?
  private var printsDatabase = false
  private var printsColors = false
  private var file: String?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]
    Print commands that set LS_COLORS, as FILE says it or as it usually is.

      -b, --sh, --bourne-shell   for the Bourne shell
      -c, --csh, --c-shell       for the C shell
      -p, --print-database       the usual colours as a FILE
          --print-ls-colors      the colours, in colours
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "bcp",
      [
        "bourne-shell": .none, "sh": .none, "csh": .none, "c-shell": .none, "print-database": .none,
        "print-ls-colors": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "b", "sh", "bourne-shell": isCShell = false
      case "c", "csh", "c-shell": isCShell = true
      case "print-ls-colors": printsColors = true
      default: printsDatabase = true
      }
    }
    if printsDatabase || printsColors, isCShell != nil {
      throw .usage(
        "the options to output non shell syntax,\nand to select a shell syntax are mutually exclusive")
    }
    if printsDatabase, printsColors {
      throw .usage("options --print-database and --print-ls-colors are mutually exclusive")
    }
    let operands = options.operands
    if printsDatabase, let operand = operands.first {
      throw .usage("extra operand \(operand.quoted)\nfile operands cannot be combined with --print-database (-p)")
    }
    if operands.count > 1 { throw .usage("extra operand \(operands[1].quoted)") }
    file = operands.first
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if printsDatabase {
      try await process.write(ColorDatabase.text)
      return .success
    }
    var csh = isCShell
    if csh == nil, !printsColors {
      guard let shell = process.environment["SHELL"], !shell.isEmpty else {
        return try await process.fail("no SHELL environment variable, and no shell type option given")
      }
      csh = ["csh", "tcsh"].contains(Path.lastComponent(shell))
    }
    let terminal = process.environment["TERM"] ?? ""
    let isKnown = ListingColors.knows(process.environment)
    var entries = isKnown ? ColorDatabase.entries : []
    if let file {
      do throws(Errno) {
        let input = try await InputFile(file, process)
        defer { input.close() }
        let bytes = try await process.readAll(input.descriptor)
        guard let parsed = try await parse(String(lossless: bytes), terminal, process) else { return .failure }
        entries = parsed
      } catch {
        return try await process.fail("\(file.quotedIfNeeded): \(error.message)")
      }
    }
    if printsColors {
      for (name, code) in entries { try await process.write("\u{1B}[\(code)m\(name)\t\(code)\u{1B}[0m\n") }
      return .success
    }
    let value = entries.map { "\($0.name)=\($0.code):" }.joined()
    try await process.write(
      csh == true ? "setenv LS_COLORS '\(value)'\n" : "LS_COLORS='\(value)';\nexport LS_COLORS\n")
    return .success
  }

  /// Whether lines of a FILE hold for the terminal.
  private enum Section {
    case global, other, named, own
  }

  /// Reads a FILE: keywords and suffixes with their codes.
  private func parse(_ text: String, _ terminal: String, _ process: Process) async throws(Errno)
    -> [(name: String, code: String)]?
  {
    var section = Section.global
    var entries: [(name: String, code: String)] = []
    var isClean = true
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let words = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let key = words.first else { continue }
      let name = file == "-" ? "-" : file ?? ""
      guard words.count > 1 else {
        try await process.report("\(name.quotedIfNeeded):\(number): invalid line;  missing second token")
        isClean = false
        continue
      }
      let code = String(words[1])
      let upper = key.uppercased()
      if upper == "TERM" || upper == "COLORTERM" {
        let value = upper == "TERM" ? terminal : process.environment["COLORTERM"] ?? ""
        if section != .named { section = ShellPattern.matches(code, value) ? .named : .other }
        continue
      }
      if section == .named { section = .own }
      guard section != .other else { continue }
      if key.first == "*" || key.first == "." {
        entries.append(((key.first == "*" ? "" : "*") + key, code))
      } else if let letters = ColorDatabase.keywords[upper] {
        entries.append((letters, code))
      } else if section == .own, !["OPTIONS", "COLOR", "EIGHTBIT"].contains(upper) {
        try await process.report("\(name.quotedIfNeeded):\(number): unrecognized keyword \(key)")
        isClean = false
      }
    }
    return isClean ? entries : nil
  }
}
