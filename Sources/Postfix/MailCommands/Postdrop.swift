import FileSystem
import Kernel
import Simulation

/// postdrop(1): puts a message into the maildrop queue, with the right of its group to write there.
package struct Postdrop: Program {
  package static let name = "postdrop"

  package init() {}

  private static let envelope: Set<RecordType> = [.message, .fullName, .sender, .recipient, .verp, .attribute, .time]
  private static let extracted: Set<RecordType> = [.end, .recipient, .attribute]

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.umask = 0o022
    var voice = CommandVoice(process, name: "postdrop", logName: "postdrop")
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:rv")
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        if option.name == "c" { process.environment["MAIL_CONFIG"] = option.argument }
      }
    } catch {
      try await process.writeError("postdrop: \(error.message)\n")
      return try await voice.die(Fatal("usage: postdrop [-c config_dir] [-v]"), status: .usage)
    }
    guard let configuration = try await CommandStart(voice, program: "postdrop").configuration() else {
      return .failure
    }
    voice.configuration = configuration
    if let refusal = voice.refusal("authorized_submit_users", "submit mail") {
      try await process.write(refusal + "\n")
      return try await voice.die(Fatal(refusal), status: .noPermission)
    }
    guard let directory = try? process.files.status(configuration.text("queue_directory")).id else {
      return try await voice.die(
        Fatal("chdir \(configuration.text("queue_directory")): No such file or directory"), status: .unavailable)
    }
    var files = process.files
    files.workingDirectory = directory
    return try await store(MailQueue(machine: process.machine, configuration: configuration, files: files), voice)
  }

  private func store(_ queue: MailQueue, _ voice: CommandVoice) async throws(Errno) -> ExitStatus {
    let process = voice.process
    guard let configuration = voice.configuration else { return .failure }
    while true {
      let id: String
      do throws(Errno) {
        id = try queue.enter(.maildrop, mode: 0o600)
      } catch {
        try await voice.warn(
          "mail_queue_enter: create file maildrop/\(process.now.subsecondNanoseconds / 1000).\(process.pid): "
            + error.message)
        try await process.sleep(.seconds(10))
        continue
      }
      do throws(Errno) {
        let bytes = try await process.readAll(0)
        guard let checked = check(bytes) else {
          try? queue.remove(id, from: .maildrop)
          try await process.write("malformed input\n")
          return try await voice.die(
            Fatal("uid=\(process.credentials.realUser): malformed input"), status: .badData)
        }
        let limit = configuration.integer("message_size_limit")
        if limit > 0, checked.count > limit {
          try? queue.remove(id, from: .maildrop)
          try await voice.warn("uid=\(process.credentials.realUser): File too large")
          try await process.write("message file too big\n")
          return .success
        }
        try queue.write(checked, to: id, in: .maildrop)
        try queue.files.setMode(queue.path(id, in: .maildrop), 0o744)
      } catch {
        try? queue.remove(id, from: .maildrop)
        guard error != .EINTR else { throw error }
        try await voice.warn("uid=\(process.credentials.realUser): \(error.message)")
        try await process.write("queue file write error\n")
        return .success
      }
      MasterService.trigger(configuration.text("pickup_service_name"), request: "W", on: process.machine)
      try await process.write("0\n")
      return .success
    }
  }

  /// The records, without what only the mail system itself may say; nil for what is no message.
  private func check(_ bytes: [UInt8]) -> [UInt8]? {
    var reader = RecordReader(bytes)
    var output: [UInt8] = []
    var section = 0
    while let record = try? reader.next() {
      switch section {
      case 0:
        guard Postdrop.envelope.contains(record.type) else { return nil }
        if record.type == .message { section = 1 }
      case 1:
        guard [.text, .partialText, .extracted].contains(record.type) else { return nil }
        if record.type == .extracted { section = 2 }
      default:
        guard Postdrop.extracted.contains(record.type) else { return nil }
      }
      output += record.encoded
      if record.type == .end { return output }
    }
    return nil
  }
}
