import FileSystem
import Kernel

/// The work of postsuper(1), and its account of it.
struct PostsuperWork {
  /// The queues that it looks at when none are named.
  static let standardQueues: [QueueName] = [
    .maildrop, .incoming, .active, .deferred, .hold, .defer, .bounce, .trace,
  ]

  private let queue: MailQueue
  private let queues: [QueueName]
  private let voice: CommandVoice
  private var counts: [PostsuperAction: Int] = [:]
  private var renamed = 0

  init(_ queue: MailQueue, _ queues: [QueueName], _ voice: CommandVoice) {
    self.queue = queue
    self.queues = queues.isEmpty ? PostsuperWork.standardQueues : queues
    self.voice = voice
  }

  /// The queues whose messages an action is for.
  private static func sources(of action: PostsuperAction) -> [QueueName] {
    switch action {
    case .delete: [.hold, .incoming, .active, .deferred, .maildrop]
    case .requeue: [.hold, .incoming, .active, .deferred]
    case .hold: [.incoming, .active, .deferred, .maildrop]
    case .release: [.hold]
    case .expire: [.hold, .incoming, .active, .deferred]
    case .expireOrRelease: [.hold, .incoming, .active, .deferred]
    }
  }

  // MARK: Messages

  /// Does something to one message, and says so.
  mutating func perform(_ action: PostsuperAction, _ id: String) async throws(Errno) {
    counts[action, default: 0] += 0
    guard QueueID.isValid(id),
      let source = queue.find(id, in: PostsuperWork.sources(of: action).filter(queues.contains)),
      apply(action, id, source)
    else { return }
    let word =
      switch action {
      case .delete: "removed"
      case .expire: "expired"
      case .expireOrRelease: source == .hold ? "released from hold" : "expired"
      case .hold: "placed on hold"
      case .release: "released from hold"
      case .requeue: "requeued"
      }
    try await voice.say(.info("\(id): \(word)"))
  }

  /// Does it to all messages.
  mutating func performOnAll(_ action: PostsuperAction) throws(Errno) {
    counts[action, default: 0] += 0
    for source in PostsuperWork.sources(of: action) where queues.contains(source) {
      for id in queue.ids(in: source) { _ = apply(action, id, source) }
    }
  }

  private mutating func apply(_ action: PostsuperAction, _ id: String, _ source: QueueName) -> Bool {
    do throws(Errno) {
      switch action {
      case .delete:
        for log in [QueueName.bounce, .defer, .trace] { try? queue.remove(id, from: log) }
        try queue.remove(id, from: source)
      case .hold: try queue.move(id, from: source, to: .hold)
      case .release: try queue.move(id, from: source, to: .deferred)
      case .requeue: try queue.move(id, from: source, to: .maildrop)
      case .expire: try expire(id, source)
      case .expireOrRelease:
        try expire(id, source)
        if source == .hold { try queue.move(id, from: source, to: .deferred) }
      }
    } catch {
      return false
    }
    counts[action, default: 0] += 1
    return true
  }

  /// Marks a file: the queue manager gives the message back the next time that it can't be delivered.
  private func expire(_ id: String, _ source: QueueName) throws(Errno) {
    let status = try queue.status(id, in: source)
    guard !status.mode.contains(.setUserID) else { throw .EEXIST }
    try queue.files.setMode(queue.path(id, in: source), FileMode(rawValue: status.mode.rawValue | 0o4000))
  }

  // MARK: Structure

  /// What ends it when the owner of the queue, as whom it works, may not look into one of its directories.
  func closedDirectory(to owner: String) -> Fatal? {
    var files = queue.files
    if let user = voice.process.machine.user(named: owner) {
      files.credentials = Credentials(user: user.id, group: user.group)
    }
    for name in queues {
      do throws(Errno) {
        _ = try files.entries(of: name.rawValue)
      } catch {
        return Fatal("scan_dir_push: open directory \(name.rawValue): \(error.message)")
      }
    }
    return nil
  }

  /// Names of messages are made of their inode numbers; files that were copied get new ones.
  mutating func checkStructure() async throws(Errno) {
    for name in queues {
      for path in entries(below: name.rawValue) {
        let id = Path.lastComponent(path)
        guard QueueID.isValid(id) else {
          try await voice.warn("bogus file name: \(path)")
          continue
        }
        guard QueueName.messageQueues.contains(name), let file = try? queue.files.status(path) else { continue }
        let inode = String(file.id.inode, radix: 16, uppercase: true)
        guard !id.hasSuffix(inode), !id.contains("z") else { continue }
        let fixed = QueueID.make(time: file.modificationTime, inode: file.id.inode, isLong: false)
        do throws(Errno) {
          try queue.files.rename(path, to: queue.path(fixed, in: name))
          renamed += 1
        } catch {
          continue
        }
      }
    }
  }

  /// Removes files that nobody has finished.
  mutating func purge() async throws(Errno) {
    for name in queues {
      for path in entries(below: name.rawValue) where !QueueID.isValid(Path.lastComponent(path)) {
        try await voice.warn("bogus file name: \(path)")
      }
    }
  }

  private func entries(below path: String) -> [String] {
    guard let entries = try? queue.files.entries(of: path) else { return [] }
    return entries.flatMap { entry -> [String] in
      guard entry.name != ".", entry.name != ".." else { return [] }
      let inner = path + "/" + entry.name
      return entry.type == .directory ? self.entries(below: inner) : [inner]
    }
  }

  // MARK: Report

  private static let sentences: [(PostsuperAction, String)] = [
    (.delete, "Deleted"), (.requeue, "Requeued"), (.hold, "Placed on hold"), (.release, "Released from hold"),
    (.expire, "Force-expired"), (.expireOrRelease, "Force-expired"),
  ]

  func report() async throws(Errno) {
    for (action, words) in PostsuperWork.sentences {
      guard let count = counts[action] else { continue }
      try await voice.say(.info("\(words): \(count) message\(count == 1 ? "" : "s")"))
    }
    if renamed > 0 {
      try await voice.say(.info("Renamed to match inode number: \(renamed) message\(renamed == 1 ? "" : "s")"))
      try await voice.warn("QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS")
    }
  }
}
