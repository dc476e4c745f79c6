/// A redirection: what descriptor, how, and to what.
package struct Redirection: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    case number(Int)
    /// {name}: the shell picks a descriptor and assigns its number.
    case variable(String)
  }

  package enum Operator: String, Hashable, Sendable {
    case input = "<"
    case output = ">"
    case append = ">>"
    case clobber = ">|"
    case inputOutput = "<>"
    case duplicateInput = "<&"
    case duplicateOutput = ">&"
    case outputAndError = "&>"
    case appendOutputAndError = "&>>"
    case hereDocument = "<<"
    case hereDocumentStrippingTabs = "<<-"
    case hereString = "<<<"

    /// The descriptor that is meant when none is written.
    package var defaultDescriptor: Int {
      switch self {
      case .output, .append, .clobber, .duplicateOutput, .outputAndError, .appendOutputAndError: 1
      default: 0
      }
    }

    var isHereDocument: Bool { self == .hereDocument || self == .hereDocumentStrippingTabs }
  }

  /// nil where none is written.
  package var source: Source?
  package var operation: Operator
  /// The file, the descriptor, the delimiter or the here-string.
  package var target: Word
  package var hereDocument: HereDocument?
  package var line: Int

  package init(
    source: Source? = nil, operation: Operator, target: Word, hereDocument: HereDocument? = nil, line: Int = 0
  ) {
    self.source = source
    self.operation = operation
    self.target = target
    self.hereDocument = hereDocument
    self.line = line
  }
}

/// The text of a here-document.
///
/// An object, because its text comes after the line that it belongs to; the parser fills it in before
/// anybody else sees it.
package final class HereDocument: Hashable, @unchecked Sendable {
  /// The delimiter without its quotes.
  package let delimiter: String
  /// Whether the delimiter was quoted, so that nothing is expanded.
  package let isQuoted: Bool
  package let stripsTabs: Bool
  package internal(set) var text = ""
  package internal(set) var parts: [WordPart] = []
  let line: Int

  init(delimiter: String, isQuoted: Bool, stripsTabs: Bool, line: Int) {
    self.delimiter = delimiter
    self.isQuoted = isQuoted
    self.stripsTabs = stripsTabs
    self.line = line
  }

  package static func == (a: HereDocument, b: HereDocument) -> Bool {
    a.delimiter == b.delimiter && a.isQuoted == b.isQuoted && a.text == b.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(delimiter)
    hasher.combine(text)
  }
}
