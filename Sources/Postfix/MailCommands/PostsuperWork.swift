import FileSystem
import Kernel

/// The work of postsuper(1), and its account of it.
struct PostsuperWork {
  let queue: MailQueue
  /// The names of the queues that it works on, which the command line may have got wrong.
  let names: [String]
  let isVerbose: Bool
  /// What it has said so far.
  private(set) var messages: [Message] = []
  private var counts: [PostsuperAction: Int] = [:]
  /// Files that got the name that their inode number asks for, that need it, and that lay in a wrong place.
  var renamedCount = 0
  var mismatchCount = 0
  var misplacedCount = 0

  init(_ queue: MailQueue, _ names: [String], isVerbose: Bool) {
    self.queue = queue
    self.names = names
    self.isVerbose = isVerbose
  }

  private static let knownQueues: [QueueName] = [
    .maildrop, .incoming, .active, .deferred, .hold, .trace, .defer, .bounce, .flush,
  ]

  /// - Throws: `Fatal` for one that there is not.
  func queueName(_ name: String) throws(Fatal) -> QueueName {
    guard let known = QueueName(rawValue: name), PostsuperWork.knownQueues.contains(known) else {
      throw Fatal("invalid directory name: \(name)")
    }
    return known
  }

  mutating func warn(_ text: String) { messages.append(.warning(text)) }
  mutating func tell(_ text: String) { if isVerbose { messages.append(.info(text)) } }
  mutating func count(_ action: PostsuperAction) { counts[action, default: 0] += 1 }

  // MARK: One message

  /// Does something to one message, and says so.
  mutating func perform(_ action: PostsuperAction, _ id: String) throws(Fatal) {
    if action == .expireOrRelease {
      try perform(.expire, id)
      return try perform(.release, id)
    }
    guard QueueID.isValid(id) else { return warn("invalid mail queue id: \(id)") }
    for name in names {
      let source = try queueName(name)
      guard PostsuperWork.applies(action, to: source), isReady(id, in: source) else { continue }
      guard try apply(action, queue.path(id, in: source), id) else { continue }
      messages.append(.info("\(id): \(PostsuperWork.words(for: action))"))
      return count(action)
    }
  }

  static func applies(_ action: PostsuperAction, to queue: QueueName) -> Bool {
    guard QueueName.messageQueues.contains(queue) else { return false }
    return switch action {
    case .delete: true
    case .requeue, .expire, .expireOrRelease: queue != .maildrop
    case .hold: queue != .maildrop && queue != .hold
    case .release: queue == .hold
    }
  }

  private static func words(for action: PostsuperAction) -> String {
    switch action {
    case .delete: "removed"
    case .expire, .expireOrRelease: "expired"
    case .hold: "placed on hold"
    case .release: "released from hold"
    case .requeue: "requeued"
    }
  }

  /// Whether a queue has a complete message of that name.
  private mutating func isReady(_ id: String, in source: QueueName) -> Bool {
    let path = queue.path(id, in: source)
    let status: FileStatus
    do throws(Errno) {
      status = try queue.files.linkStatus(path)
    } catch {
      if error != .ENOENT { warn("\(path): \(error.message)") }
      return false
    }
    guard status.isRegular else {
      warn("\(path): uid \(status.owner): not a regular file")
      return false
    }
    return status.isReadyMessage
  }

  private mutating func apply(_ action: PostsuperAction, _ path: String, _ id: String) throws(Fatal) -> Bool {
    switch action {
    case .delete:
      for log in [QueueName.bounce, .defer, .trace] { _ = try remove(queue.path(id, in: log)) }
      return try remove(path)
    case .hold: return try rename(path, to: id, in: .hold)
    case .release: return try rename(path, to: id, in: .deferred)
    case .requeue:
      guard try rename(path, to: id, in: .maildrop) else { return false }
      try? queue.setTime(id, in: .maildrop, queue.machine.now)
      return true
    case .expire, .expireOrRelease: return expire(path)
    }
  }

  // MARK: Files

  /// - Returns: whether there was such a file.
  mutating func remove(_ path: String) throws(Fatal) -> Bool {
    do throws(Errno) {
      try queue.files.remove(path)
    } catch {
      guard error == .ENOENT else { throw Fatal("remove file \(path): \(error.message)") }
      return false
    }
    tell("removed file \(path)")
    return true
  }

  /// Gives a file another name, in directories that are made where they are missing.
  ///
  /// - Parameter suffix: what stands behind the name while names are being changed.
  mutating func rename(
    _ path: String, to id: String, in target: QueueName, suffix: String = ""
  ) throws(Fatal) -> Bool {
    let new = queue.path(id, in: target) + suffix
    do throws(Errno) {
      guard (try? queue.files.linkStatus(path)) != nil else { return false }
      try queue.makeDirectory(of: id, in: target)
      try queue.files.rename(path, to: new)
    } catch {
      guard error == .ENOENT else { throw Fatal("rename file \(path) as \(new): \(error.message)") }
      return false
    }
    tell("renamed file \(path) as \(new)")
    return true
  }

  /// Marks a file: the queue manager gives the message back the next time that it can't be delivered.
  mutating func expire(_ path: String) -> Bool {
    guard let status = try? queue.files.linkStatus(path), status.isReadyMessage, !status.mode.contains(.expired)
    else { return false }
    do throws(Errno) {
      try queue.files.setMode(path, status.mode.union(.expired))
      return true
    } catch {
      warn("expire file \(path): cannot set permission: \(error.message)")
      return false
    }
  }

  // MARK: Report

  /// What ends the program with IDs on its command line that may be other messages' by now.
  func checkNamesHaveNotChanged() throws(Fatal) {
    guard mismatchCount > 0 || renamedCount > 0 else { return }
    throw Fatal(
      "CHECK YOUR QUEUE IDS AND RE-ISSUE THE COMMAND",
      after: [.error("QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS")])
  }

  /// What it adds to a fatal error.
  var warningWhenInterrupted: [Message] {
    mismatchCount > 0 || renamedCount > 0 || misplacedCount > 0
      ? [.warning("OPERATION INCOMPLETE -- RERUN COMMAND TO FIX THE QUEUE FIRST")] : []
  }

  private static let sentences: [(actions: [PostsuperAction], counted: PostsuperAction, words: String)] = [
    ([.requeue], .requeue, "Requeued"), ([.delete], .delete, "Deleted"),
    ([.expire, .expireOrRelease], .expire, "Force-expired"), ([.hold], .hold, "Placed on hold"),
    ([.release, .expireOrRelease], .release, "Released from hold"),
  ]

  /// How many messages were concerned by what was asked for.
  func report(of actions: [PostsuperAction]) -> [Message] {
    var result: [Message] = []
    for sentence in PostsuperWork.sentences where actions.contains(where: sentence.actions.contains) {
      result.append(.info("\(sentence.words): \(PostsuperWork.messages(counts[sentence.counted] ?? 0))"))
    }
    if renamedCount > 0 {
      result.append(.info("Renamed to match inode number: \(PostsuperWork.messages(renamedCount))"))
    }
    if mismatchCount > 0 || renamedCount > 0 {
      result.append(.warning("QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS"))
    }
    return result
  }

  private static func messages(_ count: Int) -> String { "\(count) message\(count == 1 ? "" : "s")" }
}

extension FileStatus {
  /// Whether a queue file is complete: its owner may do everything with it.
  var isReadyMessage: Bool { mode.rawValue & 0o700 == 0o700 }
}
