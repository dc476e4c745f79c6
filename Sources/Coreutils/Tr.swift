import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// tr(1): replaces, squeezes or deletes characters. Works on bytes, as the real one does.
struct Tr: GNUProgram {
  static let name = "tr"

  private var complements = false
  private var deletes = false
  private var squeezes = false
  private var truncates = false
  private var map: [UInt8] = Array(0...255)
  private var deleted = [Bool](repeating: false, count: 256)
  private var warnings: [String] = []
  private var squeezed = [Bool](repeating: false, count: 256)

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... STRING1 [STRING2]
    Translate, squeeze or delete characters of standard input, and write to standard output.

      -c, -C, --complement    use all characters but those of STRING1
      -d, --delete            delete the characters of STRING1, do not translate
      -s, --squeeze-repeats   put one character for several equal ones of the last STRING
      -t, --truncate-set1     cut STRING1 to the length of STRING2 first
          --help        display this help and exit
          --version     output version information and exit

    Strings may have: \\NNN octal, \\\\ \\a \\b \\f \\n \\r \\t \\v, CHAR1-CHAR2, [CHAR*], [CHAR*REPEAT],
    [:alnum:] [:alpha:] [:blank:] [:cntrl:] [:digit:] [:graph:] [:lower:] [:print:] [:punct:] [:space:]
    [:upper:] [:xdigit:], [=CHAR=].

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "+cCdst", ["complement": .none, "delete": .none, "squeeze-repeats": .none, "truncate-set1": .none])
    while let option = try options.next() {
      switch option.name {
      case "c", "C", "complement": complements = true
      case "d", "delete": deletes = true
      case "s", "squeeze-repeats": squeezes = true
      default: truncates = true
      }
    }
    let operands = options.operands
    let least = deletes == squeezes ? 2 : 1
    let most = deletes && !squeezes ? 1 : 2
    if operands.count < least {
      guard let first = operands.first else { throw .usage("missing operand") }
      throw .usage(
        "missing operand after \(first.quoted)\n"
          + (squeezes
            ? "Two strings must be given when both deleting and squeezing repeats."
            : "Two strings must be given when translating."))
    }
    if operands.count > most {
      throw .usage(
        "extra operand \(operands[most].quoted)"
          + (operands.count == 2 ? "\nOnly one string may be given when deleting without squeezing repeats." : ""))
    }
    try prepare(operands[0], operands.count > 1 ? operands[1] : nil)
  }

  private mutating func prepare(_ first: String, _ second: String?) throws(Complaint) {
    let translates = second != nil && !deletes
    let one = try CharacterSet(first)
    warnings = one.warnings
    if one.hasOpenRepeat || one.hasRepeat {
      throw .failure("the [c*] repeat construct may not appear in string1")
    }
    let two = try second.map { text throws(Complaint) in try CharacterSet(text) }
    if let two {
      warnings += two.warnings
      if two.openRepeats > 1 { throw .failure("only one [c*] repeat construct may appear in string2") }
      if translates {
        if two.hasEquivalence { throw .failure("[=c=] expressions may not appear in string2 when translating") }
        if two.hasClassOtherThanCase {
          throw .failure(
            "when translating, the only character classes that may appear in\nstring2 are 'upper' and 'lower'")
        }
      } else if two.hasOpenRepeat {
        throw .failure("the [c*] construct may appear in string2 only when translating")
      }
    }
    if deletes {
      for byte in one.bytes(complemented: complements) { deleted[Int(byte)] = true }
      if squeezes, let two { for byte in two.bytes(complemented: false) { squeezed[Int(byte)] = true } }
      return
    }
    guard let two else {
      for byte in one.bytes(complemented: complements) { squeezed[Int(byte)] = true }
      return
    }
    let pairs = try one.translation(to: two, complemented: complements, truncated: truncates)
    for (from, to) in pairs { map[Int(from)] = to }
    if squeezes { for byte in two.allBytes(atLeast: pairs.count) { squeezed[Int(byte)] = true } }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    for warning in warnings { try await process.report("warning: " + warning) }
    var last: UInt8?
    while true {
      let chunk: [UInt8]
      do throws(Errno) {
        chunk = try await process.read(0)
      } catch {
        if error == .EINTR { throw error }
        return try await process.fail("read error: \(error.message)")
      }
      if chunk.isEmpty { return .success }
      var result: [UInt8] = []
      result.reserveCapacity(chunk.count)
      for byte in chunk where !deleted[Int(byte)] {
        let new = map[Int(byte)]
        if squeezed[Int(new)], last == new { continue }
        result.append(new)
        last = new
      }
      try await process.write(result)
      if process.isTerminal(0) { try await process.standardOutput.flush() }
      try await process.checkpoint()
    }
  }
}
