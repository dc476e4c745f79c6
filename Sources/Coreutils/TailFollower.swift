import CommandConventions
import FileSystem
import Kernel
import Simulation
import TextFormat

/// `tail -f`: prints what is added to files, and notices when they are cut or replaced.
struct TailFollower {
  private struct Followed {
    let name: String
    let title: String
    /// nil while there is no such file.
    var descriptor: Int?
    var size = 0
    var failure: Errno?
  }

  private let showsNames: Bool
  private let byName: Bool
  private let retries: Bool
  private let process: Process
  private var files: [Followed] = []
  private var lastShown: String?
  private var hasPrinted = false

  init(showsNames: Bool, byName: Bool, retries: Bool, process: Process) {
    self.showsNames = showsNames
    self.byName = byName
    self.retries = retries
    self.process = process
  }

  mutating func add(_ name: String, _ title: String, _ descriptor: Int) {
    var file = Followed(name: name, title: title, descriptor: descriptor)
    file.size = (try? process.status(of: descriptor).size) ?? 0
    files.append(file)
  }

  mutating func addMissing(_ name: String, _ error: Errno) {
    files.append(Followed(name: name, title: name, descriptor: nil, failure: error))
  }

  /// The line with the name of a file, where names are shown.
  mutating func showName(_ title: String) async throws(Errno) {
    lastShown = title
    guard showsNames else { return }
    try await process.write((hasPrinted ? "\n" : "") + "==> \(title) <==\n")
    hasPrinted = true
  }

  /// Follows until a signal comes, nothing is left to follow, nobody reads any more, or a process has ended.
  mutating func run(pause: Double, until pid: PID?, _ status: ExitStatus) async throws(Errno) -> ExitStatus {
    var status = status
    while true {
      for index in files.indices {
        if byName || files[index].descriptor == nil { try await checkName(index, &status) }
        try await checkContent(index)
      }
      try await process.standardOutput.flush()
      files.removeAll { $0.descriptor == nil && !retries }
      if files.isEmpty {
        try await process.report("no files remaining")
        return .failure
      }
      if let pid, process.machine.processInfo(pid) == nil { return status }
      if process.isHungUp(1) {
        process.receive(.PIPE)
        throw .EPIPE
      }
      try await wait(pause, pid)
    }
  }

  private func wait(_ pause: Double, _ pid: PID?) async throws(Errno) {
    var queues = files.compactMap { file in
      file.descriptor.flatMap { process.descriptors[$0]?.readiness ?? changes(of: $0) }
    }
    if let queue = process.hangUpQueue(1) { queues.append(queue) }
    let polls = byName || pid != nil || files.contains { $0.descriptor == nil }
    try await process.block(on: queues, until: polls ? process.now + .fractionalSeconds(max(pause, 0.001)) : nil)
  }

  private func changes(of descriptor: Int) -> WaitQueue? {
    process.descriptors[descriptor]?.file.map { process.machine.changes(of: $0) }
  }

  /// Looks what a name stands for now.
  private mutating func checkName(_ index: Int, _ status: inout ExitStatus) async throws(Errno) {
    let name = files[index].name
    let present: FileStatus
    do throws(Errno) {
      present = try process.files.status(name)
    } catch {
      guard let descriptor = files[index].descriptor else { return }
      try? process.close(descriptor)
      files[index].descriptor = nil
      files[index].failure = error
      try await process.report("\(name.quotedName) has become inaccessible", error)
      status = .failure
      return
    }
    if let descriptor = files[index].descriptor {
      guard (try? process.status(of: descriptor).id) != present.id else { return }
      try await checkContent(index)
      try? process.close(descriptor)
      try await process.report("\(name.quotedName) has been replaced;  following new file")
    } else {
      try await process.report("\(name.quotedName) has appeared;  following new file")
    }
    files[index].descriptor = try? await process.open(name, .read)
    files[index].size = 0
    files[index].failure = nil
  }

  private mutating func checkContent(_ index: Int) async throws(Errno) {
    guard let descriptor = files[index].descriptor else { return }
    if let present = try? process.status(of: descriptor), present.isRegular {
      if present.size < files[index].size {
        try await process.report("\(files[index].title.quotedIfNeeded): file truncated")
        _ = try? process.seek(descriptor, to: .start(0))
      }
      files[index].size = present.size
    } else if process.descriptors[descriptor]?.isReadable == false {
      return
    }
    while true {
      let chunk = try await process.read(descriptor)
      if chunk.isEmpty { return }
      if lastShown != files[index].title { try await showName(files[index].title) }
      try await process.write(chunk)
      files[index].size = max(files[index].size, (try? process.status(of: descriptor).size) ?? 0)
    }
  }
}
