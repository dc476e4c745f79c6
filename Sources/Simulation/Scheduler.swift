import HeapModule

/// Work of the future that is not a parked coroutine: the world's events.
package protocol Agenda: AnyObject {
  /// When the first event is due, and its place among those of the same time.
  var next: (time: Timestamp, sequence: UInt64)? { get }
  /// Takes the first event off and lets it happen.
  func performNext()
}

/// The simulated processor and clock: who may run now, and what comes later.
///
/// One coroutine is resumed at a time and runs until it blocks, so the order of what happens does not
/// depend on how many executor hops the optimiser leaves in. When nobody can run, time jumps to the
/// next timer or event.
package final class Scheduler {
  package let executor: LoopExecutor
  /// The virtual clock.
  package private(set) var now: Timestamp
  /// Tells timers and events of the same time apart: the earlier made comes first.
  package private(set) var sequence: UInt64 = 0
  package weak var agenda: (any Agenda)?

  private var ready: [(continuation: UnsafeContinuation<Wakeup, Never>, reason: Wakeup)] = []
  private var readyHead = 0
  private var timers = Heap<Timer>()

  private struct Timer: Comparable {
    let time: Timestamp
    let sequence: UInt64
    let waiter: Waiter

    static func < (a: Timer, b: Timer) -> Bool { (a.time, a.sequence) < (b.time, b.sequence) }
    static func == (a: Timer, b: Timer) -> Bool { a.sequence == b.sequence }
  }

  package init(executor: LoopExecutor, now: Timestamp) {
    self.executor = executor
    self.now = now
  }

  package func nextSequence() -> UInt64 {
    sequence += 1
    return sequence
  }

  /// Sets clock and sequence to those of a restored world.
  package func restore(now: Timestamp, sequence: UInt64) {
    self.now = now
    self.sequence = max(self.sequence, sequence)
  }

  // MARK: Parking

  func makeReady(_ continuation: UnsafeContinuation<Wakeup, Never>, _ reason: Wakeup) {
    ready.append((continuation, reason))
  }

  /// Parks the calling coroutine; `register` gets the waiter that wakes it.
  package func park(_ register: (Waiter) -> Void) async -> Wakeup {
    await withUnsafeContinuation { continuation in
      register(Waiter(continuation, self))
    }
  }

  /// Wakes a waiter at a time, unless something woke it before.
  package func wake(_ waiter: Waiter, at time: Timestamp) {
    timers.insert(Timer(time: time, sequence: nextSequence(), waiter: waiter))
  }

  // MARK: Running

  package var hasReadyWork: Bool { readyHead < ready.count }

  /// Lets everybody run who can, at the present time; returns when all are parked.
  ///
  /// - Parameter mayGoOn: asked before each resumption; a real Ctrl-C or a budget stops the loop.
  package func runReady(while mayGoOn: () -> Bool = { true }) {
    executor.drain()
    while hasReadyWork, mayGoOn() {
      let next = ready[readyHead]
      readyHead += 1
      if readyHead == 1024 || readyHead == ready.count {
        ready.removeFirst(readyHead)
        readyHead = 0
      }
      next.continuation.resume(returning: next.reason)
      executor.drain()
    }
  }

  /// When the next timer or event is due; nil when nothing will ever happen by itself.
  package var nextDue: Timestamp? {
    dropSpentTimers()
    switch (timers.min?.time, agenda?.next?.time) {
    case (let timer?, let event?): return min(timer, event)
    case (let timer?, nil): return timer
    case (nil, let event): return event
    }
  }

  /// Moves the clock to the next timer or event, if that is due by `limit`, and lets it happen.
  ///
  /// - Returns: false when there is nothing due by then.
  package func fireNext(by limit: Timestamp? = nil) -> Bool {
    dropSpentTimers()
    let event = agenda?.next
    let timer = timers.min
    let timerFirst: Bool
    switch (timer, event) {
    case (nil, nil): return false
    case (.some, nil): timerFirst = true
    case (nil, .some): timerFirst = false
    case (let timer?, let event?): timerFirst = (timer.time, timer.sequence) < (event.time, event.sequence)
    }
    let time = timerFirst ? timer?.time : event?.time
    guard let time, limit.map({ time <= $0 }) ?? true else { return false }
    now = max(now, time)
    if timerFirst {
      timers.popMin()?.waiter.wake()
    } else {
      agenda?.performNext()
    }
    return true
  }

  /// Moves the clock forward over a time in which nothing is due.
  package func advance(to time: Timestamp) {
    now = max(now, time)
  }

  private func dropSpentTimers() {
    while let first = timers.min, !first.waiter.isWaiting { timers.removeMin() }
  }
}
