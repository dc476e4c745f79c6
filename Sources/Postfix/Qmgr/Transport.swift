/// What the queue manager knows of a transport: its destinations, and how well it works.
struct Transport: Sendable, Codable {
  let name: String
  /// Its destinations, in the order in which they were first needed.
  var queues: [DestinationQueue] = []
  /// Why nothing is handed to it for now.
  var deadReason: DeliveryStatus?
  /// Requests that agents have.
  var busy = 0

  /// parameter NAME_destination_concurrency_limit and its kin.
  let concurrencyLimit: Int
  let recipientLimit: Int
  let initialConcurrency: Int
  let cohortLimit: Double

  init(name: String, _ configuration: MainConfiguration) {
    self.name = name
    func limit(_ suffix: String, _ general: String) -> Int {
      (try? configuration.integer(name, suffix, else: general)) ?? configuration.integer(general)
    }
    concurrencyLimit = limit("_destination_concurrency_limit", "default_destination_concurrency_limit")
    recipientLimit = limit("_destination_recipient_limit", "default_destination_recipient_limit")
    let initial = limit("_initial_destination_concurrency", "initial_destination_concurrency")
    initialConcurrency = concurrencyLimit > 0 ? min(initial, concurrencyLimit) : initial
    cohortLimit = Double(
      limit(
        "_destination_concurrency_failed_cohort_limit", "default_destination_concurrency_failed_cohort_limit"))
  }

  /// Whether it only says no, and needs no limits.
  var isErrorTransport: Bool { name == "error" || name == "retry" }

  /// The index of a destination, which is made where it is new.
  mutating func queueIndex(named queue: String, nextHop: String) -> Int {
    if let index = queues.firstIndex(where: { $0.name == queue }) { return index }
    queues.append(DestinationQueue(name: queue, nextHop: nextHop, window: initialConcurrency))
    return queues.count - 1
  }

  /// Forgets destinations that have nothing to do and nothing to remember.
  mutating func prune() {
    queues.removeAll { $0.todo.isEmpty && $0.busy == 0 && $0.deadReason == nil }
  }
}

/// Mail for one destination of a transport.
struct DestinationQueue: Sendable, Codable {
  let name: String
  let nextHop: String
  /// What waits for an agent.
  var todo: [QueueEntry] = []
  /// Requests that agents have.
  var busy = 0
  /// How many of them there may be at a time; 0 while the destination is given up.
  var window: Int
  private var failedCohorts = 0.0
  /// Why it is given up for now.
  private(set) var deadReason: DeliveryStatus?

  init(name: String, nextHop: String, window: Int) {
    self.name = name
    self.nextHop = nextHop
    self.window = window
  }

  /// A delivery went well: more at a time may.
  mutating func noteSuccess(_ transport: Transport) {
    failedCohorts = 0
    if deadReason != nil { return revive(transport) }
    guard transport.concurrencyLimit == 0 || window < transport.concurrencyLimit,
      window < busy + transport.initialConcurrency
    else { return }
    window += 1
  }

  /// The destination did not answer as it should: fewer at a time, and in the end none (SCHEDULER_README).
  ///
  /// - Returns: whether it is given up now.
  mutating func noteFailure(_ reason: DeliveryStatus, _ transport: Transport) -> Bool {
    guard deadReason == nil else { return false }
    failedCohorts += 1 / Double(max(1, window))
    if transport.cohortLimit > 0, failedCohorts >= transport.cohortLimit {
      deadReason = reason
      window = 0
      return true
    }
    window = max(1, window - 1)
    return false
  }

  mutating func revive(_ transport: Transport) {
    deadReason = nil
    window = transport.initialConcurrency
    failedCohorts = 0
  }
}

/// Recipients of one message for one destination.
struct QueueEntry: Sendable, Codable {
  let queueID: String
  var recipients: [DeliveryRequest.Recipient]
}
