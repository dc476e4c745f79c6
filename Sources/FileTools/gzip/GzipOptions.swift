import Kernel

/// What the command line of gzip(1) asks for.
struct GzipOptions {
  var level = 6
  var toStandardOutput = false
  var decompresses = false
  var isForced = false
  var keeps = false
  var lists = false
  var isQuiet = false
  var isRecursive = false
  var tests = false
  var verbosity = 0
  /// Whether the original name and time are saved or restored; nil by default: saved, not restored.
  var keepsName: Bool?
  var suffix = ".gz"
  var operands: [String] = []
  /// It only tells about itself.
  var information: Information?

  enum Information {
    case help, license, version
  }

  private static let short = "ab:cdfhH?klLmMnNqrS:tvVZ123456789"
  private static let long: [(String, OptionParser.Argument)] = [
    ("ascii", .none), ("to-stdout", .none), ("stdout", .none), ("decompress", .none), ("uncompress", .none),
    ("force", .none), ("help", .none), ("keep", .none), ("list", .none), ("license", .none), ("no-name", .none),
    ("name", .none), ("quiet", .none), ("silent", .none), ("synchronous", .none), ("recursive", .none),
    ("suffix", .required), ("test", .none), ("verbose", .none), ("version", .none), ("fast", .none),
    ("best", .none), ("lzw", .none), ("bits", .required), ("rsyncable", .none),
  ]

  /// What is not simulated, in the words of the command line.
  private(set) var missing: String?

  init(_ arguments: [String]) throws(OptionParser.Failure) {
    var parser = OptionParser(arguments, short: GzipOptions.short, long: GzipOptions.long)
    while let option = try parser.next() {
      take(option.name, option.argument ?? "", option.isLong ? "--" : "-")
      if information != nil { return }
    }
    operands = parser.operands
    if lists || tests { decompresses = true }
  }

  private mutating func take(_ name: String, _ value: String, _ dash: String) {
    switch name {
    case "c", "to-stdout", "stdout": toStandardOutput = true
    case "d", "decompress", "uncompress": decompresses = true
    case "f", "force": isForced = true
    case "h", "H", "?", "help": information = .help
    case "k", "keep": keeps = true
    case "l", "list": lists = true
    case "L", "license": information = .license
    case "n", "no-name", "m": keepsName = false
    case "N", "name", "M": keepsName = true
    case "q", "quiet", "silent": (isQuiet, verbosity) = (true, 0)
    case "r", "recursive": isRecursive = true
    case "S", "suffix": suffix = value
    case "t", "test": tests = true
    case "v", "verbose":
      verbosity += 1
      isQuiet = false
    case "V", "version": information = .version
    case "fast": level = 1
    case "best": level = 9
    case "Z", "lzw", "rsyncable", "b", "bits": missing = dash + name
    case let digit where Int(digit) != nil: level = Int(digit) ?? 6
    // Written at once, plain text: nothing that could be seen here.
    default: break
    }
  }
}
