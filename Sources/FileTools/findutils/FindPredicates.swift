import CommandConventions
import FileSystem
import Kernel
import Patterns
import Simulation

/// The words of find's expressions.
extension FindCommandLine {
  mutating func readWord(_ name: String) throws(FindFailure) {
    let word = name.hasPrefix("--") ? String(name.dropFirst()) : name
    if readOperator(word, name) { return }
    if try readOption(word, name) { return }
    if try readNameTest(word, name) { return }
    if try readNumberTest(word, name) { return }
    if try readFileTest(word, name) { return }
    if try readTimeTest(word, name) { return }
    if try readAction(word, name) { return }
    throw FindFailure("unknown predicate `\(name)'")
  }

  private mutating func readOperator(_ word: String, _ name: String) -> Bool {
    let kind: FindToken.Kind
    switch word {
    case "!", "-not": kind = .not
    case "(": kind = .open
    case ")": kind = .close
    case "-a", "-and": kind = .and
    case "-o", "-or": kind = .or
    case ",": kind = .comma
    default: return false
    }
    if firstTest == nil { firstTest = name }
    tokens.append(FindToken(kind: kind, name: name))
    return true
  }

  /// Options hold for the whole command line; those that depend on their place are here too.
  private mutating func readOption(_ word: String, _ name: String) throws(FindFailure) -> Bool {
    switch word {
    case "-d", "-depth":
      checkPlace(name)
      if word == "-d" {
        warn(
          "the -d option is deprecated; please use -depth instead, because the latter is a POSIX-compliant feature.")
      }
      settings.isDepthFirst = true
      settings.setsDepthFirst = true
    case "-maxdepth", "-mindepth":
      let text = try argument(of: name)
      checkPlace(name)
      guard let depth = Int(text), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
        throw FindFailure("Expected a positive decimal integer argument to \(name), but got ‘\(text)’")
      }
      if word == "-maxdepth" { settings.maximumDepth = depth } else { settings.minimumDepth = depth }
    case "-mount", "-xdev":
      checkPlace(name)
      settings.staysOnVolume = true
    case "-noleaf": checkPlace(name)
    case "-ignore_readdir_race", "-noignore_readdir_race":
      checkPlace(name)
      settings.ignoresRaces = word == "-ignore_readdir_race"
    case "-files0-from":
      settings.startingPointsFile = try argument(of: name)
      checkPlace(name)
    case "-help": settings.request = .help
    case "-version": settings.request = .version
    case "-daystart": startDay()
    case "-follow": settings.following = .always
    case "-warn": settings.warns = true
    case "-nowarn": settings.warns = false
    case "-regextype": try readRegexType(try argument(of: name))
    default: return false
    }
    if settings.request == .none { tokens.append(FindToken(kind: .primary(.constant(true)), name: name)) }
    return true
  }

  private mutating func checkPlace(_ name: String) {
    guard let firstTest else { return }
    warn(
      "you have specified the global option \(name) after the argument \(firstTest), but global options are not "
        + "positional, i.e., \(name) affects tests specified before it as well as those specified after it.  Please "
        + "specify global options before other arguments.")
  }

  private mutating func startDay() {
    guard !countsFromMidnight else { return }
    countsFromMidnight = true
    let (local, _) = process.timeZone.local(process.now.seconds)
    let passed = local.hour * 3600 + local.minute * 60 + local.second
    dayStart = Timestamp(seconds: process.now.seconds - Int64(passed))
  }

  static let regexTypes: [(name: String, syntax: POSIXRegex.Syntax)] = [
    ("findutils-default", .emacs.union(.dotMatchesNewline)),
    ("ed", .posixBasic),
    ("emacs", .emacs),
    ("gnu-awk", .gnuAwk),
    ("grep", .grep),
    ("posix-awk", .posixAwk),
    ("awk", .awk),
    ("posix-basic", .posixBasic),
    ("posix-egrep", .egrep),
    ("egrep", .egrep),
    ("posix-extended", .posixExtended),
    ("posix-minimal-basic", .posixMinimalBasic),
    ("sed", .posixBasic),
  ]

  private mutating func readRegexType(_ name: String) throws(FindFailure) {
    guard let type = FindCommandLine.regexTypes.first(where: { $0.name == name }) else {
      let names = FindCommandLine.regexTypes.map { "‘\($0.name)’" }.joined(separator: ", ")
      throw FindFailure("Unknown regular expression type ‘\(name)’; valid types are \(names).")
    }
    regexSyntax = type.syntax
  }

  // MARK: Names

  private mutating func readNameTest(_ word: String, _ name: String) throws(FindFailure) -> Bool {
    let ignoresCase = word.hasPrefix("-i")
    let options: Glob.Options = ignoresCase ? .ignoresCase : []
    switch word {
    case "-name", "-iname":
      let pattern = try argument(of: name)
      if pattern.utf8.contains(UInt8(ascii: "/")), pattern != "/" {
        warn(
          "‘\(name)’ matches against basenames only, but the given pattern contains a directory separator (‘/’), thus "
            + "the expression will evaluate to false all the time.  Did you mean "
            + "‘\(ignoresCase ? "-iwholename" : "-wholename")’?")
      }
      add(.name(Glob(pattern, options: options)), name)
    case "-path", "-ipath", "-wholename", "-iwholename":
      let pattern = try argument(of: name)
      if pattern.utf8.count > 1, pattern.utf8.last == UInt8(ascii: "/") {
        warn("\(name) \(pattern) will not match anything because it ends with /.")
      }
      add(.path(Glob(pattern, options: options)), name)
    case "-lname", "-ilname": add(.linkTarget(Glob(try argument(of: name), options: options)), name)
    case "-regex", "-iregex":
      let pattern = try argument(of: name)
      do throws(PatternError) {
        let syntax = ignoresCase ? regexSyntax.union(.ignoresCase) : regexSyntax
        add(.regex(try POSIXRegex(pattern.bytes, syntax: syntax, encoding: process.characterEncoding)), name)
      } catch {
        throw FindFailure("failed to compile regular expression '\(pattern)': \(error.message)")
      }
    default: return false
    }
    return true
  }

  // MARK: Numbers

  private mutating func comparison(_ name: String) throws(FindFailure) -> FindComparison {
    let text = try argument(of: name)
    guard let comparison = FindComparison(text) else { throw FindFailure("invalid argument `\(text)' to `\(name)'") }
    return comparison
  }

  private mutating func readNumberTest(_ word: String, _ name: String) throws(FindFailure) -> Bool {
    switch word {
    case "-inum": add(.number(.inode, try comparison(name)), name)
    case "-links": add(.number(.links, try comparison(name)), name)
    case "-uid": add(.number(.user, try comparison(name)), name)
    case "-gid": add(.number(.group, try comparison(name)), name)
    case "-size": try readSize(name)
    case "-user":
      let text = try argument(of: name)
      if text.isEmpty { throw FindFailure("The argument to -user should not be empty") }
      guard let id = process.machine.user(named: text)?.id ?? UserID(text) else {
        throw FindFailure("‘\(text)’ is not the name of a known user")
      }
      add(.number(.user, FindComparison(.equal, UInt64(id))), name)
    case "-group":
      let text = try argument(of: name)
      if text.isEmpty { throw FindFailure("argument to -group is empty, but should be a group name") }
      guard let id = process.machine.group(named: text)?.id ?? GroupID(text) else {
        let digits = text.utf8.prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { throw FindFailure("‘\(text)’ is not the name of an existing group") }
        throw FindFailure(
          "‘\(text)’ is not the name of an existing group and it does not look like a numeric group ID because it has "
            + "the unexpected suffix ‘\(text.dropFirst(digits.count))’")
      }
      add(.number(.group, FindComparison(.equal, UInt64(id))), name)
    default: return false
    }
    return true
  }

  private mutating func readSize(_ name: String) throws(FindFailure) {
    let text = try argument(of: name)
    guard let last = text.utf8.last else { throw FindFailure("invalid null argument to -size") }
    let units: [UInt8: Int] = [
      UInt8(ascii: "b"): 512, UInt8(ascii: "c"): 1, UInt8(ascii: "w"): 2, UInt8(ascii: "k"): 1024,
      UInt8(ascii: "M"): 1 << 20, UInt8(ascii: "G"): 1 << 30,
    ]
    var unit = 512
    var digits = text
    if !(48...57).contains(last) {
      guard let known = units[last] else { throw FindFailure("invalid -size type `\(text.suffix(1))'") }
      unit = known
      digits.removeLast()
    }
    guard let comparison = FindComparison(digits) else { throw FindFailure("Invalid argument `\(text)' to -size") }
    add(.size(comparison, unit: unit), name)
  }
}
