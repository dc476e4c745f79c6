import CommandConventions
import FileSystem
import Kernel
import Simulation

/// What gzip(1) makes of one file's bytes.
extension GzipWork {
  mutating func compress(
    _ bytes: [UInt8], _ path: String, to output: String, _ status: FileStatus
  ) async throws(Errno) {
    let keepsName = options.keepsName ?? true
    let time = keepsName ? UInt32(truncatingIfNeeded: status.modificationTime.seconds) : 0
    let name = keepsName ? Path.lastComponent(path).bytes : nil
    if output.isEmpty, !options.isForced, process.isTerminal(1) {
      return try await fail(
        "compressed data not written to a terminal. Use -f to force compression.\nFor help, type: gzip -h")
    }
    if !output.isEmpty, try await !mayWrite(output) { return }
    let (file, headerLength) = GzipFormat.compress(bytes, level: options.level, name: name, time: time)
    guard try await finish(file, path, output, status) else { return }
    let ratio = GzipListing.ratio(bytes.count - (file.count - headerLength - 8), bytes.count)
    try await tell(path, ratio, output)
  }

  mutating func decompress(
    _ bytes: [UInt8], _ path: String, output: String?, _ status: FileStatus? = nil
  ) async throws(Errno) {
    // zcat -f copies what is not compressed.
    if options.isForced, options.toStandardOutput, !bytes.starts(with: GzipFormat.magic) {
      return try await process.write(bytes)
    }
    let contents = GzipFormat.Contents(bytes)
    if options.lists { return try await list(contents, bytes.count, path) }
    if options.tests {
      if let problem = contents.problem { return try await report(problem, path) }
      if options.verbosity > 0 { try await process.writeError("\(path):\t OK\n") }
      return
    }
    var target = output ?? ""
    if !target.isEmpty, options.keepsName == true, let name = contents.name {
      let directory = path.utf8.contains(UInt8(ascii: "/")) ? Path.directory(path) + "/" : ""
      target = directory + String(lossless: name)
    }
    if let problem = contents.problem, !problem.isWarning {
      if target.isEmpty { try await process.write(contents.bytes) }
      return try await report(problem, path)
    }
    if !target.isEmpty, try await !mayWrite(target) { return }
    let ratio = GzipListing.ratio(
      contents.lastCount - (bytes.count - contents.headerLength - (contents.headerLength > 0 ? 8 : 0)),
      contents.lastCount)
    if target.isEmpty { try await tell(path, ratio, target) }
    guard let status else {
      try await process.write(contents.bytes)
      if let problem = contents.problem { try await report(problem, path) }
      return
    }
    let time =
      options.keepsName == true && contents.time > 0 ? Timestamp(seconds: Int64(contents.time)) : nil
    guard try await finish(contents.bytes, path, target, status, time: time) else { return }
    if let problem = contents.problem { try await report(problem, path) }
    if !target.isEmpty { try await tell(path, ratio, target) }
  }

  /// Writes the new file with the mode, owner and times of the old one, which goes.
  private mutating func finish(
    _ bytes: [UInt8], _ path: String, _ output: String, _ status: FileStatus, time: Timestamp? = nil
  ) async throws(Errno) -> Bool {
    guard !output.isEmpty else {
      try await process.write(bytes)
      return true
    }
    let files = process.files
    do throws(Errno) {
      if (try? files.linkStatus(output)) != nil { try files.remove(output) }
      try files.write(output, bytes, mode: 0o600)
      try? files.setOwner(output, user: status.owner, group: status.group)
      try files.setMode(output, status.mode)
      try files.setTimes(output, access: status.accessTime, modification: time ?? status.modificationTime)
    } catch {
      try await fail("\(output): \(error.message)")
      return false
    }
    guard !options.keeps else { return true }
    do throws(Errno) {
      try files.remove(path)
    } catch {
      try await warn("\(path): \(error.message)")
    }
    return true
  }

  private func tell(_ path: String, _ ratio: String, _ output: String) async throws(Errno) {
    guard options.verbosity > 0 else { return }
    let verb = options.keeps ? "created" : "replaced with"
    try await process.standardOutput.flush()
    try await process.writeError("\(path):\t\(ratio) -- \(verb) \(output.isEmpty ? "stdout" : output)\n")
  }

  /// The bytes of a file; nil after a message where it can't be read.
  mutating func read(_ path: String) async throws(Errno) -> [UInt8]? {
    do throws(Errno) {
      return try await process.readFile(path)
    } catch {
      guard error != .EINTR else { throw error }
      try await fail("\(path): \(error.message)")
      return nil
    }
  }

  // MARK: -l and -t

  mutating func inspect(_ path: String) async throws(Errno) {
    guard let bytes = try await read(path) else { return }
    try await decompress(bytes, path, output: nil)
  }

  private mutating func list(_ contents: GzipFormat.Contents, _ size: Int, _ path: String) async throws(Errno) {
    if let problem = contents.problem, !problem.isWarning {
      listing.headerLength = 0
      return try await report(problem, path)
    }
    let time = (try? process.files.status(path).modificationTime) ?? process.now
    try await process.write(listing.row(contents, size, path, time))
  }
}
