/// Keeps compiled patterns, for those who compile the same one again and again (bash's =~, awk's dynamic
/// patterns).
package struct PatternCache<Key: Hashable, Pattern> {
  private var patterns: [Key: Pattern] = [:]
  private let capacity: Int

  package init(capacity: Int = 200) {
    self.capacity = capacity
  }

  /// The pattern of a key, made where it is not known.
  package mutating func pattern(
    _ key: Key, make: (Key) throws(PatternError) -> Pattern
  ) throws(PatternError) -> Pattern {
    if let known = patterns[key] { return known }
    let made = try make(key)
    if patterns.count >= capacity { patterns = [:] }
    patterns[key] = made
    return made
  }
}
