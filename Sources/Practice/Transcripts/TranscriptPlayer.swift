import Distribution
import FileSystem
import Kernel
import Simulation

/// Types a transcript's steps at the terminal of a fresh host and takes down what appears.
///
/// The way of typing is a person's: the next line comes when a program waits for it, or has been quiet for
/// a while; an SMTP server is left to finish its reply. All waiting is simulated.
package struct TranscriptPlayer {
  private let folder: ContentFolder

  /// A transcript played, and what could not be typed as it stands.
  package struct Result: Sendable {
    package var transcript: Transcript
    package var problems: [String]
  }

  package init(_ folder: ContentFolder) {
    self.folder = folder
  }

  /// Plays a transcript on a fresh host.
  ///
  /// - Throws: `ContentFolder.Failure` when no such host can be made.
  package func play(_ transcript: Transcript) throws(ContentFolder.Failure) -> Result {
    let simulator = Simulator()
    let folder = folder
    let outcome = simulator.run { simulator -> Swift.Result<Result, ContentFolder.Failure> in
      do throws(ContentFolder.Failure) {
        let world = try Boot(folder).world(
          running: transcript.host, on: simulator, at: TranscriptPlayer.startTime)
        guard let machine = world.machine(named: transcript.host) else {
          throw ContentFolder.Failure("no such host: \(transcript.host)")
        }
        let typist = Typist(world, machine)
        typist.start()
        let steps = typist.type(transcript.steps)
        return .success(Result(transcript: transcript.replacingSteps(steps), problems: typist.problems))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// 2026-01-05 09:00:00 UTC, a Monday: transcripts begin there, between two seconds as people do.
  static let startTime = Timestamp(seconds: 1_767_603_600) + .milliseconds(300)
}

/// The one who types.
private final class Typist {
  private let world: World
  private let machine: Machine
  private let terminal: TerminalDevice
  private let shell: Process
  private var buffer: [UInt8] = []
  private var lastOutput: Timestamp
  /// A program reads what is typed.
  private var isRunning = false
  /// It is an SMTP session; inside a message; one that begins with other output.
  private var isSMTP = false
  private var isData = false
  private var isHandshake = false
  private let deadline: Timestamp
  private(set) var problems: [String] = []

  private static let mark: UInt8 = 0x1E
  private static let quiet = TimeInterval.milliseconds(400)
  private static let quietReading = TimeInterval.milliseconds(100)
  private static let quietData = TimeInterval.milliseconds(50)
  private static let patience = TimeInterval.seconds(8)
  private static let patienceForEnd = TimeInterval.seconds(20)
  private static let budget = TimeInterval.seconds(900)
  /// What pressing the keys of a line takes.
  private static let typingTime = TimeInterval.milliseconds(10)

  init(_ world: World, _ machine: Machine) {
    self.world = world
    self.machine = machine
    lastOutput = world.scheduler.now
    deadline = world.scheduler.now + Typist.budget
    terminal = machine.makeTerminal()
    shell = machine.makeProcess()
    terminal.attributes.echoes = false
    terminal.output = { [unowned self] bytes in
      buffer += bytes
      lastOutput = world.scheduler.now
    }
  }

  private var now: Timestamp { world.scheduler.now }

  /// Starts an interactive bash as root, with a prompt that tells the exit status.
  func start() {
    shell.takeTerminal(terminal)
    for number in 0...2 { shell.install(machine.open(terminal), at: number) }
    shell.environment = TranscriptPlayer.environment
    try? shell.changeDirectory("/root")
    machine.start(shell) { process throws(Errno) in
      try await process.execute("/bin/bash", ["bash", "--norc", "--noprofile", "--noediting", "-i"])
    }
    send("PS1='\u{1E}$?\u{1E}'; PS2=; set +H; unset HISTFILE MAILCHECK\n")
    _ = prompt(.seconds(20))
    buffer = []
  }

  // MARK: Steps

  func type(_ steps: [Transcript.Step]) -> [Transcript.Step] {
    var result = steps
    for index in result.indices {
      let follows = index + 1 < steps.count && steps[index + 1].kind == .typed
      play(&result[index], follows: follows, isLast: index + 1 == steps.count)
    }
    if isRunning { endProgram() }
    return result
  }

  private func play(_ step: inout Transcript.Step, follows: Bool, isLast: Bool) {
    step.output = []
    step.status = 0
    guard now < deadline, !shell.hasEnded else {
      problems.append("\(step.lines[0]): out of time")
      step.output = ["(out of time)"]
      return
    }
    switch step.kind {
    case .command:
      if isRunning {
        problems.append("\(step.lines[0]): a program was still running")
        endProgram()
      }
      buffer = []
      isHandshake = SMTPCommand.startsTLS(step.text)
      isSMTP = isHandshake || SMTPCommand.startsSMTP(step.text)
      isData = false
      send(step.text + "\n")
      isRunning = true
    case .typed:
      guard isRunning else {
        problems.append("\(step.lines[0]): no program was running to type it to")
        step.output = ["(no program is running)"]
        return
      }
      type(step.text)
    }
    let (output, status) = wait(after: step, follows: follows, isLast: isLast)
    isRunning = status == nil
    step.output = Typist.lines(output)
    step.status = status ?? 0
    if isSMTP, isRunning, output.split(separator: 10).contains(where: { $0.starts(with: Array("354 ".utf8)) }) {
      isData = true
    }
  }

  private func type(_ text: String) {
    let wasData = isData
    isHandshake = false
    if isData, text == "." { isData = false }
    if text.utf8.count == 2, text.hasPrefix("^"), let letter = text.utf8.last, (65...95).contains(letter) {
      terminal.attributes.echoes = false
      terminal.type([letter - 64])
    } else {
      send(text + "\n")
    }
    if isSMTP, !wasData, text == "^]" { isSMTP = false }
  }

  private func wait(after step: Transcript.Step, follows: Bool, isLast: Bool) -> (output: [UInt8], status: Int?) {
    if follows { return untilQuiet() }
    if step.kind == .typed, isLast {
      var (output, status) = untilQuiet()
      if status == nil, let found = prompt(.milliseconds(500)) {
        output += found.output
        status = found.status
      }
      return (output, status)
    }
    let patience = step.kind == .command ? deadline - now : Typist.patienceForEnd
    if let found = prompt(patience) { return (found.output, found.status) }
    problems.append("\(step.lines[0]): the program did not end")
    defer { buffer = [] }
    return (buffer, nil)
  }

  // MARK: Waiting

  private func send(_ text: String) {
    terminal.attributes.echoes = false
    run(until: now + Typist.typingTime)
    terminal.type(text.bytes)
  }

  /// Lets the world go on until a time, or until `isEnough`.
  private func run(until end: Timestamp, isEnough: () -> Bool = { false }) {
    world.scheduler.runReady()
    while !isEnough(), world.scheduler.fireNext(by: end) { world.scheduler.runReady() }
    if !isEnough() { world.scheduler.advance(to: end) }
  }

  /// Output up to the shell's next prompt, and the exit status in it; nil when it does not come, or a
  /// program waits for something to be typed.
  private func prompt(_ patience: TimeInterval) -> (output: [UInt8], status: Int)? {
    let end = now + patience
    while true {
      run(until: min(end, now + .seconds(3))) { self.findPrompt() != nil }
      if let (range, status) = findPrompt() {
        let output = buffer[..<range.lowerBound].filter { $0 != Typist.mark }
        buffer.removeSubrange(..<range.upperBound)
        return (output, status)
      }
      if now >= end || isReading && now - lastOutput >= .seconds(3) { return nil }
    }
  }

  private func findPrompt() -> (Range<Int>, Int)? {
    var from = buffer.startIndex
    // A list of the commands typed shows the marks as well, with no status between them.
    while let start = buffer[from...].firstIndex(of: Typist.mark) {
      guard let end = buffer[(start + 1)...].firstIndex(of: Typist.mark) else { return nil }
      if let status = Int(String(lossless: buffer[(start + 1)..<end])) { return (start..<(end + 1), status) }
      from = end
    }
    return nil
  }

  /// Output until the program waits for input or ends.
  private func untilQuiet() -> (output: [UInt8], status: Int?) {
    let start = now
    lastOutput = now
    while true {
      world.scheduler.runReady()
      if let (range, status) = findPrompt() {
        isRunning = false
        let output = buffer[..<range.lowerBound].filter { $0 != Typist.mark }
        buffer.removeSubrange(..<range.upperBound)
        return (output, status)
      }
      var pause = isData ? Typist.quietData : Typist.quiet
      var isDone = true
      if isSMTP, !isData {
        pause = isHandshake ? Typist.quiet : Typist.quietReading
        isDone = hasReply
      } else if !isData, isReading {
        pause = Typist.quietReading
      }
      let end = min(start + Typist.patience, isDone ? lastOutput + pause : start + Typist.patience)
      if now >= end || now >= deadline { break }
      if !world.scheduler.fireNext(by: end) { world.scheduler.advance(to: end) }
    }
    defer { buffer = [] }
    return (buffer, nil)
  }

  /// Whether an SMTP server has said all it will say for now.
  private var hasReply: Bool {
    let lines = buffer.filter { $0 != 13 }.split(separator: 10, omittingEmptySubsequences: false)
    func isFinal(_ line: ArraySlice<UInt8>) -> Bool {
      line.count >= 3 && line.prefix(3).allSatisfy { (48...57).contains($0) }
        && (line.count == 3 || line[line.startIndex + 3] == 32)
    }
    if isHandshake { return lines.contains { $0.count > 3 && isFinal($0) } }
    return lines.count > 1 && lines.last?.isEmpty == true && isFinal(lines[lines.count - 2])
  }

  /// Whether a program in front is blocked in a read of the terminal.
  private var isReading: Bool { terminal.foregroundGroup != shell.group && terminal.isWaitedFor }

  /// Gets back to the prompt when a program still runs.
  private func endProgram() {
    for _ in 0..<2 {
      terminal.type([3])
      if prompt(.seconds(1)) != nil { break }
      if terminal.foregroundGroup != shell.group {
        machine.signalGroup(terminal.foregroundGroup, .KILL)
        _ = prompt(.seconds(3))
      }
    }
    run(until: now + .milliseconds(200))
    buffer = []
    isRunning = false
    isSMTP = false
    isData = false
  }

  // MARK: Text

  /// The lines of an output, as a terminal shows them.
  private static func lines(_ output: [UInt8]) -> [String] {
    var text: [UInt8] = []
    for byte in output where byte != mark {
      if byte == 10 { while text.last == 13 { text.removeLast() } }
      text.append(byte)
    }
    guard !text.isEmpty else { return [] }
    if text.last == 10 { text.removeLast() }
    return text.split(separator: 10, omittingEmptySubsequences: false).map { String(lossless: $0) }
  }
}

extension TranscriptPlayer {
  /// The environment of root's shell at a plain terminal.
  package static let environment: Environment = [
    "HOME": "/root", "USER": "root", "LOGNAME": "root", "SHELL": "/bin/bash", "MAIL": "/var/mail/root",
    "TERM": "dumb", "TZ": "UTC", "LC_ALL": "C.UTF-8",
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  ]
}
