import FileSystem
import Kernel

/// Actions on the command line of find(1).
extension FindCommandLine {
  mutating func readAction(_ word: String, _ name: String) throws(FindFailure) -> Bool {
    switch word {
    case "-print": add(.print(terminator: 10, to: nil), name)
    case "-print0": add(.print(terminator: 0, to: nil), name)
    case "-fprint": add(.print(terminator: 10, to: output(try argument(of: name))), name)
    case "-fprint0": add(.print(terminator: 0, to: output(try argument(of: name))), name)
    case "-ls": add(.list(to: nil), name)
    case "-fls": add(.list(to: output(try argument(of: name))), name)
    case "-printf":
      let format = try argument(of: name)
      try addFormat(format, to: nil, name)
    case "-fprintf":
      let file = try argument(of: name)
      guard index < arguments.count else { throw FindFailure("invalid argument `\(file)' to `\(name)'") }
      let format = try argument(of: name)
      try addFormat(format, to: output(file), name)
    case "-quit": add(.quit, name)
    case "-delete":
      hasDelete = true
      settings.isDepthFirst = true
      add(.delete, name)
    case "-exec", "-execdir", "-ok", "-okdir": try readCommand(word, name)
    default: return false
    }
    return true
  }

  private mutating func addFormat(_ text: String, to output: Int?, _ name: String) throws(FindFailure) {
    let format = try FindFormat(text)
    settings.warnings += format.warnings.map { "warning: \($0)" }
    add(.format(format, to: output), name)
  }

  /// The number of an output file, which may have been named before.
  private mutating func output(_ path: String) -> Int {
    if let known = settings.outputs.firstIndex(of: path) { return known }
    settings.outputs.append(path)
    return settings.outputs.count - 1
  }

  private mutating func readCommand(_ word: String, _ name: String) throws(FindFailure) {
    var command = FindCommand(words: [])
    command.runsInDirectory = word.hasSuffix("dir")
    command.asks = word.hasPrefix("-ok")
    let start = index
    var end = start
    while true {
      guard end < arguments.count else { throw FindFailure("missing argument to `\(name)'") }
      if arguments[end] == ";" { break }
      if arguments[end] == "+", !command.asks, end > start, arguments[end - 1] == "{}" {
        command.takesMany = true
        break
      }
      if arguments[end] == "+", !command.asks, end > start, arguments[end - 1].contains("{}") {
        throw FindFailure(
          "In ‘\(name) ... {} +’ the ‘{}’ must appear by itself, but you specified ‘\(arguments[end - 1])’")
      }
      end += 1
    }
    guard end > start else { throw FindFailure("invalid argument `;' to `\(name)'") }
    command.words = Array(arguments[start..<end])
    if command.takesMany { try checkMany(&command, name) }
    if command.runsInDirectory { try checkPath(name) }
    index = end + 1
    add(.execute(command), name)
  }

  private mutating func checkMany(_ command: inout FindCommand, _ name: String) throws(FindFailure) {
    command.words.removeLast()
    if command.words.contains(where: { $0 == "{}" || $0.contains("{}") }) {
      throw FindFailure("Only one instance of {} is supported with \(name) ... +")
    }
    command.index = settings.batchCount
    settings.batchCount += 1
  }

  /// A relative directory in PATH would run whatever lies where find happens to be.
  private func checkPath(_ name: String) throws(FindFailure) {
    let path = process.environment["PATH"] ?? ""
    for directory in path.split(separator: ":", omittingEmptySubsequences: false) {
      if directory.isEmpty || directory == "." {
        throw FindFailure(
          "The current directory is included in the PATH environment variable, which is insecure in combination with "
            + "the \(name) action of find.  Please remove the current directory from your $PATH (that is, remove "
            + "\".\", doubled colons, or leading or trailing colons)")
      }
      if directory.utf8.first != UInt8(ascii: "/") {
        throw FindFailure(
          "The relative path ‘\(directory)’ is included in the PATH environment variable, which is insecure in "
            + "combination with the \(name) action of find.  Please remove that entry from $PATH")
      }
    }
  }
}
