import Kernel

/// How grep marks parts of its output: the capabilities of GREP_COLORS.
struct GrepColors {
  private(set) var selectedMatch = "01;31"
  private(set) var contextMatch = "01;31"
  private(set) var selectedLine = ""
  private(set) var contextLine = ""
  private(set) var fileName = "35"
  private(set) var lineNumber = "32"
  private(set) var byteOffset = "32"
  private(set) var separator = "36"
  /// "rv": with -v the colours of selected and context lines change places.
  private(set) var isReversed = false
  /// "ne": no erasing to the end of the line.
  private(set) var erases = true

  init(_ environment: Environment) {
    if let color = environment["GREP_COLOR"], !color.isEmpty {
      selectedMatch = color
      contextMatch = color
    }
    for item in (environment["GREP_COLORS"] ?? "").split(separator: ":") {
      let name = item.prefix { $0 != "=" }
      let value = item.dropFirst(name.count + 1)
      guard value.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ";") }) else { break }
      set(name, String(value), hasValue: item.contains("="))
    }
  }

  private mutating func set(_ name: Substring, _ value: String, hasValue: Bool) {
    switch (name, hasValue) {
    case ("rv", false): isReversed = true
    case ("ne", false): erases = false
    case ("mt", true):
      selectedMatch = value
      contextMatch = value
    case ("ms", true): selectedMatch = value
    case ("mc", true): contextMatch = value
    case ("sl", true): selectedLine = value
    case ("cx", true): contextLine = value
    case ("fn", true): fileName = value
    case ("ln", true): lineNumber = value
    case ("bn", true): byteOffset = value
    case ("se", true): separator = value
    default: break
    }
  }

  func start(_ color: String) -> [UInt8] { Array("\u{1B}[\(color)m\(erases ? "\u{1B}[K" : "")".utf8) }
  var end: [UInt8] { Array("\u{1B}[m\(erases ? "\u{1B}[K" : "")".utf8) }
}
