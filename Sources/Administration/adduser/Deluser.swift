import CommandConventions
import FileSystem
import Kernel

/// deluser(8) and delgroup(8): remove users and groups.
struct Deluser: Program {
  static let name = "deluser"

  private static let usage = """
    deluser USER
      removes an ordinary user
      example: deluser mike

      --remove-home             removes the home directory and the mailbox
      --quiet | -q              say less
      --help | -h               this text
      --version | -v            the version

    delgroup GROUP
    deluser --group GROUP
      removes a group
      example: deluser --group students

      --only-if-empty           only if it has no members

    deluser USER GROUP
      removes the user from the group
      example: deluser mike students


    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    process.messagePrefix = process.programName
    var isGroup = process.programName == "delgroup"
    var (removesHome, isQuiet, onlyIfEmpty) = (false, false, false)
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "hqv",
      long: [
        "system": .none, "group": .none, "remove-home": .none, "remove-all-files": .none, "only-if-empty": .none,
        "quiet": .none, "help": .none, "version": .none, "conf": .required, "debug": .none, "backup": .none,
      ])
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "group": isGroup = true
        case "remove-home": removesHome = true
        case "only-if-empty": onlyIfEmpty = true
        case "quiet", "q": isQuiet = true
        case "help", "h":
          try? await process.write(Deluser.usage)
          return .success
        case "version", "v":
          try? await process.write("deluser version 3.134\n")
          return .success
        case "remove-all-files", "backup":
          try? await process.writeError("postroom: deluser --\(option.name) is not simulated\n")
          return .failure
        default: break
        }
      }
    } catch {
      let name = error.message.split(separator: "'").dropFirst().first.map { $0.drop { $0 == "-" } } ?? ""
      try await process.writeError("Unknown option: \(name)\n" + Deluser.usage)
      return .failure
    }
    guard process.credentials.realUser == 0 else {
      return try await process.fail("Only root may remove a user or group from the system.")
    }
    let work = AccountRemoval(process: process, isQuiet: isQuiet)
    var names = parser.operands
    if names.isEmpty {
      try await process.write("Enter a \(isGroup ? "group" : "user") name to remove: ")
      try await process.standardOutput.flush()
      names = [String(lossless: try await process.readUnbufferedLine(0) ?? [])]
    }
    if names.count == 2 { return try await work.leave(names[0], names[1]) }
    return isGroup
      ? try await work.removeGroup(names[0], onlyIfEmpty: onlyIfEmpty)
      : try await work.removeUser(names[0], withHome: removesHome)
  }
}
