import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// The expressions of test(1), which POSIX tells apart by how many words there are.
struct Condition {
  /// What is wrong with an expression.
  struct Fault: Error {
    let message: String
  }

  private let words: [String]
  private let process: Process
  private var place = 0

  static func run(_ words: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    var condition = Condition(words: words, process: process)
    do throws(Fault) {
      return try ExitStatus(condition.evaluate())
    } catch {
      return try await process.fail(error.message, ExitStatus(2))
    }
  }

  private init(words: [String], process: Process) {
    self.words = words
    self.process = process
  }

  private mutating func evaluate() throws(Fault) -> Bool {
    guard !words.isEmpty else { return false }
    let result = try posix(words.count)
    if place != words.count { throw Fault(message: "extra argument \(words[place].quoted)") }
    return result
  }

  private mutating func posix(_ count: Int) throws(Fault) -> Bool {
    switch count {
    case 1: return oneWord()
    case 2: return try twoWords()
    case 3: return try threeWords()
    case 4:
      if words[place] == "!" {
        place += 1
        return try !threeWords()
      }
      if words[place] == "(", words[place + 3] == ")" {
        place += 1
        let result = try twoWords()
        place += 1
        return result
      }
    default: break
    }
    return try disjunction()
  }

  private mutating func oneWord() -> Bool {
    place += 1
    return !words[place - 1].isEmpty
  }

  private mutating func twoWords() throws(Fault) -> Bool {
    if words[place] == "!" {
      place += 1
      return !oneWord()
    }
    if Condition.looksUnary(words[place]) {
      if Condition.unaryOperators.contains(words[place]) { return try unary() }
      throw Fault(message: "\(words[place].quoted): unary operator expected")
    }
    throw beyondEnd()
  }

  private mutating func threeWords() throws(Fault) -> Bool {
    if Condition.binaryOperators.contains(words[place + 1]) { return try binary() }
    if words[place] == "!" {
      place += 1
      return try !twoWords()
    }
    if words[place] == "(", words[place + 2] == ")" {
      place += 1
      let result = oneWord()
      place += 1
      return result
    }
    if words[place + 1] == "-a" || words[place + 1] == "-o" { return try disjunction() }
    throw Fault(message: "\(words[place + 1].quoted): binary operator expected")
  }

  // MARK: The grammar of longer expressions

  private mutating func disjunction() throws(Fault) -> Bool {
    var result = false
    while true {
      let next = try conjunction()
      result = result || next
      guard place < words.count, words[place] == "-o" else { return result }
      place += 1
    }
  }

  private mutating func conjunction() throws(Fault) -> Bool {
    var result = true
    while true {
      let next = try term()
      result = result && next
      guard place < words.count, words[place] == "-a" else { return result }
      place += 1
    }
  }

  private mutating func term() throws(Fault) -> Bool {
    var isNegated = false
    while place < words.count, words[place] == "!" {
      try advance()
      isNegated.toggle()
    }
    guard place < words.count else { throw beyondEnd() }
    let value: Bool
    if words[place] == "(" {
      try advance()
      var count = 1
      while place + count < words.count, words[place + count] != ")" {
        if count == 4 {
          count = words.count - place
          break
        }
        count += 1
      }
      value = try posix(min(count, words.count - place))
      guard place < words.count else { throw Fault(message: "\(")".quoted) expected") }
      guard words[place] == ")" else { throw Fault(message: "\(")".quoted) expected, found \(words[place])") }
      place += 1
    } else if words.count - place >= 4, words[place] == "-l", Condition.binaryOperators.contains(words[place + 2]) {
      value = try binary(leftIsLength: true)
    } else if words.count - place >= 3, Condition.binaryOperators.contains(words[place + 1]) {
      value = try binary()
    } else if Condition.looksUnary(words[place]) {
      guard Condition.unaryOperators.contains(words[place]) else {
        throw Fault(message: "\(words[place].quoted): unary operator expected")
      }
      value = try unary()
    } else {
      value = oneWord()
    }
    return isNegated != value
  }

  private mutating func advance() throws(Fault) {
    place += 1
    if place >= words.count { throw beyondEnd() }
  }

  private func beyondEnd() -> Fault {
    Fault(message: "missing argument after \((words.last ?? "").quoted)")
  }

  // MARK: Operators

  private static let unaryOperators: Set<String> = [
    "-a", "-b", "-c", "-d", "-e", "-f", "-g", "-G", "-h", "-k", "-L", "-n", "-N", "-O", "-p", "-r", "-s", "-S", "-t",
    "-u", "-w", "-x", "-z",
  ]
  private static let binaryOperators: Set<String> = [
    "=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef",
  ]

  private static func looksUnary(_ word: String) -> Bool {
    word.utf8.count == 2 && word.utf8.first == UInt8(ascii: "-")
  }

  private mutating func unary() throws(Fault) -> Bool {
    let letter = words[place].dropFirst()
    try advance()
    let word = words[place]
    place += 1
    switch letter {
    case "n": return !word.isEmpty
    case "z": return word.isEmpty
    case "t":
      let number = try Condition.integer(word)
      return Int(number).map { process.isTerminal($0) } ?? false
    default: return fileHolds(letter, word)
    }
  }

  private func fileHolds(_ letter: Substring, _ path: String) -> Bool {
    let files = process.files
    switch letter {
    case "h", "L": return (try? files.linkStatus(path).isSymbolicLink) ?? false
    case "r": return files.mayAccess(.read, path)
    case "w": return files.mayAccess(.write, path)
    case "x": return files.mayAccess(.execute, path)
    default: break
    }
    guard let status = try? files.status(path) else { return false }
    switch letter {
    case "b": return status.type == .blockDevice
    case "c": return status.type == .characterDevice
    case "d": return status.isDirectory
    case "f": return status.isRegular
    case "g": return status.mode.contains(.setGroupID)
    case "G": return status.group == process.credentials.effectiveGroup
    case "k": return status.mode.contains(.sticky)
    case "N": return status.modificationTime > status.accessTime
    case "O": return status.owner == process.credentials.effectiveUser
    case "p": return status.type == .fifo
    case "s": return status.size > 0
    case "S": return status.type == .socket
    case "u": return status.mode.contains(.setUserID)
    default: return true
    }
  }

  private mutating func binary(leftIsLength: Bool = false) throws(Fault) -> Bool {
    var left = words[place]
    if leftIsLength {
      place += 1
      left = String(words[place].bytes.count)
    }
    let name = words[place + 1]
    var right = words[place + 2]
    place += 3
    if right == "-l", place < words.count {
      right = String(words[place].bytes.count)
      place += 1
    }
    switch name {
    case "=", "==": return left.bytes == right.bytes
    case "!=": return left.bytes != right.bytes
    case "-nt", "-ot":
      let (a, b) = (try? process.files.status(left), try? process.files.status(right))
      let (older, newer) = name == "-nt" ? (b, a) : (a, b)
      guard let newer else { return false }
      return older.map { $0.modificationTime < newer.modificationTime } ?? true
    case "-ef":
      let (a, b) = (try? process.files.status(left).id, try? process.files.status(right).id)
      return a != nil && a == b
    default: break
    }
    let (a, b) = (try Condition.integer(left), try Condition.integer(right))
    let order = Condition.compare(a, b)
    switch name {
    case "-eq": return order == 0
    case "-ne": return order != 0
    case "-lt": return order < 0
    case "-le": return order <= 0
    case "-gt": return order > 0
    default: return order >= 0
    }
  }

  /// The digits of a whole number, however many.
  private static func integer(_ word: String) throws(Fault) -> String {
    var text = Array(word.utf8)[...]
    while let first = text.first, first == 0x20 || (9...13).contains(first) { text.removeFirst() }
    while let last = text.last, last == 0x20 || (9...13).contains(last) { text.removeLast() }
    if text.first == UInt8(ascii: "+") { text.removeFirst() }
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw Fault(message: "invalid integer \(word.quoted)")
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func compare(_ a: String, _ b: String) -> Int {
    Array(a.utf8).withUnsafeBufferPointer { x in
      Array(b.utf8).withUnsafeBufferPointer { y in NumericOrder.compare(x, y) }
    }
  }
}
