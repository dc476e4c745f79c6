import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// du(1): how much room files take.
struct Du: GNUProgram {
  static let name = "du"

  private enum Following {
    case never, operands, always
  }

  private var files: [String] = []
  private var listFile: String?
  private var showsFiles = false
  private var summarizes = false
  private var isSeparate = false
  private var showsTotal = false
  private var countsLinks = false
  private var countsInodes = false
  private var isApparent = false
  private var staysOnFileSystem = false
  private var following = Following.never
  private var depth: Int?
  private var threshold = 0
  private var excluded: [String] = []
  private var size = HumanSize(.blocks(size: 1024, suffix: ""))
  private var showsTime = false
  private var timeStyle: String?
  private var timeFormat = "%Y-%m-%d %H:%M"
  private var timeKind = ListingOptions.TimeKind.modification
  private var terminator = "\n"
  private var seen: Set<FileID> = []
  /// Whether files with one name count once as well: several FILEs, or links, may lead to them twice.
  private var remembersAll = false
  private var status = ExitStatus.success

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
      or:  \(name) [OPTION]... --files0-from=F
    Sum up the room that each FILE takes on the disk, directories with all that is in them.

      -0, --null            end each line with NUL, not newline
      -a, --all             also files, not only directories
          --apparent-size   sizes of files, not what they take on the disk
      -B, --block-size=SIZE  in units of SIZE
      -b, --bytes           the same as --apparent-size --block-size=1
      -c, --total           a total
      -D, -H, --dereference-args  follow links among the FILEs
      -d, --max-depth=N     only directories at most N levels below a FILE
          --files0-from=F   read names from F, each ended by NUL
      -h, --human-readable  sizes such as 1K 234M 2G
          --inodes          numbers of inodes, not sizes
      -k                    the same as --block-size=1K
      -L, --dereference     follow all links
      -l, --count-links     count files with several names each time
      -m                    the same as --block-size=1M
      -P, --no-dereference  follow no links (default)
      -S, --separate-dirs   directories without those in them
          --si              like -h, with powers of 1000
      -s, --summarize       only a total for each FILE
      -t, --threshold=SIZE  nothing smaller than SIZE, or with - nothing larger
          --time[=WORD]     the time of the last change: atime, access, use, ctime or status
          --time-style=STYLE  full-iso, long-iso, iso, +FORMAT
      -X, --exclude-from=FILE  leave out what matches a pattern in FILE
          --exclude=PATTERN  leave out what matches PATTERN
      -x, --one-file-system  stay on one file system
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "all": .none, "apparent-size": .none, "block-size": .required, "bytes": .none, "count-links": .none,
    "dereference": .none, "dereference-args": .none, "exclude": .required, "exclude-from": .required,
    "files0-from": .required, "human-readable": .none, "inodes": .none, "si": .none, "max-depth": .required,
    "null": .none, "no-dereference": .none, "one-file-system": .none, "separate-dirs": .none, "summarize": .none,
    "total": .none, "threshold": .required, "time": .optional, "time-style": .required,
  ]

  private var excludeFiles: [String] = []

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    size = .blocks(["DU_BLOCK_SIZE", "BLOCK_SIZE", "BLOCKSIZE"], line.environment)
    var options = line.options("0abd:chHklmst:xB:DLPSX:", Du.longOptions)
    while let option = try options.next() { try take(option) }
    files = options.operands
    if showsTime, let timeStyle { try readTimeStyle(timeStyle) }
    if summarizes, showsFiles { throw .usage("cannot both summarize and show all entries") }
    if summarizes, let depth, depth > 0 {
      throw .usage("warning: summarizing conflicts with --max-depth=\(depth)")
    }
    if summarizes { depth = 0 }
    if listFile != nil, let operand = files.first {
      throw .usage("extra operand \(operand.quoted)\nfile operands cannot be combined with --files0-from")
    }
  }

  private mutating func take(_ option: OptionParser.Option) throws(Complaint) {
    let argument = option.argument ?? ""
    switch option.name {
    case "0", "null": terminator = "\0"
    case "a", "all": showsFiles = true
    case "apparent-size": isApparent = true
    case "B", "block-size":
      size = try HumanSize(option)
    case "b", "bytes": (isApparent, size) = (true, .bytes)
    case "c", "total": showsTotal = true
    case "D", "H", "dereference-args": following = .operands
    case "d", "max-depth":
      guard let number = Int(argument), number >= 0 else { throw .usage("invalid maximum depth \(argument.quoted)") }
      depth = number
    case "files0-from": listFile = argument
    case "h", "human-readable": size = .binary
    case "si": size = .decimal
    case "inodes": countsInodes = true
    case "k": size = HumanSize(.blocks(size: 1024, suffix: ""))
    case "m": size = HumanSize(.blocks(size: 1_048_576, suffix: ""))
    case "L", "dereference": following = .always
    case "l", "count-links": countsLinks = true
    case "P", "no-dereference": following = .never
    case "S", "separate-dirs": isSeparate = true
    case "s", "summarize": summarizes = true
    case "t", "threshold": try readThreshold(argument)
    case "time":
      showsTime = true
      guard let word = option.argument else { return }
      let groups = [["atime", "access", "use"], ["ctime", "status"]]
      timeKind = try ArgumentChoice("--time", groups).parse(word) == "atime" ? .access : .change
    case "time-style":
      timeStyle = argument
    case "x", "one-file-system": staysOnFileSystem = true
    case "X", "exclude-from": excludeFiles.append(argument)
    default: excluded.append(argument)
    }
  }

  private mutating func readTimeStyle(_ text: String) throws(Complaint) {
    let styles = ["full-iso": "%Y-%m-%d %H:%M:%S.%N %z", "long-iso": "%Y-%m-%d %H:%M", "iso": "%Y-%m-%d"]
    if text.hasPrefix("+") {
      timeFormat = String(text.dropFirst())
    } else {
      let word = try ArgumentChoice("--time-style", ["full-iso", "long-iso", "iso"]).parse(text)
      timeFormat = styles[word] ?? timeFormat
    }
  }

  private mutating func readThreshold(_ text: String) throws(Complaint) {
    do throws(NumberArgument.Fault) {
      threshold = try NumberArgument.parse(text, units: "kKmMGTPEZY0")
      if threshold == 0, text.hasPrefix("-") { throw .invalid }
    } catch {
      throw .failure("invalid --threshold argument '\(text)'")
    }
  }

  // MARK: Counting

  /// What a file or directory takes.
  private struct Usage {
    var bytes = 0
    var inodes = 0
    var time = Timestamp(seconds: 0)

    mutating func add(_ other: Usage) {
      bytes += other.bytes
      inodes += other.inodes
      time = max(time, other.time)
    }
  }

  mutating func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    for name in excludeFiles {
      do throws(Errno) {
        let lines = try process.files.read(name).split(separator: 10)
        excluded += lines.map { String(lossless: $0) }
      } catch {
        return try await process.fail("\(name.quotedIfNeeded): \(error.message)")
      }
    }
    if let listFile {
      do throws(Errno) {
        let list = try await InputFile(listFile, process)
        defer { list.close() }
        files = try await process.readAll(list.descriptor).split(separator: 0).map { String(lossless: $0) }
      } catch {
        return try await process.fail("cannot open \(listFile.quotedName) for reading: \(error.message)")
      }
    } else if files.isEmpty {
      files = ["."]
    }
    remembersAll = files.count > 1 || listFile != nil || following == .always
    var total = Usage()
    for file in files {
      if let usage = try await visit(file, level: 0, device: nil, process) { total.add(usage.all) }
    }
    if showsTotal { try await show(total, "total", process) }
    return status
  }

  /// - Returns: what it takes with all below it, and without directories below it; nil when it does not count.
  private mutating func visit(_ path: String, level: Int, device: Int?, _ process: Process) async throws(Errno)
    -> (all: Usage, own: Usage)?
  {
    try await process.checkpoint()
    let name = Path.lastComponent(path)
    if excluded.contains(where: { ShellPattern.matches($0, name) || ShellPattern.matches($0, path) }) { return nil }
    let found: FileStatus
    do throws(Errno) {
      let follows = following == .always || following == .operands && level == 0
      found = follows ? try process.files.status(path) : try process.files.linkStatus(path)
    } catch {
      try await process.report("cannot access \(path.quotedName)", error)
      status = .failure
      return nil
    }
    if staysOnFileSystem, let device, found.id.volume != device { return nil }
    if !countsLinks, found.linkCount > 1 || remembersAll || found.isDirectory, !seen.insert(found.id).inserted {
      return nil
    }
    var own = Usage()
    own.bytes =
      isApparent ? found.isDirectory || found.isRegular || found.isSymbolicLink ? found.size : 0 : found.blocks * 512
    own.inodes = 1
    own.time =
      timeKind == .access ? found.accessTime : timeKind == .change ? found.changeTime : found.modificationTime
    guard found.isDirectory else {
      if showsFiles && level <= depth ?? .max || level == 0 { try await show(own, path, process) }
      return (own, own)
    }
    var all = own
    do throws(Errno) {
      for entry in try process.files.entries(of: path) {
        let child = Path.join(path, entry.name)
        guard let below = try await visit(child, level: level + 1, device: found.id.volume, process) else { continue }
        all.add(below.all)
        if !isDirectory(child, process) { own.add(below.own) }
      }
    } catch {
      if error == .EINTR || error == .EPIPE { throw error }
      try await process.report("cannot read directory \(path.quotedName)", error)
      status = .failure
    }
    if level <= depth ?? .max { try await show(isSeparate ? own : all, path, process) }
    return (all, own)
  }

  private func isDirectory(_ path: String, _ process: Process) -> Bool {
    let found = following == .always ? try? process.files.status(path) : try? process.files.linkStatus(path)
    return found?.isDirectory == true
  }

  private func show(_ usage: Usage, _ path: String, _ process: Process) async throws(Errno) {
    let amount = countsInodes ? usage.inodes : usage.bytes
    if threshold > 0, amount < threshold { return }
    if threshold < 0, amount > -threshold { return }
    let plain = HumanSize(
      size.form == HumanSize.binary.form || size.form == HumanSize.decimal.form
        ? size.form : .blocks(size: 1, suffix: ""))
    var line = (countsInodes ? plain : size).text(UInt64(amount))
    if showsTime { line += "\t" + process.format(usage.time, timeFormat) }
    try await process.write(line + "\t" + path + terminator)
  }
}
