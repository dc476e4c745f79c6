import CommandConventions
import FileSystem
import Kernel
import Simulation

/// One run of diff(1): pairs of files and directories.
final class DiffRun {
  let process: Process
  let options: DiffOptions
  private(set) var status = ExitStatus.success

  /// One side of a comparison.
  private enum Side {
    case missing(Errno)
    case file(FileStatus)

    var status: FileStatus? {
      if case .file(let status) = self { return status }
      return nil
    }
  }

  init(_ process: Process, _ options: DiffOptions) {
    self.process = process
    self.options = options
  }

  private func raise(_ code: Int) {
    if Int(status.rawValue) < code { status = ExitStatus(code) }
  }

  func compareOperands(_ first: String, _ second: String) async throws(Errno) {
    var (first, second) = (first, second)
    let isFirstDirectory = first != "-" && (try? process.files.status(first))?.isDirectory == true
    let isSecondDirectory = second != "-" && (try? process.files.status(second))?.isDirectory == true
    if isFirstDirectory, !isSecondDirectory, second == "-" || process.files.exists(second) {
      first = Path.join(first, Path.lastComponent(second))
    } else if isSecondDirectory, !isFirstDirectory, first == "-" || process.files.exists(first) {
      second = Path.join(second, Path.lastComponent(first))
    }
    try await compare(first, second, depth: 0)
  }

  private func look(at path: String) -> Side {
    do throws(Errno) {
      if path == "-" { return .file(try process.status(of: 0)) }
      return .file(try options.followsLinks ? process.files.status(path) : process.files.linkStatus(path))
    } catch {
      return .missing(error)
    }
  }

  private func compare(_ first: String, _ second: String, depth: Int) async throws(Errno) {
    let (left, right) = (look(at: first), look(at: second))
    let allowsMissing = options.showsNew && (left.status != nil || right.status != nil)
    var isMissing = false
    for (path, side) in [(first, left), (second, right)] {
      guard case .missing(let error) = side else { continue }
      if error == .ENOENT, allowsMissing || options.showsNewFirst && path == first && right.status != nil { continue }
      try await process.report(path, error)
      isMissing = true
    }
    if isMissing { return raise(2) }
    let isFirstDirectory = left.status?.isDirectory ?? right.status?.isDirectory ?? false
    let isSecondDirectory = right.status?.isDirectory ?? left.status?.isDirectory ?? false
    if isFirstDirectory, isSecondDirectory {
      if depth == 0 || options.isRecursive { return try await compareDirectories(first, second, depth: depth) }
      try await process.write("Common subdirectories: \(first) and \(second)\n")
      return
    }
    let kinds = (left.status?.kindName ?? "regular empty file", right.status?.kindName ?? "regular empty file")
    let hasLink = left.status?.isSymbolicLink == true || right.status?.isSymbolicLink == true
    if isFirstDirectory || isSecondDirectory || hasLink || depth > 0 && isSpecial(left, right) {
      if left.status?.isSymbolicLink == true, right.status?.isSymbolicLink == true {
        if try process.files.readLink(first) == process.files.readLink(second) { return }
        try await process.write("Symbolic links \(first) and \(second) differ\n")
      } else {
        try await process.write("File \(first) is a \(kinds.0) while file \(second) is a \(kinds.1)\n")
      }
      return raise(1)
    }
    if let a = left.status, let b = right.status, a.id == b.id, first != "-" || second == "-",
      options.style != .columns, !options.style.isMerged
    {
      if options.reportsIdentical { try await process.write("Files \(first) and \(second) are identical\n") }
      return
    }
    try await compareFiles((first, left.status), (second, right.status), depth: depth)
  }

  private func isSpecial(_ left: Side, _ right: Side) -> Bool {
    guard let a = left.status, let b = right.status else { return false }
    return !a.isRegular || !b.isRegular
  }

  // MARK: Directories

  private func names(in path: String) async throws(Errno) -> [String]? {
    do throws(Errno) {
      let names = try process.files.entries(of: path).map(\.name)
      return names.filter { name in !options.excluded.contains { $0.matches(name) } }
    } catch {
      if error == .ENOENT, options.showsNew { return [] }
      try await process.report(path, error)
      raise(2)
      return nil
    }
  }

  private func compareDirectories(_ first: String, _ second: String, depth: Int) async throws(Errno) {
    guard let left = try await names(in: first), let right = try await names(in: second) else { return }
    func key(_ name: String) -> [UInt8] {
      options.ignoresNameCase ? name.lowercased().bytes : name.bytes
    }
    let a = left.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    let b = right.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    var (i, j) = (0, 0)
    if depth == 0, let start = options.startingName {
      while i < a.count, key(a[i]).lexicographicallyPrecedes(key(start)) { i += 1 }
      while j < b.count, key(b[j]).lexicographicallyPrecedes(key(start)) { j += 1 }
    }
    while i < a.count || j < b.count {
      try await process.checkpoint()
      let takesFirst = j == b.count || i < a.count && !key(b[j]).lexicographicallyPrecedes(key(a[i]))
      let takesSecond = i == a.count || j < b.count && !key(a[i]).lexicographicallyPrecedes(key(b[j]))
      let name = takesFirst ? a[i] : b[j]
      let other = takesSecond ? b[j] : name
      if takesFirst { i += 1 }
      if takesSecond { j += 1 }
      if takesFirst && takesSecond || options.showsNew || options.showsNewFirst && takesSecond {
        try await compare(Path.join(first, name), Path.join(second, other), depth: depth + 1)
      } else {
        try await process.write("Only in \(takesFirst ? first : second): \(name)\n")
        raise(1)
      }
    }
  }

  // MARK: Files

  private func read(_ path: String, _ status: FileStatus?) async throws(Errno) -> DiffText? {
    guard let status else { return DiffText(name: path, bytes: [], time: Timestamp(seconds: 0)) }
    do throws(Errno) {
      let bytes = path == "-" ? try await process.readAll(0) : try await process.readFile(path)
      let time = path == "-" && !status.isRegular ? process.now : status.modificationTime
      return DiffText(name: path, bytes: bytes, time: time)
    } catch {
      try await process.report(path, error)
      raise(2)
      return nil
    }
  }

  private func compareFiles(
    _ first: (path: String, status: FileStatus?), _ second: (path: String, status: FileStatus?), depth: Int
  ) async throws(Errno) {
    guard let left = try await read(first.path, first.status), let right = try await read(second.path, second.status)
    else { return }
    let names = (options.labels.first ?? first.path, options.labels.dropFirst().first ?? second.path)
    if !options.treatsAsText, left.isBinary || right.isBinary {
      if left.bytes == right.bytes { return try await tellIdentical(names) }
      let kind = options.isBrief ? "Files" : "Binary files"
      try await process.write("\(kind) \(names.0) and \(names.1) differ\n")
      return raise(1)
    }
    let report = DiffReport(left, right, options, process)
    guard report.hasDifferences else {
      if options.style == .columns || options.style.isMerged { try await report.write() }
      return try await tellIdentical(names)
    }
    raise(1)
    if options.isBrief {
      try await process.write("Files \(names.0) and \(names.1) differ\n")
      return
    }
    if depth > 0 { try await process.write("diff\(options.commandLine) \(first.path) \(second.path)\n") }
    try await report.write()
    if options.style == .ed || options.style == .forwardEd {
      for text in [left, right] where !text.isComplete {
        try await process.report("\(text.name): No newline at end of file\n")
        raise(2)
      }
    }
  }

  private func tellIdentical(_ names: (String, String)) async throws(Errno) {
    guard options.reportsIdentical else { return }
    try await process.write("Files \(names.0) and \(names.1) are identical\n")
  }
}

extension DiffOptions.Style {
  var isMerged: Bool {
    if case .merged = self { return true }
    return false
  }
}
