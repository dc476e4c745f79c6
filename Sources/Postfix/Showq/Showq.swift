import FileSystem
import Kernel

/// showq(8): tells what is in the queue; what it tells is `QueueListing`.
package struct Showq: PostfixDaemon {
  package static let program = "showq"

  package init() {}

  /// Why a command gets no answer from the service; nil when it does.
  ///
  /// - Parameter service: its name, parameter showq_service_name.
  static func obstacle(_ service: String, _ voice: CommandVoice, _ configuration: MainConfiguration) -> String? {
    let machine = voice.process.machine
    do throws(Errno) {
      _ = try voice.process.files.status(configuration.text("queue_directory") + "/public/" + service)
    } catch {
      return error.message
    }
    return machine.mailSystem(of: configuration) {
      let task = machine.service(MasterService.self)?.task(ServiceKey(service, .unix))
      guard let task, !task.entry.isPrivate, let daemon = daemon(service, on: machine) else {
        return Errno.ECONNREFUSED.message
      }
      daemon.release()
      return nil
    }
  }

  /// A process of the service.
  static func daemon(_ service: String, on machine: Machine) -> Daemon? {
    try? MasterService.acquire(service, .unix, on: machine).get()
  }
}
