import FileSystem
import InternetMessage
import Kernel

/// postqueue(1): lists and flushes the queue, for all users.
package struct Postqueue: Program {
  package static let name = "postqueue"

  package init() {}

  private enum Mode: Hashable {
    case list, listJSON, flush
    case flushID(String)
    case flushSite(String)
  }

  private static let usage =
    "usage: postqueue -f | postqueue -i queueid | postqueue -j | postqueue -p | postqueue -s site"

  package func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var voice = CommandVoice(process, name: "postqueue", logName: "postqueue")
    var mode: Mode?
    var isOdd = false
    var isVerbose = false
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "c:fi:jps:v", permutes: false)
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        let value = option.argument ?? ""
        var new: Mode?
        switch option.name {
        case "c": process.environment["MAIL_CONFIG"] = value
        case "f": new = .flush
        case "i": new = .flushID(value)
        case "j": new = .listJSON
        case "p": new = .list
        case "s": new = .flushSite(value)
        case "v": isVerbose = true
        default: break
        }
        if new != nil, mode != nil { isOdd = true }
        mode = new ?? mode
      }
    } catch {
      try await process.writeError("postqueue: \(error.message)\n")
      isOdd = true
    }
    guard let mode, !isOdd, parser.operands.isEmpty else {
      return try await voice.die(Fatal(Postqueue.usage), status: .unavailable)
    }
    let start = CommandStart(voice, program: "postqueue", isVerbose: isVerbose, isSetGroupID: true)
    guard let configuration = try await start.configuration() else { return .unavailable }
    voice.configuration = configuration
    guard process.files.exists(configuration.text("queue_directory")) else {
      return try await voice.die(
        Fatal("chdir \(configuration.text("queue_directory")): No such file or directory"), status: .unavailable)
    }
    switch mode {
    case .list, .listJSON: return try await list(voice, configuration, isJSON: mode == .listJSON)
    case .flush: return try await flush(voice, configuration)
    case .flushID(let id): return try await flush(id: id, voice, configuration)
    case .flushSite(let site): return try await flush(site: site, voice, configuration)
    }
  }

  // MARK: Listing

  private func list(
    _ voice: CommandVoice, _ configuration: MainConfiguration, isJSON: Bool
  ) async throws(Errno) -> ExitStatus {
    let process = voice.process
    if process.credentials.realUser != 0, let refusal = voice.refusal("authorized_mailq_users", "view the mail queue") {
      return try await voice.die(Fatal(refusal), status: .unavailable)
    }
    let service = configuration.text("showq_service_name")
    let obstacle = Showq.obstacle(service, voice, configuration)
    if let obstacle {
      let text = "(Connect to the \(configuration.text("mail_name")) \(service) service: \(obstacle))"
      if obstacle == Errno.EACCES.message {
        let text = "Connect to the \(configuration.text("mail_name")) \(service) service: \(obstacle)"
        return try await voice.die(Fatal(text), status: .unavailable)
      }
      guard process.credentials.realUser == 0 else {
        return try await voice.die(
          Fatal("Queue report unavailable - mail system is down \(text)"), status: .unavailable)
      }
      try await voice.warn("Mail system is down -- accessing queue directly \(text)")
      // The program of the service is run, which has the same name.
      let program = configuration.text("daemon_directory") + "/" + service
      guard process.machine.files.exists(program) else {
        let failure = "vstream_popen: execvp \(program): \(Errno.ENOENT.message)"
        try await process.writeError("postqueue: fatal: \(failure)\n")
        process.machine.log(.mail, .crit, tag: "postqueue", pid: process.pid, "fatal: " + failure)
        return try await voice.die(Fatal("malformed showq server response"), status: .unavailable)
      }
    }
    var files = process.machine.files
    if let top = try? files.status(configuration.text("queue_directory")) { files.workingDirectory = top.id }
    var queue = MailQueue(machine: process.machine, configuration: configuration, files: files)
    var showq: Daemon?
    if obstacle == nil {
      showq = process.machine.mailSystem(of: configuration) { Showq.daemon(service, on: process.machine) }
      if let showq { queue = MailQueue(showq) }
    }
    let listing = QueueListing(queue)
    guard let failure = listing.failure else {
      showq?.release()
      try await process.write(isJSON ? listing.json : listing.text)
      return .success
    }
    try await process.write(isJSON ? listing.json : listing.incompleteText)
    if let showq {
      showq.die(failure)
    } else {
      // The program of the service says it to the log alone.
      let log = PostfixLog(process.machine, configuration)
      let (tag, pid) = ("\(configuration.text("syslog_name"))/\(service)", process.machine.takePID())
      for message in failure.messages { log.write(message, tag: tag, pid: pid) }
    }
    return try await voice.die(Fatal("malformed showq server response"), status: .unavailable)
  }

  // MARK: Flushing

  private func flushRefusal(_ voice: CommandVoice) -> String? {
    guard voice.process.credentials.realUser != 0 else { return nil }
    return voice.refusal("authorized_flush_users", "flush the mail queue")
  }

  private static let isDown = Fatal("Cannot flush mail queue - mail system is down")

  private func flush(_ voice: CommandVoice, _ configuration: MainConfiguration) async throws(Errno) -> ExitStatus {
    if let refusal = flushRefusal(voice) {
      return try await voice.die(Fatal(refusal), status: .unavailable)
    }
    for (service, request) in [("queue_service_name", "DFA"), ("pickup_service_name", "W")] {
      guard try await voice.trigger("public", configuration.text(service), request: request, configuration) else {
        return try await voice.die(Postqueue.isDown, status: .unavailable)
      }
    }
    return .success
  }

  private func flush(
    id: String, _ voice: CommandVoice, _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    if let refusal = flushRefusal(voice) {
      return try await voice.die(Fatal(refusal), status: .unavailable)
    }
    guard !id.isEmpty, id.utf8.allSatisfy({ $0 < 128 && Character(Unicode.Scalar($0)).isASCIIWord }) else {
      return try await voice.die(
        Fatal("Cannot flush queue ID - invalid name: \"\(id)\""), status: .unavailable)
    }
    let machine = voice.process.machine
    return try await finish(machine.mailSystem(of: configuration) { Flush.send(id: id, on: machine) }, id, voice)
  }

  private func flush(
    site: String, _ voice: CommandVoice, _ configuration: MainConfiguration
  ) async throws(Errno) -> ExitStatus {
    if let refusal = flushRefusal(voice) {
      return try await voice.die(Fatal(refusal), status: .unavailable)
    }
    guard HostName.isLiteral(site) || HostName.complaint(site) == nil else {
      return try await voice.die(
        Fatal("Cannot flush mail queue - invalid destination: \"\(site)\""), status: .unavailable)
    }
    // Whether there is a list for the site is known without asking anybody.
    let machine = voice.process.machine
    let context = TableContext(machine: machine, files: machine.files, configuration: configuration) { _ in }
    var tables = OpenTables()
    let list = MatchList(
      "fast_flush_domains", configuration.text("fast_flush_domains"), files: machine.files,
      configuration: configuration)
    if !machine.mailSystem(of: configuration, { MasterService.isRunning(on: machine) }),
      (try? list.matches(domain: site.lowercased(), tables: &tables, in: context)) == .noMatch
    {
      return try await finish(.isNotConfigured, site, voice)
    }
    return try await finish(machine.mailSystem(of: configuration) { Flush.send(site: site, on: machine) }, site, voice)
  }

  private func finish(_ outcome: Flush.Outcome, _ what: String, _ voice: CommandVoice) async throws(Errno) -> ExitStatus
  {
    switch outcome {
    case .done, .isBad: return .success
    case .isDown:
      try await voice.warn("connect to public/flush: Connection refused")
      return try await voice.die(Postqueue.isDown, status: .unavailable)
    case .isNotConfigured:
      return try await voice.die(
        Fatal("Flush service is not configured for destination \"\(what)\""), status: .unavailable)
    }
  }
}

extension Character {
  /// A letter or a digit.
  fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}
