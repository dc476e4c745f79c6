/// What m4(1) reads: files, and before them what macros have turned into.
struct M4Input {
  private enum Content {
    case bytes([UInt8], position: Int)
    /// A builtin that `defn` has pushed back.
    case builtin(String)
    /// The end of what is read before the text that m4wrap keeps.
    case barrier
  }

  private struct Source {
    var content: Content
    /// Whether lines are counted in it.
    var isFile = false
    /// Where reading goes on when it is used up.
    var outer: Place?
  }

  /// Where in a file something is read.
  struct Place {
    var file: String
    var line: Int
  }

  private var sources: [Source] = []
  private(set) var place = Place(file: "", line: 0)
  /// Whether the next byte of a file begins a line.
  private var isAtLineStart = false

  /// The line that the next byte of a file is on.
  var nextLine: Int { isAtLineStart ? place.line + 1 : place.line }

  mutating func pushFile(_ name: String, _ bytes: [UInt8]) {
    sources.append(Source(content: .bytes(bytes, position: 0), isFile: true, outer: place))
    place = Place(file: name, line: 0)
    isAtLineStart = true
  }

  mutating func push(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    sources.append(Source(content: .bytes(bytes, position: 0)))
  }

  mutating func push(builtin name: String) {
    sources.append(Source(content: .builtin(name)))
  }

  /// Takes away what has been read to its end.
  private mutating func dropFinished() {
    while case .bytes(let bytes, let position)? = sources.last?.content, position >= bytes.count {
      // The line of a file's last byte stands until something else is read.
      if let outer = sources.removeLast().outer, !outer.file.isEmpty {
        place = outer
        isAtLineStart = false
      }
    }
  }

  /// The builtin that comes next, where one does.
  mutating func nextBuiltin() -> String? {
    dropFinished()
    guard case .builtin(let name)? = sources.last?.content else { return nil }
    sources.removeLast()
    return name
  }

  mutating func peek() -> UInt8? {
    dropFinished()
    guard case .bytes(let bytes, let position)? = sources.last?.content else { return nil }
    return bytes[position]
  }

  mutating func next() -> UInt8? {
    dropFinished()
    guard let last = sources.indices.last, case .bytes(let bytes, let position) = sources[last].content else {
      return nil
    }
    if sources[last].isFile {
      if isAtLineStart { place.line += 1 }
      isAtLineStart = bytes[position] == 10
    }
    sources[last].content = .bytes(bytes, position: position + 1)
    return bytes[position]
  }

  /// Reads some bytes if they come next.
  mutating func take(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, peek() == first else { return false }
    if wanted.count == 1 {
      _ = next()
      return true
    }
    var taken: [UInt8] = []
    while taken.count < wanted.count, let byte = peek(), byte == wanted[taken.count] {
      taken.append(byte)
      _ = next()
    }
    if taken == wanted { return true }
    push(taken)
    return false
  }
}
