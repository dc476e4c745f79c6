/// Why a parked coroutine goes on.
package enum Wakeup: Sendable {
  /// What it waited for has come, or may have.
  case ready
  /// A signal came first.
  case interrupted
}

/// One parked coroutine. It may stand in several wait queues; the first that wakes it counts.
package final class Waiter {
  private var continuation: UnsafeContinuation<Wakeup, Never>?
  private let scheduler: Scheduler

  init(_ continuation: UnsafeContinuation<Wakeup, Never>, _ scheduler: Scheduler) {
    self.continuation = continuation
    self.scheduler = scheduler
  }

  package var isWaiting: Bool { continuation != nil }

  /// Puts the coroutine on the run queue, once.
  package func wake(_ reason: Wakeup = .ready) {
    guard let waiting = continuation else { return }
    continuation = nil
    scheduler.makeReady(waiting, reason)
  }
}

/// What coroutines wait for: bytes in a pipe, the end of a child, a line at a terminal.
package final class WaitQueue {
  private var waiters: [Waiter] = []

  package init() {}

  package var isEmpty: Bool { waiters.allSatisfy { !$0.isWaiting } }

  package func add(_ waiter: Waiter) {
    waiters.removeAll { !$0.isWaiting }
    waiters.append(waiter)
  }

  /// Wakes all that wait; each looks for itself whether there is something for it.
  package func wakeAll() {
    guard !waiters.isEmpty else { return }
    let woken = waiters
    waiters = []
    for waiter in woken { waiter.wake() }
  }
}
