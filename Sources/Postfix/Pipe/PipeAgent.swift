import FileSystem
import InternetMessage
import Kernel
import MTASupport
import SMTP
import Simulation

/// pipe(8): delivers mail to a command, as the arguments of its service in master.cf say.
package struct PipeAgent: DeliveryAgent {
  package static let program = "pipe"
  package static let restartsForChangedTables = true
  package static let messages: [any ServiceMessage.Type] = [PipeMessage.self]

  /// Deliveries whose command runs, by the number of their request.
  private var jobs: [Int: PipeJob] = [:]

  package init() {}

  package static func deliver(_ request: DeliveryRequest, by daemon: Daemon) {
    let service: PipeService
    do throws(Fatal) {
      service = try PipeService(
        daemon.process?.arguments?.operands ?? [], daemon.configuration, on: daemon.machine)
    } catch {
      daemon.die(error)
      Qmgr.crashed(request, on: daemon.machine)
      return
    }
    let job = PipeJob(request: request, service: service, pid: daemon.pid)
    if let status = job.obstacle(daemon) { return finish(job, status, daemon) }
    if !request.flags.isDisjoint(with: .probe) {
      return finish(job, DeliveryStatus("2.0.0", "delivers to command: \(service.command[0])"), daemon)
    }
    daemon.machine.withService(PipeAgent.self) { $0.jobs[request.number] = job }
    job.start(daemon)
  }

  private static func finish(_ job: PipeJob, _ status: DeliveryStatus, _ daemon: Daemon) {
    let report = DeliveryReport(daemon, job.request)
    var isDeferred = false
    for recipient in job.request.recipients {
      let times = DeliveryTimes(job.request)
      let outcome =
        status.status.hasPrefix("2")
        ? report.sent(recipient, relay: daemon.serviceName, status, times: times)
        : report.failed(recipient, relay: daemon.serviceName, status, times: times)
      if outcome == .deferred { isDeferred = true }
    }
    Qmgr.finished(job.request, isDeferred: isDeferred, on: daemon.machine)
    daemon.release()
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(PipeMessage.ended(let number, let ending, let output) as PipeMessage) = event,
      let job = machine.withService(PipeAgent.self, { $0.jobs.removeValue(forKey: number) }) ?? nil
    else { return }
    let daemon = Daemon(machine: machine, pid: job.pid)
    finish(job, job.status(ending, output, daemon), daemon)
  }

  package static func ended(_ pid: PID, on machine: Machine) {
    let lost = machine.withService(PipeAgent.self) { agent -> [PipeJob] in
      let lost = agent.jobs.values.filter { $0.pid == pid }.sorted { $0.request.number < $1.request.number }
      for job in lost { agent.jobs[job.request.number] = nil }
      return lost
    }
    for job in lost ?? [] { Qmgr.crashed(job.request, on: machine) }
  }
}

/// What pipe(8) tells itself.
enum PipeMessage: ServiceMessage {
  static let name = "Postfix.PipeMessage"

  case ended(request: Int, MailCommand.Ending, output: [UInt8])
}

/// A delivery to a command.
struct PipeJob: Sendable, Codable {
  let request: DeliveryRequest
  let service: PipeService
  let pid: PID

  /// Why the command is not started at all.
  func obstacle(_ daemon: Daemon) -> DeliveryStatus? {
    if service.sizeLimit > 0, request.size > service.sizeLimit {
      return DeliveryStatus("5.2.3", "message too large")
    }
    if let name = unknownMacro {
      let path = daemon.configuration.directory + "/master.cf"
      daemon.warn("file \(path): service \(daemon.serviceName): unknown macro name: \"\(name)\"")
      return DeliveryStatus("4.3.5", "mail system configuration error")
    }
    if service.flags.contains(.deliveredTo), request.recipients.count > 1 {
      let name = daemon.serviceName
      daemon.warn("pipe flag `D' requires \(name)_destination_recipient_limit = 1")
      return DeliveryStatus("4.3.5", "mail system configuration error")
    }
    guard service.flags.contains(.deliveredTo), let address = request.recipients.first?.address else { return nil }
    let isLoop = MessageParts(content(daemon)).fields.contains {
      $0.isNamed("Delivered-To") && String(lossless: $0.unfolded).lowercased() == address.lowercased()
    }
    return isLoop ? DeliveryStatus("5.4.6", "mail forwarding loop for \(address)") : nil
  }

  private func content(_ daemon: Daemon) -> [UInt8] {
    (try? MailQueue(daemon).read(request.queueID, in: request.queue)).flatMap { try? QueuedMessage($0) }?.content ?? []
  }

  func start(_ daemon: Daemon) {
    let configuration = daemon.configuration
    let limit =
      (try? configuration.seconds(daemon.serviceName, "_time_limit", else: "command_time_limit"))
      ?? configuration.seconds("command_time_limit")
    let (machine, number) = (daemon.machine, request.number)
    var command = MailCommand(
      .program(arguments(daemon)), environment: daemon.exportedEnvironment,
      credentials: Credentials(user: service.user, group: service.group, supplementaryGroups: [service.group]),
      directory: service.directory ?? configuration.text("queue_directory"), input: input(daemon),
      timeLimit: .seconds(Int64(limit)), parent: pid, parentName: "pipe")
    command.failurePrefix = "pipe_command: "
    command.startFailed = { text, pid in
      PostfixLog(machine, configuration).write(Message(.fatal, text), tag: "pipe", pid: pid)
    }
    command.run(on: machine) { ending, output in
      machine.send(PipeMessage.ended(request: number, ending, output: output), to: PipeAgent.self)
    }
  }

  /// What became of it.
  func status(_ ending: MailCommand.Ending, _ output: [UInt8], _ daemon: Daemon) -> DeliveryStatus {
    guard ending == .exited(0) else {
      if ending == .timedOut { daemon.warn("pipe_command_read: read time limit exceeded") }
      return CommandVerdict.status(ending, command: service.command[0], output: output)
    }
    var text = String(lossless: output.map { $0 < 32 || $0 == 127 ? UInt8(32) : $0 })
    while text.hasSuffix(" ") { text.removeLast() }
    let shown = text.isEmpty ? "" : " (\(text))"
    return DeliveryStatus("2.0.0", "delivered via \(daemon.serviceName) service\(shown)")
  }

  // MARK: What the command gets

  /// The message, with what flags put in front.
  private func input(_ daemon: Daemon) -> [UInt8] {
    let flags = service.flags
    let sender = request.sender.isEmpty ? service.nullSender : LocalPart.quoted(request.sender)
    var lines: [[UInt8]] = []
    if flags.contains(.fromLine) { lines.append("From \(sender)  \(MailDate.ctime(daemon.machine.now))".bytes) }
    if flags.contains(.returnPath) {
      lines.append("Return-Path: <\(LocalPart.quoted(request.sender, isEmptyPlain: true))>".bytes)
    }
    if flags.contains(.originalTo), let original = request.recipients.first?.original {
      lines.append("X-Original-To: \(LocalPart.quoted(original))".bytes)
    }
    if flags.contains(.deliveredTo), let address = request.recipients.first?.address {
      lines.append("Delivered-To: \(LocalPart.quoted(address))".bytes)
    }
    var content = content(daemon).split(separator: UInt8(10), omittingEmptySubsequences: false).map { Array($0) }
    if content.last?.isEmpty == true { content.removeLast() }
    let from = Array("From ".utf8)
    for line in content {
      if flags.contains(.quotesFrom), line.starts(with: from) {
        lines.append([UInt8(ascii: ">")] + line)
      } else if flags.contains(.dots), line.first == UInt8(ascii: ".") {
        lines.append([UInt8(ascii: ".")] + line)
      } else {
        lines.append(line)
      }
    }
    if flags.contains(.blankLine) { lines.append([]) }
    let end = service.lineEnd.bytes
    return lines.flatMap { $0 + end }
  }

  /// Macros that differ from recipient to recipient.
  private static let perRecipient = ["recipient", "original_recipient", "user", "extension", "mailbox", "domain"]

  /// The command line; an argument that names recipients stands for one argument each.
  private func arguments(_ daemon: Daemon) -> [String] {
    let common = commonValues
    return service.command.flatMap { word -> [String] in
      let isRepeated = PipeJob.perRecipient.contains { word.contains("{\($0)}") || word.contains("$\($0)") }
      guard isRepeated else { return [PipeJob.expand(word, common)] }
      return request.recipients.map { recipient in
        PipeJob.expand(word, common.merging(values(of: recipient, daemon)) { $1 })
      }
    }
  }

  /// A macro in the command that pipe(8) does not know.
  private var unknownMacro: String? {
    let known = Set(PipeJob.perRecipient + commonValues.keys)
    for word in service.command {
      var unknown: String?
      _ = MacroExpansion.expand(word) { name, _ in
        if !known.contains(name), unknown == nil { unknown = name }
        return ""
      }
      if let unknown { return unknown }
    }
    return nil
  }

  private static func expand(_ word: String, _ values: [String: String]) -> String {
    MacroExpansion.expand(word) { name, _ in values[name] ?? "" }.result
  }

  private var commonValues: [String: String] {
    [
      "sender": request.sender.isEmpty
        ? service.nullSender
        : service.flags.contains(.quotesAddress) ? LocalPart.quoted(request.sender) : request.sender,
      "nexthop": request.nextHop, "size": "\(request.size)", "queue_id": request.queueID,
      "client_address": request.client.address, "client_hostname": request.client.name,
      "client_helo": request.client.hello, "client_port": request.client.port,
      "client_protocol": request.client.protocolName, "sasl_method": request.client.saslMethod,
      "sasl_username": request.client.saslUser, "sasl_sender": request.client.saslSender,
      "envid": request.envelopeID,
    ]
  }

  private func values(of recipient: DeliveryRequest.Recipient, _ daemon: Daemon) -> [String: String] {
    func folded(_ address: String) -> MailAddress {
      var parts = MailAddress(address)
      if service.flags.contains(.foldsDomain) { parts.domain = parts.domain?.lowercased() }
      if service.flags.contains(.foldsUser) { parts.local = parts.local.lowercased() }
      return parts
    }
    let parts = folded(recipient.address)
    let divided = parts.split(
      delimiters: daemon.configuration.text("recipient_delimiter"),
      ownerRequestSpecial: daemon.configuration.boolean("owner_request_special"))
    let quotes = service.flags.contains(.quotesAddress)
    let original = folded(recipient.original.isEmpty ? recipient.address : recipient.original)
    return [
      "recipient": quotes ? LocalPart.quoted(parts.text) : parts.text,
      "original_recipient": quotes ? LocalPart.quoted(original.text) : original.text,
      "user": divided?.base ?? parts.local, "extension": divided?.extension ?? "", "mailbox": parts.local,
      "domain": parts.domain ?? "",
    ]
  }
}
