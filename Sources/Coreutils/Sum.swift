import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// sum(1): the checksums of BSD and System V.
struct Sum: GNUProgram {
  static let name = "sum"

  private var files: [String] = []
  private var isSystemV = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Print checksum and number of blocks of each FILE.

      -r              the BSD algorithm (default), with blocks of 1K
      -s, --sysv      the System V algorithm, with blocks of 512 bytes
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("rs", ["sysv": .none])
    while let option = try options.next() { isSystemV = option.name != "r" }
    files = options.operands
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.readEach(files.isEmpty ? ["-"] : files) { file throws(Errno) in
      let bytes = try await process.readAll(file.descriptor)
      let isNamed = !files.isEmpty
      try await process.write(Sum.line(bytes, isSystemV: isSystemV, name: isNamed ? " " + file.name : ""))
    }
  }

  /// - Parameter name: what stands behind the numbers, with a space before it.
  static func line(_ bytes: [UInt8], isSystemV: Bool, name: String) -> String {
    if isSystemV {
      let sum = bytes.reduce(UInt32(0)) { $0 &+ UInt32($1) }
      let folded = (sum & 0xFFFF) + (sum >> 16 & 0xFFFF)
      return "\((folded & 0xFFFF) + (folded >> 16)) \((bytes.count + 511) / 512)\(name)\n"
    }
    var sum: UInt32 = 0
    for byte in bytes {
      sum = (sum >> 1) + ((sum & 1) << 15)
      sum = (sum + UInt32(byte)) & 0xFFFF
    }
    let digits = String(sum)
    let zeros = String(repeating: "0", count: 5 - digits.utf8.count)
    return "\(zeros)\(digits) \(String((bytes.count + 1023) / 1024).rightAligned(to: 5))\(name)\n"
  }
}
