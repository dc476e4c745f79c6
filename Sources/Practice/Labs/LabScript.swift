import FileSystem
import Kernel

/// The scripts of a lab: what they run with, and how one is run out of the learner's sight.
enum LabScript {
  /// The environment of root after logging in.
  static let environment: Environment = [
    "HOME": "/root", "LOGNAME": "root", "USER": "root", "SHELL": "/bin/bash", "LANG": "C.UTF-8", "TZ": "UTC",
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  ]

  /// Runs a script on the learner's own host, as root.
  ///
  /// - Returns: its output and exit status.
  static func run(_ script: String, by process: Process) async throws(Errno) -> (output: String, status: ExitStatus) {
    var output: [UInt8] = []
    let take: ([UInt8]) -> Errno? = { bytes in
      output += bytes
      return nil
    }
    let machine = process.machine
    let child = process.spawn("/bin/bash", ["bash", "-c", script]) { child in
      child.credentials = .root
      child.environment = environment
      try? child.changeDirectory("/root")
      child.install(ExternalStream(machine: machine, flags: .read, name: "/dev/null"), at: 0)
      for number in 1...2 {
        child.install(ExternalStream(machine: machine, flags: .write, name: "/dev/stdout", sink: take), at: number)
      }
    }
    let status = try await process.wait(for: child).shellStatus
    return (String(lossless: output), status)
  }
}
