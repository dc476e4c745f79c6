import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// fuser(1): which processes use files or ports.
struct Fuser: Program {
  static let name = "fuser"

  private static let usage = """
    Usage: fuser [-fIMuvw] [-a|-s] [-4|-6] [-c|-m|-n SPACE]
                 [-k [-i] [-SIGNAL]] NAME...
           fuser -l
           fuser -V
    Shows the processes that use files, sockets or file systems.

      -a,--all              also what nobody uses
      -i,--interactive      ask before killing (with -k)
      -k,--kill             kill the processes
      -l,--list-signals     list the names of signals
      -m,--mount            all that use a file system
      -n,--namespace SPACE  file, udp or tcp
      -s,--silent           print nothing
      -SIGNAL               send this signal, not SIGKILL
      -u,--user             with the users' names
      -v,--verbose          as a table
      -V,--version          show the version
      udp/tcp names: [local_port][,[rmt_host][,[rmt_port]]]


    """

  private var (showsAll, kills, asks, isSilent, showsUser, isVerbose) = (false, false, false, false, false, false)
  private var signal: Signal? = .KILL
  private var space = "file"
  private var names: [(name: String, space: String)] = []

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var command = self
    var words = Array(process.arguments.dropFirst())
    while !words.isEmpty {
      let word = words.removeFirst()
      guard word.hasPrefix("-"), word != "-" else {
        command.names.append((word, command.space))
        continue
      }
      if let found = SignalList.signal(String(word.dropFirst())), word.utf8.count > 2 || UInt(word.dropFirst()) ?? 0 > 9
      {
        command.signal = found.signal
        continue
      }
      if let status = try await command.take(word, &words, process) { return status }
    }
    guard !command.names.isEmpty else {
      try await process.writeError("No process specification given\n" + Fuser.usage)
      return .failure
    }
    return try await command.perform(process)
  }

  private mutating func take(_ word: String, _ words: inout [String], _ process: Process) async throws(Errno)
    -> ExitStatus?
  {
    let long: [String: String] = [
      "--all": "a", "--kill": "k", "--interactive": "i", "--list-signals": "l", "--namespace": "n", "--silent": "s",
      "--user": "u", "--verbose": "v", "--version": "V", "--inode": "I", "--writeonly": "w",
    ]
    for letter in long[word] ?? String(word.dropFirst()) {
      switch letter {
      case "a": showsAll = true
      case "k": kills = true
      case "i": asks = true
      case "s": isSilent = true
      case "u": showsUser = true
      case "v": isVerbose = true
      case "I", "w", "f", "4", "6": break
      case "n": if !words.isEmpty { space = words.removeFirst() }
      case "l":
        try await process.write(SignalList.lines)
        return .success
      case "V":
        try await process.writeError(PsmiscVersion.text("fuser", until: 2022))
        return .success
      case "m", "M", "c":
        try await process.writeError("postroom: fuser -\(letter) is not simulated\n")
        return .failure
      default:
        try await process.writeError("fuser: Invalid option \(letter)\n" + Fuser.usage)
        return .failure
      }
    }
    return nil
  }

  /// A process and how it uses a name: "F....", "..c..".
  private struct Use {
    var info: ProcessInfo
    var access: String
  }

  private func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var (found, isHeaded) = (false, false)
    for (name, space) in names {
      let title: String
      let uses: [Use]
      if space != "file" || name.hasSuffix("/tcp") || name.hasSuffix("/udp") {
        title = space == "file" ? name : "\(name)/\(space)"
        uses = Fuser.socketUses(String(title.prefix { $0 != "/" && $0 != "," }), process)
      } else {
        guard let status = try? process.files.status(name) else {
          try await process.writeError("Specified filename \(name) does not exist.\n")
          continue
        }
        title = (try? process.files.realPath(name)) ?? name
        uses = Fuser.fileUses(status.id, process)
      }
      if !uses.isEmpty { found = true }
      guard !isSilent, !uses.isEmpty || showsAll else { continue }
      if isVerbose {
        if !isHeaded { try await process.writeError(" ".rightAligned(to: 21) + "USER        PID ACCESS COMMAND\n") }
        isHeaded = true
        try await process.writeError(table(title, uses, process))
      } else {
        try await showLine(title, uses, process)
      }
      if kills { try await kill(uses, process) }
    }
    return ExitStatus(found)
  }

  private func showLine(_ title: String, _ uses: [Use], _ process: Process) async throws(Errno) {
    try await process.writeError("\(title):".padded(to: 20))
    for use in uses {
      try await process.write(" " + String(use.info.pid).rightAligned(to: 5))
      try await process.standardOutput.flush()
      try await process.writeError(use.access.filter { $0 != "." && $0 != "F" && $0 != "f" })
      if showsUser {
        let user = use.info.credentials.effectiveUser
        try await process.writeError("(\(process.machine.user(withID: user)?.name ?? String(user)))")
      }
    }
    try await process.writeError("\n")
  }

  private func table(_ title: String, _ uses: [Use], _ process: Process) -> String {
    var lead = "\(title):" + String(repeating: " ", count: max(1, 20 - title.utf8.count))
    var text = ""
    for use in uses {
      let user = use.info.credentials.effectiveUser
      let name = process.machine.user(withID: user)?.name ?? String(user)
      text += lead + name.padded(to: 8)
      text += String(use.info.pid).rightAligned(to: 7) + " \(use.access) \(use.info.command)\n"
      lead = String(repeating: " ", count: 21)
    }
    return uses.isEmpty ? lead + "\n" : text
  }

  private func kill(_ uses: [Use], _ process: Process) async throws(Errno) {
    for use in uses where use.info.pid != process.pid {
      if asks {
        try await process.writeError("Kill process \(use.info.pid) ? (y/N) ")
        guard try await process.standardInput.readLine()?.first.map({ $0 | 32 }) == UInt8(ascii: "y") else { continue }
      }
      do throws(Errno) {
        try process.kill(use.info.pid, signal)
      } catch {
        try await process.writeError("Could not kill process \(use.info.pid): \(error.message)\n")
      }
    }
  }

  // MARK: Looking

  private static func socketUses(_ port: String, _ process: Process) -> [Use] {
    guard let number = UInt16(port) ?? process.machine.port(ofService: port) else { return [] }
    let pids = process.machine.socketTable().filter { $0.own.port == number }.flatMap { $0.holders.map(\.pid) }
    return Set(pids).sorted().compactMap { pid in
      process.machine.processInfo(pid).map { Use(info: $0, access: "F....") }
    }
  }

  private static func fileUses(_ file: FileID, _ process: Process) -> [Use] {
    process.machine.processInfos().compactMap { info in
      guard info.pid != process.pid else { return nil }
      let access = process.machine.access(of: info.pid, to: file)
      return access == "....." ? nil : Use(info: info, access: access)
    }
  }
}
