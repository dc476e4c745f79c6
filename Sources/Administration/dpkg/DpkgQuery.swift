import CommandConventions
import FileSystem
import Kernel

/// dpkg-query(1): what is known of packages.
struct DpkgQuery: Program {
  static let name = "dpkg-query"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let query = PackageQuery(process)
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "lWsLSpcf:",
      long: [
        "list": .none, "show": .none, "status": .none, "listfiles": .none, "search": .none, "print-avail": .none,
        "control-list": .none, "control-path": .none, "showformat": .required, "no-pager": .none, "version": .none,
        "help": .none, "admindir": .required, "load-avail": .none,
      ])
    var action: String?
    var format = "${binary:Package}\t${Version}\n"
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "f", "showformat": format = option.argument ?? ""
        case "no-pager", "load-avail": break
        default: action = option.name
        }
      }
    } catch {
      let option = error.message.split(separator: "'").dropFirst().first.map(String.init) ?? ""
      try await query.report("unknown option \(option.hasPrefix("-") ? option : "-" + option)", kind: "error")
      try await process.writeError("\nUse --help for help about querying packages.\n")
      return ExitStatus(2)
    }
    return try await DpkgQuery.perform(action, parser.operands, format, query)
  }

  /// Answers a question by the name of its option.
  static func perform(_ action: String?, _ names: [String], _ format: String, _ query: PackageQuery)
    async throws(Errno) -> ExitStatus
  {
    let needs = ["L": "--listfiles", "listfiles": "--listfiles"]
    if let action, let long = needs[action], names.isEmpty {
      try await query.report("\(long) needs at least one package name argument", kind: "error")
      try await query.process.writeError("\nUse --help for help about querying packages.\n")
      return ExitStatus(2)
    }
    switch action {
    case "l", "list": return try await query.list(names)
    case "W", "show": return try await query.show(names, format: format)
    case "s", "status":
      return try await query.status(names.isEmpty ? query.database.packages.map(\.name) : names)
    case "L", "listfiles": return try await query.files(names)
    case "S", "search":
      guard names.isEmpty else { return try await query.search(names) }
      try await query.report("--search needs at least one file name pattern argument", kind: "error")
    case "version":
      try await query.process.write(
        "Debian dpkg-query package management program query tool version 1.21.23 (amd64).\n")
      return .success
    case .some(let other):
      try await query.process.writeError("postroom: dpkg-query --\(other) is not simulated\n")
      return .failure
    case nil: try await query.report("need an action option", kind: "error")
    }
    try await query.process.writeError("\nUse --help for help about querying packages.\n")
    return ExitStatus(2)
  }
}
