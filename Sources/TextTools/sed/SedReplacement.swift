import FileSystem
import Patterns

/// The right side of an s command.
struct SedReplacement {
  /// How letters are changed from a place on.
  enum CaseChange {
    case none, upper, lower
  }

  enum Part {
    case text([UInt8])
    case group(Int)
    /// \U, \L and \E.
    case changesCase(CaseChange)
    /// \u and \l: the next character only.
    case changesNext(CaseChange)
  }

  private(set) var parts: [Part] = []
  /// The greatest group that it refers to.
  private(set) var greatestGroup = 0
  private(set) var changesCase = false

  /// - Parameter text: with escapes for characters replaced, but for those that mean something here.
  init(_ text: [UInt8], isPOSIX: Bool) {
    var run: [UInt8] = []
    var index = 0
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    while index < text.count {
      let byte = text[index]
      index += 1
      var part: Part?
      if byte == UInt8(ascii: "&") {
        part = .group(0)
      } else if byte == UInt8(ascii: "\\"), index < text.count {
        let next = text[index]
        index += 1
        if isDigit(next) {
          part = .group(Int(next) - 48)
        } else if !isPOSIX, let change = SedReplacement.caseChange(next) {
          part = change
        } else {
          run.append(next == UInt8(ascii: "n") ? 10 : next)
        }
      } else {
        run.append(byte)
      }
      guard let part else { continue }
      if !run.isEmpty { parts.append(.text(run)) }
      run = []
      parts.append(part)
      switch part {
      case .group(let number): greatestGroup = max(greatestGroup, number)
      case .changesCase, .changesNext: changesCase = true
      case .text: break
      }
    }
    if !run.isEmpty { parts.append(.text(run)) }
  }

  private static func caseChange(_ byte: UInt8) -> Part? {
    switch Unicode.Scalar(byte) {
    case "U": .changesCase(.upper)
    case "L": .changesCase(.lower)
    case "E": .changesCase(.none)
    case "u": .changesNext(.upper)
    case "l": .changesNext(.lower)
    default: nil
    }
  }

  /// Adds what stands for a match.
  func append(_ match: PatternMatch, of subject: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    guard changesCase else {
      for part in parts {
        switch part {
        case .text(let text): result.append(contentsOf: text)
        case .group(let number):
          if let range = match[number] { result.append(contentsOf: subject[range]) }
        case .changesCase, .changesNext: break
        }
      }
      return
    }
    var change = CaseChange.none
    var next = CaseChange.none
    for part in parts {
      switch part {
      case .text(let text): add(text, change, &next, &result)
      case .group(let number):
        if let range = match[number] { add(Array(subject[range]), change, &next, &result) }
      case .changesCase(let new):
        // What was to be done to one character only is forgotten.
        change = new
        next = .none
      case .changesNext(let new): next = new
      }
    }
  }

  private func add(_ text: [UInt8], _ change: CaseChange, _ next: inout CaseChange, _ result: inout [UInt8]) {
    guard !text.isEmpty, change != .none || next != .none else {
      result.append(contentsOf: text)
      return
    }
    var rest = text[...]
    if next != .none {
      let length = SedReplacement.characterLength(text)
      result.append(contentsOf: SedReplacement.changed(text[..<length], next))
      rest = text[length...]
      next = .none
    }
    result.append(contentsOf: SedReplacement.changed(rest, change))
  }

  private static func characterLength(_ text: [UInt8]) -> Int {
    let first = text[0]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return min(length, text.count)
  }

  static func changed(_ text: ArraySlice<UInt8>, _ change: CaseChange) -> [UInt8] {
    switch change {
    case .none: return Array(text)
    case .upper, .lower:
      if text.allSatisfy({ $0 < 0x80 }) {
        return text.map { byte in
          switch change {
          case .upper: (97...122).contains(byte) ? byte - 32 : byte
          default: (65...90).contains(byte) ? byte + 32 : byte
          }
        }
      }
      return String(lossless: text).unicodeScalars.flatMap { scalar -> [UInt8] in
        // Only what stays one character is changed, as towupper(3) does.
        let properties = scalar.properties
        let mapped = change == .upper ? properties.uppercaseMapping : properties.lowercaseMapping
        return (mapped.unicodeScalars.count == 1 ? mapped : String(scalar)).bytes
      }
    }
  }
}
