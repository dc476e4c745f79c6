import CommandConventions
import FileSystem
import Kernel

/// which(1): where in PATH programs are.
struct Which: Program {
  static let name = "which.debianutils"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var showsAll = false
    var parser = OptionParser(Array(process.arguments.dropFirst()), short: "+a")
    do throws(OptionParser.Failure) {
      while try parser.next() != nil { showsAll = true }
    } catch {
      let letter = error.message.dropLast().suffix(1)
      try await process.writeError("Illegal option -\(letter)\nUsage: \(Which.path(process)) [-a] args\n")
      return ExitStatus(2)
    }
    guard !parser.operands.isEmpty else { return .failure }
    var status = ExitStatus.success
    for name in parser.operands {
      let found = places(of: name, process)
      if found.isEmpty { status = .failure }
      for path in showsAll ? found[...] : found.prefix(1) { try await process.write(path + "\n") }
    }
    return status
  }

  private static func path(_ process: Process) -> String {
    let called = process.arguments.first ?? name
    return called.contains("/") ? called : process.findProgram(called) ?? called
  }

  private func places(of name: String, _ process: Process) -> [String] {
    func isProgram(_ path: String) -> Bool {
      (try? process.files.status(path))?.isRegular == true && process.files.mayAccess(.execute, path)
    }
    if name.utf8.contains(UInt8(ascii: "/")) { return isProgram(name) ? [name] : [] }
    let directories = (process.environment["PATH"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
    return directories.map { ($0.isEmpty ? "." : $0) + "/" + name }.filter(isProgram)
  }
}
