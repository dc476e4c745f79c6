import FileSystem

extension Machine {
  /// Writes for a daemon to the standard output that it has from a program.
  ///
  /// A daemon can't wait for a reader; a process that does nothing else waits in its place.
  package func write(_ bytes: [UInt8], toOutputOf pid: PID) {
    guard let program = processes[pid], let output = program.descriptors[1] else { return }
    let writer = Process(machine: self, pid: takePID(), parent: pid, credentials: .root)
    writer.standsFor = pid
    writer.install(output, at: 1)
    start(writer) { process throws(Errno) in
      try await process.write(1, bytes)
      return .success
    }
  }
}
