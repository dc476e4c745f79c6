import FileSystem
import Kernel

/// postsuper(1): what the superuser does to messages in the queue, whether the mail system runs or not.
package struct Postsuper: Program {
  package static let name = "postsuper"

  package init() {}

  private static let usage =
    "usage: postsuper [-c config_dir] [-d queue_id (delete)] [-e queue_id (expire)] "
    + "[-f queue_id (expire and/or un-hold)] [-h queue_id (hold)] [-H queue_id (un-hold)] "
    + "[-p (purge temporary files)] [-r queue_id (requeue)] [-s (structure fix)] "
    + "[-S (redundant structure fix)][-v (verbose)] [queue...]"

  private struct Request {
    /// What to do to which messages, in the order of the command line.
    var actions: [(PostsuperAction, target: String)] = []
    var repairs: PostsuperRepairs = []
    var isVerbose = false
  }

  /// The queues that it looks at when none are named: logs first, so that messages find theirs.
  private static let standardQueues = [
    "defer", "bounce", "maildrop", "incoming", "active", "deferred", "hold", "flush",
  ]

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: "postsuper", logName: "postsuper")
    guard process.credentials.realUser == 0 else {
      return try await voice.die(Fatal("use of this command is reserved for the superuser"))
    }
    var request = Request()
    var problem: Fatal?
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:d:e:f:h:H:pr:sSv", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        problem = problem ?? take(option, into: &request, process)
      }
    } catch {
      try await process.writeError("postsuper: \(error.message)\n")
      return try await voice.die(Fatal(Postsuper.usage))
    }
    if let problem { return try await voice.die(problem) }
    let start = CommandStart(voice, program: "postsuper", isVerbose: request.isVerbose)
    guard let configuration = try await start.configuration() else { return .failure }
    voice.configuration = configuration
    // It works as the owner of the queue, so that what it makes belongs to the mail system.
    let owner = process.machine.user(named: configuration.text("mail_owner"))
    var files =
      owner.map {
        process.machine.files(
          as: Credentials(user: $0.id, group: $0.group, supplementaryGroups: [$0.group]), umask: 0o022)
      } ?? process.machine.files
    let top = configuration.text("queue_directory")
    do throws(Errno) {
      files.workingDirectory = try process.files.status(top).id
    } catch {
      return try await voice.die(Fatal("chdir \(top): \(error.message)"))
    }
    let queue = MailQueue(machine: process.machine, configuration: configuration, files: files)
    var work = PostsuperWork(
      queue, parser.operands.isEmpty ? Postsuper.standardQueues : parser.operands, isVerbose: request.isVerbose)
    return try await perform(request, &work, voice)
  }

  /// - Returns: what is wrong with the option.
  private func take(_ option: OptionParser.Option, into request: inout Request, _ process: Process) -> Fatal? {
    let value = option.argument ?? ""
    if let action = PostsuperAction(rawValue: option.name) {
      request.actions.append((action, value))
      return nil
    }
    switch option.name {
    case "c":
      guard value.hasPrefix("/") else { return Fatal("-c requires absolute pathname") }
      process.environment["MAIL_CONFIG"] = value
    case "p": request.repairs.insert(.purge)
    case "s": request.repairs.insert(.structure)
    case "S": request.repairs.formUnion([.structure, .longNames])
    case "v": request.isVerbose = true
    default: break
    }
    return nil
  }

  private func perform(
    _ request: Request, _ work: inout PostsuperWork, _ voice: CommandVoice
  ) async throws(Errno) -> ExitStatus {
    var repairs = request.repairs
    if request.actions.isEmpty, repairs.isEmpty { repairs = [.structure, .purge] }
    var ids: [[String]] = []
    for (_, target) in request.actions {
      ids.append(target == "-" ? try await readIDs(voice.process) : [target])
    }
    do throws(Fatal) {
      if !repairs.isEmpty { try work.repair(repairs) }
      if request.actions.contains(where: { $0.target != "ALL" }) { try work.checkNamesHaveNotChanged() }
      for ((action, target), ids) in zip(request.actions, ids) {
        if target == "ALL" {
          try work.performOnAll(action)
        } else {
          for id in ids { try work.perform(action, id) }
        }
      }
    } catch {
      return try await voice.die(Fatal(messages: work.messages + error.messages + work.warningWhenInterrupted))
    }
    try await voice.say(work.messages + work.report(of: request.actions.map { $0.0 }))
    return .success
  }

  /// The queue IDs on standard input, one a line.
  private func readIDs(_ process: Process) async throws(Errno) -> [String] {
    var ids: [String] = []
    while var line = try await process.standardInput.readLine() {
      if line.last == 10 { line.removeLast() }
      ids.append(String(lossless: line))
    }
    return ids
  }
}

/// What postsuper(1) does to a message, by the letter of its option.
enum PostsuperAction: String, CaseIterable {
  case delete = "d"
  case expire = "e"
  case expireOrRelease = "f"
  case hold = "h"
  case release = "H"
  case requeue = "r"
}

/// What postsuper(1) puts right in the queue directories.
struct PostsuperRepairs: OptionSet {
  let rawValue: UInt8

  /// -s: names and places of files.
  static let structure = PostsuperRepairs(rawValue: 1)
  /// -p: files that nobody has finished.
  static let purge = PostsuperRepairs(rawValue: 2)
  /// -S: also long names that are of another inode.
  static let longNames = PostsuperRepairs(rawValue: 4)
}
