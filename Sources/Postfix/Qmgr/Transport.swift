/// What the queue manager knows of a transport: its destinations, and how well it works.
struct Transport: Sendable, Codable {
  let name: String
  /// Its destinations, in the order in which they were first needed.
  var queues: [DestinationQueue] = []
  /// Why nothing is handed to it for now.
  var deadReason: DeliveryStatus?
  /// Requests that agents have.
  var busy = 0
  /// Seconds between two deliveries to one destination.
  private(set) var destinationDelay: Int?
  /// Seconds that each delivery waits for its turn.
  private(set) var rateDelay: Int?
  /// Whether a delivery is waiting for its turn, and whether that has come.
  var turn: Turn?
  /// How the concurrency of a destination follows what becomes of deliveries.
  private(set) var growth: ConcurrencyFeedback?
  private(set) var reduction: ConcurrencyFeedback?

  enum Turn: Hashable, Sendable, Codable {
    case awaited, come
  }

  /// parameter NAME_destination_concurrency_limit and its kin.
  let concurrencyLimit: Int
  let recipientLimit: Int
  let initialConcurrency: Int
  let cohortLimit: Double

  init(name: String, _ configuration: MainConfiguration) {
    self.name = name
    func delay(_ suffix: String, _ general: String) -> Int {
      (try? configuration.seconds(name, suffix, else: general)) ?? configuration.seconds(general)
    }
    let destinationDelay = delay("_destination_rate_delay", "default_destination_rate_delay")
    self.destinationDelay = destinationDelay
    rateDelay = delay("_transport_rate_delay", "default_transport_rate_delay")
    growth = ConcurrencyFeedback(
      name, "_destination_concurrency_positive_feedback", "default_destination_concurrency_positive_feedback",
      configuration)
    reduction = ConcurrencyFeedback(
      name, "_destination_concurrency_negative_feedback", "default_destination_concurrency_negative_feedback",
      configuration)
    func limit(_ suffix: String, _ general: String) -> Int {
      (try? configuration.integer(name, suffix, else: general)) ?? configuration.integer(general)
    }
    // Who makes pauses has no two deliveries at a time.
    concurrencyLimit =
      destinationDelay > 0 ? 1 : limit("_destination_concurrency_limit", "default_destination_concurrency_limit")
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
    queues.removeAll { $0.todo.isEmpty && $0.busy == 0 && $0.deadReason == nil && $0.isPausing != true }
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
  /// Feedback that has not made a whole step yet.
  private var success: Double?
  private var failure: Double?
  /// A pause after a delivery.
  var isPausing: Bool?
  /// When the last delivery ended, in seconds, and whether one follows so close upon the other that connections
  /// are kept.
  var lastDone: Int64?
  private(set) var keepsConnections: Bool?

  /// An entry goes to an agent now.
  mutating func noteStart(at seconds: Int64) {
    let isBackToBack = lastDone.map { $0 + 1 >= seconds } ?? false
    keepsConnections = keepsConnections == true ? busy > 1 || isBackToBack : isBackToBack
  }
  /// Why it is given up for now.
  private(set) var deadReason: DeliveryStatus?

  init(name: String, nextHop: String, window: Int) {
    self.name = name
    self.nextHop = nextHop
    self.window = window
  }

  /// A delivery went well: more at a time may (SCHEDULER_README).
  ///
  /// - Returns: what parameter destination_concurrency_feedback_debug shows.
  mutating func noteSuccess(_ transport: Transport) -> [String] {
    failedCohorts = 0
    var notes: [String] = []
    if deadReason != nil {
      revive(transport)
    } else if transport.concurrencyLimit == 0 || window < transport.concurrencyLimit,
      window < busy + 1 + transport.initialConcurrency
    {
      let feedback = transport.growth?.value(at: window) ?? 1
      notes.append("qmgr_queue_unthrottle: feedback \(ConcurrencyFeedback.text(feedback))")
      var sum = (success ?? 0) + feedback
      while feedback > 0, sum + feedback / 2 >= 1 {
        window += 1
        sum -= 1
        failure = 0
      }
      success = sum
      if transport.concurrencyLimit > 0 { window = min(window, transport.concurrencyLimit) }
    }
    return notes + [state("qmgr_queue_unthrottle", transport)]
  }

  /// The destination did not answer as it should: fewer at a time, and in the end none.
  ///
  /// - Returns: what parameter destination_concurrency_feedback_debug shows.
  mutating func noteFailure(_ reason: DeliveryStatus, _ transport: Transport) -> [String] {
    var notes: [String] = []
    if deadReason == nil {
      failedCohorts += 1 / Double(max(1, window))
      if transport.cohortLimit > 0, failedCohorts >= transport.cohortLimit {
        deadReason = reason
        window = 0
      } else {
        let feedback = transport.reduction?.value(at: window) ?? 1
        notes.append("qmgr_queue_throttle: feedback \(ConcurrencyFeedback.text(feedback))")
        var sum = (failure ?? 0) - feedback
        while feedback > 0, sum - feedback / 2 < 0 {
          window -= 1
          success = 0
          sum += 1
        }
        failure = sum
        window = max(1, window)
      }
    }
    return notes + [state("qmgr_queue_throttle", transport)]
  }

  private func state(_ place: String, _ transport: Transport) -> String {
    "\(place): queue \(name): limit \(transport.concurrencyLimit) window \(window) "
      + "success \(ConcurrencyFeedback.text(success ?? 0)) failure \(ConcurrencyFeedback.text(failure ?? 0)) "
      + "fail_cohorts \(ConcurrencyFeedback.text(failedCohorts))"
  }

  mutating func revive(_ transport: Transport) {
    deadReason = nil
    window = transport.initialConcurrency
    failedCohorts = 0
    (success, failure) = (0, 0)
  }
}

/// Recipients of one message for one destination.
struct QueueEntry: Sendable, Codable {
  let queueID: String
  var recipients: [DeliveryRequest.Recipient]
}
