import CommandConventions
import FileSystem
import Kernel

/// One run of find(1): the walk, and what it has to remember.
final class FindRun {
  let process: Process
  let settings: FindSettings
  private(set) var status = ExitStatus.success
  private(set) var outputs: [OutputBuffer] = []
  var listing = FindListing()
  /// The files that "-exec … {} +" waits to pass on, by the command's number.
  var batches: [FindBatch?]
  /// Set by -quit.
  var isQuitting = false
  /// Set by -prune, for the file that is looked at.
  var isPruned = false
  let isTerminal: Bool

  /// A directory that the walk is in.
  private struct Ancestor {
    let id: FileID
    let path: String
  }

  init(_ process: Process, _ settings: FindSettings) {
    self.process = process
    self.settings = settings
    batches = Array(repeating: nil, count: settings.batchCount)
    isTerminal = process.isTerminal(1)
  }

  func openOutputs() async throws(Errno) -> Bool {
    for path in settings.outputs {
      do throws(Errno) {
        let descriptor = try await process.open(path, .replace)
        outputs.append(OutputBuffer(process: process, descriptor: descriptor))
      } catch {
        try await process.report("‘\(path)’", error)
        return false
      }
    }
    return true
  }

  func run() async throws(Errno) -> ExitStatus {
    guard let points = try await startingPoints() else { return .failure }
    for point in points {
      try await walk(point, start: point, depth: 0, below: [])
      if isQuitting { break }
    }
    try await runBatches()
    for output in outputs { try await output.flush() }
    return status
  }

  private func startingPoints() async throws(Errno) -> [String]? {
    guard let file = settings.startingPointsFile else {
      return settings.startingPoints.isEmpty ? ["."] : settings.startingPoints
    }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = file == "-" ? try await process.standardInput.readAll() : try await process.readFile(file)
    } catch {
      try await process.report("cannot open ‘\(file)’ for reading", error)
      return nil
    }
    var points: [String] = []
    for (index, name) in bytes.split(separator: 0, omittingEmptySubsequences: false).enumerated() {
      if !name.isEmpty {
        points.append(String(lossless: name))
      } else if index < bytes.count(where: { $0 == 0 }) {
        try await fail("\(file.quoted):\(index + 1): invalid zero-length file name")
      }
    }
    return points
  }

  /// Tells of something that went wrong, and goes on.
  func fail(_ message: String) async throws(Errno) {
    try await process.report(message)
    status = .failure
  }

  func noteFailure() {
    status = .failure
  }

  // MARK: The walk

  private func walk(_ path: String, start: String, depth: Int, below ancestors: [Ancestor]) async throws(Errno) {
    try await process.checkpoint()
    let file: FindFile
    do throws(Errno) {
      file = try look(at: path, start: start, depth: depth)
    } catch {
      if !(settings.ignoresRaces && error == .ENOENT && depth > 0) {
        try await fail("‘\(path)’: \(error.message)")
      }
      return
    }
    if file.status.isDirectory, let same = ancestors.first(where: { $0.id == file.status.id }) {
      try await fail("File system loop detected; ‘\(path)’ is part of the same file system loop as ‘\(same.path)’.")
      return
    }
    isPruned = false
    if !settings.isDepthFirst, depth >= settings.minimumDepth {
      _ = try await evaluate(settings.expression, file)
    }
    let isCrossed = settings.staysOnVolume && ancestors.first.map { $0.id.volume != file.status.id.volume } ?? false
    if file.status.isDirectory, !isPruned, !isQuitting, depth < settings.maximumDepth, !isCrossed {
      try await descend(into: file, below: ancestors)
    }
    if settings.isDepthFirst, !isQuitting, depth >= settings.minimumDepth {
      _ = try await evaluate(settings.expression, file)
    }
  }

  private func look(at path: String, start: String, depth: Int) throws(Errno) -> FindFile {
    let files = process.files
    let follows = settings.following == .always || settings.following == .startingPoints && depth == 0
    if follows {
      do throws(Errno) {
        return FindFile(path: path, start: start, depth: depth, status: try files.status(path), isFollowed: true)
      } catch {
        guard error == .ENOENT || error == .ELOOP && depth > 0 else { throw error }
      }
    }
    return FindFile(path: path, start: start, depth: depth, status: try files.linkStatus(path), isFollowed: false)
  }

  private func descend(into file: FindFile, below ancestors: [Ancestor]) async throws(Errno) {
    let entries: [DirectoryEntry]
    do throws(Errno) {
      entries = try process.files.entries(of: file.path)
    } catch {
      try await fail("‘\(file.path)’: \(error.message)")
      return
    }
    let below = ancestors + [Ancestor(id: file.status.id, path: file.path)]
    let prefix = file.path.utf8.last == UInt8(ascii: "/") ? file.path : file.path + "/"
    for entry in entries {
      try await walk(prefix + entry.name, start: file.start, depth: file.depth + 1, below: below)
      if isQuitting { return }
    }
  }
}
