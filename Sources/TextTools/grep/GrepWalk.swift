import CommandConventions
import FileSystem
import Kernel

/// Takes grep through files and directories.
struct GrepWalk {
  private let options: GrepOptions
  private var search: GrepSearch
  private let process: Process
  private let directories: GrepOptions.Directories
  private let outputFile: FileStatus?
  private var hasFailed = false
  private var hasSelected = false

  init(_ options: GrepOptions, _ search: GrepSearch, _ process: Process) {
    self.options = options
    self.search = search
    self.process = process
    directories = options.directories ?? .read
    let status = try? process.status(of: 1)
    outputFile = status?.isRegular == true ? status : nil
  }

  mutating func run() async throws(Errno) -> ExitStatus {
    let showsNames = options.showsFileName ?? (options.files.count > 1)
    search.output.showsFileName = showsNames
    if options.files.isEmpty {
      if directories == .recurse {
        search.output.showsFileName = options.showsFileName ?? true
        try await visitDirectory(".", below: "", ancestors: [])
      } else {
        try await visitStandardInput()
      }
    }
    for file in options.files {
      if file == "-" { try await visitStandardInput() } else { try await visitOperand(file) }
      if hasSelected, options.isQuiet { break }
    }
    try await search.flush(process)
    if hasSelected, options.isQuiet { return .success }
    return hasFailed ? ExitStatus(2) : ExitStatus(hasSelected)
  }

  /// What is wrong with a file does not end grep, but shows in its status.
  private mutating func note(_ error: Errno, _ name: String) async throws(Errno) {
    if error == .EINTR || error == .EPIPE { throw error }
    hasFailed = true
    guard !options.suppressesMessages else { return }
    try await search.flush(process)
    try await process.standardOutput.flush()
    try await process.complain("\(name): \(error.message)")
  }

  private mutating func visitStandardInput() async throws(Errno) {
    if options.filters.skipsFile("-", isOperand: true) { return }
    try await searchFile(0, options.label)
  }

  private mutating func visitOperand(_ name: String) async throws(Errno) {
    let status = try? process.files.status(name)
    let isDirectory = status?.isDirectory == true
    if isDirectory
      ? options.filters.skipsDirectory(name, isOperand: true) : options.filters.skipsFile(name, isOperand: true)
    {
      return
    }
    if isDirectory {
      if directories == .skip { return }
      if directories == .recurse {
        let showed = search.output.showsFileName
        search.output.showsFileName = options.showsFileName ?? true
        try await visitDirectory(name, below: name, ancestors: [])
        search.output.showsFileName = showed
        return
      }
    }
    if options.skipsDevices == true, let status, GrepWalk.isDevice(status) { return }
    try await visitFile(name)
  }

  private static func isDevice(_ status: FileStatus) -> Bool {
    switch status.type {
    case .characterDevice, .blockDevice, .fifo, .socket: true
    case .regular, .directory, .symbolicLink: false
    }
  }

  private mutating func visitFile(_ name: String) async throws(Errno) {
    do throws(Errno) {
      let descriptor = try await process.open(name, .read)
      defer { try? process.close(descriptor) }
      try await searchFile(descriptor, name)
    } catch {
      try await note(error, name)
    }
  }

  /// Searches all below a directory; names are shown with `prefix` before them.
  private mutating func visitDirectory(
    _ path: String, below prefix: String, ancestors: [FileID]
  ) async throws(Errno) {
    let entries: [DirectoryEntry]
    let identity: FileID
    do throws(Errno) {
      identity = try process.files.status(path).id
      entries = try process.files.entries(of: path)
    } catch {
      return try await note(error, path)
    }
    for entry in entries {
      if hasSelected, options.isQuiet { return }
      let name = prefix.isEmpty ? entry.name : Path.join(prefix, entry.name)
      let status: FileStatus
      do throws(Errno) {
        let linkStatus = try process.files.linkStatus(name)
        if linkStatus.isSymbolicLink, !options.followsLinks { continue }
        status = try process.files.status(name)
      } catch {
        try await note(error, name)
        continue
      }
      if status.isDirectory {
        if options.filters.skipsDirectory(entry.name, isOperand: false) { continue }
        if ancestors.contains(status.id) || status.id == identity {
          try await search.flush(process)
          try await process.complain("warning: \(name): recursive directory loop")
          continue
        }
        try await visitDirectory(name, below: name, ancestors: ancestors + [identity])
      } else {
        if options.filters.skipsFile(entry.name, isOperand: false) { continue }
        if GrepWalk.isDevice(status), options.skipsDevices != false { continue }
        try await visitFile(name)
      }
    }
  }

  private mutating func searchFile(_ descriptor: Int, _ name: String) async throws(Errno) {
    search.output.fileName = name
    if let outputFile, !options.isQuiet, options.listing == .none, options.maximumCount > 1, !options.countsOnly,
      let status = try? process.status(of: descriptor), status.id == outputFile.id, status.isRegular
    {
      hasFailed = true
      if !options.suppressesMessages { try await process.complain("\(name): input file is also the output") }
      return
    }
    var result = (count: 0, end: 0)
    do throws(Errno) {
      result = try await search.search(descriptor, process)
    } catch {
      try await note(error, name)
    }
    if options.countsOnly, options.listing == .none, !options.isQuiet {
      search.output.putNamePrefix(.selected)
      search.output.bytes.append(decimal: result.count)
      search.output.bytes.append(10)
    }
    if result.count > 0 { hasSelected = true }
    if options.listing == (result.count > 0 ? .matching : .withoutMatch), !options.isQuiet {
      search.output.putFileName()
      search.output.bytes.append(options.endsNamesWithNull ? 0 : 10)
    }
    try await search.flush(process)
    // The next program that reads goes on behind the last line that was wanted.
    if descriptor == 0, options.maximumCount < Int.max, result.count == options.maximumCount {
      _ = try? process.seek(0, to: .start(result.end))
    }
  }
}
