import FileSystem
import Kernel

/// showq(8): tells what is in the queue; what it tells is `QueueListing`.
package struct Showq: PostfixDaemon {
  package static let program = "showq"

  package init() {}

  private static let key = ServiceKey("showq", .unix)

  /// Why a command gets no answer from the service; nil when it does.
  static func obstacle(_ voice: CommandVoice, _ configuration: MainConfiguration) -> String? {
    let machine = voice.process.machine
    do throws(Errno) {
      _ = try voice.process.files.status(configuration.text("queue_directory") + "/public/showq")
    } catch {
      return error.message
    }
    return machine.mailSystem(of: configuration) {
      let task = machine.service(MasterService.self)?.task(key)
      guard let task, !task.entry.isPrivate, let daemon = daemon(on: machine) else {
        return Errno.ECONNREFUSED.message
      }
      daemon.release()
      return nil
    }
  }

  /// A process of the service.
  static func daemon(on machine: Machine) -> Daemon? {
    try? MasterService.acquire(key.name, key.kind, on: machine).get()
  }
}
