import Kernel
import TextFormat

/// What grep prints of lines: names, numbers, colours. It is collected and written in large pieces.
struct GrepOutput {
  let options: GrepOptions
  let colors: GrepColors?
  var bytes: [UInt8] = []
  /// The file that is searched.
  var fileName = ""
  var showsFileName = false
  /// How wide numbers are at least, so that lines behind tabs stand in a column.
  var numberWidth = 0

  /// What stands behind names and numbers: ":" for lines that are selected, "-" for the others.
  enum Kind: UInt8 {
    case selected = 0x3A
    case context = 0x2D
  }

  init(_ options: GrepOptions, _ colors: GrepColors?) {
    self.options = options
    self.colors = colors
  }

  private mutating func put(_ text: some Sequence<UInt8>, _ color: String?) {
    guard let colors, let color, !color.isEmpty else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(contentsOf: colors.start(color))
    bytes.append(contentsOf: text)
    bytes.append(contentsOf: colors.end)
  }

  mutating func putSeparator(_ kind: Kind) {
    put(CollectionOfOne(kind.rawValue), colors?.separator)
  }

  mutating func putFileName() {
    put(fileName.bytes, colors?.fileName)
  }

  /// The name before a line or a count, where names are shown.
  mutating func putNamePrefix(_ kind: Kind) {
    guard showsFileName else { return }
    putFileName()
    if options.endsNamesWithNull { bytes.append(0) } else { putSeparator(kind) }
  }

  mutating func putGroupSeparator() {
    guard let separator = options.separator else { return }
    put(separator, colors?.separator)
    bytes.append(10)
  }

  /// What stands before a line.
  mutating func putHead(_ kind: Kind, lineNumber: Int, offset: Int, isEmpty: Bool) {
    putNamePrefix(kind)
    if options.showsLineNumber {
      put(String(lineNumber).rightAligned(to: numberWidth).utf8, colors?.lineNumber)
      putSeparator(kind)
    }
    if options.showsByteOffset {
      put(String(offset).rightAligned(to: numberWidth).utf8, colors?.byteOffset)
      putSeparator(kind)
    }
    if options.hasInitialTab, showsFileName || options.showsLineNumber || options.showsByteOffset, !isEmpty {
      bytes.append(9)
    }
  }

  mutating func putMatch(_ match: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
    put(match, kind == .selected ? colors?.selectedMatch : colors?.contextMatch)
  }

  mutating func putPlain(_ text: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
    guard !text.isEmpty else { return }
    put(text, lineColor(kind))
  }

  /// Text before a match: the colour of the line begins and is ended by that of the match.
  mutating func putBeforeMatch(_ text: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
    if let colors, let color = lineColor(kind), !color.isEmpty { bytes.append(contentsOf: colors.start(color)) }
    bytes.append(contentsOf: text)
  }

  func lineColor(_ kind: Kind) -> String? {
    guard let colors else { return nil }
    let isSelected = (kind == .selected) != (options.isInverted && colors.isReversed)
    return isSelected ? colors.selectedLine : colors.contextLine
  }

  /// Whether matches or lines are marked by colours.
  func marks(_ kind: Kind) -> Bool {
    guard let colors else { return false }
    let match = kind == .selected ? colors.selectedMatch : colors.contextMatch
    return !match.isEmpty || !(lineColor(kind) ?? "").isEmpty
  }
}
