import FileSystem
import Kernel

/// The files that master(8) locks while it runs, so that no other one works on the same queue or data.
struct MasterLocks {
  let queue: FileID
  let data: FileID

  /// The path below the queue directory.
  private static let queueFile = "pid/master.pid"

  private static func path(_ configuration: MainConfiguration) -> String {
    configuration.text("queue_directory") + "/" + queueFile
  }

  /// Whether a master(8) could lock its file in the queue directory: one that is not there can be.
  ///
  /// - Throws: `Fatal` where there is no queue directory.
  static func isFree(_ configuration: MainConfiguration, on machine: Machine) throws(Fatal) -> Bool {
    try enterQueue(configuration, on: machine)
    let path = path(configuration)
    return !machine.files.exists(path) || obstacle(path, machine.files, on: machine) == nil
  }

  private static func enterQueue(_ configuration: MainConfiguration, on machine: Machine) throws(Fatal) {
    let queue = configuration.text("queue_directory")
    guard machine.files.exists(queue) else { throw Fatal("chdir \(queue): No such file or directory") }
  }

  /// Why a file that is there can't be locked.
  private static func obstacle(_ path: String, _ files: Files, on machine: Machine) -> String? {
    let status: FileStatus
    do throws(Errno) {
      try files.check(.write, path)
      status = try files.status(path)
    } catch {
      return "cannot open file: \(error.message)"
    }
    if status.isDirectory { return "cannot open file: Is a directory" }
    if status.linkCount != 1 { return "file has \(status.linkCount) hard links" }
    return holder(of: status.id, on: machine) == nil
      ? nil : "unable to set exclusive lock: Resource temporarily unavailable"
  }

  private static func holder(of file: FileID, on machine: Machine) -> PID? {
    machine.instances(of: MasterService.self).first {
      $0.service.lockedFile == file || $0.service.lockedData == file
    }?.service.pid
  }

  /// Locks both files and writes a PID into them.
  ///
  /// - Throws: `Fatal` for a file that can't be opened, or that another master(8) has locked.
  static func take(_ pid: PID, _ configuration: MainConfiguration, on machine: Machine) throws(Fatal) -> MasterLocks {
    try enterQueue(configuration, on: machine)
    let queueLock = try take(path(configuration), shown: queueFile, pid, machine.files, on: machine)
    let owner = machine.user(named: configuration.text("mail_owner"))
    let credentials = owner.map { Credentials(user: $0.id, group: $0.group) } ?? .root
    let data = configuration.text("data_directory") + "/master.lock"
    let dataLock = try take(data, shown: data, pid, machine.files(as: credentials), on: machine)
    return MasterLocks(queue: queueLock, data: dataLock)
  }

  private static func take(
    _ path: String, shown: String, _ pid: PID, _ files: Files, on machine: Machine
  ) throws(Fatal) -> FileID {
    func complaint(_ reason: String) -> Fatal { Fatal("open lock file \(shown): \(reason)") }
    if files.exists(path), let obstacle = obstacle(path, files, on: machine) { throw complaint(obstacle) }
    if (try? files.linkStatus(path).isSymbolicLink) == true, !files.exists(path) {
      throw complaint("cannot open file: No such file or directory")
    }
    let digits = "\(pid)"
    let line = String(repeating: " ", count: max(0, 32 - digits.utf8.count)) + digits + "\n"
    do throws(Errno) {
      try files.patch(path, line.bytes, at: 0)
      return try files.status(path).id
    } catch {
      guard error == .ENOENT else { throw complaint("cannot open file: \(error.message)") }
    }
    do throws(Errno) {
      try files.write(path, line.bytes, mode: 0o600)
      return try files.status(path).id
    } catch {
      throw complaint("cannot create file exclusively: \(error.message)")
    }
  }
}
