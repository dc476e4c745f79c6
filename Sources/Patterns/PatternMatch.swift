/// Where a pattern matched: ranges of bytes of the subject.
package struct PatternMatch: Hashable, Sendable {
  /// The whole match first, then the parenthesised groups; nil for one that took no part.
  package var groups: [Range<Int>?]

  package init(groups: [Range<Int>?]) {
    self.groups = groups
  }

  /// The whole match.
  package var range: Range<Int> { groups.first.flatMap { $0 } ?? 0..<0 }

  /// The range of a group; nil when it took no part, or there is none of that number.
  package subscript(group: Int) -> Range<Int>? {
    group < groups.count ? groups[group] : nil
  }
}

/// What characters are to a pattern (the locale's LC_CTYPE).
package enum CharacterEncoding: Hashable, Sendable {
  /// Each byte is a character: the locale C.
  case bytes
  /// The locale C.UTF-8.
  case utf8
}
