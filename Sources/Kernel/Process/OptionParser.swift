/// Reads command lines as glibc's getopt_long(3) does, with its messages.
package struct OptionParser {
  /// Whether an option takes an argument.
  package enum Argument: Sendable {
    case none, required, optional
  }

  /// An option that was found: a letter, or the full name of a long one.
  package struct Option: Hashable, Sendable {
    package var name: String
    package var argument: String?
    /// As it was written, for messages: "-n" or "--lines".
    package var isLong: Bool
  }

  /// What is wrong with a command line, as getopt prints it behind the program's name.
  package struct Failure: Error, Hashable, Sendable {
    package var message: String
  }

  private var rest: [String]
  private var index = 0
  private var cluster: Substring = ""
  private let letters: [Character: Argument]
  private let names: [(name: String, argument: Argument)]
  private let permutes: Bool
  /// What is no option, in order; complete when `next` has returned nil.
  package private(set) var operands: [String] = []
  /// Whether "--" ended the options.
  package private(set) var sawTerminator = false

  /// - Parameters:
  ///   - arguments: the command line without the program's name.
  ///   - short: letters, each with ":" behind it for an argument and "::" for an optional one; a "+"
  ///     in front ends the options at the first operand.
  ///   - long: names of long options; they may be abbreviated, and an ambiguous one lists them in this order.
  ///   - permutes: whether options may follow operands; POSIXLY_CORRECT programs say no.
  package init(_ arguments: [String], short: String, long: KeyValuePairs<String, Argument> = [:], permutes: Bool = true)
  {
    self.init(arguments, short: short, long: long.map { ($0.key, $0.value) }, permutes: permutes)
  }

  package init(_ arguments: [String], short: String, long: [(String, Argument)], permutes: Bool = true) {
    rest = arguments
    var letters: [Character: Argument] = [:]
    var last: Character?
    for character in short where character != "+" {
      if character == ":", let letter = last {
        letters[letter] = letters[letter] == Argument.none ? .required : .optional
      } else {
        letters[character] = Argument.none
        last = character
      }
    }
    self.letters = letters
    names = long
    self.permutes = permutes && !short.hasPrefix("+")
  }

  /// The next option; nil when there are no more.
  package mutating func next() throws(Failure) -> Option? {
    if !cluster.isEmpty { return try nextOfCluster() }
    while index < rest.count {
      let word = rest[index]
      index += 1
      if word == "--" {
        sawTerminator = true
        break
      }
      if word.hasPrefix("--"), !names.isEmpty { return try longOption(word.dropFirst(2)) }
      if word.hasPrefix("-"), word != "-" {
        cluster = word.dropFirst()
        return try nextOfCluster()
      }
      operands.append(word)
      if !permutes { break }
    }
    operands += rest[index...]
    index = rest.count
    return nil
  }

  /// The next option, where what is wrong with it is an error of the caller's.
  package mutating func next<Refusal: Error>(orThrow refusal: (String) -> Refusal) throws(Refusal) -> Option? {
    do throws(Failure) {
      return try next()
    } catch {
      throw refusal(error.message)
    }
  }

  private mutating func nextOfCluster() throws(Failure) -> Option? {
    let letter = cluster.removeFirst()
    guard let argument = letters[letter], letter != ":", letter != ";" else {
      throw Failure(message: "invalid option -- '\(letter)'")
    }
    var option = Option(name: String(letter), argument: nil, isLong: false)
    guard argument != .none else { return option }
    if !cluster.isEmpty {
      option.argument = String(cluster)
      cluster = ""
    } else if argument == .required {
      guard index < rest.count else { throw Failure(message: "option requires an argument -- '\(letter)'") }
      option.argument = rest[index]
      index += 1
    }
    return option
  }

  private mutating func longOption(_ word: Substring) throws(Failure) -> Option {
    let name = word.prefix { $0 != "=" }
    let value = name.endIndex < word.endIndex ? String(word[word.index(after: name.endIndex)...]) : nil
    var matches = names.filter { $0.name == name }
    if matches.isEmpty { matches = names.filter { $0.name.hasPrefix(name) } }
    guard let match = matches.first else { throw Failure(message: "unrecognized option '--\(word)'") }
    guard matches.count == 1 else {
      let possibilities = matches.map { " '--\($0.name)'" }.joined()
      throw Failure(message: "option '--\(word)' is ambiguous; possibilities:\(possibilities)")
    }
    var option = Option(name: match.name, argument: value, isLong: true)
    switch match.argument {
    case .none:
      guard value == nil else { throw Failure(message: "option '--\(match.name)' doesn't allow an argument") }
    case .required where value == nil:
      guard index < rest.count else { throw Failure(message: "option '--\(match.name)' requires an argument") }
      option.argument = rest[index]
      index += 1
    default: break
    }
    return option
  }
}
