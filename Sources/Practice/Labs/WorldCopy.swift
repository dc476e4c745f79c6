import Course
import Kernel

/// A copy of a world on which something is tried, so that the learner's own is never disturbed.
///
/// The copy lives in a simulation of its own, which runs to its end while the caller waits; what it does takes
/// no simulated time of the world that was copied.
struct WorldCopy {
  let world: World
  /// The host, by its place among the machines: its name may be changed.
  let host: Int

  init(of machine: Machine) {
    world = machine.world
    host = machine.index
  }

  /// Does a check's acts in turn on a fresh copy.
  ///
  /// - Parameter before: a script to be run first.
  func perform(_ acts: [ProbeAct], before: String?) -> [ProbeSight] {
    let state = world.snapshot()
    let programs = world.programs
    let host = host
    // Asked on this very thread, while the caller waits.
    nonisolated(unsafe) let isInterrupted = world.hasPendingInterrupt
    return Simulator().run { simulator in
      let copy = World(executor: simulator.executor, programs: programs, state: state)
      let trial = Trial(copy.machines[host], isInterrupted: isInterrupted)
      if let before {
        guard case .ran(let output, let status) = trial.run(before) else {
          return acts.map { _ in .impossible("its preparation did not end") }
        }
        guard status == 0 else { return acts.map { _ in .impossible("its preparation failed: \(output)") } }
      }
      return acts.map(trial.perform)
    }
  }
}
