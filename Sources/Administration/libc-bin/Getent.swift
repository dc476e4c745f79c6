import CommandConventions
import DNS
import FileSystem
import Kernel
import Simulation

/// getent(1): entries of the databases that nsswitch.conf(5) governs.
struct Getent: Program {
  static let name = "getent"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "+s:iAV?",
      long: [
        "service": .required, "no-idn": .none, "no-addrconfig": .none, "help": .none, "usage": .none, "version": .none,
      ])
    var filtersFamilies = true
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "A", "no-addrconfig": filtersFamilies = false
        case "V", "version":
          try? await process.write("getent (Debian GLIBC 2.36-9+deb12u14) 2.36\n")
          return .success
        case "?", "help", "usage":
          try? await process.writeError(
            "postroom: getent --\(option.name == "usage" ? "usage" : "help") is not simulated\n")
          return .failure
        default: break
        }
      }
    } catch {
      try await process.complain(error.message)
      try await Getent.hint(process)
      return ExitStatus(64)
    }
    guard let name = parser.operands.first else {
      try await process.complain("wrong number of arguments")
      try await Getent.hint(process)
      return .failure
    }
    guard let database = GetentDatabase.named(name) else {
      try await process.writeError("Unknown database: \(name)\n")
      try await Getent.hint(process)
      return .failure
    }
    let lookup = GetentLookup(process, filtersFamilies: filtersFamilies)
    let keys = Array(parser.operands.dropFirst())
    guard !keys.isEmpty else {
      guard let all = database.all(lookup) else {
        try await process.writeError("Enumeration not supported on \(name)\n")
        return ExitStatus(3)
      }
      for line in all { try await process.write(line + "\n") }
      return .success
    }
    var status = ExitStatus.success
    for key in keys {
      let lines = database.find(key, lookup)
      if lines.isEmpty { status = ExitStatus(2) }
      for line in lines { try await process.write(line + "\n") }
      try await process.sleep(lookup.waitingTime(for: name, found: !lines.isEmpty))
    }
    return status
  }

  private static func hint(_ process: Process) async throws(Errno) {
    try await process.writeError("Try `getent --help' or `getent --usage' for more information.\n")
  }
}
