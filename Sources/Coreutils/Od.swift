import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// od(1): dumps files in octal and other forms.
struct Od: GNUProgram {
  static let name = "od"

  private var files: [String] = []
  private var formats: [DumpFormat] = []
  private var radix: Int? = 8
  private var skipped = 0
  private var limit: Int?
  private var width: Int?
  private var showsDuplicates = false
  private var isBigEndian = false
  private var stringLength: Int?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
      or:  \(name) [-abcdfilosx]... [FILE] [[+]OFFSET[.][b]]
      or:  \(name) --traditional [OPTION]... [FILE] [[+]OFFSET[.][b] [+][LABEL][.][b]]
    Dump the FILEs, one after another, as octal words of two bytes or in another form.

      -A, --address-radix=RADIX   addresses in [d]ecimal, [o]ctal, he[x] or [n]one
          --endian={big|little}   the order of bytes
      -j, --skip-bytes=BYTES      skip BYTES at the start
      -N, --read-bytes=BYTES      dump at most BYTES
      -S BYTES, --strings[=BYTES]  show texts of at least BYTES (3) printable characters
      -t, --format=TYPE           one or several of: a named characters, c characters,
                                  d[SIZE] signed, f[SIZE] floating point, o[SIZE] octal, u[SIZE] unsigned,
                                  x[SIZE] hexadecimal; z behind one shows characters at the end of the line
      -v, --output-duplicates     no * for lines that come again
      -w[BYTES], --width[=BYTES]  BYTES (32) a line, not 16
          --traditional           take arguments in the third form
      -a -b -c -d -f -i -l -o -s -x   the same as -t a, o1, c, u2, fF, dI, dL, o2, d2, x2
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  private static let letters: [String: String] = [
    "a": "a", "b": "o1", "c": "c", "D": "u4", "d": "u2", "F": "fD", "e": "fD", "f": "fF", "H": "x4", "X": "x4",
    "i": "dI", "I": "dL", "l": "dL", "L": "dL", "O": "o4", "o": "o2", "B": "o2", "s": "d2", "h": "x2", "x": "x2",
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "A:aBbcDdeFfHhIij:LlN:OoS:st:vw::Xx",
      [
        "skip-bytes": .required, "address-radix": .required, "read-bytes": .required, "format": .required,
        "output-duplicates": .none, "strings": .optional, "traditional": .none, "width": .optional,
        "endian": .required,
      ])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "A", "address-radix":
        guard let found = ["d": 10, "o": 8, "x": 16, "n": 0][argument.prefix(1)], argument.utf8.count == 1 else {
          throw .failure(
            "invalid output address radix '\(argument)'; it must be one character from [doxn]")
        }
        radix = found == 0 ? nil : found
      case "j", "skip-bytes": skipped = try Od.number(argument, option, units: "bEGKkMmPTYZ0")
      case "N", "read-bytes": limit = try Od.number(argument, option, units: "bEGKkMmPTYZ0")
      case "S", "strings":
        stringLength = option.argument == nil ? 3 : try Od.number(argument, option, units: "bEGKkMmPTYZ0")
      case "t", "format": try readFormats(argument)
      case "v", "output-duplicates": showsDuplicates = true
      case "w", "width": width = option.argument == nil ? 32 : try Od.number(argument, option, units: "")
      case "endian": isBigEndian = try ArgumentChoice("--endian", ["little", "big"]).parse(argument) == "big"
      case "traditional": break
      default: try readFormats(Od.letters[option.name] ?? "o2")
      }
    }
    files = options.operands
    takeOffset()
    if formats.isEmpty { formats = [DumpFormat(kind: .octal, size: 2)] }
  }

  private static func number(_ text: String, _ option: OptionParser.Option, units: String) throws(Complaint) -> Int {
    do throws(NumberArgument.Fault) {
      if text.hasPrefix("0x"), let value = Int(text.dropFirst(2), radix: 16) { return value }
      if text.hasPrefix("0"), let value = Int(text, radix: 8) { return value }
      let value = try NumberArgument.parse(text, units: units)
      if value < 0 { throw .invalid }
      return value
    } catch {
      let name = option.isLong ? "--" + option.name : "-" + option.name
      let fault = error == .badSuffix ? "invalid suffix in \(name) argument" : "invalid \(name) argument"
      throw .failure(error == .tooLarge ? "\(name) argument '\(text)' too large" : "\(fault) '\(text)'")
    }
  }

  /// "+10", "+10." or "+10b" as the last operand.
  private mutating func takeOffset() {
    guard let last = files.last, files.count <= 2,
      last.hasPrefix("+") || files.count == 2 && last.first?.isNumber == true
    else { return }
    var text = last.hasPrefix("+") ? last.dropFirst() : last[...]
    var factor = 1
    if text.last == "b" {
      factor = 512
      text.removeLast()
    }
    var base = 8
    if text.last == "." {
      base = 10
      text.removeLast()
    } else if text.hasPrefix("0x") {
      base = 16
      text = text.dropFirst(2)
    }
    guard let value = Int(text, radix: base) else { return }
    skipped = value * factor
    files.removeLast()
  }

  private mutating func readFormats(_ text: String) throws(Complaint) {
    var rest = Substring(text)
    func fault() -> Complaint { .failure("invalid type string \(text.quoted)") }
    while let letter = rest.popFirst() {
      var format: DumpFormat
      switch letter {
      case "a": format = DumpFormat(kind: .named, size: 1)
      case "c": format = DumpFormat(kind: .character, size: 1)
      case "d", "o", "u", "x", "f":
        let kinds: [Character: DumpFormat.Kind] = [
          "d": .signed, "o": .octal, "u": .unsigned, "x": .hexadecimal, "f": .float,
        ]
        guard let kind = kinds[letter] else { throw fault() }
        format = DumpFormat(kind: kind, size: try Od.size(&rest, isFloat: letter == "f", text))
      default:
        throw .failure("invalid character '\(letter)' in type string \(text.quoted)")
      }
      if rest.first == "z" {
        format.showsText = true
        rest.removeFirst()
      }
      formats.append(format)
    }
  }

  private static func size(_ rest: inout Substring, isFloat: Bool, _ text: String) throws(Complaint) -> Int {
    let names: [Character: Int] = isFloat ? ["F": 4, "D": 8, "L": 16] : ["C": 1, "S": 2, "I": 4, "L": 8]
    if let letter = rest.first, let size = names[letter] {
      rest.removeFirst()
      return size
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return isFloat ? 8 : 4 }
    rest = rest[digits.endIndex...]
    let sizes = isFloat ? [4, 8] : [1, 2, 4, 8]
    guard let size = Int(digits), sizes.contains(size) else {
      let kind = isFloat ? "floating point" : "integral"
      throw .failure(
        "invalid type string \(text.quoted);\nthis system doesn't provide a \(digits)-byte \(kind) type")
    }
    return size
  }

  // MARK: Working

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    var bytes: [UInt8] = []
    var isAnyOpen = false
    let needed = limit.map { $0 + skipped }
    for name in files.isEmpty ? ["-"] : files {
      if let needed, bytes.count >= needed { break }
      do throws(Errno) {
        let file = try await InputFile(name, process)
        defer { file.close() }
        isAnyOpen = true
        while needed.map({ bytes.count < $0 }) ?? true {
          let chunk = try await process.read(file.descriptor, needed.map { min(65_536, $0 - bytes.count) } ?? 65_536)
          if chunk.isEmpty { break }
          bytes += chunk
          try await process.checkpoint()
        }
      } catch {
        if error == .EINTR { throw error }
        try await process.report(name.quotedIfNeeded, error)
        status = .failure
      }
    }
    guard isAnyOpen else { return status }
    if bytes.count < skipped { return try await process.fail("cannot skip past end of combined input") }
    if let stringLength { try await showStrings(bytes, stringLength, process) } else { try await dump(bytes, process) }
    return status
  }

  private func address(_ offset: Int) -> String {
    guard let radix else { return "" }
    return String(offset, radix: radix).zeroPadded(radix == 16 ? 6 : 7)
  }

  private func dump(_ bytes: [UInt8], _ process: Process) async throws(Errno) {
    let unit = formats.reduce(1) { Od.leastCommonMultiple($0, $1.size) }
    var lineSize = width ?? 16
    if lineSize == 0 || lineSize % unit != 0 {
      if width != nil { try await process.report("warning: invalid width \(lineSize); using \(unit) instead") }
      lineSize = unit
    }
    var previous: ArraySlice<UInt8>?
    var isRepeating = false
    var offset = skipped
    while offset < bytes.count {
      let end = min(offset + lineSize, bytes.count)
      let line = bytes[offset..<end]
      if !showsDuplicates, end < bytes.count, line.count == lineSize, let previous, previous.elementsEqual(line) {
        if !isRepeating { try await process.write("*\n") }
        isRepeating = true
      } else {
        try await process.write(rows(line, offset, lineSize, unit))
        isRepeating = false
      }
      previous = line
      offset = end
      try await process.checkpoint()
    }
    if radix != nil { try await process.write(address(bytes.count) + "\n") }
  }

  private static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return a / x * b
  }

  /// All formats of one line of input, below each other.
  private func rows(_ line: ArraySlice<UInt8>, _ offset: Int, _ lineSize: Int, _ unit: Int) -> String {
    // Numbers of different formats that cover the same bytes take the same columns.
    let columns = formats.map { (unit / $0.size) * ($0.width + 1) }.max() ?? 0
    var text = ""
    for (index, format) in formats.enumerated() {
      text += index == 0 ? address(offset) : String(repeating: " ", count: address(0).utf8.count)
      let perUnit = unit / format.size
      let pad = columns - perUnit * format.width
      let padded = line + [UInt8](repeating: 0, count: (format.size - line.count % format.size) % format.size)
      let count = padded.count / format.size
      for number in 0..<count {
        let start = padded.startIndex + number * format.size
        let place = number % perUnit
        // The padding is spread over the numbers of a unit.
        let before = pad * (perUnit - place) / perUnit - pad * (perUnit - place - 1) / perUnit
        let cell = format.text(padded[start..<(start + format.size)], isBigEndian: isBigEndian)
        text += String(repeating: " ", count: before) + cell.rightAligned(to: format.width)
      }
      if format.showsText {
        let missing = lineSize / format.size - count
        text += String(repeating: " ", count: missing / perUnit * columns + missing % perUnit * (columns / perUnit))
        text += "  >" + line.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "." }.joined() + "<"
      }
      text += "\n"
    }
    return text
  }

  private func showStrings(_ bytes: [UInt8], _ least: Int, _ process: Process) async throws(Errno) {
    var start = skipped
    for (index, byte) in bytes.enumerated() where index >= skipped {
      if byte == 0 {
        if index - start >= least {
          let prefix = radix == nil ? "" : address(start) + " "
          try await process.write(prefix + String(lossless: bytes[start..<index]) + "\n")
        }
        start = index + 1
      } else if !(0x20..<0x7F).contains(byte), !(7...13).contains(byte) {
        start = index + 1
      }
    }
  }
}
