import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// What md5sum, sha1sum, sha224sum, sha256sum, sha384sum, sha512sum and b2sum do.
struct DigestCommand {
  let digest: Digest
  private var files: [String] = []
  private var checks = false
  private var isTagged = false
  private var isBinary: Bool?
  private var ignoresMissing = false
  private var isQuiet = false
  private var tellsNothing = false
  private var isStrict = false
  private var warns = false
  private var terminator = "\n"
  private var length: Int?

  init(_ digest: Digest) {
    self.digest = digest
  }

  static func help(_ name: String, _ digest: Digest) -> String {
    let length = digest == .blake2b ? "  -l, --length=BITS     bits of the result, a multiple of 8\n" : ""
    return """
      Usage: \(name) [OPTION]... [FILE]...
      Print or check \(digest.tag) (\(digest.bits)-bit) checksums.

        -b, --binary          mark files as binary
        -c, --check           read checksums from the FILEs and check them
      \(length)    --tag             BSD-style lines
        -t, --text            mark files as text (default)
        -z, --zero            end each line with NUL, not newline, and do not escape names

      For checking:
            --ignore-missing  no word about files that are not there
            --quiet           no OK for each file that is right
            --status          print nothing, only give a status
            --strict          fail for lines that are not checksums
        -w, --warn            tell of lines that are not checksums

            --help        display this help and exit
            --version     output version information and exit

      """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      digest == .blake2b ? "l:bctwz" : "bctwz",
      [
        "binary": .none, "check": .none, "ignore-missing": .none, "quiet": .none, "status": .none, "text": .none,
        "warn": .none, "strict": .none, "tag": .none, "zero": .none, "length": .required,
      ])
    while let option = try options.next() {
      switch option.name {
      case "b", "binary": isBinary = true
      case "t", "text": isBinary = false
      case "c", "check": checks = true
      case "ignore-missing": ignoresMissing = true
      case "quiet": isQuiet = true
      case "status": tellsNothing = true
      case "w", "warn": warns = true
      case "strict": isStrict = true
      case "tag": isTagged = true
      case "z", "zero": terminator = "\0"
      default: try readLength(option.argument ?? "", line.programName)
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
    try checkCombinations()
  }

  private mutating func readLength(_ text: String, _ name: String) throws(Complaint) {
    guard let bits = Int(text), bits >= 0 else { throw .failure("invalid length: \(text.quoted)") }
    if bits > 512 {
      throw .failure(
        "invalid length: \(text.quoted)\n\(name): maximum digest length for \("BLAKE2b".quoted) is 512 bits")
    }
    if bits % 8 != 0 { throw .failure("invalid length: \(text.quoted)\n\(name): length is not a multiple of 8") }
    length = bits == 0 ? nil : bits
  }

  private func checkCombinations() throws(Complaint) {
    if isTagged, isBinary == false { throw .usage("--tag does not support --text mode") }
    if terminator == "\0", checks { throw .usage("the --zero option is not supported when verifying checksums") }
    if isTagged, checks {
      throw .usage("the --tag option is meaningless when verifying checksums")
    }
    if isBinary != nil, checks {
      throw .usage("the --binary and --text options are meaningless when verifying checksums")
    }
    for (flag, name) in [
      (ignoresMissing, "ignore-missing"), (tellsNothing, "status"), (warns, "warn"), (isQuiet, "quiet"),
      (isStrict, "strict"),
    ] where flag && !checks {
      throw .usage("the --\(name) option is meaningful only when verifying checksums")
    }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in files {
      if checks {
        if try await !check(name, process) { status = .failure }
        continue
      }
      do throws(Errno) {
        let sum = try await checksum(of: name, length, process)
        try await process.write(line(sum, name))
      } catch {
        if error == .EPIPE { throw error }
        try await process.report(name.quotedIfNeeded, error)
        status = .failure
      }
    }
    return status
  }

  private func checksum(of name: String, _ length: Int?, _ process: Process) async throws(Errno) -> String {
    let file = try await InputFile(name, process)
    defer { file.close() }
    var chunks: [[UInt8]] = []
    while true {
      let chunk = try await process.read(file.descriptor)
      if chunk.isEmpty { break }
      chunks.append(chunk)
      try await process.checkpoint()
    }
    return digest.hexadecimal(of: chunks, length: length)
  }

  private func line(_ sum: String, _ name: String) -> String {
    let needsEscape = terminator == "\n" && name.utf8.contains { $0 == 0x5C || $0 == 10 || $0 == 13 }
    var shown = name
    if needsEscape {
      shown = String(
        lossless: name.bytes.flatMap { byte -> [UInt8] in
          switch byte {
          case 0x5C: [0x5C, 0x5C]
          case 10: [0x5C, 0x6E]
          case 13: [0x5C, 0x72]
          default: [byte]
          }
        })
    }
    let mark = needsEscape ? "\\" : ""
    if isTagged {
      let tag = digest.tag + (length.map { "-\($0)" } ?? "")
      return "\(mark)\(tag) (\(shown)) = \(sum)\(terminator)"
    }
    return "\(mark)\(sum) \(isBinary == true ? "*" : " ")\(shown)\(terminator)"
  }

  // MARK: Checking

  /// A line of a file of checksums.
  private struct Expectation {
    var sum: String
    var name: String
    var length: Int?
  }

  private func parse(_ line: [UInt8]) -> Expectation? {
    var text = line[...]
    while text.first == 0x20 || text.first == 9 { text.removeFirst() }
    var isEscaped = false
    if text.first == 0x5C {
      isEscaped = true
      text.removeFirst()
    }
    func name(_ bytes: ArraySlice<UInt8>) -> String {
      guard isEscaped else { return String(lossless: bytes) }
      var result: [UInt8] = []
      var rest = bytes
      while let byte = rest.popFirst() {
        if byte == 0x5C, let next = rest.popFirst() {
          result.append(next == 0x6E ? 10 : next == 0x72 ? 13 : next)
        } else {
          result.append(byte)
        }
      }
      return String(lossless: result)
    }
    func isHexadecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
      bytes.allSatisfy { Echo.hexadecimalValue($0) != nil }
    }
    let tag = Array(digest.tag.utf8)
    if text.starts(with: tag), let found = parseTagged(text.dropFirst(tag.count), name, isHexadecimal) { return found }
    let digits = text.prefix { Echo.hexadecimalValue($0) != nil }
    let rest = text.dropFirst(digits.count)
    let isRightLength =
      digest == .blake2b
      ? digits.count >= 2 && digits.count % 2 == 0 && digits.count <= 128 : digits.count == digest.bits / 4
    guard isRightLength, rest.first == 0x20 || rest.first == 9 else { return nil }
    var path = rest.dropFirst()
    if path.first == 0x20 || path.first == UInt8(ascii: "*") { path.removeFirst() }
    guard !path.isEmpty else { return nil }
    let length = digest == .blake2b && digits.count != 128 ? digits.count * 4 : nil
    return Expectation(sum: String(decoding: digits, as: UTF8.self), name: name(path), length: length)
  }

  /// "MD5 (name) = sum", from behind the tag.
  private func parseTagged(
    _ text: ArraySlice<UInt8>, _ name: (ArraySlice<UInt8>) -> String, _ isHexadecimal: (ArraySlice<UInt8>) -> Bool
  ) -> Expectation? {
    var rest = text
    var length: Int?
    if rest.first == 0x2D {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      length = Int(String(decoding: digits, as: UTF8.self))
      rest = rest.dropFirst(digits.count + 1)
    }
    if rest.first == 0x20 { rest.removeFirst() }
    guard rest.first == UInt8(ascii: "("), let close = rest.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let path = rest[(rest.startIndex + 1)..<close]
    var sum = rest[(close + 1)...]
    while sum.first == 0x20 { sum.removeFirst() }
    guard sum.first == UInt8(ascii: "=") else { return nil }
    sum.removeFirst()
    while sum.first == 0x20 { sum.removeFirst() }
    guard sum.count == (length ?? digest.bits) / 4, isHexadecimal(sum) else { return nil }
    return Expectation(sum: String(decoding: sum, as: UTF8.self), name: name(path), length: length)
  }

  /// Checks all lines of a file; false when something is wrong.
  private func check(_ listName: String, _ process: Process) async throws(Errno) -> Bool {
    let title = listName == "-" ? "standard input" : listName
    var (proper, improper, mismatched, unreadable, matched) = (0, 0, 0, 0, 0)
    var number = 0
    do throws(Errno) {
      let list = try await InputFile(listName, process)
      defer { list.close() }
      while var line = try await list.stream.readLine() {
        number += 1
        while line.last == 10 || line.last == 13 { line.removeLast() }
        if line.first == UInt8(ascii: "#") || line.isEmpty { continue }
        guard let expected = parse(line), !(listName == "-" && expected.name == "-") else {
          improper += 1
          if warns {
            try await process.report(
              "\(title.quotedIfNeeded): \(number): improperly formatted \(digest.tag) checksum line")
          }
          continue
        }
        proper += 1
        let shown = expected.name.utf8.contains(10) ? "\\" + expected.name.replacingNewlines : expected.name
        do throws(Errno) {
          let sum = try await checksum(of: expected.name, expected.length, process)
          if sum == expected.sum.lowercased() {
            matched += 1
            if !isQuiet, !tellsNothing { try await process.write("\(shown): OK\n") }
          } else {
            mismatched += 1
            if !tellsNothing { try await process.write("\(shown): FAILED\n") }
          }
        } catch {
          if error == .EPIPE { throw error }
          if ignoresMissing, error == .ENOENT { continue }
          try await process.report(expected.name.quotedIfNeeded, error)
          unreadable += 1
          if !tellsNothing { try await process.write("\(shown): FAILED open or read\n") }
        }
      }
    } catch {
      if error == .EPIPE { throw error }
      try await process.report(title.quotedIfNeeded, error)
      return false
    }
    if proper == 0 {
      try await process.report("\(title.quotedIfNeeded): no properly formatted checksum lines found")
      return false
    }
    try await summarize(improper, unreadable, mismatched, process)
    if !tellsNothing, ignoresMissing, matched == 0 {
      try await process.report("\(title.quotedIfNeeded): no file was verified")
    }
    return mismatched == 0 && unreadable == 0 && (improper == 0 || !isStrict) && (matched > 0 || !ignoresMissing)
  }

  private func summarize(_ improper: Int, _ unreadable: Int, _ mismatched: Int, _ process: Process)
    async throws(Errno)
  {
    guard !tellsNothing else { return }
    if improper > 0 {
      let text = improper == 1 ? "line is improperly formatted" : "lines are improperly formatted"
      try await process.report("WARNING: \(improper) \(text)")
    }
    if unreadable > 0 {
      let text = unreadable == 1 ? "listed file could not be read" : "listed files could not be read"
      try await process.report("WARNING: \(unreadable) \(text)")
    }
    if mismatched > 0 {
      let text = mismatched == 1 ? "computed checksum did NOT match" : "computed checksums did NOT match"
      try await process.report("WARNING: \(mismatched) \(text)")
    }
  }
}

extension String {
  /// With newlines and backslashes written as "\n" and "\\".
  fileprivate var replacingNewlines: String {
    String(lossless: bytes.flatMap { $0 == 10 ? [0x5C, 0x6E] : $0 == 0x5C ? [0x5C, 0x5C] : [$0] })
  }
}
