import FileSystem
import Kernel
import Simulation

/// `postfix logrotate`: moves the log file out of the way and compresses it (MAILLOG_README).
struct LogRotation {
  private let script: ManagementScript

  init(_ script: ManagementScript) {
    self.script = script
  }

  func rotate(_ arguments: [String]) async throws(Errno) -> ExitStatus {
    guard arguments.count == 1 else {
      return try await script.fail("usage postfix \(arguments[0]) (no arguments)")
    }
    var values: [String] = []
    for name in ["maillog_file", "maillog_file_compressor", "maillog_file_rotate_suffix"] {
      let value = try await script.output(of: [script.command("postconf"), "-h", name]).text
      guard !value.isEmpty else {
        return try await script.fail("empty '\(name)' parameter value - logfile rotation failed")
      }
      values.append(value)
    }
    if values[0].hasPrefix("/dev/") { return try await script.fail("not rotating '\(values[0])'") }
    let path = values[0]
    let suffix = try await script.output(of: ["date", "+" + values[2]]).text
    let (complaint, status) = try await move(path, to: path + "." + suffix, compressor: values[1])
    guard status.isSuccess else {
      return try await script.fail("logfile '\(path)' rotation failed: \(complaint)")
    }
    return .success
  }

  private func move(
    _ path: String, to old: String, compressor: String
  ) async throws(Errno) -> (text: String, status: ExitStatus) {
    do throws(Errno) {
      try script.process.files.rename(path, to: old)
    } catch {
      return ("mv: cannot stat '\(path)': \(error.message)", .failure)
    }
    let machine = script.process.machine
    let master = machine.mailSystem(at: script["queue_directory"]) { machine.service(MasterService.self)?.pid }
    if let master { machine.signal(master, .HUP) }
    try await script.process.sleep(.seconds(1))
    return try await script.output(of: [compressor, old], mergesErrors: true, line: 7)
  }
}
