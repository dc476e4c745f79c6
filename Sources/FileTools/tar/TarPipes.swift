import CommandConventions
import FileSystem
import Kernel

/// Reading and writing archives, packed or not.
extension TarRun {
  private static let suffixes: [(String, String)] = [
    (".tar.gz", "gzip"), (".tgz", "gzip"), (".taz", "gzip"), (".gz", "gzip"), (".tar.Z", "compress"),
    (".Z", "compress"),
    (".tar.bz2", "bzip2"), (".tbz2", "bzip2"), (".tbz", "bzip2"), (".bz2", "bzip2"), (".tar.xz", "xz"), (".txz", "xz"),
    (".xz", "xz"), (".tar.zst", "zstd"), (".zst", "zstd"), (".tar.lzma", "lzma"), (".lzma", "lzma"),
  ]

  private static let signatures: [(bytes: [UInt8], program: String, option: String)] = [
    ([0x1F, 0x8B], "gzip", "-z"), ([0x1F, 0x9D], "compress", "-Z"), ([0x42, 0x5A, 0x68], "bzip2", "-j"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz", "-J"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd", "--zstd"),
  ]

  /// The members of the archive.
  ///
  /// - Parameter isChanged: whether it will be written back, and so must not be packed.
  mutating func readArchive(isChanged: Bool = false) async throws(Failure) -> TarArchive {
    if isChanged, options.compressor != nil { throw .usage("Cannot update compressed archives") }
    let isInput = options.archiveIsOutput
    if isInput, process.isTerminal(0) {
      throw .fatal("Refusing to read archive contents from terminal (missing -f option?)")
    }
    var bytes: [UInt8]
    do throws(Errno) {
      bytes = isInput ? try await process.readAll(0) : try await process.readFile(options.file ?? "-")
    } catch {
      if error == .EINTR { throw .system(error) }
      let message = "\(options.file ?? "-"): Cannot open: \(error.message)"
      guard options.compressor != nil else { throw .fatal(message) }
      try await complain("tar (child): \(message)\ntar (child): Error is not recoverable: exiting now\n")
      throw .fatal("Child returned status 2")
    }
    if let program = options.compressor {
      bytes = try await unpacked(bytes, program)
    } else if let signature = TarRun.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      if isInput { throw .fatal("Archive is compressed. Use \(signature.option) option") }
      if isChanged { throw .usage("Cannot update compressed archives") }
      bytes = try await unpacked(bytes, signature.program)
    }
    let archive = TarArchive(bytes)
    if archive.damage == .noArchive, !(isChanged && bytes.isEmpty) {
      try await fail("This does not look like a tar archive")
    }
    return archive
  }

  /// After all members have been dealt with: complains of an archive that ends too early.
  func checkEnd(_ archive: TarArchive) async throws(Failure) {
    if archive.damage == .unexpectedEnd { throw .fatal("Unexpected EOF in archive") }
  }

  /// Writes the finished archive.
  func writeArchive(_ bytes: [UInt8]) async throws(Failure) {
    if let program = compressorForWriting { return try await pack(bytes, program) }
    do throws(Errno) {
      if options.archiveIsOutput {
        try await process.write(bytes)
        try await process.standardOutput.flush()
      } else {
        try process.files.write(options.file ?? "-", bytes)
      }
    } catch {
      if error == .EINTR || error == .EPIPE { throw .system(error) }
      throw .fatal("\(options.file ?? "-"): Cannot write: \(error.message)")
    }
  }

  private var compressorForWriting: String? {
    if let program = options.compressor { return program }
    guard options.isCompressorBySuffix, let file = options.file else { return nil }
    return TarRun.suffixes.first { file.hasSuffix($0.0) }?.1
  }

  private func complain(_ text: String) async throws(Failure) {
    do throws(Errno) {
      try await process.standardOutput.flush()
      try await process.writeError(text)
    } catch {
      throw .system(error)
    }
  }

  // MARK: Children

  /// A child that writes bytes into a pipe; the end to read from.
  private func feed(_ bytes: [UInt8]) -> Int {
    let pipe = process.makePipe()
    process.fork { child throws(Errno) in
      try child.close(pipe.reader)
      try await child.write(pipe.writer, bytes)
      return .success
    }
    try? process.close(pipe.writer)
    return pipe.reader
  }

  private func unpacked(_ bytes: [UInt8], _ program: String) async throws(Failure) -> [UInt8] {
    let (result, status): ([UInt8], WaitStatus)
    do throws(Errno) {
      let input = feed(bytes)
      let output = process.makePipe()
      let child = process.fork { child throws(Errno) in
        try child.duplicate(input, as: 0)
        try child.duplicate(output.writer, as: 1)
        for descriptor in [input, output.reader, output.writer] { try child.close(descriptor) }
        do throws(Errno) {
          return try await child.executeSearching(program, [program, "-d"])
        } catch {
          if error == .EINTR { throw error }
          try await child.writeError(
            "tar (child): \(program): Cannot exec: \(error.message)\n"
              + "tar (child): Error is not recoverable: exiting now\n")
          return ExitStatus(2)
        }
      }
      try process.close(input)
      try process.close(output.writer)
      result = try await process.readAll(output.reader)
      try process.close(output.reader)
      status = try await process.wait(for: child)
    } catch {
      throw .system(error)
    }
    if let failure = TarRun.failure(of: status) { throw .fatal(failure) }
    return result
  }

  private func pack(_ bytes: [UInt8], _ program: String) async throws(Failure) {
    let input = feed(bytes)
    let file = options.archiveIsOutput ? nil : options.file
    let status: WaitStatus
    do throws(Errno) {
      let child = process.fork { child throws(Errno) in
        try child.duplicate(input, as: 0)
        if let file {
          let output = try await child.open(file, [.write, .create, .truncate])
          try child.duplicate(output, as: 1)
        }
        return try await child.execute("/bin/sh", ["/bin/sh", "-c", program])
      }
      try process.close(input)
      status = try await process.wait(for: child)
    } catch {
      throw .system(error)
    }
    if let failure = TarRun.failure(of: status) { throw .fatal(failure) }
  }

  private static func failure(of status: WaitStatus) -> String? {
    switch status {
    case .exited(let status): status.isSuccess ? nil : "Child returned status \(status.rawValue)"
    case .signaled(let signal): "Child died with signal \(signal.rawValue)"
    case .stopped, .continued: nil
    }
  }
}
