import FileSystem
import Kernel

/// Reads the command line of ps(1), which takes options as Unix, BSD and GNU write them.
struct PsOptions {
  typealias Failure = PsRequest.Failure

  private(set) var request = PsRequest()
  private let machine: Machine
  private let ownTerminal: String?
  /// Every option is one of BSD, with a hyphen or without.
  private let isAllBSD: Bool
  private var words: [String]
  private var index = 0

  init(_ process: Process, isAllBSD: Bool) {
    machine = process.machine
    ownTerminal = process.terminal?.name
    self.isAllBSD = isAllBSD
    words = Array(process.arguments.dropFirst())
  }

  mutating func read() throws(Failure) {
    while index < words.count {
      let word = words[index]
      index += 1
      if word.hasPrefix("--") {
        try readLong(word.dropFirst(2))
      } else if word.hasPrefix("-"), word.count > 1 {
        if isAllBSD { try readBSD(word.dropFirst()) } else { try readUnix(word.dropFirst()) }
      } else if let first = word.utf8.first, (48...57).contains(first) {
        request.isBSD = true
        request.selection.lists.append(.processes(try PsOptions.numbers(word)))
      } else {
        try readBSD(word[...])
      }
    }
  }

  /// The argument of an option: the rest of its word, or the next one.
  private mutating func argument(_ rest: inout Substring, _ what: String) throws(Failure) -> String {
    defer { rest = "" }
    if !rest.isEmpty { return String(rest) }
    guard index < words.count else { throw Failure(message: what) }
    index += 1
    return words[index - 1]
  }

  // MARK: Unix

  private mutating func readUnix(_ word: Substring) throws(Failure) {
    var rest = word
    while let letter = rest.popFirst() {
      switch letter {
      case "A", "e": request.selection.takesAll = true
      case "a": request.selection.takesWithTerminal = true
      case "d": request.selection.takesNonLeaders = true
      case "N": request.selection.isInverted = true
      case "f", "F", "l", "j": takeFormat(String(letter))
      case "c": break
      case "y": request.showsResidentMemory = true
      case "H": request.forest = .indented
      case "w": request.wideness += 1
      case "M", "Z": request.showsLabel = true
      case "P": request.showsProcessor = true
      case "L", "T", "m": request.notSimulated = "-\(letter)"
      case "V": request.asksVersion = true
      case "o": request.columns += try PsRequest.columns(try argument(&rest, "format specification must follow -o"))
      case "O":
        request.addedColumns += try PsRequest.columns(
          try argument(&rest, "format or sort specification must follow -O"))
      default:
        guard try readList(letter, "-\(letter)", &rest) else { throw Failure(message: "unsupported SysV option") }
      }
    }
  }

  private mutating func takeFormat(_ format: String) {
    if request.formats.contains("F"), format == "f" { return }
    if request.formats.contains("f"), format == "F" { request.formats.removeAll { $0 == "f" } }
    if !request.formats.contains(format) { request.formats.append(format) }
  }

  /// An option that takes a list; whether there is one of this letter.
  private mutating func readList(_ letter: Character, _ name: String, _ rest: inout Substring) throws(Failure) -> Bool {
    let kinds: [Character: String] = [
      "C": "list of command names", "G": "list of real groups", "U": "list of real users",
      "g": "list of session leaders OR effective group names", "p": "list of process IDs", "q": "list of process IDs",
      "s": "list of session IDs", "t": "list of terminals (pty, tty...)", "u": "list of users",
    ]
    guard let kind = kinds[letter] else { return false }
    let list = try argument(&rest, "\(kind) must follow \(name)")
    let item: PsSelection.List
    switch letter {
    case "C": item = .commands(PsOptions.items(list))
    case "G": item = .realGroups(try groups(list))
    case "U": item = .realUsers(try users(list))
    case "u": item = .effectiveUsers(try users(list))
    case "s": item = .sessions(try PsOptions.numbers(list))
    case "t": item = .terminals(terminals(list))
    case "g":
      if let sessions = try? PsOptions.numbers(list) {
        item = .sessions(sessions)
      } else {
        item = .effectiveGroups(try groups(list))
      }
    default: item = .processes(try PsOptions.numbers(list))
    }
    request.selection.lists.append(item)
    return true
  }

  // MARK: BSD

  private mutating func readBSD(_ word: Substring) throws(Failure) {
    request.isBSD = true
    var rest = word
    while let letter = rest.popFirst() {
      switch letter {
      case "a": request.selection.takesOthers = true
      case "x": request.selection.takesWithoutTerminal = true
      case "T": request.selection.takesOwnTerminal = true
      case "r": request.selection.isRunningOnly = true
      case "u", "l", "j", "s", "v": if !request.formats.contains("b\(letter)") { request.formats.append("b\(letter)") }
      case "f": request.forest = .drawn
      case "w": request.wideness += 1
      case "h": request.showsHeader = false
      case "L": request.listsSpecifiers = true
      case "V": request.asksVersion = true
      case "Z": request.showsLabel = true
      case "H", "m", "X": request.notSimulated = String(letter)
      case "A", "e", "g", "c", "n", "S", "N": if letter == "A" { request.selection.takesAll = true }
      case "o", "O":
        let list = try argument(&rest, "format specification must follow \(letter)")
        if letter == "o" {
          request.columns += try PsRequest.columns(list)
        } else {
          request.sortKeys += try PsRequest.sortKeys(list)
        }
      case "k":
        request.sortKeys += try PsRequest.sortKeys(try argument(&rest, "long sort specification must follow 'k'"))
      case "p", "t", "U":
        if letter == "t", rest.isEmpty, index >= words.count {
          request.selection.takesOwnTerminal = true
        } else {
          _ = try readList(letter == "U" ? "u" : letter, String(letter), &rest)
        }
      default:
        guard letter.isNumber else { throw Failure(message: "unsupported option (BSD syntax)") }
        request.selection.lists.append(.processes(try PsOptions.numbers(String(letter) + rest)))
        rest = ""
      }
    }
  }

  // MARK: GNU

  private mutating func readLong(_ word: Substring) throws(Failure) {
    let name = String(word.prefix { $0 != "=" })
    var rest = word.dropFirst(name.count + 1)
    let hasValue = name.count < word.count
    let letters: [String: Character] = [
      "pid": "p", "quick-pid": "q", "sid": "s", "tty": "t", "user": "u", "User": "U", "Group": "G",
    ]
    if let letter = letters[name] {
      _ = try readList(letter, "--\(name)", &rest)
      return
    }
    switch name {
    case "deselect": request.selection.isInverted = true
    case "forest": request.forest = .drawn
    case "header", "headers", "heading", "headings": request.showsHeader = true
    case "no-header", "no-headers", "no-heading", "no-headings", "noheader", "noheaders", "noheading", "noheadings":
      request.showsHeader = false
    case "ppid": request.selection.lists.append(.parents(try PsOptions.numbers(try value(&rest, hasValue, name))))
    case "group": request.selection.lists.append(.effectiveGroups(try groups(try value(&rest, hasValue, name))))
    case "format": request.columns += try PsRequest.columns(try value(&rest, hasValue, name))
    case "sort": request.sortKeys += try PsRequest.sortKeys(try value(&rest, hasValue, name))
    case "cols", "columns", "width":
      guard let width = Int(try value(&rest, hasValue, name)), width > 0 else {
        throw Failure(message: "number of columns must follow --cols, --width, or --columns")
      }
      request.width = width
    case "rows", "lines": _ = try value(&rest, hasValue, name)
    case "context": request.showsLabel = true
    case "version", "info": request.asksVersion = true
    case "help":
      request.asksHelp = true
      index = words.count
    default: throw Failure(message: "unknown gnu long option")
    }
  }

  private mutating func value(_ rest: inout Substring, _ hasValue: Bool, _ name: String) throws(Failure) -> String {
    if hasValue { return String(rest) }
    return try argument(&rest, "list of process IDs must follow --\(name)")
  }

  // MARK: Lists

  private static func items(_ list: String) -> [String] {
    list.split { $0 == "," || $0 == " " || $0 == "\t" }.map(String.init)
  }

  private static func numbers(_ list: String) throws(Failure) -> [PID] {
    var result: [PID] = []
    for item in items(list) {
      guard let number = PID(item), number > 0 else { throw Failure(message: "process ID list syntax error") }
      result.append(number)
    }
    if result.isEmpty { throw Failure(message: "process ID list syntax error") }
    return result
  }

  private func users(_ list: String) throws(Failure) -> [UserID] {
    var result: [UserID] = []
    for item in PsOptions.items(list) {
      guard let id = machine.user(named: item)?.id ?? UserID(item) else {
        throw Failure(message: "user name does not exist")
      }
      result.append(id)
    }
    return result
  }

  private func groups(_ list: String) throws(Failure) -> [GroupID] {
    var result: [GroupID] = []
    for item in PsOptions.items(list) {
      guard let id = machine.group(named: item)?.id ?? GroupID(item) else {
        throw Failure(message: "group name does not exist")
      }
      result.append(id)
    }
    return result
  }

  private func terminals(_ list: String) -> [String] {
    PsOptions.items(list).map { item in
      if item == "-" || item == "?" { return "?" }
      let name = item.hasPrefix("/dev/") ? String(item.dropFirst(5)) : item
      return UInt(name) != nil ? "pts/" + name : name
    }
  }
}
