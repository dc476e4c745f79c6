import FileSystem
import Kernel
import ShellSyntax

/// coproc
extension Shell {
  /// Starts a command in the background with pipes to and from it, whose descriptors are in an array.
  func startCoprocess(_ name: String, _ body: Command) async throws(Unwind) -> Int32 {
    let input = process.makePipe()
    let output = process.makePipe()
    let highest = highestFree(4)
    let ownReader = moved(output.reader, to: highest[0])
    let ownWriter = moved(input.writer, to: highest[3])
    let job = Job(line: line) { Printer.text(.coprocess(name: name, isNamed: true, body)) }
    job.isBackground = true
    startChild(in: job, isBackground: true, input: input.reader, output: (ownReader, output.writer)) {
      shell async throws(Unwind) in
      try? shell.process.close(ownWriter)
      if case .simple(let simple) = body { return try await shell.run(simple, isLast: true) }
      return try await shell.run(body)
    }
    try? process.close(input.reader)
    try? process.close(output.writer)
    jobs.add(job)
    let pid = job.processes.last?.pid ?? 0
    state.lastBackground = pid
    state.variables[name] = Variable(.indexed(IndexedArray([String(ownReader), String(ownWriter)])))
    state.variables[name + "_PID"] = Variable(String(pid))
    if isInteractive { try await writeError("[\(job.number)] \(pid)\n") }
    return 0
  }

  /// The highest descriptors below 64 that are free: each end of the two pipes has one for a moment.
  private func highestFree(_ count: Int) -> [Int] {
    Array((3..<64).reversed().filter { process.descriptors[$0] == nil }.prefix(count))
  }

  private func moved(_ descriptor: Int, to place: Int) -> Int {
    guard let moved = try? process.duplicate(descriptor, from: place) else { return descriptor }
    process.setClosesOnExec(moved)
    try? process.close(descriptor)
    return moved
  }
}
