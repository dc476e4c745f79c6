import CommandConventions
import FileSystem
import Kernel
import Patterns
import TextFormat

/// csplit(1): cuts a file where patterns match.
struct Csplit: GNUProgram {
  static let name = "csplit"

  /// Where a piece ends.
  private struct Cut {
    enum Place {
      case line(Int)
      case match(POSIXRegex, offset: Int, skips: Bool)
    }

    var place: Place
    var text: String
    /// How often it is repeated; nil for as often as possible.
    var repeats: Int? = 0
  }

  private var file = ""
  private var patterns: [String] = []
  private var prefix = "xx"
  private var format: String?
  private var digits = 2
  private var keepsFiles = false
  private var leavesOutMatched = false
  private var leavesOutEmpty = false
  private var isQuiet = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE PATTERN...
    Write pieces of FILE, cut at the PATTERNs, to xx00, xx01 and so on, and print how many bytes each has.

      -b, --suffix-format=FORMAT  a FORMAT of printf for suffixes, not %02d
      -f, --prefix=PREFIX         PREFIX, not 'xx'
      -k, --keep-files            keep the files after an error
          --suppress-matched      leave out the lines that match
      -n, --digits=DIGITS         DIGITS digits, not 2
      -s, --quiet, --silent       do not print sizes
      -z, --elide-empty-files     no empty files
          --help        display this help and exit
          --version     output version information and exit

    PATTERN is a line number, /REGEXP/[OFFSET], %REGEXP%[OFFSET] to skip, and {N} or {*} behind one to repeat it.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "f:b:kn:sqz",
      [
        "digits": .required, "quiet": .none, "silent": .none, "keep-files": .none, "elide-empty-files": .none,
        "prefix": .required, "suffix-format": .required, "suppress-matched": .none,
      ])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "f", "prefix": prefix = argument
      case "b", "suffix-format": format = argument
      case "k", "keep-files": keepsFiles = true
      case "n", "digits":
        guard let number = Int(argument), number >= 0 else { throw .failure("invalid number: \(argument.quoted)") }
        digits = number
      case "s", "q", "quiet", "silent": isQuiet = true
      case "z", "elide-empty-files": leavesOutEmpty = true
      default: leavesOutMatched = true
      }
    }
    let operands = options.operands
    guard operands.count >= 2 else {
      guard let last = operands.last else { throw .usage("missing operand") }
      throw .usage("missing operand after \(last.quoted)")
    }
    file = operands[0]
    patterns = Array(operands.dropFirst())
  }

  private func parse() throws(Complaint) -> [Cut] {
    var cuts: [Cut] = []
    var lastLine = 0
    for text in patterns {
      if text.hasPrefix("{") {
        guard !cuts.isEmpty, text.hasSuffix("}") else {
          throw .failure("\(text): '}' is required in repeat count")
        }
        let inner = text.dropFirst().dropLast()
        guard inner != "*" else {
          cuts[cuts.count - 1].repeats = nil
          continue
        }
        guard let count = Int(inner), count >= 0 else {
          throw .failure("\(text)}: integer required between '{' and '}'")
        }
        cuts[cuts.count - 1].repeats = count
        continue
      }
      if let mark = text.first, mark == "/" || mark == "%" {
        guard let close = text.dropFirst().lastIndex(of: mark) else {
          throw .failure("\(text): closing delimiter '\(mark)' missing")
        }
        let offsetText = text[text.index(after: close)...]
        guard let offset = offsetText.isEmpty ? 0 : Int(offsetText) else {
          throw .failure("\(text): integer expected after delimiter")
        }
        let pattern = String(text[text.index(after: text.startIndex)..<close])
        do throws(PatternError) {
          let regex = try POSIXRegex(pattern.bytes, isExtended: false)
          cuts.append(Cut(place: .match(regex, offset: offset, skips: mark == "%"), text: text))
        } catch {
          throw .failure("\(text): invalid regular expression: \(error.message)")
        }
        continue
      }
      guard let number = Int(text), number >= 0 else { throw .failure("\(text.quoted): invalid pattern") }
      if number == 0 { throw .failure("\(text): line number must be greater than zero") }
      if number < lastLine {
        throw .failure("line number \(text.quoted) is smaller than preceding line number, \(lastLine)")
      }
      lastLine = number
      cuts.append(Cut(place: .line(number), text: text))
    }
    return cuts
  }

  // MARK: Working

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let cuts: [Cut]
    do throws(Complaint) {
      cuts = try parse()
    } catch {
      if case .failure(let message, _) = error { return try await process.fail(message) }
      return .failure
    }
    var lines: [ArraySlice<UInt8>] = []
    do throws(Errno) {
      let input = try await InputFile(file, process)
      defer { input.close() }
      let bytes = try await process.readAll(input.descriptor)
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
        lines.append(bytes[start..<end])
        start = end
      }
    } catch {
      return try await process.fail("cannot open \(file.quotedName) for reading: \(error.message)")
    }
    var writer = PieceWriter(command: self, process: process)
    var here = 0
    for cut in cuts {
      var round = 0
      while cut.repeats.map({ round <= $0 }) ?? true {
        guard let next = next(cut, round, lines, here) else {
          if cut.repeats == nil { break }
          return try await giveUp(cut, round, lines[min(here, lines.count)...], &writer, process)
        }
        if next.end > lines.count, case .line = cut.place {
          return try await giveUp(cut, round, lines[here...], &writer, process)
        }
        if !next.skips { try await writer.write(lines[here..<max(here, next.end)]) }
        here = next.end + (leavesOutMatched ? 1 : 0)
        round += 1
        try await process.checkpoint()
      }
    }
    try await writer.write(lines[min(here, lines.count)...])
    return .success
  }

  private func next(_ cut: Cut, _ round: Int, _ lines: [ArraySlice<UInt8>], _ here: Int) -> (end: Int, skips: Bool)? {
    switch cut.place {
    case .line(let number):
      let end = number * (round + 1) - 1
      return end > lines.count || cut.repeats == nil && end >= lines.count ? nil : (end, false)
    case .match(let regex, let offset, let skips):
      // The line on which the piece before ended is not looked at again.
      var index = here
      if here > 0 || round > 0 { index = here + 1 }
      while index < lines.count {
        let text = lines[index].last == 10 ? lines[index].dropLast() : lines[index]
        if regex.matches(Array(text)) {
          let end = index + offset
          return end >= here && end <= lines.count ? (end, skips) : nil
        }
        index += 1
      }
      return nil
    }
  }

  /// Tells what was not found; the rest of the file still becomes a piece, unless it was to be skipped.
  private func giveUp(
    _ cut: Cut, _ round: Int, _ rest: ArraySlice<ArraySlice<UInt8>>, _ writer: inout PieceWriter, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    let place = round > 0 ? " on repetition \(round)" : ""
    switch cut.place {
    case .line: try await process.complain("\(cut.text.quoted): line number out of range\(place)")
    case .match: try await process.complain("\(cut.text.quoted): match not found\(place)")
    }
    if case .match(_, _, true) = cut.place {} else { try await writer.write(rest) }
    if !keepsFiles { writer.removeAll() }
    return .failure
  }

  /// Writes pieces to files one after another.
  private struct PieceWriter {
    let command: Csplit
    let process: Process
    var names: [String] = []

    mutating func write(_ lines: ArraySlice<ArraySlice<UInt8>>) async throws(Errno) {
      let bytes = Array(lines.joined())
      if bytes.isEmpty, command.leavesOutEmpty { return }
      let name = command.name(names.count)
      try process.files.write(name, bytes)
      names.append(name)
      if !command.isQuiet { try await process.write("\(bytes.count)\n") }
    }

    func removeAll() {
      for name in names { try? process.files.remove(name) }
    }
  }

  private func name(_ index: Int) -> String {
    guard let format, let percent = format.firstIndex(of: "%") else {
      return prefix + String(index).zeroPadded(digits)
    }
    var rest = format[format.index(after: percent)...]
    let flags = rest.prefix { "0-#' ".contains($0) }
    rest = rest[flags.endIndex...]
    let width = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[width.endIndex...]
    let letter = rest.first ?? "d"
    let radix = letter == "x" || letter == "X" ? 16 : letter == "o" ? 8 : 10
    let text = String(index, radix: radix, uppercase: letter == "X")
    let count = Int(width) ?? 0
    let filled = flags.contains("0") ? text.zeroPadded(count) : text.rightAligned(to: count)
    return prefix + format[..<percent] + filled + rest.dropFirst()
  }
}
