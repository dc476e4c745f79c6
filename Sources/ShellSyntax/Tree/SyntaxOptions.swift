/// What changes how a text is read.
package struct SyntaxOptions {
  /// dash's language: no arrays, no [[, no process substitution and so on.
  package var isDash = false
  /// POSIX mode of bash.
  package var isPosix = false
  /// shopt extglob.
  package var hasExtendedPatterns = false
  /// "#" begins a comment.
  package var hasComments = true
  /// What a command name stands for; nil where aliases are not expanded.
  package var aliases: [String: String]?

  package init() {}
}
