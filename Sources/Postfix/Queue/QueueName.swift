/// The queues, each a directory below $queue_directory.
package enum QueueName: String, Hashable, Sendable, Codable, CaseIterable {
  case maildrop, hold, incoming, active, deferred
  /// Not messages but logs about them.
  case bounce
  case `defer`
  case trace
  case corrupt, flush, saved

  /// Where messages are looked for, in this order.
  package static let messageQueues: [QueueName] = [.maildrop, .hold, .incoming, .active, .deferred]
}
