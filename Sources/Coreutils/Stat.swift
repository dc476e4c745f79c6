import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// stat(1): what the file system knows of files.
struct Stat: GNUProgram {
  static let name = "stat"

  private var files: [String] = []
  private var followsLinks = false
  private var showsFileSystem = false
  private var isTerse = false
  private var format: String?
  private var interpretsEscapes = false

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... FILE...
    Show the status of each FILE, or of the file system it is on.

      -L, --dereference     follow links
      -f, --file-system     the status of the file system
          --cached=MODE     (ignored)
      -c  --format=FORMAT   FORMAT, and a newline, for each FILE
          --printf=FORMAT   FORMAT, in which backslash escapes mean something, for each FILE
      -t, --terse           everything on one line
          --help        display this help and exit
          --version     output version information and exit

    FORMAT for files: %a mode in octal, %A as letters, %b blocks, %B their size, %C SELinux context, %d device,
    %f mode in hexadecimal, %F kind, %g group ID, %G its name, %h links, %i inode, %m mount point, %n name,
    %N name with quotes and target, %o size of transfers, %s size, %t and %T major and minor numbers of devices,
    %u user ID, %U its name, %w %W birth, %x %X access, %y %Y modification, %z %Z change (text, seconds).
    FORMAT for file systems: %a blocks for users, %b all, %c inodes, %d free ones, %f free blocks, %i ID, %l longest
    name, %n name, %s %S block sizes, %t %T kind.

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.options(
      "c:fLt",
      [
        "dereference": .none, "file-system": .none, "format": .required, "printf": .required, "terse": .none,
        "cached": .required,
      ])
    while let option = try options.next() {
      switch option.name {
      case "c", "format": (format, interpretsEscapes) = (option.argument, false)
      case "printf": (format, interpretsEscapes) = (option.argument, true)
      case "L", "dereference": followsLinks = true
      case "f", "file-system": showsFileSystem = true
      case "t", "terse": isTerse = true
      default: _ = try ArgumentChoice("--cached", ["default", "never", "always"]).parse(option.argument ?? "")
      }
    }
    files = options.operands
    if files.isEmpty { throw .usage("missing operand") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for name in files {
      do throws(Errno) {
        try await show(name, process)
      } catch {
        if error == .EINTR || error == .EPIPE { throw error }
        let what = showsFileSystem ? "cannot read file system information for" : "cannot statx"
        try await process.report("\(what) \(name.quotedName)", error)
        status = .failure
      }
    }
    return status
  }

  private func show(_ name: String, _ process: Process) async throws(Errno) {
    if showsFileSystem {
      let source = FileSystemFields(name: name, usage: try FileSystemUsage.of(name, process.files))
      try await process.write(
        write(format ?? (isTerse ? FileSystemFields.terse : FileSystemFields.full)) { letter, _ in
          source.value(letter)
        })
      return
    }
    let status: FileStatus
    if name == "-" {
      status = try process.status(of: 0)
    } else {
      status = followsLinks ? try process.files.status(name) : try process.files.linkStatus(name)
    }
    let fields = FileFields(name: name, status: status, process: process, isDefault: format == nil)
    let chosen = format ?? (isTerse ? FileFields.terse : FileFields.full(isDevice: status.device != nil))
    try await process.write(write(chosen) { letter, modifier in fields.value(letter, modifier) })
  }

  /// Fills a format in; nil from `value` stands for a letter that means nothing.
  private func write(_ format: String, _ value: (Character, Character?) -> StatValue?) -> String {
    var result = ""
    var rest = Substring(format)
    let escapes = self.format != nil && interpretsEscapes
    while let character = rest.popFirst() {
      if character == "%" {
        result += directive(&rest, value)
      } else if character == "\\", escapes {
        result += Stat.escape(&rest)
      } else {
        result.append(character)
      }
    }
    return self.format != nil && !interpretsEscapes ? result + "\n" : result
  }

  private func directive(_ rest: inout Substring, _ value: (Character, Character?) -> StatValue?) -> String {
    let flags = rest.prefix { "'-+ #0I".contains($0) }
    rest = rest[flags.endIndex...]
    let width = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[width.endIndex...]
    var precision: Substring?
    if rest.first == "." {
      rest.removeFirst()
      precision = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[(precision?.endIndex ?? rest.startIndex)...]
    }
    guard var letter = rest.popFirst() else { return "%" }
    var modifier: Character?
    if letter == "H" || letter == "L", let next = rest.first, "dr".contains(next) {
      modifier = letter
      letter = next
      rest.removeFirst()
    }
    if letter == "%" { return "%" }
    guard let found = value(letter, modifier) else { return "?" }
    return found.text(flags: String(flags), width: Int(width) ?? 0, precision: precision.map { Int($0) ?? 0 })
  }

  private static func escape(_ rest: inout Substring) -> String {
    guard let letter = rest.popFirst() else { return "\\" }
    switch letter {
    case "a": return "\u{7}"
    case "b": return "\u{8}"
    case "e": return "\u{1B}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "x":
      let digits = rest.prefix(2).prefix { $0.isHexDigit }
      guard let byte = UInt8(digits, radix: 16) else { return "x" }
      rest = rest[digits.endIndex...]
      return String(lossless: [byte])
    case "0"..."7":
      let more = rest.prefix(2).prefix { ("0"..."7").contains($0) }
      rest = rest[more.endIndex...]
      return String(lossless: [UInt8(truncatingIfNeeded: Int(String(letter) + more, radix: 8) ?? 0)])
    case "\"", "\\": return String(letter)
    default: return String(letter)
    }
  }
}
