import FileSystem
import InternetMessage
import Kernel

/// flush(8): remembers which messages wait for which site, so that a site's mail can be asked for at once
/// (ETRN_README).
package struct Flush: PostfixDaemon {
  package static let program = "flush"

  package init() {}

  /// What became of a request.
  package enum Outcome: Hashable, Sendable {
    case done
    /// Nobody answers at the service's socket.
    case isDown
    /// Parameter fast_flush_domains does not have the site.
    case isNotConfigured
    case isBad
  }

  // MARK: Requests

  /// One message is to be tried at once.
  package static func send(id: String, on machine: Machine) -> Outcome {
    serve(on: machine) { daemon in
      guard QueueID.isValid(id) else { return .isBad }
      release([id], daemon)
      return .done
    }
  }

  /// All messages for a site are to be tried at once.
  package static func send(site: String, on machine: Machine) -> Outcome {
    serve(on: machine) { daemon in
      let site = site.lowercased()
      guard isConfigured(site, daemon) else { return .isNotConfigured }
      let queue = MailQueue(daemon)
      let path = path(of: site)
      let ids = (try? queue.files.read(path)).map { $0.split(separator: 10).map { String(lossless: $0) } } ?? []
      try? queue.files.write(path, [])
      release(ids, daemon)
      return .done
    }
  }

  /// A message waits for a site, which is noted where parameter fast_flush_domains has it.
  package static func note(id: String, site: String, for client: Daemon) -> Outcome {
    let site = site.lowercased()
    switch client.matches(domain: site, "fast_flush_domains") {
    case .match: break
    case .noMatch: return .isNotConfigured
    case .problem: return .isBad
    }
    return serve(on: client.machine) { daemon in
      let files = MailQueue(daemon).files
      let path = path(of: site)
      let known = (try? files.read(path)) ?? []
      guard !known.split(separator: 10).contains(where: { String(lossless: $0) == id }) else { return .done }
      try? files.append(path, (id + "\n").bytes, mode: 0o600)
      return .done
    }
  }

  private static func serve(on machine: Machine, _ body: (Daemon) -> Outcome) -> Outcome {
    guard case .success(let daemon) = MasterService.acquire("flush", .unix, on: machine) else { return .isDown }
    defer { daemon.release() }
    return body(daemon)
  }

  private static func isConfigured(_ site: String, _ daemon: Daemon) -> Bool {
    daemon.matches(domain: site, "fast_flush_domains") == .match
  }

  /// The site's file, below the queue directory.
  private static func path(of site: String) -> String {
    let name = site.utf8.map { byte -> UInt8 in
      let isPlain = (48...57).contains(byte) || (97...122).contains(byte)
      return isPlain ? byte : UInt8(ascii: "_")
    }
    return "flush/" + String(decoding: name, as: UTF8.self)
  }

  /// Moves messages from the deferred to the incoming queue, and tells the queue manager.
  private static func release(_ ids: [String], _ daemon: Daemon) {
    let queue = MailQueue(daemon)
    for id in ids where queue.exists(id, in: .deferred) {
      try? queue.setTime(id, in: .deferred, daemon.machine.now)
      try? queue.move(id, from: .deferred, to: .incoming)
    }
    MasterService.trigger(daemon.configuration.text("queue_service_name"), request: "FI", on: daemon.machine)
  }
}
