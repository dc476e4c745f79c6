extension String {
  /// With spaces behind it, so that it takes at least so many columns; what is longer stays whole.
  package func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - CharacterWidth.of(self)))
  }

  /// With spaces in front, so that it takes at least so many columns; what is longer stays whole.
  package func rightAligned(to columns: Int) -> String {
    String(repeating: " ", count: Swift.max(0, columns - CharacterWidth.of(self))) + self
  }
}
