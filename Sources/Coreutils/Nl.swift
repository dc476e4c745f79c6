import CommandConventions
import FileSystem
import Kernel
import Patterns
import TextFormat

/// nl(1): numbers lines.
struct Nl: GNUProgram {
  static let name = "nl"

  private enum Style {
    case all, full, none
    case matching(POSIXRegex)
  }

  private enum Section: Int {
    case header, body, footer
  }

  private enum Alignment: String {
    case left = "ln"
    case right = "rn"
    case zeros = "rz"
  }

  private var files: [String] = []
  private var styles: [Style] = [.none, .full, .none]
  private var delimiter: [UInt8] = Array("\\:".utf8)
  private var increment = 1
  private var start = 1
  private var joinedBlanks = 1
  private var alignment = Alignment.right
  private var restarts = true
  private var separator: [UInt8] = [9]
  private var width = 6

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Write each FILE with line numbers.

      -b, --body-numbering=STYLE      the STYLE of body lines
      -d, --section-delimiter=CC      CC marks logical pages
      -f, --footer-numbering=STYLE    the STYLE of footer lines
      -h, --header-numbering=STYLE    the STYLE of header lines
      -i, --line-increment=NUMBER     the distance of numbers
      -l, --join-blank-lines=NUMBER   NUMBER empty lines count as one
      -n, --number-format=FORMAT      ln left, rn right, rz right with zeros
      -p, --no-renumber               go on counting on new pages
      -s, --number-separator=STRING   STRING behind the number
      -v, --starting-line-number=NUMBER  the first number of a page
      -w, --number-width=NUMBER       the width of numbers
          --help        display this help and exit
          --version     output version information and exit

    Defaults are -bt -d'\\:' -fn -hn -i1 -l1 -n'rn' -s<TAB> -v1 -w6. STYLE is a all lines, t lines that are not empty,
    n none, pBRE those that match BRE.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "b:d:f:h:i:l:n:ps:v:w:",
      [
        "header-numbering": .required, "body-numbering": .required, "footer-numbering": .required,
        "starting-line-number": .required, "line-increment": .required, "no-renumber": .none,
        "join-blank-lines": .required, "number-separator": .required, "number-width": .required,
        "number-format": .required, "section-delimiter": .required,
      ])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "b", "body-numbering": styles[1] = try Nl.style(argument, "body")
      case "f", "footer-numbering": styles[2] = try Nl.style(argument, "footer")
      case "h", "header-numbering": styles[0] = try Nl.style(argument, "header")
      case "d", "section-delimiter":
        let bytes = argument.bytes
        delimiter = bytes.count == 1 ? bytes + [UInt8(ascii: ":")] : bytes
      case "i", "line-increment": increment = try Nl.number(argument, "invalid line number increment")
      case "l", "join-blank-lines": joinedBlanks = try Nl.number(argument, "invalid line number of blank lines", 1)
      case "n", "number-format":
        guard let found = Alignment(rawValue: argument) else {
          throw .usage("invalid line numbering format: \(argument.quoted)")
        }
        alignment = found
      case "p", "no-renumber": restarts = false
      case "s", "number-separator": separator = argument.bytes
      case "v", "starting-line-number": start = try Nl.number(argument, "invalid starting line number")
      default: width = try Nl.number(argument, "invalid line number field width", 1)
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
  }

  private static func style(_ text: String, _ part: String) throws(Complaint) -> Style {
    switch text.first {
    case "a" where text == "a": return .all
    case "t" where text == "t": return .full
    case "n" where text == "n": return .none
    case "p":
      do throws(PatternError) {
        return .matching(try POSIXRegex(Array(text.bytes.dropFirst()), isExtended: false))
      } catch {
        throw .failure(error.message)
      }
    default: throw .usage("invalid \(part) numbering style: \(text.quoted)")
    }
  }

  private static func number(_ text: String, _ what: String, _ least: Int = .min) throws(Complaint) -> Int {
    do throws(NumberArgument.Fault) {
      let number = try NumberArgument.parse(text)
      if number < least {
        throw .tooLarge
      }
      return number
    } catch {
      throw .failure(
        error == .tooLarge && Int(text) != nil
          ? "\(what): \(text.quoted): Numerical result out of range" : error.message(what, text))
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var section = Section.body
    var number = start
    var blanks = 0
    return try await process.readEach(files) { file throws(Errno) in
      while var line = try await file.stream.readLine() {
        if line.last == 10 { line.removeLast() }
        if let next = marker(line) {
          section = next
          if restarts { number = start }
          try await process.write("\n")
        } else {
          let isNumbered = numbers(line, styles[section.rawValue], &blanks)
          try await process.write(row(line, isNumbered ? number : nil))
          if isNumbered { number += increment }
        }
        try await process.checkpoint()
      }
    }
  }

  /// The part of a page that begins with a line.
  private func marker(_ line: [UInt8]) -> Section? {
    guard !delimiter.isEmpty, !line.isEmpty, line.count % delimiter.count == 0 else { return nil }
    let count = line.count / delimiter.count
    guard count <= 3, line == Array([[UInt8]](repeating: delimiter, count: count).joined()) else { return nil }
    return count == 3 ? .header : count == 2 ? .body : .footer
  }

  private func numbers(_ line: [UInt8], _ style: Style, _ blanks: inout Int) -> Bool {
    switch style {
    case .all:
      guard joinedBlanks > 1, line.isEmpty else {
        blanks = 0
        return true
      }
      blanks += 1
      guard blanks == joinedBlanks else { return false }
      blanks = 0
      return true
    case .full: return !line.isEmpty
    case .none: return false
    case .matching(let regex): return regex.matches(line)
    }
  }

  private func row(_ line: [UInt8], _ number: Int?) -> [UInt8] {
    guard let number else {
      return [UInt8](repeating: 0x20, count: width + separator.count) + line + [10]
    }
    let digits = Array(String(number.magnitude).utf8)
    let sign: [UInt8] = number < 0 ? [0x2D] : []
    let missing = max(0, width - digits.count - sign.count)
    let shown: [UInt8] =
      switch alignment {
      case .left: sign + digits + [UInt8](repeating: 0x20, count: missing)
      case .right: [UInt8](repeating: 0x20, count: missing) + sign + digits
      case .zeros: sign + [UInt8](repeating: 0x30, count: missing) + digits
      }
    return shown + separator + line + [10]
  }
}
