import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// pr(1): lays text out in pages, with headers and in columns.
struct Pr: GNUProgram {
  static let name = "pr"

  private var layout = PageLayout()
  private var files: [String] = []
  private var title: String?
  private var dateFormat: String?
  private var isQuiet = false
  private var merges = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Lay FILEs out in pages, or in columns, for printing.

      +FIRST[:LAST], --pages=FIRST[:LAST]  only those pages
      -COLUMN, --columns=COLUMN  that many columns, filled downwards
      -a, --across               columns are filled across
      -d, --double-space         an empty line after each line
      -D, --date-format=FORMAT   how the date in the header looks
      -e[CHAR[WIDTH]], --expand-tabs   tabs (or CHARs) become spaces
      -F, -f, --form-feed        a form feed between pages
      -h, --header=HEADER        in place of the file's name
      -i, --output-tabs          (ignored: columns are made with tabs)
      -J, --join-lines           whole lines, without alignment
      -l, --length=LENGTH        lines of a page (66)
      -m, --merge                all files side by side
      -n[SEP[DIGITS]], --number-lines  number lines
      -N, --first-line-number=NUMBER   begin with that number
      -o, --indent=MARGIN        spaces before each line
      -r, --no-file-warnings     nothing about files that can't be opened
      -s[CHAR], --separator      a character between columns
      -S[STRING], --sep-string   a string between columns
      -t, --omit-header          no headers and no empty lines around them
      -T, --omit-pagination      the same, and no form feeds
      -w, --width=WIDTH          width of a page of columns (72)
      -W, --page-width=WIDTH     the same, and lines are cut
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  private static let long: KeyValuePairs<String, OptionParser.Argument> = [
    "pages": .required, "columns": .required, "across": .none, "show-control-chars": .none, "double-space": .none,
    "date-format": .required, "expand-tabs": .optional, "form-feed": .none, "header": .required,
    "output-tabs": .optional, "join-lines": .none, "length": .required, "merge": .none, "number-lines": .optional,
    "first-line-number": .required, "indent": .required, "no-file-warnings": .none, "separator": .optional,
    "sep-string": .optional, "omit-header": .none, "omit-pagination": .none, "show-nonprinting": .none,
    "width": .required, "page-width": .required,
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    // "+2" stands for pages, "-3" for columns, wherever they are.
    var words: [String] = []
    for word in line.arguments {
      if word.hasPrefix("+"), word.dropFirst().first?.isNumber == true {
        words.append("--pages=\(word.dropFirst())")
      } else if word.hasPrefix("-"), word.dropFirst().first?.isNumber == true {
        let digits = word.dropFirst().prefix { $0.isNumber }
        words.append("--columns=\(digits)")
        let rest = word.dropFirst(1 + digits.count)
        if !rest.isEmpty { words.append("-\(rest)") }
      } else {
        words.append(word)
      }
    }
    var options = line.replacing(words).options("acdD:e::fFh:i::Jl:mn::N:o:rs::S::tTvw:W:", Pr.long)
    while let option = try options.next() { try take(option) }
    files = options.operands
    if merges, layout.columns > 1 { throw .failure("cannot specify number of columns when printing in parallel") }
    if merges, layout.fillsAcross { throw .failure("cannot specify both printing across and printing in parallel") }
  }

  private mutating func take(_ option: OptionParser.Option) throws(Complaint) {
    let value = option.argument ?? ""
    switch option.name {
    case "pages":
      let parts = value.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count <= 2, let first = parts.first ?? nil, first > 0 else {
        throw .failure("invalid --pages argument \(value.quoted)")
      }
      layout.pages = first...max(first, (parts.count > 1 ? parts[1] : nil) ?? Int.max)
    case "columns": layout.columns = try Pr.number(value, "invalid number of columns")
    case "a", "across": layout.fillsAcross = true
    case "d", "double-space": layout.isDoubleSpaced = true
    case "D", "date-format": dateFormat = value
    case "f", "F", "form-feed": layout.usesFormFeeds = true
    case "h", "header": title = value
    case "J", "join-lines": layout.joinsLines = true
    case "l", "length": layout.length = try Pr.number(value, "'-l PAGE_LENGTH' invalid number of lines")
    case "m", "merge": merges = true
    case "N", "first-line-number":
      guard let number = Int(value) else { throw .failure("'-N NUMBER' invalid starting line number: \(value.quoted)") }
      layout.firstNumber = number
    case "o", "indent": layout.margin = try Pr.number(value, "'-o MARGIN' invalid line offset", least: 0)
    case "r", "no-file-warnings": isQuiet = true
    case "s", "separator": layout.separator = option.argument ?? "\t"
    case "S", "sep-string": layout.separatorString = value
    case "t", "omit-header", "T", "omit-pagination": layout.hasHeader = false
    case "w", "width": layout.width = try Pr.number(value, "'-w PAGE_WIDTH' invalid number of characters")
    case "W", "page-width":
      layout.width = try Pr.number(value, "'-W PAGE_WIDTH' invalid number of characters")
      layout.cutsLines = true
    case "n", "number-lines":
      var text = value[...]
      if let first = text.first, !first.isNumber {
        layout.numberSeparator = String(first)
        text.removeFirst()
      }
      layout.numberDigits = text.isEmpty ? 5 : try Pr.number(String(text), "'-n' invalid number of digits")
    case "e", "expand-tabs", "i", "output-tabs": break
    default: throw .notSimulated((option.isLong ? "--" : "-") + option.name)
    }
  }

  private static func number(_ text: String, _ what: String, least: Int = 1) throws(Complaint) -> Int {
    guard let number = Int(text) else { throw .failure("\(what): \(text.quoted)") }
    guard number >= least else { throw .failure("\(what): \(text.quoted): Numerical result out of range") }
    return number
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if merges { return try await merge(process) }
    var status = ExitStatus.success
    for name in files.isEmpty ? ["-"] : files {
      guard let (lines, header) = try await content(of: name, process) else {
        status = .failure
        continue
      }
      try await layout.print([lines], header, process)
    }
    return status
  }

  private mutating func merge(_ process: Process) async throws(Errno) -> ExitStatus {
    var texts: [[[UInt8]]] = []
    var status = ExitStatus.success
    for name in files {
      if let (lines, _) = try await content(of: name, process) {
        texts.append(lines)
      } else {
        status = .failure
      }
    }
    guard !texts.isEmpty else { return status }
    let date = process.format(process.now, dateFormat ?? "%Y-%m-%d %H:%M")
    try await layout.print(texts, PageLayout.Header(date: date, title: title ?? ""), process)
    return status
  }

  private func content(
    of name: String, _ process: Process
  ) async throws(Errno) -> (lines: [[UInt8]], header: PageLayout.Header)? {
    do throws(Errno) {
      let file = try await InputFile(name, process)
      defer { file.close() }
      let time = file.isStandardInput ? process.now : try process.status(of: file.descriptor).modificationTime
      var lines = try await process.readAll(file.descriptor)
        .split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
      if lines.last?.isEmpty == true { lines.removeLast() }
      let date = process.format(time, dateFormat ?? "%Y-%m-%d %H:%M")
      return (lines, PageLayout.Header(date: date, title: title ?? (file.isStandardInput ? "" : name)))
    } catch {
      if error == .EPIPE || error == .EINTR { throw error }
      if !isQuiet { try await process.report(name.quotedIfNeeded, error) }
      return nil
    }
  }
}
