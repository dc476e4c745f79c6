import FileSystem
import Kernel
import Simulation

/// cleanup(8): brings messages into the queue, whole or not at all.
package struct Cleanup: PostfixDaemon {
  package static let program = "cleanup"
  package static let restartsForChangedTables = true

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    func maps(_ names: [String], _ flags: TableFlags) -> [Maps] {
      names.map { Maps($0, daemon.configuration.text($0), flags: flags) }
    }
    daemon.open(
      maps(
        ["canonical_maps", "sender_canonical_maps", "recipient_canonical_maps", "virtual_alias_maps"],
        [.locks, .foldFixed, .utf8])
        + maps(["header_checks", "mime_header_checks", "nested_header_checks", "body_checks"], [.locks])
        + maps(["sender_bcc_maps", "recipient_bcc_maps"], [.locks, .foldFixed, .utf8]))
  }

  /// How long it waits before it tries again to make a queue file.
  static let retryDelay = TimeInterval.seconds(10)

  /// Begins a message.
  ///
  /// - Returns: nil when there is no queue file to be had, which has been logged.
  /// - Throws: when there is nobody to talk to at the moment.
  package static func open(
    _ flags: CleanupFlags, for client: Daemon
  ) throws(SubsystemWait) -> CleanupSession? {
    let service = client.configuration.text("cleanup_service_name")
    let daemon: Daemon
    switch MasterService.acquire(service, .unix, on: client.machine) {
    case .success(let found): daemon = found
    case .failure(let unavailable): throw SubsystemWait("public/\(service)", unavailable.reason)
    }
    do throws(Errno) {
      let id = try MailQueue(daemon).enter(.incoming, mode: 0o600)
      return CleanupSession(pid: daemon.pid, queueID: id, flags: flags, configuration: daemon.configuration)
    } catch {
      let directory = daemon.configuration.text("queue_directory")
      let file = "incoming/\(client.machine.now.subsecondNanoseconds / 1000).\(daemon.pid)"
      daemon.warn("mail_queue_enter: create file \(file): \(error.message)")
      if error == .ENOSPC { daemon.log(Message(.fatal, "queue file write error: \(directory)")) }
      daemon.release()
      return nil
    }
  }
}
