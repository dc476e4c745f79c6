/// ${…}: a parameter, perhaps an element of it, and what is done to its value.
package struct ParameterExpansion: Hashable, Sendable {
  /// What stands between brackets behind a name.
  package enum Subscript: Hashable, Sendable {
    /// [@]
    case all
    /// [*]
    case joined
    /// Anything else: arithmetic, or the key of an associative array.
    case index(Word)
  }

  /// The test of ${x-word} and its kin.
  package enum Condition: UInt8, Hashable, Sendable {
    /// ${x-word}
    case useDefault = 45
    /// ${x=word}
    case assignDefault = 61
    /// ${x?word}
    case complain = 63
    /// ${x+word}
    case useAlternative = 43
  }

  /// Where ${x/pattern/text} looks.
  package enum ReplacementScope: Hashable, Sendable {
    case first, all, prefix, suffix
  }

  package enum Operation: Hashable, Sendable {
    case none
    /// ${#x}
    case length
    /// ${!x[@]} and ${!x[*]}
    case keys(isJoined: Bool)
    /// ${!x@} and ${!x*}
    case names(isJoined: Bool)
    /// ${x-word}, with `isColon` ${x:-word}.
    case condition(Condition, isColon: Bool, Word)
    /// ${x#pattern} ${x##pattern} ${x%pattern} ${x%%pattern}
    case remove(isSuffix: Bool, isLongest: Bool, Word)
    case replace(ReplacementScope, pattern: Word, with: Word)
    case substring(offset: ArithmeticText, length: ArithmeticText?)
    /// ${x^pattern} ${x^^pattern} ${x,pattern} ${x,,pattern} ${x~pattern} ${x~~pattern}
    case changeCase(UInt8, isAll: Bool, Word?)
    /// ${x@Q} and its kin.
    case transform(UInt8)
  }

  package var parameter: Parameter
  package var subscripted: Subscript?
  /// ${!x}
  package var isIndirect: Bool
  package var operation: Operation
  /// The whole of it as written, for messages.
  package var text: String
}
