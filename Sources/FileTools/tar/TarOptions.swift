import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// The command line of tar(1).
struct TarOptions {
  enum Operation {
    case create, list, extract, append, update, compare, delete, concatenate
  }

  /// A file to be put into the archive, or to be looked for in it.
  struct Operand {
    var name: String
    /// Where it is looked for: the directories of all -C before it.
    var directories: [String]
    /// How many of the patterns of --exclude are in force.
    var exclusions: Int
  }

  /// Why the command line is no good.
  enum Refusal: Error {
    case usage(String, ExitStatus)
    case failure(String)
    case notSimulated(String)
    case version
    case help
  }

  var operation: Operation?
  var file: String?
  var verbosity = 0
  var operands: [Operand] = []
  var exclusions: [String] = []
  /// The program that packs the archive.
  var compressor: String?
  var isCompressorBySuffix = false
  var stripped = 0
  var writesToOutput = false
  var keepsOld = false
  var skipsOld = false
  var keepsNewer = false
  var keepsPermissions: Bool?
  var keepsOwner: Bool?
  var keepsTimes = true
  var showsNumbers = false
  var showsFullTime = false
  var showsStrippedNames = false
  var showsBlocks = false
  var isRecursive = true
  var sortsNames = false
  var removesFiles = false
  var hasAbsoluteNames = false
  var followsLinks = false
  var usesWildcards: Bool?
  var showsTotals = false
  var mode: ModeChange?
  var owner: String?
  var group: String?
  var time: Int64?
  /// The date of --mtime as it was given.
  var timeText = ""
  var format = TarMember.Format.gnu
  /// Directories of -C behind the last operand.
  var directories: [String] = []
  /// What -v of a creation goes to.
  var archiveIsOutput: Bool { file == nil || file == "-" }

  private static let short = "cxtrudAf:vzjJZC:X:T:pPhkmoOWRaSwUlI:b:"

  private static let long: KeyValuePairs<String, OptionParser.Argument> = [
    "create": .none, "extract": .none, "get": .none, "list": .none, "append": .none, "update": .none, "diff": .none,
    "compare": .none, "delete": .none, "catenate": .none, "concatenate": .none, "file": .required, "verbose": .none,
    "gzip": .none, "gunzip": .none, "ungzip": .none, "bzip2": .none, "xz": .none, "lzma": .none, "zstd": .none,
    "compress": .none, "auto-compress": .none, "no-auto-compress": .none, "use-compress-program": .required,
    "directory": .required, "exclude": .required, "exclude-from": .required, "files-from": .required, "null": .none,
    "no-null": .none, "strip-components": .required, "to-stdout": .none, "keep-old-files": .none,
    "skip-old-files": .none, "keep-newer-files": .none, "overwrite": .none, "unlink-first": .none,
    "preserve-permissions": .none, "same-permissions": .none, "no-same-permissions": .none, "same-owner": .none,
    "no-same-owner": .none, "touch": .none, "numeric-owner": .none, "full-time": .none, "recursion": .none,
    "no-recursion": .none, "sort": .required, "remove-files": .none, "absolute-names": .none, "dereference": .none,
    "wildcards": .none, "no-wildcards": .none, "totals": .optional, "mode": .required, "owner": .required,
    "group": .required, "mtime": .required, "format": .required, "posix": .none, "old-archive": .none,
    "verify": .none, "block-number": .none, "show-transformed-names": .none, "show-stored-names": .none,
    "utc": .none, "sparse": .none, "one-file-system": .none, "check-links": .none, "ignore-failed-read": .none,
    "anchored": .none, "no-anchored": .none, "wildcards-match-slash": .none, "no-wildcards-match-slash": .none,
    "transform": .required, "xform": .required, "listed-incremental": .required, "incremental": .none,
    "newer": .required, "newer-mtime": .required, "after-date": .required, "multi-volume": .none,
    "blocking-factor": .required, "record-size": .required, "label": .required, "test-label": .none,
    "exclude-vcs": .none, "exclude-backups": .none, "exclude-caches": .none, "checkpoint": .optional,
    "occurrence": .optional, "version": .none, "help": .none, "usage": .none, "backup": .optional,
    "suffix": .required, "acls": .none, "xattrs": .none, "selinux": .none, "warning": .required,
    "interactive": .none, "confirmation": .none, "seek": .none, "quoting-style": .required,
  ]

  /// The command line with the letters of an old-style first word as options of today.
  private static func modern(_ arguments: [String]) throws(Refusal) -> [String] {
    guard let first = arguments.first, !first.hasPrefix("-"), !first.isEmpty else { return arguments }
    var result: [String] = []
    var rest = arguments.dropFirst()
    for letter in first {
      result.append("-\(letter)")
      guard let index = short.firstIndex(of: letter), short[short.index(after: index)...].first == ":" else { continue }
      guard let argument = rest.popFirst() else {
        throw .usage("Old option '\(letter)' requires an argument.", ExitStatus(2))
      }
      result.append(argument)
    }
    return result + rest
  }

  init(_ process: Process) async throws(Refusal) {
    var parser = OptionParser(
      try TarOptions.modern(Array(process.arguments.dropFirst())), short: TarOptions.short, long: TarOptions.long)
    var names = TarNameLists()
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        // Operands before this option were found on the way to it.
        take(parser.operands[operands.count...])
        do throws(Refusal) {
          try await set(option, &names, process)
        } catch {
          refusal = error
          return
        }
      }
    } catch {
      throw .usage(error.message, ExitStatus(64))
    }
    take(parser.operands[operands.count...])
    if let last = operands.last { uselessExclusions = Array(exclusions[last.exclusions...]) }
    take(names.listed[...])
  }

  /// What the options themselves brought to light.
  private(set) var refusal: Refusal?
  /// Patterns that no operand follows, which creating complains of.
  private(set) var uselessExclusions: [String] = []

  private mutating func take(_ names: ArraySlice<String>) {
    for name in names {
      operands.append(Operand(name: name, directories: directories, exclusions: exclusions.count))
    }
  }

  private mutating func choose(_ new: Operation) throws(Refusal) {
    if let operation, operation != new {
      throw .usage("You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option", ExitStatus(2))
    }
    operation = new
  }

  private mutating func set(_ option: OptionParser.Option, _ names: inout TarNameLists, _ process: Process)
    async throws(Refusal)
  {
    let value = option.argument ?? ""
    switch option.name {
    case "c", "create": try choose(.create)
    case "x", "extract", "get": try choose(.extract)
    case "t", "list": try choose(.list)
    case "r", "append": try choose(.append)
    case "u", "update": try choose(.update)
    case "d", "diff", "compare": try choose(.compare)
    case "delete": try choose(.delete)
    case "A", "catenate", "concatenate": try choose(.concatenate)
    case "f", "file": file = value
    case "v", "verbose": verbosity += 1
    case "z", "gzip", "gunzip", "ungzip": compressor = "gzip"
    case "j", "bzip2": compressor = "bzip2"
    case "J", "xz": compressor = "xz"
    case "lzma": compressor = "lzma"
    case "zstd": compressor = "zstd"
    case "Z", "compress": compressor = "compress"
    case "I", "use-compress-program": compressor = value
    case "a", "auto-compress": isCompressorBySuffix = true
    case "C", "directory": directories.append(value)
    case "exclude": exclusions.append(value)
    case "X", "exclude-from": exclusions += try await names.lines(of: value, process)
    case "T", "files-from": try await names.list(value, process)
    case "null": names.isNullSeparated = true
    case "no-null": names.isNullSeparated = false
    default: try setDetail(option, value, process)
    }
  }

  private mutating func setDetail(_ option: OptionParser.Option, _ value: String, _ process: Process) throws(Refusal) {
    switch option.name {
    case "strip-components":
      guard let count = Int(value), count >= 0 else {
        throw .failure("Invalid number of elements: ‘\(value)’")
      }
      stripped = count
    case "O", "to-stdout": writesToOutput = true
    case "k", "keep-old-files": keepsOld = true
    case "skip-old-files": skipsOld = true
    case "keep-newer-files": keepsNewer = true
    case "p", "preserve-permissions", "same-permissions": keepsPermissions = true
    case "no-same-permissions": keepsPermissions = false
    case "same-owner": keepsOwner = true
    case "o", "no-same-owner": keepsOwner = false
    case "m", "touch": keepsTimes = false
    case "numeric-owner": showsNumbers = true
    case "full-time": showsFullTime = true
    case "show-transformed-names", "show-stored-names": showsStrippedNames = true
    case "R", "block-number": showsBlocks = true
    case "recursion": isRecursive = true
    case "no-recursion": isRecursive = false
    case "sort": sortsNames = value == "name"
    case "remove-files": removesFiles = true
    case "P", "absolute-names": hasAbsoluteNames = true
    case "h", "dereference": followsLinks = true
    case "wildcards": usesWildcards = true
    case "no-wildcards": usesWildcards = false
    case "totals": showsTotals = true
    case "mode":
      guard let change = ModeChange(value) else { throw .failure("Invalid mode given on option") }
      mode = change
    case "owner": owner = value
    case "group": group = value
    case "mtime":
      time = try TarOptions.time(value, process)
      timeText = value
    case "format": try setFormat(value)
    case "old-archive": format = .v7
    case "W", "verify", "overwrite", "U", "unlink-first", "S", "sparse", "l", "check-links", "one-file-system", "utc",
      "seek", "acls", "xattrs", "selinux", "warning", "ignore-failed-read", "no-auto-compress", "exclude-caches",
      "wildcards-match-slash":
      break
    case "version": throw .version
    case "help", "usage": throw .help
    default: throw .notSimulated(option.isLong ? "--\(option.name)" : "-\(option.name)")
    }
  }

  private mutating func setFormat(_ name: String) throws(Refusal) {
    switch name {
    case "gnu", "oldgnu": format = .gnu
    case "ustar": format = .ustar
    case "v7": format = .v7
    case "posix", "pax": throw .notSimulated("--format=\(name)")
    default: throw .usage("\(name): Invalid archive format", ExitStatus(2))
    }
  }

  /// A date, or the time of a file where it begins with "/" or ".".
  private static func time(_ text: String, _ process: Process) throws(Refusal) -> Int64 {
    if text.hasPrefix("/") || text.hasPrefix(".") {
      do throws(Errno) {
        return try process.files.status(text).modificationTime.seconds
      } catch {
        throw .failure("\(text): Cannot stat: \(error.message)")
      }
    }
    guard let moment = DateExpression.parse(text, now: process.moment, zone: process.timeZone) else {
      throw .failure("Invalid mtime value: ‘\(text)’")
    }
    return moment.seconds
  }
}

/// Names that come from files: -T and -X.
struct TarNameLists {
  var isNullSeparated = false
  private(set) var listed: [String] = []

  /// Takes the names in a file; "-" is standard input.
  mutating func list(_ path: String, _ process: Process) async throws(TarOptions.Refusal) {
    listed += try await lines(of: path, process)
  }

  func lines(of path: String, _ process: Process) async throws(TarOptions.Refusal) -> [String] {
    do throws(Errno) {
      let bytes = path == "-" ? try await process.readAll(0) : try await process.readFile(path)
      return bytes.split(separator: isNullSeparated ? 0 : 10).map { String(lossless: $0) }
    } catch {
      throw .failure("\(path): Cannot open: \(error.message)\ntar: Error is not recoverable: exiting now")
    }
  }
}
