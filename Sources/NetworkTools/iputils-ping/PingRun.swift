import DNS
import FileSystem
import Kernel
import Simulation

/// One run of ping(8): packets sent, answers taken, and what is said about them.
struct PingRun {
  private let process: Process
  private let settings: PingSettings
  private let target: PingTarget
  private var sent = 0
  private var received = 0
  private var errors = 0
  /// Round trips in microseconds.
  private var times: [Int64] = []
  private var firstSent: Timestamp?
  private var lastSent: Timestamp?

  init(_ process: Process, _ settings: PingSettings, _ target: PingTarget) {
    self.process = process
    self.settings = settings
    self.target = target
  }

  /// Sends until the count, the deadline or Ctrl-C ends it.
  mutating func ping() async throws(Errno) -> ExitStatus {
    try await process.write(heading)
    let start = process.now
    let deadline = settings.deadline.map { start + .fractionalSeconds($0) }
    do throws(Errno) {
      while settings.count.map({ sent < $0 }) ?? true, deadline.map({ process.now < $0 }) ?? true {
        let next = process.now + .fractionalSeconds(settings.interval)
        try await sendOne()
        let isLast = settings.count.map { sent >= $0 } ?? false
        if isLast {
          try await waitForLast(deadline)
        } else {
          try await sleep(until: min(next, deadline ?? next))
        }
      }
    } catch {
      guard error == .EINTR, process.takeCaughtSignals().contains(.INT) else { throw error }
    }
    try await process.write(summary)
    return received > 0 && (settings.count == nil || settings.deadline == nil || received >= sent) ? .success : .failure
  }

  private func sleep(until end: Timestamp) async throws(Errno) {
    if end > process.now { try await process.sleep(end - process.now) }
  }

  /// Sends a packet and, where an answer comes, shows it.
  private mutating func sendOne() async throws(Errno) {
    sent += 1
    firstSent = firstSent ?? process.now
    lastSent = process.now
    guard process.machine.obstacle(to: target.address) == nil else { return }
    // Real times are never the same twice.
    let usual = max(20, process.machine.roundTrip(to: target.address).nanoseconds / 1000)
    let time = usual + Int64(process.machine.world.random.next() % UInt64(usual / 3 + 10))
    try await process.sleep(.microseconds(time))
    received += 1
    times.append(time)
    guard !settings.isQuiet else { return }
    let stamp = settings.printsTimes ? "[\(PingRun.seconds(process.now))] " : ""
    try await process.write(
      "\(stamp)\(settings.size + 8) bytes from \(source): "
        + "icmp_seq=\(sent) ttl=64 time=\(PingRun.milliseconds(time)) ms\n"
    )
  }

  /// After the last packet: an answer that is missing is waited for, or somebody says that none will come.
  private mutating func waitForLast(_ deadline: Timestamp?) async throws(Errno) {
    guard received < sent, let obstacle = process.machine.obstacle(to: target.address) else { return }
    let end = process.now + .fractionalSeconds(settings.lingering)
    if obstacle.failure == .EHOSTUNREACH, process.now + obstacle.delay < min(end, deadline ?? end) {
      try await process.sleep(obstacle.delay)
      errors = sent - received
      let own = process.machine.sourceAddress(for: target.address)
      for number in 1...sent where !settings.isQuiet {
        try await process.write("From \(own) icmp_seq=\(number) Destination Host Unreachable\n")
      }
    } else {
      try await sleep(until: min(end, deadline ?? end))
    }
  }

  // MARK: Text

  private var heading: String {
    let (name, address) = (target.name, target.address)
    if address.isV4 { return "PING \(name) (\(address)) \(settings.size)(\(settings.size + 28)) bytes of data.\n" }
    let shown = target.isNumeric ? "\(address)" : "\(name) (\(address))"
    return "PING \(name)(\(shown)) \(settings.size) data bytes\n"
  }

  /// Who answered: by name, where one has not asked by address.
  private var source: String {
    if settings.isNumeric || target.isNumeric { return "\(target.address)" }
    return process.machine.name(of: target.address).map { "\($0) (\(target.address))" } ?? "\(target.address)"
  }

  private var summary: String {
    let duration = (lastSent ?? process.now) - (firstSent ?? process.now)
    let loss = sent == 0 ? 0 : Double(sent - received) * 100 / Double(sent)
    var text =
      "\n--- \(target.name) ping statistics ---\n\(sent) packets transmitted, \(received) received, "
      + (errors > 0 ? "+\(errors) errors, " : "") + "\(PingRun.percent(loss))% packet loss, "
      + "time \(duration.nanoseconds / 1_000_000)ms\n"
    guard let least = times.min(), let most = times.max() else { return text + "\n" }
    let average = times.reduce(0, +) / Int64(times.count)
    let squares = times.map { ($0 - average) * ($0 - average) }.reduce(0, +) / Int64(times.count)
    let deviation = Int64(Double(squares).squareRoot())
    text +=
      "rtt min/avg/max/mdev = "
      + [least, average, most, deviation].map { PingRun.fixed($0) }.joined(separator: "/") + " ms\n"
    return text
  }

  /// "0.253": milliseconds with three decimals.
  private static func fixed(_ microseconds: Int64) -> String {
    "\(microseconds / 1000).\(String(1000 + microseconds % 1000).dropFirst())"
  }

  /// With three digits that count: "0.253", "8.12", "12.3", "123".
  private static func milliseconds(_ time: Int64) -> String {
    switch time {
    case ..<1000: fixed(time)
    case ..<10_000: String(fixed(time).dropLast())
    case ..<100_000: String(fixed(time).dropLast(2))
    default: String(time / 1000)
    }
  }

  private static func seconds(_ time: Timestamp) -> String {
    "\(time.seconds).\(String(1_000_000 + time.subsecondNanoseconds / 1000).dropFirst())"
  }

  /// As "%g" with four digits or so: "0", "33.3333", "100".
  private static func percent(_ value: Double) -> String {
    guard value != value.rounded() else { return String(Int(value)) }
    let text = String((value * 10_000).rounded() / 10_000)
    return String(text.prefix(7))
  }
}
