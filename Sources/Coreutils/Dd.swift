import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// dd(1): copies and converts blocks.
struct Dd: GNUProgram {
  static let name = "dd"

  private var input: String?
  private var output: String?
  private var inputSize = 512
  private var outputSize = 512
  private var blockSize: Int?
  private var count: Int?
  private var skip = 0
  private var seek = 0
  private var countsBytes = false
  private var skipsBytes = false
  private var seeksBytes = false
  private var conversions: Set<String> = []
  private var inputFlags: Set<String> = []
  private var outputFlags: Set<String> = []
  private var tells = "default"

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPERAND]...
      or:  \(name) OPTION
    Copy a file, with conversions as the operands say.

      bs=BYTES        read and write BYTES at a time (512)
      cbs=BYTES       (not simulated)
      conv=CONVS      lcase, ucase, swab, sync, excl, nocreat, notrunc, noerror, fdatasync, fsync
      count=N         copy only N blocks
      ibs=BYTES       read BYTES at a time
      if=FILE         read FILE, not standard input
      iflag=FLAGS     fullblock, count_bytes, skip_bytes and others
      obs=BYTES       write BYTES at a time
      of=FILE         write FILE, not standard output
      oflag=FLAGS     append, seek_bytes and others
      seek=N          skip N blocks of the output
      skip=N          skip N blocks of the input
      status=LEVEL    none, noxfer or progress

    N and BYTES may have a unit: c 1, w 2, b 512, kB 1000, K 1024, MB 1000*1000, M 1024*1024, xM times M, and so on.

          --help        display this help and exit
          --version     output version information and exit

    """
  }

  private static let allConversions: Set<String> = [
    "lcase", "ucase", "swab", "sync", "excl", "nocreat", "notrunc", "noerror", "fdatasync", "fsync", "sparse",
  ]
  private static let refusedConversions: Set<String> = ["ascii", "ebcdic", "ibm", "block", "unblock"]
  private static let flags: Set<String> = [
    "append", "direct", "directory", "dsync", "sync", "fullblock", "nonblock", "noatime", "nocache", "noctty",
    "nofollow", "count_bytes", "skip_bytes", "seek_bytes", "text", "binary", "nolinks",
  ]

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    for operand in try line.operands() {
      guard let equals = operand.firstIndex(of: "=") else { throw .usage("unrecognized operand \(operand.quoted)") }
      let (key, value) = (String(operand[..<equals]), String(operand[operand.index(after: equals)...]))
      switch key {
      case "if": input = value
      case "of": output = value
      case "bs": blockSize = try Dd.size(value, allowsZero: false).value
      case "ibs": inputSize = try Dd.size(value, allowsZero: false).value
      case "obs": outputSize = try Dd.size(value, allowsZero: false).value
      case "cbs": throw .notSimulated("cbs=")
      case "count":
        let size = try Dd.size(value)
        (count, countsBytes) = (size.value, size.isBytes)
      case "skip", "iseek":
        let size = try Dd.size(value)
        (skip, skipsBytes) = (size.value, size.isBytes)
      case "seek", "oseek":
        let size = try Dd.size(value)
        (seek, seeksBytes) = (size.value, size.isBytes)
      case "conv":
        conversions = try Dd.words(value, Dd.allConversions.union(Dd.refusedConversions), "invalid conversion")
        if let refused = conversions.intersection(Dd.refusedConversions).sorted().first {
          throw .notSimulated("conv=" + refused)
        }
      case "iflag": inputFlags = try Dd.words(value, Dd.flags, "invalid input flag")
      case "oflag": outputFlags = try Dd.words(value, Dd.flags, "invalid output flag")
      case "status":
        guard ["none", "noxfer", "progress"].contains(value) else {
          throw .usage("invalid status level: \(value.quoted)")
        }
        tells = value
      default: throw .usage("unrecognized operand \(operand.quoted)")
      }
    }
    if let blockSize { (inputSize, outputSize) = (blockSize, blockSize) }
    countsBytes = countsBytes || inputFlags.contains("count_bytes")
    skipsBytes = skipsBytes || inputFlags.contains("skip_bytes")
    seeksBytes = seeksBytes || outputFlags.contains("seek_bytes")
    if conversions.isSuperset(of: ["lcase", "ucase"]) { throw .failure("cannot combine lcase and ucase") }
    if conversions.isSuperset(of: ["excl", "nocreat"]) { throw .failure("cannot combine excl and nocreat") }
  }

  private static func words(_ list: String, _ known: Set<String>, _ fault: String) throws(Complaint) -> Set<String> {
    var result: Set<String> = []
    for word in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard known.contains(String(word)) else { throw .usage("\(fault): \(String(word).quoted)") }
      result.insert(String(word))
    }
    return result
  }

  /// "4k", "2x512", "10B"; the last means bytes also where blocks are counted.
  private static func size(_ text: String, allowsZero: Bool = true) throws(Complaint) -> (value: Int, isBytes: Bool) {
    var product = 1
    var isBytes = false
    for part in text.split(separator: "x", omittingEmptySubsequences: false) {
      do throws(NumberArgument.Fault) {
        var digits = String(part)
        if digits.hasSuffix("B"), digits.dropLast().allSatisfy(\.isNumber), digits.utf8.count > 1 {
          isBytes = true
          digits.removeLast()
        }
        let value = try NumberArgument.parse(digits, units: "bcEGkKMPTwYZ0")
        if value < 0 { throw .invalid }
        let (result, overflow) = product.multipliedReportingOverflow(by: value)
        if overflow { throw .tooLarge }
        product = result
      } catch {
        throw .failure(
          "invalid number: \(text.quoted)" + (error == .tooLarge ? ": Value too large for defined data type" : ""))
      }
    }
    if product == 0, !allowsZero { throw .failure("invalid number: \(text.quoted)") }
    return (product, isBytes)
  }

  // MARK: Copying

  private var readFull = 0
  private var readPartial = 0
  private var writtenFull = 0
  private var writtenPartial = 0
  private var written = 0

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let start = process.now
    if let input {
      do throws(Errno) {
        let descriptor = try await process.open(input, .read)
        try process.duplicate(descriptor, as: 0)
        try process.close(descriptor)
      } catch {
        return try await process.fail("failed to open \(input.quotedName): \(error.message)")
      }
    }
    if let output, try await !open(output, process) { return .failure }
    guard try await skipInput(process) else { return .failure }
    var status = try await copy(process)
    let failure = process.standardOutput.failure
    if failure != nil { status = .failure }
    try await process.sleep(.microseconds(Int64(60 + written / 1500)))
    try await tell(process.now - start, process)
    return status
  }

  private func open(_ output: String, _ process: Process) async throws(Errno) -> Bool {
    var flags: OpenFlags = .write
    if !conversions.contains("nocreat") { flags.insert(.create) }
    if conversions.contains("excl") { flags.insert(.exclusive) }
    if outputFlags.contains("append") { flags.insert(.append) }
    if !conversions.contains("notrunc"), seek == 0, !flags.contains(.append) { flags.insert(.truncate) }
    do throws(Errno) {
      let descriptor = try await process.open(output, flags)
      try process.duplicate(descriptor, as: 1)
      try process.close(descriptor)
      let place = seeksBytes ? seek : seek * outputSize
      if place > 0, try process.status(of: 1).isRegular {
        if !conversions.contains("notrunc") {
          try process.files.truncate(output, to: place)
        }
        _ = try process.seek(1, to: .start(place))
      }
    } catch {
      try await process.report("failed to open \(output.quotedName)", error)
      return false
    }
    return true
  }

  private func skipInput(_ process: Process) async throws(Errno) -> Bool {
    let distance = skipsBytes ? skip : skip * inputSize
    guard distance > 0 else { return true }
    let title = (input ?? "standard input").quotedName
    if let status = try? process.status(of: 0), status.isRegular {
      let here = (try? process.seek(0, to: .current(0))) ?? 0
      if here + distance > status.size {
        try await process.report("\(title): cannot skip to specified offset")
      }
      _ = try? process.seek(0, to: .start(min(here + distance, status.size)))
      return true
    }
    var left = distance
    while left > 0 {
      let chunk = try await process.read(0, left)
      if chunk.isEmpty {
        try await process.report("\(title): cannot skip to specified offset")
        return true
      }
      left -= chunk.count
    }
    return true
  }

  private mutating func copy(_ process: Process) async throws(Errno) -> ExitStatus {
    var pending: [UInt8] = []
    var bytesLeft = countsBytes ? count : nil
    while countsBytes || count == nil || readFull + readPartial < count ?? 0 {
      let wanted = min(inputSize, bytesLeft ?? inputSize)
      if wanted == 0 { break }
      var block: [UInt8]
      do throws(Errno) {
        block = try await process.read(0, wanted)
        while inputFlags.contains("fullblock"), !block.isEmpty, block.count < wanted {
          let more = try await process.read(0, wanted - block.count)
          if more.isEmpty { break }
          block += more
        }
      } catch {
        try await process.report("error reading \((input ?? "standard input").quotedName)", error)
        return .failure
      }
      if block.isEmpty { break }
      bytesLeft = bytesLeft.map { $0 - block.count }
      if block.count == inputSize { readFull += 1 } else { readPartial += 1 }
      if conversions.contains("sync"), block.count < inputSize {
        block += [UInt8](repeating: 0, count: inputSize - block.count)
      }
      pending += convert(block)
      if blockSize != nil {
        guard try await write(pending, process) else { return .failure }
        pending = []
      } else {
        while pending.count >= outputSize {
          guard try await write(Array(pending.prefix(outputSize)), process) else { return .failure }
          pending.removeFirst(outputSize)
        }
      }
      try await process.checkpoint()
    }
    if !pending.isEmpty {
      guard try await write(pending, process) else { return .failure }
    }
    return .success
  }

  private func convert(_ block: [UInt8]) -> [UInt8] {
    var block = block
    if conversions.contains("ucase") { block = block.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 } }
    if conversions.contains("lcase") { block = block.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 } }
    if conversions.contains("swab") {
      for index in stride(from: 0, to: block.count - 1, by: 2) { block.swapAt(index, index + 1) }
    }
    return block
  }

  private mutating func write(_ block: [UInt8], _ process: Process) async throws(Errno) -> Bool {
    do throws(Errno) {
      try await process.write(1, block)
    } catch {
      if error == .EPIPE || error == .EINTR { throw error }
      try await process.report("error writing \((output ?? "standard output").quotedName)", error)
      return false
    }
    if block.count == outputSize { writtenFull += 1 } else { writtenPartial += 1 }
    written += block.count
    return true
  }

  private func tell(_ elapsed: TimeInterval, _ process: Process) async throws(Errno) {
    guard tells != "none" else { return }
    try await process.writeError(
      "\(readFull)+\(readPartial) records in\n\(writtenFull)+\(writtenPartial) records out\n")
    guard tells != "noxfer" else { return }
    var sizes = ["\(written) byte\(written == 1 ? "" : "s")"]
    if written >= 1000 {
      let decimal = HumanSize(.automatic(base: 1000), rounding: .nearest).text(UInt64(written)).dd + "B"
      let binary = HumanSize(.automatic(base: 1024), rounding: .nearest).text(UInt64(written)).dd + "iB"
      sizes[0] += written >= 1024 ? " (\(decimal), \(binary))" : " (\(decimal))"
    }
    let seconds = elapsed.seconds
    let rate = HumanSize(.automatic(base: 1000), rounding: .nearest).text(UInt64(Double(written) / seconds)).dd + "B/s"
    let time = FloatText.text(LongDouble(seconds), format: "", conversion: "g")
    try await process.writeError("\(sizes[0]) copied, \(time) s, \(rate)\n")
  }
}

extension String {
  /// "4.1k" as "4.1 k", and "12" as "12 ".
  fileprivate var dd: String {
    guard let last, last.isLetter else { return self + " " }
    return String(dropLast()) + " " + String(last)
  }
}
