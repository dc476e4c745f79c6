import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// tar(1): archives of files.
struct Tar: Program {
  static let name = "tar"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let options: TarOptions
    do throws(TarOptions.Refusal) {
      options = try await TarOptions(process)
      if let refusal = options.refusal { throw refusal }
    } catch {
      return try await Tar.refuse(error, process)
    }
    guard let operation = options.operation else {
      return try await Tar.refuse(
        .usage("You must specify one of the '-Acdtrux', '--delete' or '--test-label' options", ExitStatus(2)), process)
    }
    var run = TarRun(process: process, options: options)
    if operation == .concatenate { return try await Tar.refuse(.notSimulated("-A"), process) }
    do throws(TarRun.Failure) {
      switch operation {
      case .create: try await run.create()
      case .append: try await run.append(isUpdate: false)
      case .update: try await run.append(isUpdate: true)
      case .list: try await run.list()
      case .extract: try await run.extract()
      case .compare: try await run.compare()
      case .delete: try await run.delete()
      case .concatenate: break
      }
    } catch {
      switch error {
      case .system(let errno): throw errno
      case .usage(let message): return try await Tar.refuse(.usage(message, ExitStatus(2)), process)
      case .fatal(let message):
        try await process.report(message)
        return try await process.fail("Error is not recoverable: exiting now", ExitStatus(2))
      }
    }
    if run.hasFailed {
      return try await process.fail("Exiting with failure status due to previous errors", ExitStatus(2))
    }
    return run.hasDifferences ? .failure : .success
  }

  private static func refuse(_ refusal: TarOptions.Refusal, _ process: Process) async throws(Errno) -> ExitStatus {
    switch refusal {
    case .version:
      try await process.write("tar (GNU tar) 1.34\n")
      return .success
    case .help:
      try await process.writeError("postroom: tar --help is not simulated\n")
      return ExitStatus(2)
    case .notSimulated(let option):
      try await process.writeError("postroom: tar \(option) is not simulated\n")
      return ExitStatus(2)
    case .failure(let message): return try await process.fail(message, ExitStatus(2))
    case .usage(let message, let status):
      try await process.report(message)
      try await process.writeError("Try 'tar --help' or 'tar --usage' for more information.\n")
      return status
    }
  }
}

/// One run of tar.
struct TarRun {
  enum Failure: Error {
    /// The end of everything.
    case fatal(String)
    case usage(String)
    case system(Errno)
  }

  let process: Process
  let options: TarOptions
  /// Something was left undone: status 2.
  var hasFailed = false
  /// The archive and the files are not the same: status 1.
  var hasDifferences = false
  var saidOfNames: Set<String> = []
  /// How wide the owner and the size of a listing are together; grows.
  var columnWidth = 19

  init(process: Process, options: TarOptions) {
    self.process = process
    self.options = options
  }

  // MARK: Messages

  mutating func fail(_ message: String) async throws(Failure) {
    hasFailed = true
    try await say(message)
  }

  func say(_ message: String) async throws(Failure) {
    do throws(Errno) {
      try await process.report(message)
    } catch {
      throw .system(error)
    }
  }

  /// A line of a listing: on standard error where the archive or the content goes to standard output.
  func tell(_ line: String, besides: Bool = false) async throws(Failure) {
    do throws(Errno) {
      if besides { try await process.writeError(line + "\n") } else { try await process.write(line + "\n") }
    } catch {
      throw .system(error)
    }
  }

  // MARK: Names

  /// A name without what would lead out of the directory: a leading "/" or "../".
  mutating func safe(_ name: String, ofLink isLink: Bool = false) async throws(Failure) -> String {
    if options.hasAbsoluteNames { return name }
    var rest = name[...]
    if let last = name.split(separator: "/", omittingEmptySubsequences: false).lastIndex(of: "..") {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      rest = parts[(last + 1)...].joined(separator: "/")[...]
    }
    while rest.hasPrefix("/") { rest = rest.dropFirst() }
    let removed = String(name.dropLast(rest.count))
    if !removed.isEmpty {
      let what = isLink ? "hard link targets" : "member names"
      if saidOfNames.insert(removed + what).inserted { try await say("Removing leading `\(removed)' from \(what)") }
    }
    return rest.isEmpty ? "." : String(rest)
  }

  /// A name without its first directories; nil when nothing is left of it.
  func stripped(_ name: String) -> String? {
    guard options.stripped > 0 else { return name }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let rest = parts.dropFirst(options.stripped)
    let result = rest.joined(separator: "/")
    return result.isEmpty ? nil : result
  }

  // MARK: Listing

  /// A line as of -tv.
  mutating func longLine(of member: TarMember, name: String? = nil) -> String {
    let user = options.showsNumbers || member.ownerName.isEmpty ? String(member.owner) : member.ownerName
    let group = options.showsNumbers || member.groupName.isEmpty ? String(member.group) : member.groupName
    var size = String(member.size)
    if member.kind == .characterDevice || member.kind == .blockDevice {
      size = "\(member.device.major),\(member.device.minor)"
    }
    let width = user.utf8.count + group.utf8.count + size.utf8.count + 2
    columnWidth = max(columnWidth, width)
    let padding = String(repeating: " ", count: columnWidth - width)
    let time = process.format(
      Timestamp(seconds: member.time), options.showsFullTime ? "%Y-%m-%d %H:%M:%S" : "%Y-%m-%d %H:%M")
    var text =
      "\(member.kind.letter)\(member.mode.letters) \(user)/\(group) \(padding)\(size) \(time) \(name ?? member.name)"
    switch member.kind {
    case .symbolicLink: text += " -> \(member.link)"
    case .hardLink: text += " link to \(member.link)"
    default: break
    }
    return text
  }
}
