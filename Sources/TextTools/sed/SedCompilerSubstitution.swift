import FileSystem
import Patterns

/// Regular expressions, and the commands s and y.
extension SedCompiler {
  struct RegexFlags {
    var ignoresCase = false
    var isMultiline = false
  }

  func checkDelimiter(_ delimiter: UInt8) throws(SedFailure) {
    if encoding == .utf8, delimiter >= 0x80 {
      throw reader.failure("delimiter character is not a single-byte character")
    }
  }

  func regex(_ pattern: [UInt8], _ flags: RegexFlags, groups: Int) throws(SedFailure) -> POSIXRegex? {
    guard !pattern.isEmpty else {
      if flags.ignoresCase || flags.isMultiline { throw reader.failure("cannot specify modifiers on empty regexp") }
      return nil
    }
    var syntax = isExtended ? POSIXRegex.Syntax.sedExtended : .sedBasic
    if isPOSIX { syntax.formUnion(isExtended ? .noGNUOperators : [.noGNUOperators, .limitedOperators]) }
    if flags.ignoresCase { syntax.insert(.ignoresCase) }
    if flags.isMultiline {
      syntax.remove(.dotMatchesNewline)
      syntax.insert(.invertedListsExcludeNewline)
    }
    let text = try resolve(pattern, in: .pattern)
    let regex: POSIXRegex
    do throws(PatternError) {
      regex = try POSIXRegex(
        text, syntax: syntax, anchorsAtNewlines: flags.isMultiline && terminator == 10, encoding: encoding)
    } catch {
      throw reader.failure(error.message)
    }
    if groups > regex.groupCount {
      throw reader.failure("invalid reference \\\(groups) on `s' command's RHS")
    }
    return regex
  }

  mutating func substitution() throws(SedFailure) -> SedSubstitution {
    let delimiter = reader.next()
    if let delimiter { try checkDelimiter(delimiter) }
    guard let delimiter,
      let pattern = reader.delimited(by: delimiter, isPattern: true),
      let right = reader.delimited(by: delimiter, isPattern: false)
    else { throw reader.failure("unterminated `s' command") }
    let replacement = SedReplacement(try resolve(right, in: .replacement), isPOSIX: isPOSIX)
    var result = SedSubstitution(pattern: nil, replacement: replacement)
    let flags = try substitutionFlags(&result)
    result.pattern = try regex(pattern, flags, groups: replacement.greatestGroup)
    return result
  }

  private mutating func substitutionFlags(_ result: inout SedSubstitution) throws(SedFailure) -> RegexFlags {
    var flags = RegexFlags()
    var hasNumber = false
    var hasPrint = false
    while let byte = reader.next() {
      switch Unicode.Scalar(byte) {
      case "i", "I": flags.ignoresCase = true
      case "m", "M": flags.isMultiline = true
      case "e":
        if isSandboxed { throw reader.failure("e/r/w commands disabled in sandbox mode") }
        result.executes = true
      case "p":
        if hasPrint { throw reader.failure("multiple `p' options to `s' command") }
        hasPrint = true
        if result.executes { result.prints = true } else { result.printsBefore = true }
      case "g":
        if result.isGlobal { throw reader.failure("multiple `g' options to `s' command") }
        result.isGlobal = true
      case "w":
        if isSandboxed { throw reader.failure("e/r/w commands disabled in sandbox mode") }
        result.output = number(of: try fileName(), in: &outputs)
        return flags
      case "0"..."9":
        if hasNumber { throw reader.failure("multiple number options to `s' command") }
        hasNumber = true
        result.number = reader.number(byte)
        if result.number == 0 { throw reader.failure("number option to `s' command may not be zero") }
      case "}", "#":
        reader.putBack(byte)
        return flags
      case "\n", ";": return flags
      case " ", "\t", "\r": break
      default: throw reader.failure("unknown option to `s'")
      }
    }
    return flags
  }

  mutating func translation() throws(SedFailure) -> SedTranslation {
    let delimiter = reader.next()
    if let delimiter { try checkDelimiter(delimiter) }
    guard let delimiter,
      let left = reader.delimited(by: delimiter, isPattern: false),
      let right = reader.delimited(by: delimiter, isPattern: false)
    else { throw reader.failure("unterminated `y' command") }
    let from = characters(try resolve(left, in: .list))
    let to = characters(try resolve(right, in: .list))
    guard from.count == to.count else {
      throw reader.failure("strings for `y' command are different lengths")
    }
    try endOfCommand()
    if from.allSatisfy({ $0.count == 1 }), to.allSatisfy({ $0.count == 1 }) {
      var table = Array(UInt8(0)...255)
      for (one, other) in zip(from, to).reversed() { table[Int(one[0])] = other[0] }
      return .bytes(table)
    }
    var map: [SedTranslation.Character: [UInt8]] = [:]
    for (one, other) in zip(from, to) where map[one] == nil { map[one] = other }
    return .characters(map)
  }

  /// The characters of a list of y, each as its bytes.
  private func characters(_ list: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var index = 0
    while index < list.count {
      var length = 1
      if list[index] == UInt8(ascii: "\\"), index + 1 < list.count {
        index += 1
        if list[index] == UInt8(ascii: "n") {
          result.append([10])
          index += 1
          continue
        }
      }
      if encoding == .utf8, let (_, count) = ByteEscape.decode(list, at: index) { length = count }
      result.append(Array(list[index..<(index + length)]))
      index += length
    }
    return result
  }
}
