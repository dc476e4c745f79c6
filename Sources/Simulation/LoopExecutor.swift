import Glibc

/// Runs all the code of one world on the thread that drives it, in the order in which it became ready.
///
/// It is serial executor and task executor at once: with a serial executor alone, a continuation that
/// resumes is first enqueued on the global pool and changes threads. A job that comes from another
/// thread means that something escaped the simulation, and stops the program.
package final class LoopExecutor: SerialExecutor, TaskExecutor, @unchecked Sendable {
  private var jobs: [UnownedJob] = []
  private var head = 0
  private var owner = pthread_self()

  package init() {}

  package func enqueue(_ job: consuming ExecutorJob) {
    precondition(pthread_equal(owner, pthread_self()) != 0, "a job came from outside the simulation")
    jobs.append(UnownedJob(job))
  }

  package func checkIsolated() {
    precondition(pthread_equal(owner, pthread_self()) != 0, "the simulation is driven by another thread")
  }

  package func isIsolatingCurrentContext() -> Bool? {
    pthread_equal(owner, pthread_self()) != 0
  }

  /// Makes the calling thread the one that drives this world.
  package func adoptCurrentThread() {
    owner = pthread_self()
  }

  /// Runs jobs until there are none.
  package func drain() {
    while head < jobs.count {
      let job = jobs[head]
      head += 1
      if head == 4096 {
        jobs.removeFirst(head)
        head = 0
      }
      job.runSynchronously(isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
    }
    jobs.removeAll(keepingCapacity: true)
    head = 0
  }
}
