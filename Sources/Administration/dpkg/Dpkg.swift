import CommandConventions
import FileSystem
import Kernel

/// dpkg(1), as far as it asks: packages are neither installed nor removed here.
struct Dpkg: Program {
  static let name = "dpkg"

  private static let hint = """

    Type dpkg --help for help about installing and deinstalling packages [*];
    Use 'apt' or 'aptitude' for user-friendly package management;
    Type dpkg -Dhelp for a list of dpkg debug flag values;
    Type dpkg --force-help for a list of forcing options;
    Type dpkg-deb --help for help about manipulating *.deb files;

    Options marked [*] produce a lot of output - pipe it through 'less' or 'more' !

    """

  private static let known: KeyValuePairs<String, OptionParser.Argument> = [
    "list": .none, "status": .none, "listfiles": .none, "search": .none, "get-selections": .none,
    "print-architecture": .none, "version": .none, "help": .none, "install": .none, "remove": .none, "purge": .none,
    "configure": .none, "unpack": .none, "audit": .none, "verify": .none, "pending": .none, "contents": .none,
    "info": .none, "print-avail": .none, "set-selections": .none, "add-architecture": .required,
    "print-foreign-architectures": .none, "compare-versions": .none, "no-pager": .none, "reconfigure": .none,
  ]

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let query = PackageQuery(process)
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "lsLSirPCVacIp", long: Dpkg.known)
    var action: String?
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        if option.name != "no-pager" { action = action ?? option.name }
      }
    } catch {
      let option = error.message.split(separator: "'").dropFirst().first.map(String.init) ?? ""
      try await query.report(
        "unknown option \(option.hasPrefix("-") ? option : "-" + option)", from: "dpkg", kind: "error")
      try await process.writeError(Dpkg.hint)
      return ExitStatus(2)
    }
    switch action {
    case nil:
      try await query.report("need an action option", from: "dpkg", kind: "error")
      try await process.writeError(Dpkg.hint)
      return ExitStatus(2)
    case "get-selections": return try await query.selections(parser.operands)
    case "print-architecture": try await process.write("amd64\n")
    case "print-foreign-architectures", "C", "audit": break
    case "version":
      try await process.write("Debian 'dpkg' package management program version 1.21.23 (amd64).\n")
    case "help": try await process.write("Usage: dpkg [<option> ...] <command>\n" + Dpkg.hint)
    case "l", "list", "s", "status", "L", "listfiles", "S", "search":
      return try await DpkgQuery.perform(action, parser.operands, "", query)
    case .some(let other):
      try await process.writeError("postroom: dpkg \(other.count == 1 ? "-" : "--")\(other) is not simulated\n")
      return .failure
    }
    return .success
  }
}
