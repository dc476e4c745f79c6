import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// df(1): how full file systems are.
struct Df: GNUProgram {
  static let name = "df"

  private enum Column: String, CaseIterable {
    case source, fstype, itotal, iused, iavail, ipcent, size, used, avail, pcent, file, target
  }

  private var files: [String] = []
  private var showsAll = false
  private var isLocal = false
  private var isPortable = false
  private var countsInodes = false
  private var showsType = false
  private var showsTotal = false
  private var types: [String] = []
  private var excludedTypes: [String] = []
  private var columns: [Column]?
  private var size: HumanSize?
  private var environment: Environment = [:]

  static func help(_ name: String) -> String {
    """
    Usage: \(name) [OPTION]... [FILE]...
    Show how full the file system of each FILE is, or all of them.

      -a, --all             also pseudo, duplicate and inaccessible ones
      -B, --block-size=SIZE  in units of SIZE
      -h, --human-readable  sizes such as 1023M, with powers of 1024
      -H, --si              the same with powers of 1000
      -i, --inodes          inodes, not blocks
      -k                    the same as --block-size=1K
      -l, --local           only local ones
          --no-sync         (ignored)
          --output[=FIELD_LIST]  these columns: source fstype itotal iused iavail ipcent size used avail pcent file
                                 target
      -P, --portability     in the form of POSIX
          --sync            (ignored)
          --total           a line with the sum
      -t, --type=TYPE       only those of TYPE
      -T, --print-type      also their types
      -x, --exclude-type=TYPE  not those of TYPE
      -v                    (ignored)
          --help        display this help and exit
          --version     output version information and exit

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    environment = line.environment
    var options = line.options(
      "aB:iF:hHklmPTt:vx:",
      [
        "all": .none, "block-size": .required, "inodes": .none, "human-readable": .none, "si": .none, "local": .none,
        "output": .optional, "portability": .none, "print-type": .none, "sync": .none, "no-sync": .none,
        "total": .none, "type": .required, "exclude-type": .required,
      ])
    while let option = try options.next() {
      let argument = option.argument ?? ""
      switch option.name {
      case "a", "all": showsAll = true
      case "B", "block-size":
        size = try HumanSize(option)
      case "i", "inodes": countsInodes = true
      case "h", "human-readable": size = .binary
      case "H", "si": size = .decimal
      case "k": size = HumanSize(.blocks(size: 1024, suffix: ""))
      case "m": size = HumanSize(.blocks(size: 1_048_576, suffix: ""))
      case "l", "local": isLocal = true
      case "P", "portability": isPortable = true
      case "T", "print-type": showsType = true
      case "t", "F", "type": types.append(argument)
      case "x", "exclude-type": excludedTypes.append(argument)
      case "total": showsTotal = true
      case "output": try readColumns(option.argument)
      default: break
      }
    }
    files = options.operands
    for (flag, name) in [(countsInodes, "-i"), (isPortable, "-P"), (showsType, "-T")] where flag && columns != nil {
      throw .usage("options \(name) and --output are mutually exclusive")
    }
  }

  private mutating func readColumns(_ list: String?) throws(Complaint) {
    guard let list else {
      columns = Column.allCases
      return
    }
    var chosen = columns ?? []
    for word in list.split(separator: ",") {
      guard let column = Column(rawValue: String(word)) else {
        throw .usage("option --output: field \(String(word).quoted) unknown")
      }
      if chosen.contains(column) { throw .usage("option --output: field \(String(word).quoted) used more than once") }
      chosen.append(column)
    }
    columns = chosen
  }

  // MARK: Working

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    let size = chosenSize
    let columns = columns ?? defaultColumns
    var rows: [[String]] = []
    var usages: [FileSystemUsage] = []
    var status = ExitStatus.success
    if files.isEmpty {
      for mount in process.machine.state.volumes.mounts {
        let usage = FileSystemUsage(mount, on: process.machine)
        guard isWanted(mount), showsAll || usage.blocks > 0 || types.contains(mount.type) else { continue }
        usages.append(usage)
        rows.append(columns.map { cell($0, usage, "-", size) })
      }
    }
    for file in files {
      do throws(Errno) {
        let usage = try FileSystemUsage.of(file, process.files)
        guard isWanted(usage.mount) else { continue }
        usages.append(usage)
        rows.append(columns.map { cell($0, usage, file, size) })
      } catch {
        try await process.report(file.quotedIfNeeded, error)
        status = .failure
      }
    }
    if rows.isEmpty {
      return status == .success ? try await process.fail("no file systems processed") : status
    }
    if showsTotal, let total = sum(usages) {
      rows.append(
        columns.map {
          $0 == .source ? "total" : [.fstype, .file, .target].contains($0) ? "-" : cell($0, total, "-", size)
        })
    }
    try await write([columns.map { heading($0, size) }] + rows, columns, process)
    return status
  }

  private var chosenSize: HumanSize {
    size ?? .blocks(["DF_BLOCK_SIZE", "BLOCK_SIZE", "BLOCKSIZE"], environment)
  }

  private var defaultColumns: [Column] {
    let type: [Column] = showsType ? [.fstype] : []
    return countsInodes
      ? [.source] + type + [.itotal, .iused, .iavail, .ipcent, .target]
      : [.source] + type + [.size, .used, .avail, .pcent, .target]
  }

  private func isWanted(_ mount: Mount) -> Bool {
    (types.isEmpty || types.contains(mount.type)) && !excludedTypes.contains(mount.type)
  }

  private func sum(_ usages: [FileSystemUsage]) -> FileSystemUsage? {
    guard var total = usages.first else { return nil }
    for usage in usages.dropFirst() {
      total.blocks += usage.blocks
      total.freeBlocks += usage.freeBlocks
      total.availableBlocks += usage.availableBlocks
      total.inodes += usage.inodes
      total.freeInodes += usage.freeInodes
    }
    return total
  }

  private func heading(_ column: Column, _ size: HumanSize) -> String {
    switch column {
    case .source: return "Filesystem"
    case .fstype: return "Type"
    case .itotal: return "Inodes"
    case .iused: return "IUsed"
    case .iavail: return "IFree"
    case .ipcent: return "IUse%"
    case .used: return "Used"
    case .pcent: return isPortable ? "Capacity" : "Use%"
    case .file: return "File"
    case .target: return "Mounted on"
    case .avail:
      if case .automatic = size.form, !isPortable { return "Avail" }
      return columns != nil ? "Avail" : "Available"
    case .size:
      guard case .blocks(let unit, _) = size.form else { return "Size" }
      if isPortable { return "\(unit)-blocks" }
      let isBinary = unit % 1024 == 0 && unit % 1000 != 0
      let name = HumanSize(.automatic(base: isBinary ? 1024 : 1000)).text(unit).blockName
      return name + (isBinary ? "" : "B") + "-blocks"
    }
  }

  private func cell(_ column: Column, _ usage: FileSystemUsage, _ file: String, _ size: HumanSize) -> String {
    func blocks(_ count: Int) -> String { size.text(UInt64(count), unit: UInt64(usage.blockSize)) }
    func inodes(_ count: Int) -> String {
      if case .automatic = size.form { return size.text(UInt64(count)) }
      return String(count)
    }
    func percent(_ used: Int, _ available: Int) -> String {
      used + available == 0 ? "-" : "\((used * 100 + used + available - 1) / (used + available))%"
    }
    let used = usage.blocks - usage.freeBlocks
    switch column {
    case .source: return usage.mount.source
    case .fstype: return usage.mount.type
    case .itotal: return inodes(usage.inodes)
    case .iused: return inodes(usage.inodes - usage.freeInodes)
    case .iavail: return inodes(usage.freeInodes)
    case .ipcent: return percent(usage.inodes - usage.freeInodes, usage.freeInodes)
    case .size: return blocks(usage.blocks)
    case .used: return blocks(used)
    case .avail: return blocks(usage.availableBlocks)
    case .pcent: return percent(used, usage.availableBlocks)
    case .file: return file
    case .target: return usage.mount.path
    }
  }

  private static let leastWidths: [Column: Int] = [
    .source: 14, .fstype: 4, .itotal: 5, .iused: 5, .iavail: 5, .ipcent: 4, .size: 5, .used: 5, .avail: 5, .pcent: 4,
  ]

  private func write(_ rows: [[String]], _ columns: [Column], _ process: Process) async throws(Errno) {
    let widths = columns.enumerated().map { index, column in
      max(Df.leastWidths[column] ?? 0, rows.map { CharacterWidth.of($0[index]) }.max() ?? 0)
    }
    for row in rows {
      var line = ""
      for (index, text) in row.enumerated() {
        let isLeft = [.source, .fstype, .file, .target].contains(columns[index])
        let fill = String(repeating: " ", count: max(0, widths[index] - CharacterWidth.of(text)))
        let isLast = index == row.count - 1
        line += (index > 0 ? " " : "") + (isLeft ? text + (isLast ? "" : fill) : fill + text)
      }
      try await process.write(line + "\n")
    }
  }
}

extension String {
  /// "1.0K" as "1K": the name of a block size.
  fileprivate var blockName: String {
    guard let point = firstIndex(of: "."), let unit = last else { return self }
    return self[..<point] + String(unit)
  }
}
