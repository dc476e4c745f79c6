import FileSystem
import Kernel

/// A MODE of chmod(1): octal digits, or clauses such as "u+rwx,go=rX".
package struct ModeChange {
  private enum Operator {
    case add, remove, set
  }

  /// Where the permissions of a clause come from.
  private enum Source {
    case bits(UInt16)
    /// x only for directories and files that somebody may execute.
    case conditionalExecute(UInt16)
    /// Those that the owner, the group or the others have.
    case copy(shift: UInt16)
  }

  private struct Clause {
    var op: Operator
    var source: Source
    /// Whom it is about, as bits; nil for all that the umask lets through.
    var affected: UInt16?
    /// Set-ID bits of directories that are named, and so may be cleared.
    var mentioned: UInt16
  }

  private var clauses: [Clause] = []

  /// nil when the text is no mode.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    if (0x30...0x37).contains(first) {
      guard let value = ModeChange.octal(bytes[...]) else { return nil }
      // Fewer than five digits leave the set-ID bits of directories alone.
      let mentioned: UInt16 = bytes.count < 5 ? (value & 0o6000) | 0o1777 : 0o7777
      clauses = [Clause(op: .set, source: .bits(value), affected: 0o7777, mentioned: mentioned)]
      return
    }
    for part in bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard readClauses(part) else { return nil }
    }
  }

  private static func octal(_ digits: ArraySlice<UInt8>) -> UInt16? {
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 8), value <= 0o7777 else { return nil }
    return UInt16(value)
  }

  private mutating func readClauses(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    var affected: UInt16 = 0
    who: while let letter = rest.first {
      switch letter {
      case UInt8(ascii: "u"): affected |= 0o4700
      case UInt8(ascii: "g"): affected |= 0o2070
      case UInt8(ascii: "o"): affected |= 0o1007
      case UInt8(ascii: "a"): affected |= 0o7777
      default: break who
      }
      rest.removeFirst()
    }
    guard !rest.isEmpty else { return false }
    while let sign = rest.first {
      let op: Operator
      switch sign {
      case UInt8(ascii: "+"): op = .add
      case UInt8(ascii: "-"): op = .remove
      case UInt8(ascii: "="): op = .set
      default: return false
      }
      rest.removeFirst()
      guard readPermissions(&rest, op, affected) else { return false }
    }
    return true
  }

  private mutating func readPermissions(_ rest: inout ArraySlice<UInt8>, _ op: Operator, _ affected: UInt16) -> Bool {
    if let first = rest.first, (0x30...0x37).contains(first) {
      let digits = rest.prefix { (0x30...0x37).contains($0) }
      guard affected == 0, digits.count == rest.count, let value = ModeChange.octal(digits) else { return false }
      rest.removeAll()
      clauses.append(Clause(op: op, source: .bits(value), affected: 0o7777, mentioned: 0o7777))
      return true
    }
    let whom = affected == 0 ? nil : affected
    let copies: [UInt8: UInt16] = [UInt8(ascii: "u"): 6, UInt8(ascii: "g"): 3, UInt8(ascii: "o"): 0]
    if let letter = rest.first, let shift = copies[letter] {
      rest.removeFirst()
      clauses.append(Clause(op: op, source: .copy(shift: shift), affected: whom, mentioned: affected & ~0o6000))
      return true
    }
    var bits: UInt16 = 0
    var isConditional = false
    letters: while let letter = rest.first {
      switch letter {
      case UInt8(ascii: "r"): bits |= 0o444
      case UInt8(ascii: "w"): bits |= 0o222
      case UInt8(ascii: "x"): bits |= 0o111
      case UInt8(ascii: "X"): isConditional = true
      case UInt8(ascii: "s"): bits |= 0o6000
      case UInt8(ascii: "t"): bits |= 0o1000
      default: break letters
      }
      rest.removeFirst()
    }
    let mentioned = (affected == 0 ? 0o7777 : affected) & (op == .set ? bits | ~0o6000 : bits)
    clauses.append(
      Clause(
        op: op, source: isConditional ? .conditionalExecute(bits) : .bits(bits), affected: whom, mentioned: mentioned))
    return true
  }

  /// The mode that a file gets.
  ///
  /// - Parameter umask: what clauses without "ugoa" leave alone.
  package func apply(to old: FileMode, isDirectory: Bool, umask: FileMode) -> FileMode {
    var mode = old.rawValue
    for clause in clauses {
      // A directory's set-ID bits stay unless they are named.
      let kept: UInt16 = isDirectory ? 0o6000 & ~clause.mentioned : 0
      var value: UInt16
      switch clause.source {
      case .bits(let bits): value = bits
      case .conditionalExecute(let bits):
        value = bits
        if isDirectory || mode & 0o111 != 0 { value |= 0o111 }
      case .copy(let shift):
        let own = mode >> shift & 7
        value = own << 6 | own << 3 | own
      }
      value &= (clause.affected ?? ~umask.rawValue) & ~kept
      switch clause.op {
      case .add: mode |= value
      case .remove: mode &= ~value
      case .set:
        let preserved = (clause.affected.map { ~$0 } ?? 0) | kept
        mode = mode & preserved | value
      }
    }
    return FileMode(rawValue: mode)
  }
}

extension FileMode {
  /// "0644": as messages show it.
  package var octal: String {
    let digits = String(rawValue, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
