import FileSystem

/// The variables that the machine keeps itself, and fields.
extension AwkMachine {
  func special(_ variable: AwkSpecial) -> AwkValue {
    switch variable {
    case .NF: .number(Double(record.fieldCount()))
    case .NR: .number(recordNumber)
    case .FNR: .number(fileRecordNumber)
    case .FS: .text(fieldSeparator)
    case .OFS: .text(outputSeparator)
    case .ORS: .text(recordTerminator)
    case .RS: .text(inputTerminator)
    case .SUBSEP: .text(subscriptSeparator)
    case .CONVFMT: .text(convertFormat)
    case .OFMT: .text(outputFormat)
    case .IGNORECASE: AwkValue(ignoresCase)
    case .FPAT: .text(fieldPattern)
    case .FIELDWIDTHS: .text(fieldWidths)
    }
  }

  func setSpecial(_ variable: AwkSpecial, _ value: AwkValue) throws(AwkFailure) {
    switch variable {
    case .NF:
      let count = value.number
      guard count >= 0 else { throw AwkFailure(message: "NF set to negative value") }
      record.setFieldCount(Int(count))
    case .NR: recordNumber = value.number
    case .FNR: fileRecordNumber = value.number
    case .FS:
      fieldSeparator = text(of: value)
      try setSplitter()
    case .OFS:
      // A record that is yet to be put together takes the old separator.
      _ = wholeRecord()
      outputSeparator = text(of: value)
    case .ORS: recordTerminator = text(of: value)
    case .RS:
      inputTerminator = text(of: value)
      try setRecordSeparator()
    case .SUBSEP: subscriptSeparator = text(of: value)
    case .CONVFMT: convertFormat = text(of: value)
    case .OFMT: outputFormat = text(of: value)
    case .IGNORECASE:
      ignoresCase = value.isTrue
      try setSplitter()
      try setRecordSeparator()
    case .FPAT:
      fieldPattern = text(of: value)
      splitter = .pattern(try regexCompiler.regex(fieldPattern), ignoresCase: ignoresCase)
    case .FIELDWIDTHS:
      fieldWidths = text(of: value)
      splitter = .widths(try AwkMachine.widths(fieldWidths))
    }
  }

  /// Splits by FS from now on.
  private func setSplitter() throws(AwkFailure) {
    splitter = try splitter(for: fieldSeparator)
    // In a record of several lines a newline separates fields as well.
    guard case .blankLines = recordSeparator else { return }
    switch splitter {
    case .byte(let byte): splitter = .byteOrNewline(byte)
    case .regex:
      let source = Array("(".utf8) + fieldSeparator + Array(")|\n".utf8)
      splitter = .regex(try regexCompiler.regex(source), ignoresCase: ignoresCase)
    default: break
    }
  }

  /// How a field separator splits.
  func splitter(for separator: [UInt8]) throws(AwkFailure) -> AwkSplitter {
    if separator == [32] { return .blanks }
    if separator.isEmpty { return .characters }
    if separator.count == 1, !(ignoresCase && (65...90).contains(separator[0] & 0xDF)) {
      return separator[0] == 10 ? .byte(10) : .byte(separator[0])
    }
    return .regex(try regexCompiler.regex(separator), ignoresCase: ignoresCase)
  }

  private func setRecordSeparator() throws(AwkFailure) {
    if inputTerminator.isEmpty {
      recordSeparator = .blankLines
    } else if inputTerminator.count == 1, !(ignoresCase && (65...90).contains(inputTerminator[0] & 0xDF)) {
      recordSeparator = .byte(inputTerminator[0])
    } else {
      recordSeparator = .regex(try regexCompiler.regex(inputTerminator), ignoresCase: ignoresCase)
    }
    switch splitter {
    case .pattern, .widths: break
    default: try setSplitter()
    }
  }

  private static func widths(_ text: [UInt8]) throws(AwkFailure) -> [(skip: Int, width: Int)] {
    var result: [(skip: Int, width: Int)] = []
    for item in text.split(whereSeparator: { AwkSplitter.isBlank($0) }) {
      let word = String(lossless: item)
      if word == "*" {
        result.append((0, -1))
        continue
      }
      let parts = word.split(separator: ":", maxSplits: 1)
      guard let width = parts.last.flatMap({ $0 == "*" ? -1 : Int($0) }),
        let skip = parts.count == 2 ? Int(parts[0]) : 0
      else {
        throw AwkFailure(message: "invalid FIELDWIDTHS value, for field \(result.count + 1), near `\(word)'")
      }
      result.append((skip, width))
    }
    return result
  }

  // MARK: Fields

  func fieldIndex(_ value: AwkValue) throws(AwkFailure) -> Int {
    let number = value.number.rounded(.towardZero)
    guard number >= 0 else { throw AwkFailure(message: "attempt to access field \(Int(number))") }
    guard number < 1e7 else { throw AwkFailure(message: "attempt to access field \(number)") }
    return Int(number)
  }

  func field(_ value: AwkValue) throws(AwkFailure) -> AwkValue {
    try field(at: try fieldIndex(value))
  }

  func field(at index: Int) throws(AwkFailure) -> AwkValue {
    index == 0 ? .input(wholeRecord()) : record.field(index)
  }

  func setField(_ index: Int, _ value: AwkValue) throws(AwkFailure) {
    if index == 0 {
      record.set(text(of: value), splitter)
    } else {
      var value = value
      if case .regex(let regex) = value { value = .text(regex.source) }
      record.setField(index, value)
    }
  }
}
