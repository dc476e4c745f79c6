/// What is wrong with a pattern, in the words of the library that reads it.
package struct PatternError: Error, Hashable, Sendable {
  /// "Unmatched ( or \\(" (glibc), "missing closing parenthesis" (PCRE2).
  package var message: String
  /// The byte of the pattern where it was noticed; only PCRE2 tells.
  package var offset: Int?
  /// PCRE2's number of the error, above zero for a bad pattern and below for a search that was given up.
  package var code: Int?

  package init(_ message: String, offset: Int? = nil, code: Int? = nil) {
    self.message = message
    self.offset = offset
    self.code = code
  }
}
