import CommandConventions
import FileSystem
import Patterns

/// The functions of the language.
extension AwkMachine {
  /// Calls a function; its arguments are on the stack, its value takes their place.
  func call(_ builtin: AwkBuiltin, _ count: Int) throws(AwkFailure) -> Pause? {
    switch builtin {
    case .length where count == 0: push(.number(Double(AwkText.length(wholeRecord(), isUTF8: isUTF8))))
    case .rand: push(.number(random.uniform()))
    case .systime: push(.number(Double(process.now.seconds)))
    case .system:
      let command = text(of: pop())
      return .system(command)
    case .close:
      let arguments = popMany(count)
      return .close(text(of: arguments[0]))
    case .fflush:
      let arguments = popMany(count)
      return .fflush(arguments.first.map { text(of: $0) })
    default:
      let arguments = popMany(count)
      push(try value(of: builtin, arguments))
    }
    return nil
  }

  private func value(of builtin: AwkBuiltin, _ arguments: [AwkValue]) throws(AwkFailure) -> AwkValue {
    switch builtin {
    case .length: length(arguments[0])
    case .index: index(arguments)
    case .substr: try substring(arguments)
    case .split, .patsplit: try split(arguments, byPattern: builtin == .patsplit)
    case .match: try match(arguments)
    case .gensub: try generalSubstitution(arguments)
    case .sprintf: .text(try formatted(arguments))
    case .tolower, .toupper: changedCase(arguments[0], toUpper: builtin == .toupper)
    case .asort: try sort(arguments, bySubscripts: false)
    case .asorti: try sort(arguments, bySubscripts: true)
    case .typeof: typeName(arguments[0], isField: arguments.count > 1)
    case .isarray: if case .array = arguments[0] { .one } else { .zero }
    case .mkbool: AwkValue(arguments[0].isTrue)
    case .strftime, .mktime: try time(builtin, arguments)
    case .bindtextdomain: .text([])
    case .dcgettext: .text(text(of: arguments[0]))
    case .dcngettext: .text(text(of: arguments[arguments.count > 2 && arguments[2].number == 1 ? 0 : 1]))
    default: try calculated(builtin, arguments)
    }
  }

  // MARK: Numbers

  private func calculated(_ builtin: AwkBuiltin, _ arguments: [AwkValue]) throws(AwkFailure) -> AwkValue {
    let number = arguments.first?.number ?? 0
    switch builtin {
    case .sin: return .number(AwkMath.sine(number))
    case .cos: return .number(AwkMath.cosine(number))
    case .atan2: return .number(AwkMath.arcTangent(number, arguments[1].number))
    case .exp:
      let result = AwkMath.exponential(number)
      if result.isInfinite, number.isFinite { warn("exp: argument \(shown(number)) is out of range") }
      return .number(result)
    case .log:
      if number < 0 { warn("log: received negative argument \(shown(number))") }
      return .number(AwkMath.logarithm(number))
    case .sqrt:
      if number < 0 { warn("sqrt: called with negative argument \(shown(number))") }
      return .number(AwkMath.squareRoot(number))
    case .int: return .number(number.rounded(.towardZero))
    case .srand:
      let before = seed
      seed = arguments.isEmpty ? Double(process.now.seconds) : number
      random.reseed(UInt32(truncatingIfNeeded: Int(exactly: seed.rounded(.towardZero)) ?? 0))
      return .number(before)
    case .strtonum: return .number(numberInAnyBase(arguments[0]))
    default: return .number(try bits(builtin, arguments))
    }
  }

  private func shown(_ number: Double) -> String {
    String(decoding: AwkNumber.text(number, format: AwkNumber.standardFormat), as: UTF8.self)
  }

  private func bits(_ builtin: AwkBuiltin, _ arguments: [AwkValue]) throws(AwkFailure) -> Double {
    var numbers: [UInt64] = []
    for (index, argument) in arguments.enumerated() {
      let number = argument.number
      guard number >= 0 else {
        let values = arguments.map { shown($0.number) }.joined(separator: ", ")
        switch builtin {
        case .lshift, .rshift, .compl:
          throw AwkFailure(message: "\(builtin.rawValue)(\(values)): negative values are not allowed")
        default:
          throw AwkFailure(
            message: "\(builtin.rawValue): argument \(index + 1) negative value \(shown(number)) is not allowed")
        }
      }
      numbers.append(UInt64(exactly: number.rounded(.towardZero)) ?? UInt64.max)
    }
    let result: UInt64
    switch builtin {
    case .and: result = numbers.reduce(UInt64.max, &)
    case .or: result = numbers.reduce(0, |)
    case .xor: result = numbers.reduce(0, ^)
    case .lshift: result = numbers[1] < 64 ? numbers[0] << numbers[1] : 0
    case .rshift: result = numbers[1] < 64 ? numbers[0] >> numbers[1] : 0
    // As many bits as a number of awk can have.
    default: result = ~numbers[0] & (1 << 53 - 1)
    }
    return Double(result)
  }

  /// strtonum: "0x1F" is hexadecimal, "017" octal.
  private func numberInAnyBase(_ value: AwkValue) -> Double {
    let bytes: [UInt8]
    switch value {
    case .number(let number): return number
    case .input(let text), .text(let text): bytes = text
    default: return 0
    }
    var digits = bytes[...]
    while let first = digits.first, AwkSplitter.isBlank(first) { digits.removeFirst() }
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard digits.count > 1, digits.first == 48 else { return AwkNumber.value(of: bytes) }
    var result = 0.0
    let second = digits[digits.startIndex + 1]
    if second | 0x20 == UInt8(ascii: "x") {
      for byte in digits.dropFirst(2) {
        guard let digit = AwkEscape.hexDigit(byte) else { break }
        result = result * 16 + Double(digit)
      }
    } else {
      let octal = digits.prefix { (48...57).contains($0) }
      let behind = digits.dropFirst(octal.count).first
      // "09" and "01.5" are decimal.
      if octal.contains(where: { $0 > 55 }) || behind == UInt8(ascii: ".") || behind.map({ $0 | 0x20 == 0x65 }) == true
      {
        return AwkNumber.value(of: bytes)
      }
      for byte in octal { result = result * 8 + Double(byte - 48) }
    }
    return isNegative ? -result : result
  }

  // MARK: Text

  private func length(_ value: AwkValue) -> AwkValue {
    if case .array(let array) = value { return .number(Double(array.count)) }
    return .number(Double(AwkText.length(text(of: value), isUTF8: isUTF8)))
  }

  private func index(_ arguments: [AwkValue]) -> AwkValue {
    var (subject, sought) = (text(of: arguments[0]), text(of: arguments[1]))
    if ignoresCase {
      subject = AwkMachine.changed(subject, toUpper: false)
      sought = AwkMachine.changed(sought, toUpper: false)
    }
    guard let search = LiteralSearch(sought) else { return .zero }
    return subject.withUnsafeBufferPointer { bytes in
      guard let place = search.find(in: bytes, from: 0) else { return .zero }
      return .number(Double(AwkText.count(upTo: place, in: bytes, isUTF8: isUTF8) + 1))
    }
  }

  private func substring(_ arguments: [AwkValue]) throws(AwkFailure) -> AwkValue {
    let subject = text(of: arguments[0])
    // What lies before the text is not counted.
    var start = arguments[1].number.rounded(.towardZero)
    if start.isNaN || start < 1 { start = 1 }
    let first = start
    var end = Double.infinity
    if arguments.count > 2 {
      let length = arguments[2].number.rounded(.towardZero)
      guard length >= 1 else { return .text([]) }
      end = first + length
    }
    let from = AwkText.offset(of: first < 1e15 ? Int(first) - 1 : Int.max, in: subject, isUTF8: isUTF8)
    guard from < subject.count else { return .text([]) }
    let rest = Array(subject[from...])
    guard end - first < 1e15 else { return .text(rest) }
    return .text(Array(rest.prefix(AwkText.offset(of: Int(end - first), in: rest, isUTF8: isUTF8))))
  }

  private func changedCase(_ value: AwkValue, toUpper: Bool) -> AwkValue {
    .text(AwkMachine.changed(text(of: value), toUpper: toUpper))
  }

  static func changed(_ text: [UInt8], toUpper: Bool) -> [UInt8] {
    SedReplacement.changed(text[...], toUpper ? .upper : .lower)
  }

  private func typeName(_ value: AwkValue, isField: Bool) -> AwkValue {
    let name: StaticString =
      switch value {
      case .unset: isField ? "unassigned" : "untyped"
      case .number: "number"
      case .text: "string"
      case .input(let bytes): AwkNumber.strictValue(of: bytes) != nil ? "strnum" : "string"
      case .regex: "regexp"
      case .array: "array"
      }
    return .text(Array("\(name)".utf8))
  }

  // MARK: Splitting and matching

  private func array(_ value: AwkValue) throws(AwkFailure) -> AwkArray {
    guard case .array(let array) = value else { throw AwkFailure(message: "argument is not an array") }
    return array
  }

  private func split(_ arguments: [AwkValue], byPattern: Bool) throws(AwkFailure) -> AwkValue {
    let subject = text(of: arguments[0])
    let target = try array(arguments[1])
    let separators = arguments.count > 3 ? try array(arguments[3]) : nil
    var chosen = splitter
    if byPattern {
      let source =
        arguments.count > 2
        ? try regex(arguments[2])
        : try regexCompiler.regex(fieldPattern.isEmpty ? Array("[^[:space:]]+".utf8) : fieldPattern)
      chosen = .pattern(source, ignoresCase: ignoresCase)
    } else if arguments.count > 2 {
      if case .regex(let regex) = arguments[2] {
        chosen = regex.source == [32] ? .byte(32) : .regex(regex, ignoresCase: ignoresCase)
      } else {
        chosen = try self.splitter(for: text(of: arguments[2]))
      }
    }
    var fields: [Range<Int>] = []
    var gaps: [Range<Int>] = []
    subject.withUnsafeBufferPointer { bytes in
      if separators == nil {
        _ = chosen.split(bytes, from: 0, limit: Int.max, into: &fields)
      } else {
        _ = chosen.split(bytes, from: 0, limit: Int.max, into: &fields) { gaps.append($0) }
      }
    }
    target.removeAll()
    for (index, field) in fields.enumerated() { target[.number(index + 1)] = .input(Array(subject[field])) }
    if let separators {
      separators.removeAll()
      for (index, gap) in gaps.enumerated() {
        separators[.number(byPattern ? index : index + 1)] = .text(Array(subject[gap]))
      }
    }
    return .number(Double(fields.count))
  }

  private func match(_ arguments: [AwkValue]) throws(AwkFailure) -> AwkValue {
    let subject = text(of: arguments[0])
    let regex = try regex(arguments[1])
    let groups = arguments.count > 2 ? try array(arguments[2]) : nil
    groups?.removeAll()
    guard let pattern = regex.pattern(ignoresCase: ignoresCase) else { return .zero }
    return subject.withUnsafeBufferPointer { bytes in
      let found: PatternMatch? =
        groups == nil
        ? pattern.firstRange(in: bytes).map { PatternMatch(groups: [$0]) } : pattern.firstMatch(in: bytes)
      guard let found else {
        setGlobal("RSTART", .zero)
        setGlobal("RLENGTH", .number(-1))
        return .zero
      }
      func place(_ offset: Int) -> Int { AwkText.count(upTo: offset, in: bytes, isUTF8: isUTF8) }
      let start = place(found.range.lowerBound)
      setGlobal("RSTART", .number(Double(start + 1)))
      setGlobal("RLENGTH", .number(Double(place(found.range.upperBound) - start)))
      if let groups {
        for (index, range) in found.groups.enumerated() {
          guard let range else { continue }
          groups[.number(index)] = .input(Array(bytes[range]))
          let prefix = Array("\(index)".utf8) + subscriptSeparator
          let first = place(range.lowerBound)
          groups[.text(prefix + Array("start".utf8))] = .number(Double(first + 1))
          groups[.text(prefix + Array("length".utf8))] = .number(Double(place(range.upperBound) - first))
        }
      }
      return .number(Double(start + 1))
    }
  }

  // MARK: Substituting

  /// sub and gsub: pattern, replacement and target are on the stack; leaves the count.
  func substitute(isGlobal: Bool) throws(AwkFailure) {
    let target = text(of: pop())
    let replacement = AwkReplacement(text(of: pop()), hasGroups: false)
    let regex = try regex(pop())
    guard let pattern = regex.pattern(ignoresCase: ignoresCase) else { return push(.zero) }
    var result: [UInt8] = []
    let count = replace(target, pattern, replacement, first: 1, isGlobal: isGlobal, &result)
    if count > 0 { carried = .text(result) }
    push(.number(Double(count)))
  }

  private func generalSubstitution(_ arguments: [AwkValue]) throws(AwkFailure) -> AwkValue {
    let regex = try regex(arguments[0])
    let subject = arguments.count > 3 ? text(of: arguments[3]) : wholeRecord()
    let how = text(of: arguments[2])
    let isGlobal = how.first.map { $0 | 0x20 == UInt8(ascii: "g") } ?? false
    var first = 1
    if !isGlobal {
      let number = arguments[2].number
      if number < 1 {
        warn("gensub: third argument `\(String(lossless: how))' treated as 1")
      } else {
        first = Int(number)
      }
    }
    guard let pattern = regex.pattern(ignoresCase: ignoresCase) else { return .text(subject) }
    var result: [UInt8] = []
    let replacement = AwkReplacement(text(of: arguments[1]), hasGroups: true)
    let count = replace(subject, pattern, replacement, first: first, isGlobal: isGlobal, &result)
    return .text(count > 0 ? result : subject)
  }

  /// Replaces matches; returns how many.
  private func replace(
    _ subject: [UInt8], _ pattern: POSIXRegex, _ replacement: AwkReplacement, first: Int, isGlobal: Bool,
    _ result: inout [UInt8]
  ) -> Int {
    var replaced = 0
    subject.withUnsafeBufferPointer { bytes in
      var place = 0
      var copied = 0
      var number = 0
      var lastEnd = -1
      while place <= bytes.count {
        let match: PatternMatch
        if replacement.needsGroups {
          guard let found = pattern.firstMatch(in: bytes, from: place) else { break }
          match = found
        } else {
          guard let range = pattern.firstRange(in: bytes, from: place) else { break }
          match = PatternMatch(groups: [range])
        }
        let range = match.range
        // An empty match right behind another one does not count.
        if !range.isEmpty || range.lowerBound != lastEnd {
          number += 1
          if number >= first {
            result.append(contentsOf: bytes[copied..<range.lowerBound])
            replacement.append(match, of: bytes, to: &result)
            copied = range.upperBound
            replaced += 1
            if !isGlobal { break }
          }
        }
        lastEnd = range.upperBound
        place = range.upperBound
        if range.isEmpty {
          guard place < bytes.count else { break }
          place += isUTF8 ? AwkText.characterLength(bytes, at: place) : 1
        }
      }
      if replaced > 0 { result.append(contentsOf: bytes[copied...]) }
    }
    return replaced
  }
}

/// The replacement of sub, gsub and gensub.
struct AwkReplacement {
  private enum Part {
    case text([UInt8])
    case group(Int)
  }

  private var parts: [Part] = []
  private(set) var needsGroups = false

  /// - Parameter hasGroups: whether "\1" stands for a group, as in gensub.
  init(_ text: [UInt8], hasGroups: Bool) {
    var run: [UInt8] = []
    var index = 0
    func group(_ number: Int, _ parts: inout [Part]) {
      if !run.isEmpty { parts.append(.text(run)) }
      run = []
      parts.append(.group(number))
    }
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "&") {
        group(0, &parts)
      } else if byte == UInt8(ascii: "\\"), index < text.count {
        let next = text[index]
        if hasGroups {
          index += 1
          if (48...57).contains(next) {
            group(Int(next) - 48, &parts)
            if next > 48 { needsGroups = true }
          } else if next == UInt8(ascii: "&") || next == UInt8(ascii: "\\") {
            run.append(next)
          } else {
            run += [byte, next]
          }
        } else if next == UInt8(ascii: "&") {
          index += 1
          run.append(next)
        } else if next == UInt8(ascii: "\\"), index + 1 < text.count, text[index + 1] == UInt8(ascii: "&") {
          // Two backslashes and "&": a backslash, and what was matched.
          index += 1
          run.append(byte)
        } else if next == UInt8(ascii: "\\"), index + 2 < text.count, text[index + 1] == byte,
          text[index + 2] == UInt8(ascii: "&")
        {
          index += 3
          run += Array("\\&".utf8)
        } else {
          run.append(byte)
        }
      } else {
        run.append(byte)
      }
    }
    if !run.isEmpty { parts.append(.text(run)) }
  }

  func append(_ match: PatternMatch, of subject: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    for part in parts {
      switch part {
      case .text(let text): result.append(contentsOf: text)
      case .group(let number): if let range = match[number] { result.append(contentsOf: subject[range]) }
      }
    }
  }
}
