import CommandConventions
import FileSystem
import Kernel

/// gzip(1): compresses files, and makes them what they were.
struct Gzip: Program {
  static let name = "gzip"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await Gzip.run(process, as: "gzip", with: [])
  }

  /// - Parameters:
  ///   - name: the name that it was called by.
  ///   - more: options that the name stands for.
  static func run(_ process: Process, as name: String, with more: [String]) async throws(Errno) -> ExitStatus {
    let arguments = Array(process.arguments.dropFirst())
    if name != "gzip", arguments.first == "--version" {
      try await process.write(
        GzipUsage.version(name) + "Copyright (C) 2007, 2011-2018 Free Software Foundation, Inc.\n")
      return .success
    }
    if process.environment["GZIP"] != nil {
      try await process.writeError(
        "gzip: warning: GZIP environment variable is deprecated; use an alias or script\n")
    }
    let inherited = (process.environment["GZIP"] ?? "").split { $0 == " " || $0 == "\t" }.map(String.init)
    let options: GzipOptions
    do throws(OptionParser.Failure) {
      options = try GzipOptions(inherited + more + arguments)
    } catch {
      try await process.writeError("gzip: \(error.message)\n" + GzipUsage.tryHelp)
      return .failure
    }
    if let information = options.information {
      switch information {
      case .help: try await process.write(GzipUsage.help)
      case .version: try await process.write(GzipUsage.version("gzip") + GzipUsage.license + GzipUsage.author)
      case .license: try await process.write(GzipUsage.version("gzip") + GzipUsage.license)
      }
      return .success
    }
    if let missing = options.missing {
      try await process.writeError("postroom: gzip \(missing) is not simulated\n")
      return .failure
    }
    var work = GzipWork(process, options)
    return try await work.run()
  }
}
