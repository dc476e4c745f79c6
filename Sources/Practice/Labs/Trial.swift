import Course
import DNS
import FileSystem
import Kernel
import Simulation

/// What is tried on a machine from outside, as the superuser: scripts, looks into files, conversations.
final class Trial {
  private let machine: Machine
  private let isInterrupted: () -> Bool
  private var world: World { machine.world }

  /// How long a script or conversation may take, in simulated time.
  private static let patience = TimeInterval.seconds(120)

  /// - Parameter isInterrupted: whether whoever waits wants to wait no more.
  init(_ machine: Machine, isInterrupted: @escaping () -> Bool = { false }) {
    self.machine = machine
    self.isInterrupted = isInterrupted
  }

  func perform(_ act: ProbeAct) -> ProbeSight {
    switch act {
    case .run(let script): return run(script)
    case .read(let path): return .read(read(path))
    case .wait(let seconds):
      let end = world.scheduler.now + .seconds(Int64(seconds))
      return goOn(until: end) { false } ? .waited : .impossible("it was interrupted")
    case .find(let text, let places):
      return .found(places.flatMap { find(text.bytes, below: $0) }.sorted())
    case .talk(let talk): return self.talk(talk)
    }
  }

  /// Lets the copy go on.
  ///
  /// - Returns: false when the learner did not want to wait.
  private func goOn(until end: Timestamp, isEnough: () -> Bool) -> Bool {
    world.scheduler.runReady()
    while !isEnough(), world.scheduler.fireNext(by: end) {
      world.scheduler.runReady()
      if isInterrupted() { return false }
    }
    if !isEnough() { world.scheduler.advance(to: end) }
    return true
  }

  // MARK: Scripts

  func run(_ script: String) -> ProbeSight {
    var output: [UInt8] = []
    let shell = machine.makeProcess()
    shell.environment = LabScript.environment
    try? shell.changeDirectory("/root")
    let take: ([UInt8]) -> FileSystem.Errno? = { bytes in
      output += bytes
      return nil
    }
    shell.install(ExternalStream(machine: machine, flags: .read, name: "/dev/null"), at: 0)
    for number in 1...2 {
      shell.install(ExternalStream(machine: machine, flags: .write, name: "/dev/stdout", sink: take), at: number)
    }
    var obstacle: FileSystem.Errno?
    machine.start(shell) { process throws(Errno) in
      do throws(Errno) {
        return try await process.execute("/bin/bash", ["bash", "-c", script])
      } catch {
        obstacle = error
        throw error
      }
    }
    guard goOn(until: world.scheduler.now + Trial.patience, isEnough: { shell.hasEnded }) else {
      return .impossible("it was interrupted")
    }
    if let obstacle { return .impossible("/bin/bash: \(obstacle.message)") }
    guard let status = shell.waitStatus?.shellStatus else { return .impossible("a command does not end: \(script)") }
    let text = String(lossless: output)
    // What is missing in the simulator is not the learner's mistake.
    if let missing = text.split(separator: "\n").first(where: { $0.hasSuffix("is not simulated") }) {
      return .impossible(String(missing))
    }
    return .ran(output: text, status: Int(status.rawValue))
  }

  // MARK: Files

  private func read(_ path: String) -> FileSight? {
    let files = machine.files
    guard let status = try? files.status(path), let bytes = try? files.read(path) else { return nil }
    return FileSight(
      text: String(lossless: bytes), mode: status.modeLetters,
      owner: machine.user(withID: status.owner)?.name ?? String(status.owner),
      group: machine.group(withID: status.group)?.name ?? String(status.group))
  }

  /// The regular files below a directory that have a text in them.
  private func find(_ text: [UInt8], below path: String) -> [String] {
    let files = machine.files
    var result: [String] = []
    var open = [path]
    while let directory = open.popLast() {
      for entry in (try? files.entries(of: directory)) ?? [] where entry.name != "." && entry.name != ".." {
        let path = Path.join(directory, entry.name)
        switch entry.type {
        case .directory: open.append(path)
        case .regular: if let bytes = try? files.read(path), Trial.contains(bytes, text) { result.append(path) }
        default: break
        }
      }
    }
    return result
  }

  private static func contains(_ bytes: [UInt8], _ text: [UInt8]) -> Bool {
    guard let first = text.first, bytes.count >= text.count else { return false }
    var start = 0
    while let place = bytes[start...].firstIndex(of: first), place + text.count <= bytes.count {
      if bytes[place..<(place + text.count)].elementsEqual(text) { return true }
      start = place + 1
    }
    return false
  }

  // MARK: Conversations

  private func talk(_ talk: SMTPTalk) -> ProbeSight {
    let client = talk.client.flatMap { IPAddress($0) }
    if let text = talk.client, client == nil { return .impossible("\(text) is no address") }
    let own = machine.state.interfaces.filter { !$0.isLoopback }.flatMap(\.addresses).first?.address
    let server = client == nil ? IPAddress.loopback4 : own ?? .loopback4
    var replies: [String] = []
    let process = machine.makeProcess()
    let end = world.scheduler.now + Trial.patience
    machine.start(process) { process throws(Errno) in
      let socket = try await process.connect(to: SocketAddress(server, talk.port), from: client, until: end)
      let input = InputBuffer(process: process, descriptor: socket)
      guard let greeting = try await Trial.reply(input) else { return .failure }
      replies.append(greeting)
      for line in talk.lines {
        try await process.write(socket, (line + "\r\n").bytes)
        guard let reply = try await Trial.reply(input) else { return .failure }
        replies.append(reply)
      }
      return .success
    }
    guard goOn(until: end, isEnough: { process.hasEnded }) else { return .impossible("it was interrupted") }
    return .talked(replies)
  }

  /// The lines of one reply, without their ends.
  private static func reply(_ input: InputBuffer) async throws(Errno) -> String? {
    var lines: [String] = []
    while let line = try await input.readLine() {
      let text = line.filter { $0 != 13 && $0 != 10 }
      lines.append(String(lossless: text))
      if text.count < 4 || text[3] != UInt8(ascii: "-") { return lines.joined(separator: "\n") }
    }
    return nil
  }
}
