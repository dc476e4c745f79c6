import CommandConventions
import FileSystem
import Kernel

/// tempfile(1): makes a file with a new name; mktemp(1) has taken its place.
struct Tempfile: Program {
  static let name = "tempfile"

  private static let usage = """
    Usage: tempfile [OPTION]

    Makes a temporary file that nobody else has.

    -d, --directory=DIR  place it in DIR
    -m, --mode=MODE      its mode; 0600 where nothing is said
    -n, --name=FILE      make FILE
    -p, --prefix=STRING  begin its name with STRING
    -s, --suffix=STRING  end its name with STRING
        --help           display this help and exit
        --version        output version information and exit

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError("WARNING: tempfile is deprecated; consider using mktemp instead.\n")
    var (directory, prefix, suffix, name): (String?, String, String, String?) = (nil, "file", "", nil)
    var mode = FileMode(rawValue: 0o600)
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "p:s:d:m:n:",
      long: [
        "prefix": .required, "suffix": .required, "directory": .required, "mode": .required, "name": .required,
        "help": .none, "version": .none,
      ])
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "p", "prefix": prefix = String((option.argument ?? "").prefix(5))
        case "s", "suffix": suffix = option.argument ?? ""
        case "d", "directory": directory = option.argument
        case "m", "mode": mode = FileMode(rawValue: UInt16(option.argument ?? "", radix: 8) ?? 0o600)
        case "n", "name": name = option.argument
        case "version":
          try? await process.write("tempfile 5.7\n")
          return .success
        default:
          try? await process.write(Tempfile.usage)
          return .success
        }
      }
    } catch {
      try await process.complain(error.message)
      try await process.writeError("Try 'tempfile --help' for more information.\n")
      return .failure
    }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    let random = (0..<6).map { _ in String(letters[Int(process.machine.world.random.next() % UInt64(letters.count))]) }
    let path =
      name ?? Path.join(directory ?? process.environment["TMPDIR"] ?? "/tmp", prefix + random.joined() + suffix)
    do throws(Errno) {
      try process.close(try await process.open(path, [.write, .create, .exclusive], mode: mode))
    } catch {
      return try await process.fail("\(path): \(error.message)")
    }
    try await process.write(path + "\n")
    return .success
  }
}
