/// The order of version numbers and of file names that hold them: "a2" before "a10" (`sort -V`, `ls -v`).
enum VersionOrder {
  /// Negative, zero or positive, as `a` comes before `b`, is the same, or comes after it.
  ///
  /// Empty names come first, then ".", then "..", then other hidden names. Names are compared without their
  /// suffixes (".tar.gz") first.
  static func compare(_ a: some RandomAccessCollection<UInt8>, _ b: some RandomAccessCollection<UInt8>) -> Int {
    let (a, b) = (Array(a), Array(b))
    if a.isEmpty { return b.isEmpty ? 0 : -1 }
    if b.isEmpty { return 1 }
    let dot = UInt8(ascii: ".")
    switch (a[0] == dot, b[0] == dot) {
    case (true, false): return -1
    case (false, true): return 1
    case (true, true):
      for special in [[dot], [dot, dot]] {
        if a == special { return b == special ? 0 : -1 }
        if b == special { return 1 }
      }
    default: break
    }
    let (stemA, stemB) = (stemLength(a), stemLength(b))
    // With two equal stems, or no suffix at all, the whole names decide.
    let onlyStems = stemA == a.count && stemB == b.count
    let result = compareParts(a[..<stemA], b[..<stemB])
    return result != 0 || onlyStems ? result : compareParts(a[...], b[...])
  }

  /// The length of a name without suffixes, which are a dot, a letter or "~", and letters, digits and "~".
  private static func stemLength(_ name: [UInt8]) -> Int {
    var stem = 0
    var index = 0
    while index < name.count {
      index += 1
      stem = index
      while index + 1 < name.count, name[index] == UInt8(ascii: "."), isLetter(name[index + 1]) {
        index += 2
        while index < name.count, isLetter(name[index]) || isDigit(name[index]) { index += 1 }
      }
      if index == name.count { return stem }
      if index > stem { index = stem }
    }
    return name.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "~")
  }

  /// Where a byte stands among others: "~" first, then the end, digits, letters, the rest.
  private static func rank(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
    guard index < bytes.endIndex else { return -1 }
    let byte = bytes[index]
    if isDigit(byte) { return 0 }
    if byte == UInt8(ascii: "~") { return -2 }
    return isLetter(byte) ? Int(byte) : Int(byte) + 256
  }

  /// Debian's comparison: text by rank and numbers by value, in turns.
  private static func compareParts(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex || j < b.endIndex {
      while i < a.endIndex && !isDigit(a[i]) || j < b.endIndex && !isDigit(b[j]) {
        let (x, y) = (rank(a, i), rank(b, j))
        if x != y { return x - y }
        i += 1
        j += 1
      }
      while i < a.endIndex, a[i] == 0x30 { i += 1 }
      while j < b.endIndex, b[j] == 0x30 { j += 1 }
      var first = 0
      while i < a.endIndex, j < b.endIndex, isDigit(a[i]), isDigit(b[j]) {
        if first == 0 { first = Int(a[i]) - Int(b[j]) }
        i += 1
        j += 1
      }
      if i < a.endIndex, isDigit(a[i]) { return 1 }
      if j < b.endIndex, isDigit(b[j]) { return -1 }
      if first != 0 { return first }
    }
    return 0
  }
}
