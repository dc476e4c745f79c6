import CommandConventions
import FileSystem
import Kernel
import Patterns
import Simulation

/// Tests of what a file is, and of its times.
extension FindCommandLine {
  mutating func readFileTest(_ word: String, _ name: String) throws(FindFailure) -> Bool {
    switch word {
    case "-true": add(.constant(true), name)
    case "-false": add(.constant(false), name)
    case "-prune":
      hasPrune = true
      add(.prune, name)
    case "-empty": add(.isEmpty, name)
    case "-nouser": add(.hasNoUser, name)
    case "-nogroup": add(.hasNoGroup, name)
    case "-readable": add(.access(.read), name)
    case "-writable": add(.access(.write), name)
    case "-executable": add(.access(.execute), name)
    case "-fstype": add(.fileSystem(try argument(of: name)), name)
    case "-type", "-xtype":
      add(.type(try types(try argument(of: name), name), followsLinks: word == "-xtype"), name)
    case "-perm": add(.permissions(try permissions(try argument(of: name))), name)
    case "-samefile": add(.sameFile(try reference(try argument(of: name)).id), name)
    case "-context":
      _ = try argument(of: name)
      throw FindFailure("invalid predicate -context: SELinux is not enabled.")
    default: return false
    }
    return true
  }

  /// A file that others are compared with.
  private func reference(_ path: String) throws(FindFailure) -> FileStatus {
    do throws(Errno) {
      return try settings.following == .never ? process.files.linkStatus(path) : process.files.status(path)
    } catch {
      throw FindFailure("‘\(path)’: \(error.message)")
    }
  }

  private func types(_ text: String, _ name: String) throws(FindFailure) -> Set<FileType> {
    let types: [Character: FileType] = [
      "b": .blockDevice, "c": .characterDevice, "d": .directory, "f": .regular, "l": .symbolicLink, "p": .fifo,
      "s": .socket,
    ]
    guard !text.isEmpty else { throw FindFailure("Arguments to \(name) should contain at least one letter") }
    var found: Set<FileType> = []
    var rest = Substring(text)
    while let letter = rest.popFirst() {
      if letter == "D" {
        throw FindFailure(
          "\(name) D is not supported because Solaris doors are not supported on the platform find was compiled on.")
      }
      guard let type = types[letter] else { throw FindFailure("Unknown argument to \(name): \(letter)") }
      guard found.insert(type).inserted else {
        throw FindFailure("Duplicate file type '\(letter)' in the argument list to \(name).")
      }
      guard let separator = rest.popFirst() else { break }
      guard separator == "," else { throw FindFailure("Must separate multiple arguments to \(name) using: ','") }
      guard !rest.isEmpty else {
        throw FindFailure("Last file type in list argument to \(name) is missing, i.e., list is ending on: ','")
      }
    }
    return found
  }

  private func permissions(_ text: String) throws(FindFailure) -> FindPermissions {
    var kind = FindPermissions.Kind.exact
    var mode = text
    if text.hasPrefix("-") {
      kind = .all
      mode.removeFirst()
    } else if text.hasPrefix("/") {
      kind = .any
      mode.removeFirst()
    }
    let isOctalWithSign = mode.hasPrefix("+") && mode.dropFirst().first?.isNumber == true
    guard !mode.isEmpty, !isOctalWithSign, let change = ModeChange(mode) else {
      throw FindFailure("invalid mode ‘\(text)’")
    }
    return FindPermissions(
      kind: kind, files: change.apply(to: 0, isDirectory: false, umask: 0),
      directories: change.apply(to: 0, isDirectory: true, umask: 0))
  }

  // MARK: Times

  mutating func readTimeTest(_ word: String, _ name: String) throws(FindFailure) -> Bool {
    let fields: [String: FindTimeField] = ["a": .access, "c": .change, "m": .modification]
    switch word {
    case "-atime", "-ctime", "-mtime":
      guard let field = fields[String(word.dropFirst().prefix(1))] else { return false }
      let (relation, days) = try age(name)
      let origin = relation == .less ? dayStart + .seconds(86_399) : dayStart
      add(window(field, relation, from: origin, days, .seconds(86_400)), name)
    case "-amin", "-cmin", "-mmin":
      guard let field = fields[String(word.dropFirst().prefix(1))] else { return false }
      let (relation, minutes) = try age(name)
      let origin = countsFromMidnight ? dayStart + .seconds(86_400) : process.now
      add(window(field, relation, from: origin, minutes, .seconds(60)), name)
    case "-used":
      let text = try argument(of: name)
      guard let (relation, days) = FindCommandLine.age(text) else {
        throw FindFailure("Invalid argument \(text) to -used")
      }
      let start = Timestamp(nanoseconds: TimeInterval.fractionalSeconds(days * 86_400).nanoseconds)
      let reversed: FindComparison.Relation = relation == .equal ? .equal : relation == .less ? .greater : .less
      add(.used(FindTimeWindow(relation: reversed, start: start, length: .seconds(86_400))), name)
    case "-newer": add(.isNewer(.modification, than: try reference(try argument(of: name)).modificationTime), name)
    case "-anewer": add(.isNewer(.access, than: try reference(try argument(of: name)).modificationTime), name)
    case "-cnewer": add(.isNewer(.change, than: try reference(try argument(of: name)).modificationTime), name)
    default:
      guard word.hasPrefix("-newer"), word.utf8.count == 8 else { return false }
      try readNewer(word, name)
    }
    return true
  }

  /// -newerXY.
  private mutating func readNewer(_ word: String, _ name: String) throws(FindFailure) {
    let fields: [Character: FindTimeField] = ["a": .access, "B": .birth, "c": .change, "m": .modification]
    guard let which = word.dropFirst(6).first, let last = word.last, let field = fields[which],
      fields[last] != nil || last == "t"
    else { throw FindFailure("invalid predicate `\(name)'") }
    guard index < arguments.count else { throw FindFailure("invalid predicate `\(name)'") }
    let text = try argument(of: name)
    guard let other = fields[last] else {
      guard let moment = DateExpression.parse(text, now: process.moment, zone: process.timeZone) else {
        throw FindFailure("I cannot figure out how to interpret ‘\(text)’ as a date or time")
      }
      add(.isNewer(field, than: moment.timestamp), name)
      return
    }
    add(.isNewer(field, than: other.time(of: try reference(text))), name)
  }

  private mutating func age(_ name: String) throws(FindFailure) -> (FindComparison.Relation, Double) {
    let text = try argument(of: name)
    guard let age = FindCommandLine.age(text) else { throw FindFailure("invalid argument `\(text)' to `\(name)'") }
    return age
  }

  private static func age(_ text: String) -> (FindComparison.Relation, Double)? {
    let (relation, digits) = FindComparison.split(text)
    guard let first = digits.utf8.first, (48...57).contains(first) || first == UInt8(ascii: "."),
      let value = Double(digits), value < 1e8
    else { return nil }
    return (relation, value)
  }

  private func window(
    _ field: FindTimeField, _ relation: FindComparison.Relation, from origin: Timestamp, _ count: Double,
    _ unit: TimeInterval
  ) -> FindPrimary {
    let start = origin - .fractionalSeconds(count * unit.seconds)
    return .age(field, FindTimeWindow(relation: relation, start: start, length: unit))
  }
}
