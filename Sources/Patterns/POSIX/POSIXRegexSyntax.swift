extension POSIXRegex {
  /// What the characters of a pattern mean: the syntax bits of GNU regex.h, by its numbers.
  package struct Syntax: OptionSet, Hashable, Sendable {
    package let rawValue: UInt

    package init(rawValue: UInt) {
      self.rawValue = rawValue
    }

    package static let backslashEscapesInLists = Syntax(rawValue: 1 << 0)
    package static let backslashPlusQuestion = Syntax(rawValue: 1 << 1)
    package static let characterClasses = Syntax(rawValue: 1 << 2)
    package static let contextIndependentAnchors = Syntax(rawValue: 1 << 3)
    package static let contextIndependentOperators = Syntax(rawValue: 1 << 4)
    package static let contextInvalidOperators = Syntax(rawValue: 1 << 5)
    package static let dotMatchesNewline = Syntax(rawValue: 1 << 6)
    package static let dotExcludesNull = Syntax(rawValue: 1 << 7)
    package static let invertedListsExcludeNewline = Syntax(rawValue: 1 << 8)
    package static let intervals = Syntax(rawValue: 1 << 9)
    package static let limitedOperators = Syntax(rawValue: 1 << 10)
    package static let newlineAlternates = Syntax(rawValue: 1 << 11)
    package static let plainBraces = Syntax(rawValue: 1 << 12)
    package static let plainParentheses = Syntax(rawValue: 1 << 13)
    package static let noBackReferences = Syntax(rawValue: 1 << 14)
    package static let plainBar = Syntax(rawValue: 1 << 15)
    package static let noEmptyRanges = Syntax(rawValue: 1 << 16)
    package static let unmatchedParenthesisIsOrdinary = Syntax(rawValue: 1 << 17)
    package static let noPOSIXBacktracking = Syntax(rawValue: 1 << 18)
    package static let noGNUOperators = Syntax(rawValue: 1 << 19)
    package static let invalidIntervalIsOrdinary = Syntax(rawValue: 1 << 21)
    package static let ignoresCase = Syntax(rawValue: 1 << 22)
    package static let caretAnchorsHere = Syntax(rawValue: 1 << 23)
    package static let contextInvalidRepetition = Syntax(rawValue: 1 << 24)
    package static let noGroups = Syntax(rawValue: 1 << 25)

    private static let posixCommon: Syntax = [
      .characterClasses, .dotMatchesNewline, .dotExcludesNull, .intervals, .noEmptyRanges,
    ]
    /// regcomp(3) without REG_EXTENDED.
    package static let posixBasic: Syntax = [posixCommon, .backslashPlusQuestion, .contextInvalidRepetition]
    /// regcomp(3) with REG_EXTENDED.
    package static let posixExtended: Syntax = [
      posixCommon, .contextIndependentAnchors, .contextIndependentOperators, .plainBraces, .plainParentheses,
      .plainBar, .contextInvalidOperators, .unmatchedParenthesisIsOrdinary,
    ]
    package static let posixMinimalBasic: Syntax = [posixCommon, .limitedOperators]
    /// grep, and grep -G.
    package static let grep = posixBasic.union(.newlineAlternates)
      .subtracting([.contextInvalidRepetition, .dotExcludesNull])
    /// grep -E.
    package static let egrep = posixExtended.union([.invalidIntervalIsOrdinary, .newlineAlternates])
      .subtracting([.contextInvalidOperators, .dotExcludesNull])
    package static let awk: Syntax = [
      .backslashEscapesInLists, .dotExcludesNull, .plainParentheses, .noBackReferences, .plainBar, .noEmptyRanges,
      .dotMatchesNewline, .contextIndependentAnchors, .characterClasses, .unmatchedParenthesisIsOrdinary,
      .noGNUOperators,
    ]
    package static let gnuAwk = posixExtended.union([.backslashEscapesInLists, .invalidIntervalIsOrdinary])
      .subtracting([.dotExcludesNull, .contextIndependentOperators, .contextInvalidOperators])
    package static let posixAwk = posixExtended.union([
      .backslashEscapesInLists, .intervals, .noGNUOperators, .invalidIntervalIsOrdinary,
    ])
    package static let emacs: Syntax = []
    /// sed without -E.
    package static let sedBasic = posixBasic.subtracting(.dotExcludesNull).union(.noPOSIXBacktracking)
    /// sed -E.
    package static let sedExtended = posixExtended.subtracting([.dotExcludesNull, .unmatchedParenthesisIsOrdinary])
      .union(.noPOSIXBacktracking)
  }
}
