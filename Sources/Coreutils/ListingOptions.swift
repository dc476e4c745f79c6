import Kernel
import TextFormat

/// What ls, dir and vdir are told about how to list files.
struct ListingOptions {
  enum Format {
    case oneAColumn, long, columns, rows, commas
  }

  enum Order {
    case name, fileExtension, size, version, time, width, none
  }

  enum TimeKind {
    case modification, change, access, birth
  }

  /// Marks behind names.
  enum Indicators {
    case none, slash, fileType, classify
  }

  /// Links among the operands that are followed.
  enum Following {
    case never, operandsToDirectories, operands, always
  }

  /// Names that are left out.
  enum Hiding {
    case hidden, dots, nothing
  }

  var format = Format.oneAColumn
  var order = Order.name
  var time = TimeKind.modification
  var isReversed = false
  var isRecursive = false
  var listsDirectoriesThemselves = false
  var directoriesFirst = false
  var following: Following?
  var hiding = Hiding.hidden
  /// `-I`, which always hold, and `--hide`, which -a and -A undo.
  var ignoredPatterns: [String] = []
  var hiddenPatterns: [String] = []

  var showsInode = false
  var showsBlocks = false
  var showsOwner = true
  var showsGroup = true
  var showsAuthor = false
  var showsContext = false
  var usesNumbers = false
  var indicators = Indicators.none
  var quoting = Quoting(.literal)
  var hidesUnprintable = false
  var colors: ListingColors?
  /// For -s and "total", and for sizes.
  var blockSize = HumanSize(.blocks(size: 1024, suffix: ""))
  var fileSize = HumanSize.bytes
  /// Formats for older and for recent files.
  var oldTimeFormat = "%b %e  %Y"
  var recentTimeFormat = "%b %e %H:%M"
  /// 0 for lines without end.
  var width = 80
  var tabSize = 8
  var terminator = "\n"

  /// Whether names without quotes get a space in front, to stand below those with quotes.
  var alignsQuotes: Bool {
    let isVariable = [.shell, .shellEscape, .cMaybe].contains(quoting.style)
    return isVariable && (format == .long || (format == .columns || format == .rows) && width > 0)
  }

  /// Whether more must be known of a file than its name and type.
  var needsStatus: Bool {
    format == .long || showsBlocks || order == .time || order == .size || indicators != .none || showsInode
      || directoriesFirst || isRecursive || colors != nil
  }
}
