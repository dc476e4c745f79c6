/// Matches the elements of a pattern against one text.
///
/// Without extended patterns, the usual search with one place to come back to; with them, sets of
/// places, so that no pattern takes more than polynomial time.
struct GlobMatcher {
  let bytes: [UInt8]
  let options: Glob.Options

  /// The character at an index and its length; a byte alone where it is none.
  static func scalar(_ bytes: [UInt8], _ index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    guard first >= 0xC0 else { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return (Unicode.Scalar(first), 1) }
    return (scalar, length)
  }

  /// Whether a wildcard must not match the character at an index.
  private func isGuarded(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == UInt8(ascii: "/"), options.contains(.guardsSlash) { return true }
    guard byte == UInt8(ascii: "."), options.contains(.guardsPeriod) else { return false }
    return index == 0 || options.contains(.guardsSlash) && bytes[index - 1] == UInt8(ascii: "/")
  }

  private func next(_ index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func hasLiteral(_ literal: [UInt8], at start: Int) -> Int? {
    guard start + literal.count <= bytes.count else { return nil }
    if options.contains(.ignoresCase) { return hasFolded(literal, at: start) }
    for index in 0..<literal.count where bytes[start + index] != literal[index] { return nil }
    return start + literal.count
  }

  private func hasFolded(_ literal: [UInt8], at start: Int) -> Int? {
    var (index, place) = (0, start)
    while index < literal.count {
      guard place < bytes.count else { return nil }
      let (wanted, wantedLength) = GlobMatcher.scalar(literal, index)
      let (found, foundLength) = GlobMatcher.scalar(bytes, place)
      guard
        wanted == found || wanted.properties.lowercaseMapping == found.properties.lowercaseMapping
          || wanted.properties.uppercaseMapping == found.properties.uppercaseMapping
      else { return nil }
      index += wantedLength
      place += foundLength
    }
    return place
  }

  /// The index behind the one character that an element matches at an index.
  private func single(_ element: Glob.Element, at index: Int) -> Int? {
    guard index < bytes.count, !isGuarded(index) else { return nil }
    switch element {
    case .any: return next(index)
    case .bracket(let bracket):
      let (scalar, length) = GlobMatcher.scalar(bytes, index)
      return bracket.matches(scalar, ignoringCase: options.contains(.ignoresCase)) ? index + length : nil
    default: return nil
    }
  }

  // MARK: Without groups

  func matchesWithoutGroups(_ elements: [Glob.Element], from start: Int) -> Bool {
    var place = start
    var index = 0
    var retry: (index: Int, place: Int)?
    while true {
      if index < elements.count {
        switch elements[index] {
        case .star:
          retry = (index + 1, place)
          index += 1
          continue
        case .literal(let literal):
          if let end = hasLiteral(literal, at: place) {
            place = end
            index += 1
            continue
          }
        case let element:
          if let end = single(element, at: place) {
            place = end
            index += 1
            continue
          }
        }
      } else if place == bytes.count {
        return true
      }
      guard let (retryIndex, retryPlace) = retry, retryPlace < bytes.count, !isGuarded(retryPlace) else { return false }
      let advanced = next(retryPlace)
      retry = (retryIndex, advanced)
      place = advanced
      index = retryIndex
    }
  }

  // MARK: Sets of places

  /// Where matches of all the elements may end that begin at one of the places; in rising order.
  func ends(_ elements: ArraySlice<Glob.Element>, _ starts: [Int]) -> [Int] {
    var places = starts
    for element in elements {
      if places.isEmpty { return [] }
      switch element {
      case .literal(let literal): places = places.compactMap { hasLiteral(literal, at: $0) }
      case .any, .bracket: places = places.compactMap { single(element, at: $0) }
      case .star: places = star(places)
      case .group(let repetition, let alternatives): places = group(repetition, alternatives, places)
      }
    }
    return places
  }

  /// All places that can be reached over characters that a wildcard may match.
  private func star(_ starts: [Int]) -> [Int] {
    var result: [Int] = []
    for start in starts {
      if let last = result.last, last >= start { continue }
      var place = start
      result.append(place)
      while place < bytes.count, !isGuarded(place) {
        place = next(place)
        result.append(place)
      }
    }
    return result
  }

  private func group(_ repetition: Glob.Repetition, _ alternatives: [[Glob.Element]], _ starts: [Int]) -> [Int] {
    func once(_ places: [Int]) -> Set<Int> {
      var result = Set<Int>()
      for alternative in alternatives { result.formUnion(ends(alternative[...], places)) }
      return result
    }
    var found = Set<Int>()
    switch repetition {
    case .one: found = once(starts)
    case .optional: found = once(starts).union(starts)
    case .any, .some:
      if repetition == .any { found = Set(starts) }
      var frontier = once(starts)
      while !frontier.isSubset(of: found) {
        let fresh = frontier.subtracting(found)
        found.formUnion(fresh)
        frontier = once(fresh.sorted())
      }
    case .not:
      for start in starts {
        let excluded = once([start])
        found.formUnion(star([start]).filter { !excluded.contains($0) })
      }
    }
    return found.sorted()
  }
}
