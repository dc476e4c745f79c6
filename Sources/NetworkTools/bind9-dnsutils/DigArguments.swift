import DNS
import FileSystem
import Kernel

/// A dig command line: what stands before the first name holds for all questions, what stands behind one
/// for that one.
struct DigArguments {
  /// Why dig ends without asking anything.
  enum Failure: Error {
    case usage(invalid: String)
    case message(String)
    case port(String)
    case unsimulated(String)
    case version
    case help
  }

  private let process: Process
  private var standard = DigLookup()
  private(set) var lookups: [DigLookup] = []
  /// Whether the line that repeats the command is printed.
  private(set) var printsCommand = true
  /// Whether all answers are shown without anything around them, also those of names before "+short".
  private(set) var isShort = false
  /// What dig says before it begins.
  private(set) var warnings = ""
  /// How many servers had been named when the first name was read; nil when the command is not repeated.
  private(set) var announcedServers: Int?
  private(set) var familyIsV4: Bool?
  /// A file with further command lines.
  private(set) var batchFile: String?
  private var opensTypes = true

  init(_ words: [String], _ process: Process, _ standard: DigLookup? = nil) throws(Failure) {
    self.process = process
    if let standard { self.standard = standard }
    var rest = words[...]
    while let word = rest.popFirst() { try take(word, &rest) }
    if lookups.isEmpty, batchFile == nil, standard == nil {
      add(".") { $0.type = .NS }
    }
  }

  /// The settings that a line of a batch file begins with.
  var batchStandard: DigLookup { standard }

  /// Changes the question at hand, or what holds for all while there is none.
  private mutating func change(_ body: (inout DigLookup) -> Void) {
    if lookups.isEmpty { body(&standard) } else { body(&lookups[lookups.count - 1]) }
  }

  private mutating func add(_ name: String, _ body: (inout DigLookup) -> Void = { _ in }) {
    var lookup = standard
    lookup.name = name
    body(&lookup)
    if lookups.isEmpty, printsCommand { announcedServers = lookup.servers.count }
    lookups.append(lookup)
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(Failure) {
    switch word.first {
    case "@": try takeServer(String(word.dropFirst()))
    case "+": try takePlus(String(word.dropFirst()))
    case "-" where word.utf8.count > 1: try takeOption(word, &rest)
    default:
      if opensTypes, let type = RecordType(text: word) {
        setType(type)
      } else if opensTypes, ["IN", "CH", "HS", "CHAOS", "ANY"].contains(word.uppercased()) {
        setClass(word)
      } else {
        add(word)
      }
    }
  }

  private mutating func takeServer(_ name: String) throws(Failure) {
    let servers = NameServerAddress.all(of: name, on: process.machine, familyIsV4: familyIsV4)
    guard !servers.isEmpty else { throw .message("couldn't get address for '\(name)': not found") }
    change { $0.servers += servers }
  }

  private mutating func takePlus(_ option: String) throws(Failure) {
    if option.isEmpty {
      warnings += ";; Invalid option \n"
      return
    }
    var isKnown = false
    var printsCommand = printsCommand
    do throws(DigLookup.Unsimulated) {
      if lookups.isEmpty {
        isKnown = try standard.set(option, printsCommand: &printsCommand)
      } else {
        isKnown = try lookups[lookups.count - 1].set(option, printsCommand: &printsCommand)
      }
    } catch {
      throw .unsimulated(error.option)
    }
    self.printsCommand = printsCommand
    if option.hasPrefix("s") || option.hasPrefix("nos") { isShort = (lookups.last ?? standard).isShort }
    guard isKnown else { throw .usage(invalid: "+" + option) }
  }

  private mutating func setType(_ type: RecordType) {
    var isRepeated = false
    change {
      isRepeated = $0.hasType
      $0.type = type
      $0.hasType = true
    }
    if isRepeated { warnings += ";; Warning, extra type option\n" }
  }

  private mutating func setClass(_ name: String) {
    var isRepeated = false
    change {
      isRepeated = $0.hasClass
      $0.recordClass = name.uppercased() == "CHAOS" ? "CH" : name.uppercased()
      $0.hasClass = true
    }
    if isRepeated { warnings += ";; Warning, extra class option\n" }
  }

  private mutating func takeOption(_ word: String, _ rest: inout ArraySlice<String>) throws(Failure) {
    let letter = word.dropFirst().prefix(1)
    var value = String(word.dropFirst(2))
    switch letter {
    case "4": familyIsV4 = true
    case "6": familyIsV4 = false
    case "v": throw .version
    case "h": throw .help
    case "i", "m", "r": break
    case "u": change { $0.usesMicroseconds = true }
    case "b", "c", "f", "k", "p", "q", "t", "x", "y":
      if value.isEmpty {
        guard let next = rest.popFirst() else { throw .usage(invalid: word) }
        value = next
      }
      try takeOption(letter, value)
    default: throw .usage(invalid: word)
    }
  }

  private mutating func takeOption(_ letter: Substring, _ value: String) throws(Failure) {
    switch letter {
    case "c":
      opensTypes = false
      setClass(value)
    case "f": batchFile = value
    case "p":
      guard let port = UInt16(value) else {
        throw .port(value)
      }
      change { $0.port = port }
    case "q": add(value)
    case "t":
      opensTypes = false
      if let type = RecordType(text: value) {
        setType(type)
      } else {
        warnings += ";; Warning, ignoring invalid type \(value)\n"
      }
    case "x":
      add(DigArguments.reverseName(value)) {
        if !$0.hasType { $0.type = .PTR }
      }
    default: throw .unsimulated("-" + letter)
    }
  }

  /// The name to ask for a PTR record: also of a part of an address, or of anything.
  private static func reverseName(_ text: String) -> String {
    if let address = IPAddress(text) { return address.reverseName }
    return text.split(separator: ".").reversed().joined(separator: ".") + ".in-addr.arpa"
  }
}
