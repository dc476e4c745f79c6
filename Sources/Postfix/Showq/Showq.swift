import Kernel

/// showq(8): tells what is in the queue; what it tells is `QueueListing`.
package struct Showq: PostfixDaemon {
  package static let program = "showq"

  package init() {}

  /// Why the service does not answer; nil when it does.
  static func obstacle(on machine: Machine) -> String? {
    let task = machine.service(MasterService.self)?.task(ServiceKey("showq", .unix))
    if task?.entry.isPrivate == true { return "Connection refused" }
    switch MasterService.acquire("showq", .unix, on: machine) {
    case .success(let daemon):
      daemon.release()
      return nil
    case .failure(let unavailable):
      return unavailable.reason == .noSuchService ? "No such file or directory" : "Connection refused"
    }
  }
}
