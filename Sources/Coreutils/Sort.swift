import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// sort(1): lines in order.
struct Sort: GNUProgram {
  static let name = "sort"
  static let usageStatus = ExitStatus(2)

  private enum Check {
    case none, tells, quiet
  }

  private var files: [String] = []
  private var listFile: String?
  private var output: String?
  private var order = SortOrder(keys: [], separator: nil, stopsAtKeys: false, reverses: false)
  private var isUnique = false
  private var isStable = false
  private var merges = false
  private var check = Check.none
  private var terminator: UInt8 = 10
  private var usesRandom = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
      or:  \(name) [OPTION]... --files0-from=F
    Write the lines of all FILEs in order to standard output.

    Ordering:
      -b, --ignore-leading-blanks  ignore blanks before a key
      -d, --dictionary-order       only blanks, letters and digits count
      -f, --ignore-case            capitals and small letters are the same
      -g, --general-numeric-sort   by floating point numbers
      -i, --ignore-nonprinting     only printable characters count
      -M, --month-sort             by months: (unknown) < 'JAN' < ... < 'DEC'
      -h, --human-numeric-sort     by sizes such as 2K and 1G
      -n, --numeric-sort           by numbers
      -R, --random-sort            shuffle, but keep equal keys together
      -r, --reverse                the other way round
          --sort=WORD              by WORD: general-numeric, human-numeric, month, numeric, random, version
      -V, --version-sort           by version numbers

    Other options:
      -c, --check, --check=diagnose-first  only see whether the input is in order
      -C, --check=quiet, --check=silent    the same, without a word
          --files0-from=F          read names from F, each ended by NUL
      -k, --key=KEYDEF             a key: F[.C][OPTS][,F[.C][OPTS]]
      -m, --merge                  merge files that are in order
      -o, --output=FILE            write to FILE
      -s, --stable                 keep the order of lines with equal keys
      -S, --buffer-size=SIZE       (ignored)
      -t, --field-separator=SEP    fields end with SEP, not where blanks begin
      -T, --temporary-directory=DIR  (ignored)
          --parallel=N             (ignored)
      -u, --unique                 one of each set of equal lines
      -z, --zero-terminated        lines end with NUL
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "ignore-leading-blanks": .none, "check": .optional, "compress-program": .required, "debug": .none,
    "dictionary-order": .none, "ignore-case": .none, "files0-from": .required, "general-numeric-sort": .none,
    "ignore-nonprinting": .none, "key": .required, "merge": .none, "month-sort": .none, "numeric-sort": .none,
    "human-numeric-sort": .none, "version-sort": .none, "random-sort": .none, "random-source": .required,
    "sort": .required, "output": .required, "reverse": .none, "stable": .none, "batch-size": .required,
    "buffer-size": .required, "field-separator": .required, "temporary-directory": .required, "unique": .none,
    "zero-terminated": .none, "parallel": .required,
  ]

  private static let letters: [String: Character] = [
    "ignore-leading-blanks": "b", "dictionary-order": "d", "ignore-case": "f", "general-numeric-sort": "g",
    "ignore-nonprinting": "i", "month-sort": "M", "numeric-sort": "n", "human-numeric-sort": "h", "version-sort": "V",
    "random-sort": "R", "reverse": "r", "general-numeric": "g", "human-numeric": "h", "month": "M", "numeric": "n",
    "random": "R", "version": "V",
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    let (rest, oldKeys) = try Sort.takeObsoleteKeys(line)
    var options = rest.options("bcCdfghik:mMno:rRsS:t:T:uVz", Sort.longOptions)
    var keys = oldKeys
    var global: SortKey.Ordering = []
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "k", "key": keys.append(try SortKey(argument))
      case "m", "merge": merges = true
      case "o", "output":
        if let output, output != argument { throw .failure("multiple output files specified") }
        output = argument
      case "s", "stable": isStable = true
      case "t", "field-separator": try readSeparator(argument)
      case "u", "unique": isUnique = true
      case "z", "zero-terminated": terminator = 0
      case "c", "C", "check": try readCheck(option)
      case "files0-from": listFile = argument
      case "sort":
        let word = try ArgumentChoice(
          "--sort", ["general-numeric", "human-numeric", "month", "numeric", "random", "version"]
        ).parse(argument)
        if let letter = Sort.letters[word], let flag = SortKey.Ordering(letter: letter) { global.add(flag) }
      case "debug", "compress-program": throw .notSimulated("--" + option.name)
      case "S", "buffer-size", "batch-size", "parallel": try Sort.checkNumber(option)
      case "T", "temporary-directory", "random-source": break
      default:
        let letter = Sort.letters[option.name] ?? option.name.first ?? " "
        if let flag = SortKey.Ordering(letter: letter) { global.add(flag) }
        if letter == "b" { global.insert(.blanksBeforeEnd) }
      }
    }
    files = options.operands
    try finish(keys, global)
  }

  /// "+1 -2", the form of keys from before POSIX.
  private static func takeObsoleteKeys(_ line: GNUCommandLine) throws(Complaint) -> (GNUCommandLine, [SortKey]) {
    var keys: [SortKey] = []
    var rest: [String] = []
    var index = 0
    let arguments = line.arguments
    func isPosition(_ index: Int, _ sign: UInt8) -> Bool {
      guard index < arguments.count else { return false }
      let bytes = Array(arguments[index].utf8.prefix(2))
      return bytes.count == 2 && bytes[0] == sign && (0x30...0x39).contains(bytes[1])
    }
    while index < arguments.count {
      if arguments[index] == "--" {
        rest += arguments[index...]
        break
      }
      let end = isPosition(index + 1, UInt8(ascii: "-")) ? arguments[index + 1] : nil
      if isPosition(index, UInt8(ascii: "+")), let key = try SortKey(obsolete: arguments[index], end: end) {
        keys.append(key)
        index += end == nil ? 1 : 2
      } else {
        rest.append(arguments[index])
        index += 1
      }
    }
    return (line.replacing(rest), keys)
  }

  private mutating func readSeparator(_ text: String) throws(Complaint) {
    var bytes = text.bytes
    guard !bytes.isEmpty else { throw .failure("empty tab") }
    if bytes == [0x5C, 0x30] { bytes = [0] }
    guard bytes.count == 1 else { throw .failure("multi-character tab \(text.quoted)") }
    if let old = order.separator, old != bytes[0] { throw .failure("incompatible tabs") }
    order.separator = bytes[0]
  }

  private mutating func readCheck(_ option: OptionParser.Option) throws(Complaint) {
    var kind = option.name == "C" ? Check.quiet : .tells
    if let argument = option.argument {
      let word = try ArgumentChoice("--check", [["quiet", "silent"], ["diagnose-first"]]).parse(argument)
      if word == "quiet" { kind = .quiet }
    }
    if check != .none, check != kind { throw .failure("options '-cC' are incompatible") }
    check = kind
  }

  private static func checkNumber(_ option: OptionParser.Option) throws(Complaint) {
    let argument = option.argument ?? ""
    var isZero = false
    do throws(NumberArgument.Fault) {
      let isSize = option.name == "S" || option.name == "buffer-size"
      if isSize, argument.hasSuffix("%"), Int(argument.dropLast()) != nil { return }
      let number = try NumberArgument.parse(argument, units: isSize ? "EgGkKmMPtTYZb" : "", clamps: true)
      if number < 0 { throw .invalid }
      isZero = number == 0
    } catch {
      let name = option.isLong ? "--" + option.name : "-" + option.name
      let fault = error == .badSuffix ? "invalid suffix in" : "invalid"
      throw .failure("\(fault) \(name) argument '\(argument)'")
    }
    if isZero, option.name == "parallel" { throw .failure("number in parallel must be nonzero") }
  }

  private mutating func finish(_ keys: [SortKey], _ global: SortKey.Ordering) throws(Complaint) {
    var keys = keys
    for index in keys.indices where keys[index].ordering.isEmpty { keys[index].ordering = global }
    if keys.isEmpty, !global.subtracting(.reverse).isEmpty { keys = [SortKey(ordering: global)] }
    for key in keys {
      if let letters = key.ordering.incompatible { throw .failure("options '-\(letters)' are incompatible") }
    }
    if keys.isEmpty, let letters = global.incompatible { throw .failure("options '-\(letters)' are incompatible") }
    if check != .none {
      if files.count > 1 {
        throw .failure("extra operand \(files[1].quotedName) not allowed with -\(check == .tells ? "c" : "C")")
      }
      if output != nil { throw .failure("options '-\(check == .tells ? "c" : "C")o' are incompatible") }
    }
    if listFile != nil, let operand = files.first {
      throw .usage("extra operand \(operand.quotedName)\nfile operands cannot be combined with --files0-from")
    }
    order.keys = keys
    order.reverses = global.contains(.reverse)
    order.stopsAtKeys = isStable || isUnique
    usesRandom = keys.contains { $0.ordering.contains(.random) }
  }

  // MARK: Working

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if usesRandom { order.randomSeed = process.machine.world.random.next() }
    if let status = try await readList(process) { return status }
    if files.isEmpty { files = ["-"] }
    for name in files where name != "-" {
      do throws(Errno) {
        try process.files.check(.read, name)
      } catch {
        let what = check == .none ? "cannot read" : "open failed"
        return try await process.fail("\(what): \(name.quotedIfNeeded): \(error.message)", ExitStatus(2))
      }
    }
    if check != .none { return try await checkOrder(process) }
    var texts: [[UInt8]] = []
    for name in files {
      do throws(Errno) {
        texts.append(try await text(of: name, process))
      } catch {
        if error == .EINTR { throw error }
        return try await process.fail("read failed: \(name.quotedIfNeeded): \(error.message)", ExitStatus(2))
      }
    }
    if let output {
      do throws(Errno) {
        let descriptor = try await process.open(output, .replace)
        try process.duplicate(descriptor, as: 1)
        try process.close(descriptor)
      } catch {
        return try await process.fail("open failed: \(output.quotedIfNeeded): \(error.message)", ExitStatus(2))
      }
    }
    let sorter = LineSorter(order: order, isUnique: isUnique, terminator: terminator)
    for piece in merges ? sorter.merged(texts) : sorter.sorted(texts) {
      try await process.write(piece)
      try await process.checkpoint()
    }
    if let failure = process.standardOutput.failure {
      try await process.complain("write failed: 'standard output': \(failure.message)")
      return ExitStatus(2)
    }
    return .success
  }

  private mutating func readList(_ process: Process) async throws(Errno) -> ExitStatus? {
    guard let listFile else { return nil }
    do throws(Errno) {
      let list = try await InputFile(listFile, process)
      defer { list.close() }
      let bytes = try await process.readAll(list.descriptor)
      files = bytes.split(separator: 0).map { String(lossless: $0) }
    } catch {
      return try await process.fail("open failed: \(listFile.quotedIfNeeded): \(error.message)", ExitStatus(2))
    }
    if files.isEmpty {
      return try await process.fail("no input from \(listFile.quotedName)", ExitStatus(2))
    }
    return nil
  }

  /// A file's bytes, with the end that its last line may lack.
  private func text(of name: String, _ process: Process) async throws(Errno) -> [UInt8] {
    let file = try await InputFile(name, process)
    defer { file.close() }
    var bytes: [UInt8] = []
    while true {
      let chunk = try await process.read(file.descriptor)
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      try await process.checkpoint()
    }
    if let last = bytes.last, last != terminator { bytes.append(terminator) }
    return bytes
  }

  private func checkOrder(_ process: Process) async throws(Errno) -> ExitStatus {
    let name = files[0]
    var previous: [UInt8]?
    var number = 0
    do throws(Errno) {
      let file = try await InputFile(name, process)
      defer { file.close() }
      while var line = try await file.stream.readLine(terminator: terminator) {
        if line.last == terminator { line.removeLast() }
        number += 1
        if let previous {
          let result = previous.withUnsafeBufferPointer { a in line.withUnsafeBufferPointer { b in order.compare(a, b) }
          }
          if isUnique ? result >= 0 : result > 0 {
            guard check == .tells else { return .failure }
            let shown = name == "-" ? "-" : name
            try await process.writeError(
              "\(process.programName): \(shown):\(number): disorder: \(String(lossless: line))\n")
            return .failure
          }
        }
        previous = line
        try await process.checkpoint()
      }
    } catch {
      if error == .EINTR { throw error }
      return try await process.fail("read failed: \(name.quotedIfNeeded): \(error.message)", ExitStatus(2))
    }
    return .success
  }
}
