import Simulation

/// The isolation in which a world lives: one thread drives it, nothing else can touch it.
package actor Simulator {
  package nonisolated let executor = LoopExecutor()
  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  package init() {}

  /// Runs code inside, at once, on the calling thread.
  package nonisolated func run<Result: Sendable>(
    _ body: (isolated Simulator) throws -> Result
  ) rethrows -> Result {
    executor.adoptCurrentThread()
    return try assumeIsolated(body)
  }
}
