import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// cksum(1): POSIX checksums, and others by `-a`.
struct Cksum: GNUProgram {
  static let name = "cksum"

  private var files: [String] = []
  private var digest: DigestCommand?
  private var algorithm = "crc"

  private static let algorithms = [
    "bsd", "sysv", "crc", "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "sm3",
  ]

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Print or check checksums; CRC where no other algorithm is chosen.

      -a, --algorithm=TYPE  bsd, sysv, crc, md5, sha1, sha224, sha256, sha384, sha512, blake2b
      -c, --check           read checksums from the FILEs and check them
      -l, --length=BITS     bits of a blake2b result
          --tag             BSD-style lines (default)
          --untagged        lines as md5sum prints them
      -z, --zero            end each line with NUL, not newline, and do not escape names
          --ignore-missing, --quiet, --status, --strict, -w, --warn  as in md5sum
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "a:l:bctwz",
      [
        "algorithm": .required, "length": .required, "binary": .none, "check": .none, "ignore-missing": .none,
        "quiet": .none, "status": .none, "text": .none, "warn": .none, "strict": .none, "tag": .none, "untagged": .none,
        "zero": .none,
      ])
    var rest: [String] = []
    var isTagged = true
    var checks = false
    while let option = try options.next() {
      switch option.name {
      case "a", "algorithm":
        algorithm = try ArgumentChoice("--algorithm", Cksum.algorithms).parse(option.argument ?? "")
      case "tag": isTagged = true
      case "untagged": isTagged = false
      case "c", "check":
        checks = true
        rest.append("--check")
      case "l", "length": rest.append("--length=\(option.argument ?? "")")
      default: rest.append(option.isLong ? "--" + option.name : "-" + option.name)
      }
    }
    files = options.operands.isEmpty ? ["-"] : options.operands
    if algorithm == "sm3" { throw .notSimulated("-a sm3") }
    guard let kind = Digest(rawValue: algorithm) else {
      if checks {
        throw .failure("--check is not supported with --algorithm={bsd,sysv,crc}")
      }
      return
    }
    var command = DigestCommand(kind)
    if isTagged, !checks { rest.append("--tag") }
    try command.read(line.replacing(rest + ["--"] + files))
    digest = command
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    if digest != nil { return try await digest?.perform(process) ?? .failure }
    return try await process.readEach(files) { file throws(Errno) in
      let bytes = try await process.readAll(file.descriptor)
      let shown = file.isStandardInput && process.arguments.last != "-" ? "" : " " + file.name
      switch algorithm {
      case "crc": try await process.write("\(Cksum.crc(bytes)) \(bytes.count)\(shown)\n")
      case "bsd": try await process.write(Sum.line(bytes, isSystemV: false, name: shown))
      default: try await process.write(Sum.line(bytes, isSystemV: true, name: shown))
      }
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index) << 24
    for _ in 0..<8 { value = value & 0x8000_0000 != 0 ? value << 1 ^ 0x04C1_1DB7 : value << 1 }
    return value
  }

  /// The CRC of POSIX: of the bytes, and then of their number.
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0
    for byte in bytes { value = value << 8 ^ table[Int(value >> 24 ^ UInt32(byte))] }
    var length = bytes.count
    while length > 0 {
      value = value << 8 ^ table[Int((value >> 24 ^ UInt32(length & 0xFF)) & 0xFF)]
      length >>= 8
    }
    return ~value
  }
}
