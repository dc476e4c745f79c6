import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// join(1): lines of two sorted files that have a field in common.
struct Join: GNUProgram {
  static let name = "join"

  /// A column of the output: a field of a file, or the common one.
  private enum Column {
    case common
    case field(file: Int, index: Int)
  }

  private var files: [String] = []
  private var fields: [Int?] = [nil, nil]
  private var showsUnpaired = [false, false]
  private var showsPaired = true
  private var filler: [UInt8] = []
  private var columns: [Column]?
  private var takesColumnsFromFirstLines = false
  private var ignoresCase = false
  private var separator: UInt8?
  private var wholeLineIsField = false
  private var hasHeader = false
  private var checksOrder: Bool?
  private var terminator: UInt8 = 10

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE1 FILE2
    For each pair of lines with equal join fields, write a line. Both files must be sorted by the field, which is the
    first one where no other is given.

      -a FILENUM             also the lines of file FILENUM that have no partner
      -e STRING              STRING for fields that are missing
      -i, --ignore-case      capitals and small letters are the same
      -j FIELD               the same as '-1 FIELD -2 FIELD'
      -o FORMAT              the columns of the output: FILENUM.FIELD or 0, or auto
      -t CHAR                CHAR separates fields
      -v FILENUM             like -a FILENUM, but no pairs
      -1 FIELD               the join field of file 1
      -2 FIELD               the join field of file 2
          --check-order      see that the input is sorted, even where all lines have partners
          --nocheck-order    do not see to it
          --header           the first lines are headings
      -z, --zero-terminated  lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "a:e:i1:2:j:o:t:v:z",
      ["ignore-case": .none, "check-order": .none, "nocheck-order": .none, "zero-terminated": .none, "header": .none])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "a", "v":
        guard let number = Int(argument), number == 1 || number == 2 else {
          throw .failure("invalid field number: \(argument.quoted)")
        }
        showsUnpaired[number - 1] = true
        if option.name == "v" { showsPaired = false }
      case "e": filler = argument.bytes
      case "i", "ignore-case": ignoresCase = true
      case "1": fields[0] = try Join.merge(fields[0], try Join.fieldNumber(argument))
      case "2": fields[1] = try Join.merge(fields[1], try Join.fieldNumber(argument))
      case "j":
        let number = try Join.fieldNumber(argument)
        fields = [try Join.merge(fields[0], number), try Join.merge(fields[1], number)]
      case "o": try readColumns(argument)
      case "t": try readSeparator(argument)
      case "z", "zero-terminated": terminator = 0
      case "check-order": checksOrder = true
      case "nocheck-order": checksOrder = false
      default: hasHeader = true
      }
    }
    files = options.operands
    guard let last = files.last else { throw .usage("missing operand") }
    if files.count == 1 { throw .usage("missing operand after \(last.quoted)") }
    if files.count > 2 { throw .usage("extra operand \(files[2].quotedName)") }
    if files == ["-", "-"] { throw .failure("both files cannot be standard input: \(Errno.ENOENT.message)") }
  }

  private static func fieldNumber(_ text: String) throws(Complaint) -> Int {
    guard let number = Int(text), number > 0 else {
      throw .failure("invalid field number: \(text.quoted)")
    }
    return number - 1
  }

  private static func merge(_ old: Int?, _ new: Int) throws(Complaint) -> Int {
    if let old, old != new { throw .failure("incompatible join fields \(old + 1), \(new + 1)") }
    return new
  }

  private mutating func readSeparator(_ text: String) throws(Complaint) {
    let bytes = text.bytes
    if bytes.isEmpty {
      // Each line is one field.
      wholeLineIsField = true
    } else if bytes == [0x5C, 0x30] {
      separator = 0
    } else if bytes.count == 1 {
      if let separator, separator != bytes[0] { throw .failure("incompatible tabs") }
      separator = bytes[0]
    } else {
      throw .failure("multi-character tab \(text.quoted)")
    }
  }

  private mutating func readColumns(_ text: String) throws(Complaint) {
    if text == "auto" {
      takesColumnsFromFirstLines = true
      return
    }
    var list = columns ?? []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\t" }) {
      if part == "0" {
        list.append(.common)
        continue
      }
      let pieces = part.split(separator: ".", omittingEmptySubsequences: false)
      guard let file = pieces.first, file == "1" || file == "2", pieces.count == 2 else {
        throw .failure(
          part.first == "1" || part.first == "2" || part.first == "0"
            ? "invalid field specifier: \(String(part).quoted)"
            : "invalid file number in field spec: \(String(part).quoted)")
      }
      list.append(.field(file: file == "1" ? 0 : 1, index: try Join.fieldNumber(String(pieces[1]))))
    }
    columns = list
  }

  // MARK: Working

  private struct Line {
    var bytes: [UInt8]
    var fields: [Range<Int>]
  }

  /// A file with the lines that have been read of it and still count.
  private struct Side {
    let file: InputFile
    let index: Int
    var next: Line?
    var number = 0
    var toldDisorder = false
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var sides: [Side] = []
    for (index, name) in files.enumerated() {
      do throws(Errno) {
        sides.append(Side(file: try await InputFile(name, process), index: index))
      } catch {
        return try await process.fail("\(name.quotedIfNeeded): \(error.message)")
      }
    }
    for index in 0...1 { sides[index].next = try await take(&sides[index], process) }
    if takesColumnsFromFirstLines {
      let counts = sides.map { $0.next?.fields.count ?? 0 }
      columns =
        [.common]
        + (0...1).flatMap { file in
          (0..<counts[file]).filter { $0 != fields[file] ?? 0 }.map { Column.field(file: file, index: $0) }
        }
    }
    if hasHeader, sides[0].next != nil || sides[1].next != nil {
      let heading = row(sides[0].next, sides[1].next)
      if sides[0].next != nil || sides[1].next != nil { try await process.write(heading) }
      for index in 0...1 where sides[index].next != nil { sides[index].next = try await take(&sides[index], process) }
    }
    return try await joinAll(&sides, process)
  }

  private func joinAll(_ sides: inout [Side], _ process: Process) async throws(Errno) -> ExitStatus {
    var hasUnpaired = false
    var isDisordered = false
    while let a = sides[0].next, let b = sides[1].next {
      let order = compare(key(a, 0), key(b, 1))
      if order != 0 {
        let index = order < 0 ? 0 : 1
        hasUnpaired = true
        if showsUnpaired[index] { try await process.write(index == 0 ? row(a, nil) : row(nil, b)) }
        guard try await advance(&sides[index], hasUnpaired, &isDisordered, process) else { return .failure }
        continue
      }
      var groups: [[Line]] = [[], []]
      for index in 0...1 {
        while let line = sides[index].next, compare(key(line, index), index == 0 ? key(b, 1) : key(a, 0)) == 0 {
          groups[index].append(line)
          guard try await advance(&sides[index], hasUnpaired, &isDisordered, process) else { return .failure }
        }
      }
      guard showsPaired else { continue }
      for first in groups[0] {
        for second in groups[1] { try await process.write(row(first, second)) }
        try await process.checkpoint()
      }
    }
    for index in 0...1 {
      if sides[index].next != nil, sides[1 - index].next == nil { hasUnpaired = true }
      while let line = sides[index].next {
        if showsUnpaired[index] { try await process.write(index == 0 ? row(line, nil) : row(nil, line)) }
        guard try await advance(&sides[index], hasUnpaired, &isDisordered, process) else { return .failure }
        if !showsUnpaired[index], checksOrder != true, sides[index].toldDisorder || checksOrder == false { break }
      }
    }
    if isDisordered { try await process.report("input is not in sorted order") }
    return isDisordered ? .failure : .success
  }

  /// Takes the next line of a side and looks whether it is in order; false when that ends everything.
  private func advance(_ side: inout Side, _ hasUnpaired: Bool, _ isDisordered: inout Bool, _ process: Process)
    async throws(Errno) -> Bool
  {
    let before = side.next
    side.next = try await take(&side, process)
    try await process.checkpoint()
    guard checksOrder ?? hasUnpaired, !side.toldDisorder, let before, let after = side.next,
      compare(key(before, side.index), key(after, side.index)) > 0
    else { return true }
    side.toldDisorder = true
    isDisordered = true
    let text = String(lossless: after.bytes)
    try await process.report("\(files[side.index]):\(side.number): is not sorted: \(text)")
    return checksOrder != true
  }

  private func take(_ side: inout Side, _ process: Process) async throws(Errno) -> Line? {
    guard var bytes = try await side.file.stream.readLine(terminator: terminator) else { return nil }
    if bytes.last == terminator { bytes.removeLast() }
    side.number += 1
    return Line(bytes: bytes, fields: split(bytes))
  }

  private func split(_ bytes: [UInt8]) -> [Range<Int>] {
    if wholeLineIsField { return [0..<bytes.count] }
    var fields: [Range<Int>] = []
    var index = 0
    if let separator {
      guard !bytes.isEmpty else { return [] }
      while true {
        let end = bytes[index...].firstIndex(of: separator) ?? bytes.count
        fields.append(index..<end)
        if end == bytes.count { return fields }
        index = end + 1
      }
    }
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 }
    while index < bytes.count {
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      if index == bytes.count { break }
      let start = index
      while index < bytes.count, !isBlank(bytes[index]) { index += 1 }
      fields.append(start..<index)
    }
    return fields
  }

  private func key(_ line: Line, _ file: Int) -> ArraySlice<UInt8> {
    field(line, fields[file] ?? 0) ?? []
  }

  private func field(_ line: Line?, _ index: Int) -> ArraySlice<UInt8>? {
    guard let line, index < line.fields.count else { return nil }
    return line.bytes[line.fields[index]]
  }

  private func compare(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      ignoresCase ? bytes.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 } : Array(bytes)
    }
    let (x, y) = (folded(a), folded(b))
    return x.lexicographicallyPrecedes(y) ? -1 : x == y ? 0 : 1
  }

  private func row(_ a: Line?, _ b: Line?) -> [UInt8] {
    let between: UInt8 = separator ?? (wholeLineIsField ? 10 : 0x20)
    var cells: [ArraySlice<UInt8>] = []
    func common() -> ArraySlice<UInt8> {
      if let a { return field(a, fields[0] ?? 0) ?? filler[...] }
      return field(b, fields[1] ?? 0) ?? filler[...]
    }
    if let columns {
      for column in columns {
        switch column {
        case .common: cells.append(common())
        case .field(let file, let index):
          let found = field(file == 0 ? a : b, index)
          cells.append(found.map { $0.isEmpty ? filler[...] : $0 } ?? filler[...])
        }
      }
    } else {
      cells.append(common())
      for (file, line) in [a, b].enumerated() {
        guard let line else { continue }
        for index in line.fields.indices where index != fields[file] ?? 0 {
          let cell = line.bytes[line.fields[index]]
          cells.append(cell.isEmpty ? filler[...] : cell)
        }
      }
    }
    return Array(cells.joined(separator: [between])) + [terminator]
  }
}
