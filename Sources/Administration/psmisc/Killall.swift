import CommandConventions
import FileSystem
import Kernel
import Patterns
import Simulation

/// killall(1): signals all processes of a name.
struct Killall: Program {
  static let name = "killall"

  private static let usage = """
    Usage: killall [OPTION]... [--] NAME...
           killall -l, --list
           killall -V, --version

      -e,--exact          very long names must be the same to their end
      -I,--ignore-case    take upper and lower case for the same
      -g,--process-group  signal the process groups
      -y,--younger-than   only processes younger than TIME
      -o,--older-than     only processes older than TIME
      -i,--interactive    ask before each
      -l,--list           list the names of signals
      -q,--quiet          do not say that there is none
      -r,--regexp         NAME is an extended regular expression
      -s,--signal SIGNAL  send this signal, not SIGTERM
      -u,--user USER      only processes of USER
      -v,--verbose        say what was signalled
      -V,--version        show the version
      -w,--wait           wait until they have ended


    """

  private var signal: Signal? = .TERM
  private var (isExact, ignoresCase, takesGroups, asks): (Bool, Bool, Bool, Bool) = (false, false, false, false)
  private var (isQuiet, isRegex, isVerbose, waits): (Bool, Bool, Bool, Bool) = (false, false, false, false)
  private var user: UserID?
  private var (youngerThan, olderThan): (Int?, Int?) = (nil, nil)

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var arguments = Array(process.arguments.dropFirst())
    var command = self
    if let index = arguments.firstIndex(where: { Killall.isSignal($0) }) {
      let name = String(arguments.remove(at: index).dropFirst())
      guard let found = SignalList.signal(name) else { return try await unknown(name, process) }
      command.signal = found.signal
    }
    var parser = OptionParser(
      arguments, short: "egy:o:ilqrs:u:vwn:Z:VI",
      long: [
        "exact": .none, "ignore-case": .none, "process-group": .none, "younger-than": .required,
        "older-than": .required, "interactive": .none, "list-signals": .none, "list": .none, "quiet": .none,
        "regexp": .none, "signal": .required, "user": .required, "verbose": .none, "wait": .none, "ns": .required,
        "version": .none,
      ])
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        if let status = await command.take(option, process) { return status }
      }
    } catch {
      return try await wrongUsage(process)
    }
    guard !parser.operands.isEmpty || command.user != nil else { return try await wrongUsage(process) }
    return try await command.perform(parser.operands, process)
  }

  /// "-HUP" or "-9", and no cluster of options.
  private static func isSignal(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return second.isNumber || second.isUppercase && word.utf8.count > 2
  }

  private func wrongUsage(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError(Killall.usage)
    return .failure
  }

  private func unknown(_ name: String, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError("\(name): unknown signal; killall -l lists signals.\n")
    return .failure
  }

  /// Takes an option; the status where the program ends with it.
  private mutating func take(_ option: OptionParser.Option, _ process: Process) async -> ExitStatus? {
    let value = option.argument ?? ""
    switch option.name {
    case "e", "exact": isExact = true
    case "I", "ignore-case": ignoresCase = true
    case "g", "process-group": takesGroups = true
    case "i", "interactive": asks = true
    case "q", "quiet": isQuiet = true
    case "r", "regexp": isRegex = true
    case "v", "verbose": isVerbose = true
    case "w", "wait": waits = true
    case "y", "younger-than": youngerThan = Killall.seconds(value)
    case "o", "older-than": olderThan = Killall.seconds(value)
    case "s", "signal":
      guard let found = SignalList.signal(value) else { return try? await unknown(value, process) }
      signal = found.signal
    case "u", "user":
      guard let found = process.machine.user(named: value) else {
        try? await process.writeError("Cannot find user \(value)\n")
        return .failure
      }
      user = found.id
    case "l", "list", "list-signals":
      try? await process.write(SignalList.lines)
      return .success
    case "V", "version":
      try? await process.writeError(PsmiscVersion.text("killall", until: 2022))
      return .success
    default:
      try? await process.writeError("postroom: killall -\(option.name) is not simulated\n")
      return .failure
    }
    return nil
  }

  /// "5m" in seconds.
  private static func seconds(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "M": 2_592_000]
    guard let number = Double(text.prefix { $0.isNumber || $0 == "." }) else { return nil }
    return Int(number * Double(text.last.flatMap { units[$0] } ?? 1))
  }

  // MARK: Signalling

  private func perform(_ names: [String], _ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    var signalled: [PID] = []
    for name in names.isEmpty ? [""] : names {
      var count = 0
      var groups: Set<PID> = []
      for info in process.machine.processInfos() where try matches(info, name, process) {
        let target = takesGroups ? info.group : info.pid
        if takesGroups, !groups.insert(target).inserted { continue }
        if asks, !(try await confirms("\(info.command)(\(target))", process)) { continue }
        do throws(Errno) {
          try process.kill(takesGroups ? -target : target, signal)
          count += 1
          signalled.append(info.pid)
          if isVerbose {
            try await process.writeError("Killed \(info.command)(\(target)) with signal \(signal?.rawValue ?? 0)\n")
          }
        } catch {
          if error == .EINTR { throw error }
          try await process.writeError("\(info.command)(\(info.pid)): \(error.message)\n")
        }
      }
      guard count == 0 else { continue }
      status = .failure
      if !isQuiet, !name.isEmpty { try await process.writeError("\(name): no process found\n") }
    }
    while waits, signalled.contains(where: { process.machine.processInfo($0) != nil }) {
      try await process.sleep(.seconds(1))
    }
    return status
  }

  private func matches(_ info: ProcessInfo, _ name: String, _ process: Process) throws(Errno) -> Bool {
    guard info.pid != process.pid, info.pid != 1 || user == nil else { return false }
    if let user, info.credentials.effectiveUser != user { return false }
    let age = Int((process.now - info.startTime).seconds)
    if let youngerThan, age > youngerThan { return false }
    if let olderThan, age < olderThan { return false }
    if name.isEmpty { return true }
    if isRegex {
      let regex = try? POSIXRegex(name.bytes, isExtended: true, ignoresCase: ignoresCase)
      return regex?.matches(info.command.bytes) ?? false
    }
    if name.hasPrefix("/") { return info.executable == name }
    let full = info.command.utf8.count < 15 ? info.command : Path.lastComponent(info.arguments.first ?? info.command)
    return ignoresCase ? full.lowercased() == name.lowercased() : full == name
  }

  private func confirms(_ what: String, _ process: Process) async throws(Errno) -> Bool {
    let verb = signal == .TERM || signal == .KILL ? "Kill" : "Signal"
    try await process.writeError("\(verb) \(what) ? (y/N) ")
    let answer = try await process.standardInput.readLine()
    return answer?.first == UInt8(ascii: "y") || answer?.first == UInt8(ascii: "Y")
  }
}
