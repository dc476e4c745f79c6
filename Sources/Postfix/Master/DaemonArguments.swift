import FileSystem

/// The command line that master(8) starts a daemon with, as the daemon reads it (master_service(3)).
package struct DaemonArguments: Hashable, Sendable, Codable {
  /// `-o` options, in order.
  package private(set) var overrides: [NameValue] = []
  /// `-n`: the service's name where that is not the program's.
  package private(set) var serviceName: String?
  /// `-t`.
  package private(set) var transport: String?
  /// `-l` and `-z`: how many processes its service may have, where that is one or any number.
  package private(set) var processLimit: String?
  package private(set) var isChrooted = false
  package private(set) var isUnprivileged = false
  /// `-v`, repeated for more.
  package private(set) var verbosity = 0
  /// `-S`: it serves standard input and output, without master(8).
  package private(set) var isStandAlone: Bool?
  /// What stands behind the options: pipe(8) and spawn(8) have arguments of their own.
  package private(set) var operands: [String] = []
  private var takesOperands = false
  /// `-D`: it starts a debugger on itself.
  package private(set) var isDebugged: Bool?
  /// `-d`: it may be started at a terminal.
  package private(set) var staysInFront: Bool?

  /// Programs that have arguments of their own, which stand behind the options.
  private static let programsWithOperands: Set<String> = ["pipe", "spawn"]

  /// - Parameter arguments: the program's name first.
  /// - Throws: `Fatal` as the daemon would end with.
  package init(_ arguments: [String]) throws(Fatal) {
    let program = arguments.first ?? ""
    var words = arguments.dropFirst()
    while let word = words.first, word.utf8.first == UInt8(ascii: "-"), word.utf8.count > 1 {
      words.removeFirst()
      if word == "--" { break }
      try read(word.dropFirst(), &words)
    }
    operands = Array(words)
    takesOperands = Self.programsWithOperands.contains(program)
  }

  /// What a daemon without arguments of its own says to one, once a client has come.
  package func checkOperands() throws(Fatal) {
    guard let first = operands.first, !takesOperands else { return }
    throw Fatal("unexpected command-line argument: \(first)")
  }

  /// Reads the letters of one word; the argument of the last one may be the next word.
  private mutating func read(_ letters: Substring, _ words: inout ArraySlice<String>) throws(Fatal) {
    var letters = letters
    while let letter = letters.popFirst() {
      switch letter {
      case "c": isChrooted = true
      case "u": isUnprivileged = true
      case "v": verbosity += 1
      case "S": isStandAlone = true
      case "l": processLimit = "1"
      case "z": processLimit = "0"
      case "d": staysInFront = true
      case "D": isDebugged = true
      case "V": break
      case "i", "m", "n", "o", "r", "s", "t":
        let value = letters.isEmpty ? words.popFirst() : String(letters)
        letters = ""
        guard let value else { throw Fatal("invalid option: \(letter)") }
        try take(letter, value)
      default: throw Fatal("invalid option: \(letter)")
      }
    }
  }

  private mutating func take(_ letter: Character, _ value: String) throws(Fatal) {
    switch letter {
    case "n": serviceName = value
    case "t": transport = value
    case "o":
      do throws(NameValue.Failure) {
        overrides.append(try NameValue(value))
      } catch {
        throw Fatal("invalid \"-o \(value)\" option value: \(error.text)")
      }
    default: break
    }
  }
}
