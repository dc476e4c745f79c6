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

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: "postsuper", logName: "postsuper")
    var actions: [(PostsuperAction, String)] = []
    var checksStructure = false
    var purges = false
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:d:e:f:h:H:pr:sSv", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        if let action = PostsuperAction(rawValue: option.name) {
          actions.append((action, option.argument ?? ""))
          continue
        }
        switch option.name {
        case "c": process.environment["MAIL_CONFIG"] = option.argument
        case "p": purges = true
        case "s", "S": checksStructure = true
        default: break
        }
      }
    } catch {
      try await process.writeError("postsuper: \(error.message)\n")
      return try await voice.die(Fatal(Postsuper.usage))
    }
    guard let configuration = try await CommandStart(voice, program: "postsuper").configuration() else {
      return .failure
    }
    voice.configuration = configuration
    guard process.credentials.realUser == 0 else {
      return try await voice.die(Fatal("use of this command is reserved for the superuser"))
    }
    var queues: [QueueName] = []
    for name in parser.operands {
      guard let queue = QueueName(rawValue: name), PostsuperWork.standardQueues.contains(queue) || queue == .flush
      else { return try await voice.die(Fatal("invalid directory name: \(name)")) }
      queues.append(queue)
    }
    if actions.isEmpty, !checksStructure, !purges { (checksStructure, purges) = (true, true) }
    // It works as the owner of the queue, so that what it makes belongs to the mail system.
    let owner = process.machine.user(named: configuration.text("mail_owner"))
    var files =
      owner.map {
        process.machine.files(
          as: Credentials(user: $0.id, group: $0.group, supplementaryGroups: [$0.group]), umask: 0o077)
      } ?? process.machine.files
    if let top = try? files.status(configuration.text("queue_directory")) { files.workingDirectory = top.id }
    var work = PostsuperWork(
      MailQueue(machine: process.machine, configuration: configuration, files: files), queues, voice)
    for (action, target) in actions {
      for id in try await targets(target, process) { try await work.perform(action, id) }
      if target == "ALL" { try work.performOnAll(action) }
    }
    if checksStructure || purges, let closed = work.closedDirectory(to: configuration.text("mail_owner")) {
      return try await voice.die(closed)
    }
    if checksStructure { try await work.checkStructure() }
    if purges { try await work.purge() }
    try await work.report()
    return .success
  }

  /// The queue IDs of an option's argument: one, or for "-" those on standard input; none for "ALL".
  private func targets(_ text: String, _ process: Process) async throws(Errno) -> [String] {
    if text == "ALL" { return [] }
    guard text == "-" else { return [text] }
    var ids: [String] = []
    while let line = try await process.standardInput.readLine() {
      let words = String(lossless: line.filter { $0 != 10 && $0 != 13 }).split { $0 == " " || $0 == "\t" }
      if let first = words.first { ids.append(String(first)) }
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
