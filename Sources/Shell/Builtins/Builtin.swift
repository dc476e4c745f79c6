import Kernel
import ShellSyntax

/// A command that is part of the shell.
protocol Builtin: SendableMetatype {
  static var name: String { get }
  /// What it takes, as usage messages show it.
  static var synopsis: String { get }
  /// Whether it is one of POSIX's special builtins.
  static var isSpecial: Bool { get }
  init()
  /// Runs it; its output goes through `call.write`.
  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32
}

extension Builtin {
  static var isSpecial: Bool { false }
}

/// How a builtin was called.
struct BuiltinCall {
  let shell: Shell
  let name: String
  /// Without the name.
  let arguments: [String]
  /// Array values among the arguments, by their text.
  var arrays: [String: Assignment] = [:]

  /// Prints to standard output.
  func write(_ text: String) {
    if text.utf8.contains(0xF4) {
      shell.output += text.bytes
    } else {
      shell.output.append(contentsOf: text.utf8)
    }
  }

  func write(_ bytes: [UInt8]) {
    shell.output += bytes
  }

  /// Prints "bash: line 1: name: message".
  func complain(_ message: String) async throws(Unwind) {
    try await shell.complain(message)
  }

  /// Prints how it is to be used; the status of wrong usage.
  func usage() async throws(Unwind) -> Int32 {
    if shell.isDash, let text = BuiltinCall.dashUsage[name] {
      try await complain(text)
      return 2
    }
    if let builtin = BuiltinTable.find(name, isDash: false) {
      try await shell.writeError("\(name): usage: \(builtin.synopsis)\n")
    }
    return 2
  }

  private static let dashUsage = [
    "getopts": "Usage: getopts optstring var [arg...]",
    "kill": "Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]",
    "printf": "usage: printf format [arg ...]",
  ]

  /// The same call for another builtin.
  func passed(to name: String, _ arguments: [String]) -> BuiltinCall {
    BuiltinCall(shell: shell, name: name, arguments: arguments, arrays: arrays)
  }

  // MARK: Options

  /// The options and operands of a command line.
  struct Options {
    struct Option {
      var letter: Character
      var argument: String?
      /// "+x" instead of "-x".
      var isPlus = false
    }

    var options: [Option] = []
    var operands: [String] = []

    func has(_ letter: Character) -> Bool { options.contains { $0.letter == letter && !$0.isPlus } }

    /// The argument of the last option with a letter.
    func argument(_ letter: Character) -> String? { options.last { $0.letter == letter }?.argument }
  }

  /// Reads options as bash's own getopt does: they end at the first word that is none.
  ///
  /// - Parameters:
  ///   - letters: each with ":" behind it when it takes an argument.
  ///   - allowsPlus: whether "+x" is an option, too.
  /// - Returns: nil, with a message, when there is an option that it does not take.
  func options(_ letters: String, allowsPlus: Bool = false) async throws(Unwind) -> Options? {
    var result = Options()
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" {
        index += 1
        break
      }
      if word == "--help" {
        HelpBuiltin().describe(name, in: self)
        return nil
      }
      let isPlus = allowsPlus && word.hasPrefix("+")
      guard word.utf8.count > 1, word.hasPrefix("-") || isPlus else { break }
      index += 1
      var cluster = word.dropFirst()
      while let letter = cluster.popFirst() {
        guard let place = letters.firstIndex(of: letter), letter != ":" else {
          if shell.isDash {
            try await complain("Illegal option -\(letter)")
          } else {
            try await complain("\(isPlus ? "+" : "-")\(letter): invalid option")
            _ = try await usage()
          }
          return nil
        }
        let next = letters.index(after: place)
        guard next < letters.endIndex, letters[next] == ":" else {
          result.options.append(.init(letter: letter, isPlus: isPlus))
          continue
        }
        if cluster.isEmpty {
          guard index < arguments.count else {
            try await complain("-\(letter): option requires an argument")
            _ = try await usage()
            return nil
          }
          result.options.append(.init(letter: letter, argument: arguments[index], isPlus: isPlus))
          index += 1
        } else {
          result.options.append(.init(letter: letter, argument: String(cluster), isPlus: isPlus))
          cluster = ""
        }
      }
    }
    result.operands = Array(arguments[min(index, arguments.count)...])
    return result
  }
}
