import FileSystem
import InternetMessage
import Kernel
import MTASupport
import Simulation

/// virtual(8): delivers mail for domains whose users have no accounts here, each to a mailbox of its own.
package struct VirtualAgent: DeliveryAgent {
  package static let program = "virtual"
  package static let restartsForChangedTables = true

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    let configuration = daemon.configuration
    let mailbox = configuration.integer("virtual_mailbox_limit")
    let message = configuration.integer("message_size_limit")
    if mailbox > 0, message == 0 {
      throw Fatal("configuration error: virtual_mailbox_limit is limited but message_size_limit is unlimited")
    }
    if mailbox > 0, message > mailbox {
      throw Fatal("configuration error: virtual_mailbox_limit is smaller than message_size_limit")
    }
    daemon.open(["virtual_mailbox_maps", "virtual_uid_maps", "virtual_gid_maps"].map { maps($0, daemon) })
  }

  private static func maps(_ parameter: String, _ daemon: Daemon) -> Maps {
    Maps(
      parameter, daemon.configuration.text(parameter), flags: [.locks, .noSubstitution, .foldFixed, .utf8])
  }

  package static func deliver(_ request: DeliveryRequest, by daemon: Daemon) {
    let content =
      (try? MailQueue(daemon).read(request.queueID, in: request.queue)).flatMap { try? QueuedMessage($0) }?.content
      ?? []
    let loops = Set(
      MessageParts(content).fields.filter { $0.isNamed("Delivered-To") }.map {
        String(lossless: $0.unfolded).lowercased()
      })
    var isDeferred = false
    for recipient in request.recipients {
      let delivery = VirtualDelivery(daemon, request, recipient, content: content, seen: loops)
      if delivery.run() == .deferred { isDeferred = true }
    }
    Qmgr.finished(request, isDeferred: isDeferred, on: daemon.machine)
    daemon.release()
  }
}

/// The delivery to one recipient.
private struct VirtualDelivery {
  private let daemon: Daemon
  private let request: DeliveryRequest
  private let recipient: DeliveryRequest.Recipient
  private let content: [UInt8]
  private let seen: Set<String>
  private let configuration: MainConfiguration

  init(
    _ daemon: Daemon, _ request: DeliveryRequest, _ recipient: DeliveryRequest.Recipient, content: [UInt8],
    seen: Set<String>
  ) {
    self.daemon = daemon
    self.request = request
    self.recipient = recipient
    self.content = content
    self.seen = seen
    configuration = daemon.configuration
  }

  private func sent(_ text: String) -> DeliveryReport.Outcome {
    DeliveryReport(daemon, request).sent(
      recipient, relay: daemon.serviceName, DeliveryStatus("2.0.0", text), times: DeliveryTimes(request))
  }

  private func failed(_ status: String, _ text: String) -> DeliveryReport.Outcome {
    DeliveryReport(daemon, request).failed(
      recipient, relay: daemon.serviceName, DeliveryStatus(status, text), times: DeliveryTimes(request))
  }

  private var wrongConfiguration: DeliveryReport.Outcome { failed("4.3.5", "mail system configuration error") }

  func run() -> DeliveryReport.Outcome {
    if seen.contains(recipient.address.lowercased()) {
      return failed("5.4.6", "mail forwarding loop for \(recipient.address)")
    }
    let mailbox: String
    switch find("virtual_mailbox_maps") {
    case .nothing: return failed("5.1.1", "unknown user: \"\(recipient.address)\"")
    case .problem:
      daemon.warn("table virtual_mailbox_maps: lookup \(recipient.address): Application error")
      return failed("4.3.5", "mail system configuration error")
    case .value(let text, _): mailbox = text
    }
    guard let user = identity("virtual_uid_maps", "uid", least: configuration.integer("virtual_minimum_uid")),
      let group = identity("virtual_gid_maps", "gid", least: 1)
    else { return wrongConfiguration }
    if !request.flags.isDisjoint(with: .probe) { return sent("delivers to mailbox") }
    let path = configuration.text("virtual_mailbox_base") + "/" + mailbox
    let credentials = Credentials(user: user, group: group, supplementaryGroups: [group])
    return mailbox.hasSuffix("/") ? deliver(maildir: path, credentials) : deliver(mailbox: path, credentials)
  }

  private func find(_ parameter: String) -> Maps.Found {
    let maps = Maps(
      parameter, configuration.text(parameter), flags: [.locks, .noSubstitution, .foldFixed, .utf8])
    return AddressLookup(daemon).find(recipient.address, in: maps).found
  }

  /// A user or group number; nil where there is none, which has been logged.
  private func identity(_ parameter: String, _ kind: String, least: Int) -> UInt32? {
    switch find(parameter) {
    case .nothing, .problem:
      daemon.warn("recipient \(recipient.address): not found in \(parameter)")
      return nil
    case .value(let text, _):
      guard let number = UInt32(text), number >= least else {
        daemon.warn("recipient \(recipient.address): bad \(kind) \(text) in \(parameter)")
        return nil
      }
      return number
    }
  }

  // MARK: Files

  private var message: DeliveredMessage {
    var added = ["Return-Path: <\(LocalPart.quoted(request.sender, isEmptyPlain: true))>"]
    if !recipient.original.isEmpty, configuration.boolean("enable_original_recipient") {
      added.append("X-Original-To: \(LocalPart.quoted(recipient.original))")
    }
    added.append("Delivered-To: \(LocalPart.quoted(recipient.address))")
    return DeliveredMessage(content: content, sender: request.sender, added: added)
  }

  private func deliver(maildir path: String, _ credentials: Credentials) -> DeliveryReport.Outcome {
    let files = daemon.machine.files(as: credentials, umask: 0o077)
    do throws(MailboxFailure) {
      try Maildir(path, files: files).deliver(
        message.plain, host: configuration.text("myhostname").hostLabel, pid: daemon.pid)
      return sent("delivered to maildir")
    } catch {
      if error.error == .EACCES {
        daemon.warn(
          "maildir access problem for UID/GID=\(credentials.effectiveUser)/\(credentials.effectiveGroup): \(error.text)"
        )
        daemon.warn("perhaps you need to create the maildirs in advance")
      }
      return failed("4.2.0", "maildir delivery failed: \(error.text)")
    }
  }

  private func deliver(mailbox path: String, _ credentials: Credentials) -> DeliveryReport.Outcome {
    let files = daemon.machine.files(as: credentials, umask: 0o077)
    let mailbox = Mailbox(path, files: files)
    let body = { () throws(MailboxFailure) in
      try mailbox.append(
        message.mbox(at: daemon.machine.now), limit: configuration.integer("virtual_mailbox_limit"))
    }
    do throws(MailboxFailure) {
      if configuration.list("virtual_mailbox_lock").contains("dotlock") {
        try mailbox.locked(by: files, body)
      } else {
        try body()
      }
      return sent("delivered to mailbox")
    } catch {
      let status = error.error == .EFBIG ? "5.2.2" : "4.2.0"
      return failed(status, "delivery failed to mailbox \(path): \(error.text)")
    }
  }
}
