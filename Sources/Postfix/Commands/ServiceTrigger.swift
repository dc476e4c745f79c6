import FileSystem
import Kernel

extension CommandVoice {
  /// Wakes a service of the mail system by its socket in the queue directory, and says what is wrong with that.
  ///
  /// - Parameters:
  ///   - folder: "public" or "private".
  ///   - request: the letters that it gets.
  /// - Returns: whether there was somebody who listens.
  func trigger(
    _ folder: String, _ service: String, request: String, _ configuration: MainConfiguration
  ) async throws(Errno) -> Bool {
    let path = configuration.text("queue_directory") + "/\(folder)/\(service)"
    let status: FileStatus
    do throws(Errno) {
      status = try process.files.status(path)
    } catch {
      try await warn("unable to look up \(folder)/\(service): \(error.message)")
      return false
    }
    guard status.type == .socket || status.type == .fifo else {
      try await warn("\(folder)/\(service) is not a socket or a fifo")
      return false
    }
    guard process.files.mayAccess(.write, path) else { return false }
    let machine = process.machine
    return machine.mailSystem(of: configuration) {
      let services = machine.service(MasterService.self)?.services ?? []
      guard let task = services.first(where: { $0.entry.socketPath == "\(folder)/\(service)" }) else { return false }
      // One that does not come up still takes the request.
      let problem = MasterService.trigger(service, task.entry.kind, request: request, on: machine)
      return problem == nil || problem == .waits
    }
  }
}
