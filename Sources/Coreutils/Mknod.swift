import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// mknod(1): makes device files and pipes.
struct Mknod: GNUProgram {
  static let name = "mknod"

  private var operands: [String] = []
  private var mode: FileMode?

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... NAME TYPE [MAJOR MINOR]
    Make the special file NAME. TYPE is b for a block device, c or u for a character device, p for a pipe.

      -m, --mode=MODE    its permissions, not a=rw - umask
      -Z                 (ignored)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options("m:Z", ["context": .optional, "mode": .required])
    while let option = try options.next() {
      if option.name == "m" || option.name == "mode" { mode = try Mkfifo.mode(option.argument ?? "") }
    }
    operands = options.operands
    let isPipe = operands.count > 1 && operands[1].hasPrefix("p")
    let expected = operands.count <= 1 || !isPipe ? 4 : 2
    if operands.count < expected {
      guard let last = operands.last else { throw .usage("missing operand") }
      let hint =
        expected == 4 && operands.count == 2 ? "\nSpecial files require major and minor device numbers." : ""
      throw .usage("missing operand after \(last.quoted)\(hint)")
    }
    if operands.count > expected {
      let hint = expected == 2 && operands.count == 4 ? "\nFifos do not have major and minor device numbers." : ""
      throw .usage("extra operand \(operands[expected].quoted)\(hint)")
    }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let content: Inode.Content
    switch operands[1].first {
    case "p": content = .fifo
    case "b", "c", "u":
      guard let major = UInt32(operands[2]) else {
        return try await process.fail("invalid major device number \(operands[2].quoted)")
      }
      guard let minor = UInt32(operands[3]) else {
        return try await process.fail("invalid minor device number \(operands[3].quoted)")
      }
      let number = DeviceNumber(major: major, minor: minor)
      content = operands[1].first == "b" ? .blockDevice(number) : .characterDevice(number)
    default:
      try await process.report("invalid device type \(operands[1].quoted)")
      try await process.writeError("Try '\(process.programName) --help' for more information.\n")
      return .failure
    }
    if operands[1].first != "p", !process.credentials.isSuperuser {
      return try await process.fail("\(operands[0].quotedIfNeeded): \(Errno.EPERM.message)")
    }
    do throws(Errno) {
      try process.files.make(content, at: operands[0], mode: mode ?? 0o666)
      if let mode { try process.files.setMode(operands[0], mode) }
    } catch {
      return try await process.fail("\(operands[0].quotedIfNeeded): \(error.message)")
    }
    return .success
  }
}
