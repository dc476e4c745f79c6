import FileSystem
import Kernel
import Simulation

/// postdrop(1): puts a message into the maildrop queue, with the right of its group to write there.
package struct Postdrop: Program {
  package static let name = "postdrop"

  package init() {}

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o022
    var voice = CommandVoice(process, name: "postdrop", logName: "postdrop")
    var isVerbose = false
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:rv", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "c": process.environment["MAIL_CONFIG"] = option.argument
        case "v": isVerbose = process.credentials.isSuperuser
        default: break
        }
      }
    } catch {
      try await process.writeError("postdrop: \(error.message)\n")
      return try await voice.die(Fatal("usage: postdrop [-c config_dir] [-v]"))
    }
    let start = CommandStart(voice, program: "postdrop", isVerbose: isVerbose, isSetGroupID: true)
    guard let configuration = try await start.configuration() else { return .failure }
    voice.configuration = configuration
    let queue: MailQueue
    do throws(Fatal) {
      queue = try MailQueue(of: process, configuration)
    } catch {
      return try await voice.die(error)
    }
    if isVerbose { try await voice.say(.info("chdir \(configuration.text("queue_directory"))")) }
    if let refusal = voice.refusal("authorized_submit_users", "submit mail") {
      return try await voice.die(Fatal(refusal))
    }
    return try await store(queue, voice, configuration, isVerbose: isVerbose)
  }

  /// An attribute as programs of Postfix hand them to each other: name and value, each with a null byte behind it.
  private static func attributes(_ pairs: KeyValuePairs<String, String>) -> [UInt8] {
    pairs.flatMap { $0.key.bytes + [0] + $0.value.bytes + [0] } + [0]
  }

  private func store(
    _ queue: MailQueue, _ voice: CommandVoice, _ configuration: MainConfiguration, isVerbose: Bool
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    let id = try await enter(queue, voice)
    if isVerbose {
      try await voice.say([
        .info("open maildrop/\(id)"), .info("send attr protocol = postdrop_protocol"),
        .info("send attr queue_id = \(id)"),
      ])
    }
    try await process.write(1, Postdrop.attributes(["protocol": "postdrop_protocol", "queue_id": id]))
    var outcome: PostdropInput.Outcome
    do throws(Errno) {
      var input = PostdropInput(
        try await process.readAll(0), uid: process.credentials.realUser, now: process.now, configuration)
      var remarks: [Message] = []
      outcome = input.check { sender throws(Fatal) in
        try refusal(sender, voice, configuration) { remarks.append($0) }
      }
      try await voice.say(remarks + input.messages)
    } catch {
      try? queue.remove(id, from: .maildrop)
      throw error
    }
    if case .message(let bytes) = outcome {
      do throws(Errno) {
        try queue.write(bytes, to: id, in: .maildrop)
        try queue.files.setMode(queue.path(id, in: .maildrop), 0o744)
        _ = try await voice.trigger("public", configuration.text("pickup_service_name"), request: "W", configuration)
        try await process.write(1, Postdrop.attributes(["status": "0", "reason": ""]))
        return .success
      } catch {
        guard error != .EINTR else { throw error }
        try await voice.warn("uid=\(process.credentials.realUser): \(error.message)")
        outcome = .failed(.write)
      }
    }
    try? queue.remove(id, from: .maildrop)
    switch outcome {
    case .message, .cancelled:
      if isVerbose { try await voice.say(.info("remove maildrop/\(id)")) }
      return .success
    case .fatal(let fatal): return try await voice.die(fatal)
    case .failed(let status, let reason):
      try await process.write(1, Postdrop.attributes(["status": "\(status.rawValue)", "reason": reason]))
      return ExitStatus(status.rawValue)
    }
  }

  /// Why the user may not send from an address; nil when that is allowed.
  private func refusal(
    _ sender: String, _ voice: CommandVoice, _ configuration: MainConfiguration, _ report: @escaping (Message) -> Void
  ) throws(Fatal) -> LoginSenders.Refusal? {
    guard let senders = LoginSenders(configuration) else { return nil }
    let process = voice.process
    let uid = process.credentials.realUser
    let context = TableContext(
      machine: process.machine, files: process.files, configuration: configuration, environment: process.environment,
      report: report)
    let verdict = try senders.check(sender, user: process.machine.user(withID: uid)?.name ?? "uid:\(uid)", in: context)
    if case .refused(let refusal) = verdict { return refusal }
    return nil
  }

  /// Makes the file of the message; waits until that is possible.
  private func enter(_ queue: MailQueue, _ voice: CommandVoice) async throws(Errno) -> String {
    let process = voice.process
    while true {
      do throws(Errno) {
        return try queue.enter(.maildrop, mode: 0o600)
      } catch {
        try await voice.warn(
          "mail_queue_enter: create file maildrop/\(process.now.subsecondNanoseconds / 1000).\(process.pid): "
            + error.message)
        try await process.sleep(.seconds(10))
      }
    }
  }
}
