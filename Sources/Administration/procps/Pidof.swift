import CommandConventions
import FileSystem
import Kernel

/// pidof(8): the PIDs of programs, by their names; the newest first.
struct Pidof: Program {
  static let name = "killall5"

  private static let usage = """
    pidof usage: [options] <program-name>

     -c           only PIDs with the same root directory
     -d <sep>     print this between the PIDs
     -h           display this help text
     -n           leave files on network shares alone
     -o <pid>     leave out this PID
     -q           print nothing
     -s           only one PID
     -x           also shells that run a script of the name
     -z           also zombies and processes that wait for a disk


    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    guard process.programName == "pidof" else {
      try await process.writeError("postroom: killall5 is not simulated\n")
      return .failure
    }
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "hcd:no:sxzq")
    var separator = " "
    var (isSingle, isQuiet, takesScripts) = (false, false, false)
    var omitted: Set<PID> = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "h":
          try? await process.write(Pidof.usage)
          return .success
        case "d": separator = option.argument ?? " "
        case "s": isSingle = true
        case "q": isQuiet = true
        case "x": takesScripts = true
        case "o":
          for item in (option.argument ?? "").split(separator: ",") {
            if let pid = item == "%PPID" ? process.parent : PID(item) { omitted.insert(pid) }
          }
        default: break
        }
      }
    } catch {
      try await process.writeError("pidof: invalid options on command line!\n\n")
      return .failure
    }
    var found: [PID] = []
    for name in parser.operands {
      let pids = process.machine.processInfos().filter { info in
        info.pid != process.pid && !omitted.contains(info.pid) && info.stateLetter != "Z"
          && Pidof.matches(name, info, takesScripts)
      }.map(\.pid).reversed()
      found += isSingle ? Array(pids.prefix(1)) : Array(pids)
    }
    if !found.isEmpty, !isQuiet {
      try await process.write(found.map(String.init).joined(separator: separator) + "\n")
    }
    return ExitStatus(!found.isEmpty)
  }

  private static func matches(_ name: String, _ info: ProcessInfo, _ takesScripts: Bool) -> Bool {
    if name.hasPrefix("/") { return info.executable == name || info.arguments.first == name }
    var first = info.arguments.first ?? ""
    if first.hasPrefix("-") { first.removeFirst() }
    if Path.lastComponent(first) == name || first == name || info.command == name { return true }
    return takesScripts && info.arguments.dropFirst().first.map { Path.lastComponent($0) == name } == true
  }
}
