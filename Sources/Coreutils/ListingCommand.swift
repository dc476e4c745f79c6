import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// The command line of ls, dir and vdir.
struct ListingCommand {
  enum Kind {
    case ls, dir, vdir
  }

  private let kind: Kind
  private var options = ListingOptions()
  private var operands: [String] = []
  private var environment: Environment = [:]
  private var format: ListingOptions.Format?
  private var order: ListingOptions.Order?
  private var explicitTime = false
  private var quotingStyle: Quoting.Style?
  private var hidesUnprintable: Bool?
  private var colorWhen: String?
  private var classifyWhen: String?
  private var lineWidth: Int?
  private var tabSize: Int?
  private var timeStyle: String?
  private var blockSize: HumanSize?
  private var usesKilobytes = false
  private var isDired = false

  init(_ kind: Kind) {
    self.kind = kind
  }

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    List the FILEs, or what is in the current directory, sorted by name.

      -a, --all                  also names that begin with .
      -A, --almost-all           the same, without . and ..
          --author               with -l, the author of each file
      -b, --escape               backslash escapes for characters that can't be printed
          --block-size=SIZE      with -l, sizes in units of SIZE
      -B, --ignore-backups       no names that end in ~
      -c                         with -lt sort by and show the time of the last change of status
      -C                         columns, sorted downwards
          --color[=WHEN]         colours: always, auto or never
      -d, --directory            directories themselves, not what is in them
      -D, --dired                (not simulated)
      -f                         do not sort; the same as -aU, and no -ls --color
      -F, --classify[=WHEN]      a mark behind names: one of */=>@|
          --file-type            the same, without *
          --format=WORD          across, commas, horizontal, long, single-column, verbose, vertical
          --full-time            the same as -l --time-style=full-iso
      -g                         like -l, without owner
          --group-directories-first  directories before files
      -G, --no-group             with -l, no group
      -h, --human-readable       with -l and -s, sizes such as 1K 234M 2G
          --si                   the same, with powers of 1000
      -H, --dereference-command-line  follow links among the FILEs
          --dereference-command-line-symlink-to-dir  those of them that lead to directories
          --hide=PATTERN         no names that match PATTERN, unless -a or -A is given
          --hyperlink[=WHEN]     (ignored)
          --indicator-style=WORD none, slash (-p), file-type, classify (-F)
      -i, --inode                the index number of each file
      -I, --ignore=PATTERN       no names that match PATTERN
      -k, --kibibytes            blocks of 1024 bytes for -s and totals
      -l                         the long format
      -L, --dereference          follow all links
      -m                         names with commas between them
      -n, --numeric-uid-gid      like -l, with numbers for owner and group
      -N, --literal              names without quotes
      -o                         like -l, without group
      -p, --indicator-style=slash  / behind directories
      -q, --hide-control-chars   ? for characters that can't be printed
          --show-control-chars   those characters themselves
      -Q, --quote-name           names in double quotes
          --quoting-style=WORD   literal, locale, shell, shell-always, shell-escape, shell-escape-always, c, escape
      -r, --reverse              the other way round
      -R, --recursive            also directories in directories
      -s, --size                 the blocks of each file
      -S                         sort by size, largest first
          --sort=WORD            none (-U), size (-S), time (-t), version (-v), extension (-X), width
          --time=WORD            atime, access, use (-u); ctime, status (-c); birth, creation
          --time-style=TIME_STYLE  full-iso, long-iso, iso, locale, +FORMAT
      -t                         sort by time, newest first
      -T, --tabsize=COLS         tab stops at each COLS
      -u                         with -lt sort by and show the time of the last access
      -U                         do not sort
      -v                         sort by version numbers
      -w, --width=COLS           the width of lines; 0 for no limit
      -x                         columns, sorted across
      -X                         sort by extension
      -Z, --context              (always "?")
          --zero                 lines end with NUL
      -1                         one file a line
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  // MARK: Reading

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "all": .none, "escape": .none, "directory": .none, "dired": .none, "full-time": .none,
    "group-directories-first": .none, "human-readable": .none, "inode": .none, "kibibytes": .none,
    "numeric-uid-gid": .none, "no-group": .none, "hide-control-chars": .none, "reverse": .none, "size": .none,
    "width": .required, "almost-all": .none, "ignore-backups": .none, "classify": .optional, "file-type": .none,
    "si": .none, "dereference-command-line": .none, "dereference-command-line-symlink-to-dir": .none,
    "hide": .required, "ignore": .required, "indicator-style": .required, "dereference": .none, "literal": .none,
    "quote-name": .none, "quoting-style": .required, "recursive": .none, "format": .required,
    "show-control-chars": .none, "sort": .required, "tabsize": .required, "time": .required, "time-style": .required,
    "zero": .none, "color": .optional, "hyperlink": .optional, "block-size": .required, "context": .none,
    "author": .none,
  ]

  private static let whens = [["always", "yes", "force"], ["never", "no", "none"], ["auto", "tty", "if-tty"]]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    environment = line.environment
    var reader = line.options("abcdfghiklmnopqrstuvw:xABCDFGHI:LNQRST:UXZ1", ListingCommand.longOptions)
    while let option = try reader.next() {
      let argument = option.argument ?? ""
      if option.isLong {
        try takeLong(option, argument)
      } else {
        try takeLetter(option.name, argument)
      }
    }
    operands = reader.operands.isEmpty ? ["."] : reader.operands
    if let timeStyle { try readTimeStyle(timeStyle) }
    if isDired, format == .long { throw .notSimulated("--dired") }
  }

  private mutating func takeLetter(_ letter: String, _ argument: String) throws(Complaint) {
    switch letter {
    case "a": options.hiding = .nothing
    case "A": options.hiding = .dots
    case "b": quotingStyle = .escape
    case "B": options.ignoredPatterns += ["*~", ".*~"]
    case "c": setTime(.change)
    case "C": format = .columns
    case "d": options.listsDirectoriesThemselves = true
    case "D": isDired = true
    case "f": takeUnsorted()
    case "F": classifyWhen = "always"
    case "g": (format, options.showsOwner) = (.long, false)
    case "G": options.showsGroup = false
    case "h": (options.fileSize, blockSize) = (.binary, .binary)
    case "H": options.following = .operands
    case "i": options.showsInode = true
    case "I": options.ignoredPatterns.append(argument)
    case "k": usesKilobytes = true
    case "l": format = .long
    case "L": options.following = .always
    case "m": format = .commas
    case "n": (format, options.usesNumbers) = (.long, true)
    case "N": quotingStyle = .literal
    case "o": (format, options.showsGroup) = (.long, false)
    case "p": options.indicators = .slash
    case "q": hidesUnprintable = true
    case "Q": quotingStyle = .c
    case "r": options.isReversed = true
    case "R": options.isRecursive = true
    case "s": options.showsBlocks = true
    case "S": order = .size
    case "t": order = .time
    case "T": tabSize = try ListingCommand.number(argument, "invalid tab size")
    case "u": setTime(.access)
    case "U": order = ListingOptions.Order.none
    case "v": order = .version
    case "w": lineWidth = try ListingCommand.number(argument, "invalid line width")
    case "x": format = .rows
    case "X": order = .fileExtension
    case "Z": options.showsContext = true
    default: if format != .long { format = .oneAColumn }
    }
  }

  private mutating func setTime(_ kind: ListingOptions.TimeKind) {
    options.time = kind
    explicitTime = true
  }

  private mutating func takeUnsorted() {
    options.hiding = .nothing
    order = ListingOptions.Order.none
    if format == .long { format = nil }
    options.showsBlocks = false
    colorWhen = "never"
  }

  private static let sameAsLetter: [String: String] = [
    "all": "a", "almost-all": "A", "escape": "b", "directory": "d", "dired": "D", "human-readable": "h", "inode": "i",
    "kibibytes": "k", "numeric-uid-gid": "n", "no-group": "G", "hide-control-chars": "q", "reverse": "r", "size": "s",
    "width": "w", "ignore-backups": "B", "dereference-command-line": "H", "ignore": "I", "dereference": "L",
    "literal": "N", "quote-name": "Q", "recursive": "R", "tabsize": "T", "context": "Z",
  ]

  private mutating func takeLong(_ option: OptionParser.Option, _ argument: String) throws(Complaint) {
    if let letter = ListingCommand.sameAsLetter[option.name] {
      if letter == "n" {
        (format, options.usesNumbers) = (.long, true)
      } else {
        try takeLetter(letter, argument)
      }
      return
    }
    switch option.name {
    case "full-time": (format, timeStyle) = (.long, "full-iso")
    case "group-directories-first": options.directoriesFirst = true
    case "si": (options.fileSize, blockSize) = (.decimal, .decimal)
    case "file-type": (options.indicators, classifyWhen) = (.fileType, nil)
    case "dereference-command-line-symlink-to-dir": options.following = .operandsToDirectories
    case "hide": options.hiddenPatterns.append(argument)
    case "show-control-chars": hidesUnprintable = false
    case "time-style": timeStyle = argument
    case "zero": takeZero()
    case "block-size":
      let size = try HumanSize(option)
      (options.fileSize, blockSize) = (size, size)
    case "author": options.showsAuthor = true
    case "color":
      colorWhen = try option.argument.map { word throws(Complaint) in try when("--color", word) } ?? "always"
    case "hyperlink":
      if let word = option.argument { _ = try when("--hyperlink", word) }
    case "classify":
      classifyWhen = try option.argument.map { word throws(Complaint) in try when("--classify", word) } ?? "always"
    default: try takeWord(option.name, argument)
    }
  }

  private func when(_ option: String, _ word: String) throws(Complaint) -> String {
    try ArgumentChoice(option, ListingCommand.whens).parse(word)
  }

  private mutating func takeZero() {
    options.terminator = "\0"
    quotingStyle = .literal
    hidesUnprintable = false
    if format != .long { format = .oneAColumn }
    colorWhen = "never"
  }

  /// Options whose argument is one of several words.
  private mutating func takeWord(_ name: String, _ argument: String) throws(Complaint) {
    switch name {
    case "indicator-style":
      classifyWhen = nil
      switch try ArgumentChoice("--indicator-style", ["none", "slash", "file-type", "classify"]).parse(argument) {
      case "slash": options.indicators = .slash
      case "file-type": options.indicators = .fileType
      case "classify": options.indicators = .classify
      default: options.indicators = .none
      }
    case "quoting-style":
      let words = Quoting.Style.allCases.map(\.rawValue)
      quotingStyle = Quoting.Style(rawValue: try ArgumentChoice("--quoting-style", words).parse(argument))
    case "format":
      let groups = [
        ["verbose", "long"], ["commas"], ["horizontal", "across"], ["vertical"], ["single-column"],
      ]
      switch try ArgumentChoice("--format", groups).parse(argument) {
      case "verbose": format = .long
      case "commas": format = .commas
      case "horizontal": format = .rows
      case "vertical": format = .columns
      default: format = .oneAColumn
      }
    case "sort":
      let words = ["none", "time", "size", "extension", "version", "width"]
      switch try ArgumentChoice("--sort", words).parse(argument) {
      case "time": order = .time
      case "size": order = .size
      case "extension": order = .fileExtension
      case "version": order = .version
      case "width": order = .width
      default: order = ListingOptions.Order.none
      }
    default:
      let groups = [
        ["atime", "access", "use"], ["ctime", "status"], ["birth", "creation"],
      ]
      switch try ArgumentChoice("--time", groups).parse(argument) {
      case "atime": setTime(.access)
      case "ctime": setTime(.change)
      default: setTime(.birth)
      }
    }
  }

  private static func number(_ text: String, _ what: String) throws(Complaint) -> Int {
    do throws(NumberArgument.Fault) {
      let number = try NumberArgument.parse(text, clamps: true)
      if number < 0 { throw .invalid }
      return number
    } catch {
      throw .failure(error.message(what, text))
    }
  }

  private mutating func readTimeStyle(_ text: String) throws(Complaint) {
    if text.hasPrefix("+") {
      let parts = text.dropFirst().split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts[1].contains("\n") {
        throw .failure("invalid time style format \(String(text.dropFirst()).quoted)")
      }
      options.oldTimeFormat = String(parts[0])
      options.recentTimeFormat = String(parts.last ?? "")
      return
    }
    var word = Substring(text)
    // In the POSIX locale "posix-" styles are the usual one.
    let variables = ["LC_ALL", "LC_TIME", "LANG"].compactMap { environment[$0] }
    let locale = variables.first { !$0.isEmpty } ?? "C"
    let isPOSIX = word.hasPrefix("posix-") && ["C", "POSIX"].contains(locale)
    if word.hasPrefix("posix-") { word = word.dropFirst(6) }
    let styles = ["full-iso", "long-iso", "iso", "locale"]
    let matches = styles.contains(String(word)) ? [String(word)] : styles.filter { $0.hasPrefix(word) }
    guard matches.count == 1 else {
      let fault = matches.isEmpty ? "invalid" : "ambiguous"
      throw .usage(
        "\(fault) argument \(String(word).quoted) for \("time style".quoted)\nValid arguments are:\n"
          + styles.map { "  - [posix-]\($0)\n" }.joined()
          + "  - +FORMAT (e.g., +%H:%M) for a 'date'-style format")
    }
    if isPOSIX { return }
    switch matches[0] {
    case "full-iso": setTimeFormats("%Y-%m-%d %H:%M:%S.%N %z", "%Y-%m-%d %H:%M:%S.%N %z")
    case "long-iso": setTimeFormats("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M")
    case "iso": setTimeFormats("%Y-%m-%d ", "%m-%d %H:%M")
    default: break
    }
  }

  private mutating func setTimeFormats(_ old: String, _ recent: String) {
    (options.oldTimeFormat, options.recentTimeFormat) = (old, recent)
  }

  // MARK: What is not said

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let isTerminal = process.isTerminal(1)
    settleFormat(isTerminal)
    try await settleWidth(process)
    settleSizes()
    let defaultStyle: Quoting.Style = kind != .ls ? .escape : isTerminal ? .shellEscape : .literal
    let named = environment["QUOTING_STYLE"].flatMap { Quoting.Style(rawValue: $0) }
    let style = quotingStyle ?? named ?? defaultStyle
    options.quoting = Quoting(style, isUTF8: process.isUTF8)
    if style == .escape { options.quoting.special = [0x20] }
    options.hidesUnprintable = hidesUnprintable ?? (kind == .ls && isTerminal)
    if classifyWhen == "always" || classifyWhen == "auto" && isTerminal { options.indicators = .classify }
    if style == .escape, options.indicators != .none, options.indicators != .slash {
      options.quoting.special += Array((options.indicators == .classify ? "*=>@|" : "=>@|").utf8)
    }
    if colorWhen == "always" || colorWhen == "auto" && isTerminal {
      options.colors = ListingColors(environment)
      if options.colors != nil { options.tabSize = 0 }
    }
    if options.following == nil {
      options.following =
        options.listsDirectoriesThemselves || options.indicators == .classify || options.format == .long
        ? .never : .operandsToDirectories
    }
    if timeStyle == nil, let style = environment["TIME_STYLE"] { try? readTimeStyle(style) }
    var listing = Listing(options, process)
    return try await listing.list(operands)
  }

  private mutating func settleFormat(_ isTerminal: Bool) {
    let standard: ListingOptions.Format
    switch kind {
    case .ls: standard = isTerminal ? .columns : .oneAColumn
    case .dir: standard = .columns
    case .vdir: standard = .long
    }
    options.format = format ?? standard
    if let order {
      options.order = order
    } else if explicitTime, options.format != .long {
      options.order = .time
    }
  }

  private mutating func settleWidth(_ process: Process) async throws(Errno) {
    if let tabSize {
      options.tabSize = tabSize
    } else if let text = environment["TABSIZE"], let number = Int(text), number >= 0 {
      options.tabSize = number
    }
    if let lineWidth {
      options.width = lineWidth
      return
    }
    options.width = process.terminalSize(of: 1)?.columns ?? 80
    guard options.format != .long, options.format != .oneAColumn, let text = environment["COLUMNS"], !text.isEmpty
    else { return }
    if let number = Int(text), number >= 0 {
      options.width = number
    } else {
      try await process.report("ignoring invalid width in environment variable COLUMNS: \(text.quotedName)")
    }
  }

  private mutating func settleSizes() {
    if let blockSize {
      options.blockSize = blockSize
      return
    }
    let isPOSIX = environment["POSIXLY_CORRECT"] != nil
    options.blockSize = HumanSize(.blocks(size: isPOSIX ? 512 : 1024, suffix: ""))
    if let text = environment["LS_BLOCK_SIZE"] ?? environment["BLOCK_SIZE"], let size = try? HumanSize(blockSize: text)
    {
      (options.blockSize, options.fileSize) = (size, size)
    } else if let text = environment["BLOCKSIZE"], let size = try? HumanSize(blockSize: text) {
      options.blockSize = size
    }
    if usesKilobytes { options.blockSize = HumanSize(.blocks(size: 1024, suffix: "")) }
  }
}
