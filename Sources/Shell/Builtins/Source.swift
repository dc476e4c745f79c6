import FileSystem
import Kernel

/// `source` runs the commands of a file in this shell.
struct SourceBuiltin: Builtin {
  static let name = "source"
  static let synopsis = "source filename [arguments]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("") else { return 2 }
    guard let name = options.operands.first else {
      if shell.isDash { return 0 }
      try await call.complain("filename argument required")
      return try await call.usage()
    }
    let path = find(name, in: shell)
    let content: [UInt8]
    do throws(Errno) {
      content = try await shell.process.readFile(path)
    } catch {
      return try await fail(error, name, call)
    }
    let arguments = Array(options.operands.dropFirst())
    let outer = shell.builtinName
    shell.builtinName = nil
    defer { shell.builtinName = outer }
    return try await shell.source(path, content, arguments: arguments.isEmpty ? nil : arguments)
  }

  /// A name without a slash is looked for in PATH, then here.
  private func find(_ name: String, in shell: Shell) -> String {
    guard !name.utf8.contains(UInt8(ascii: "/")) else { return name }
    let search = shell.scalar("PATH") ?? ""
    for directory in search.split(separator: ":", omittingEmptySubsequences: false) {
      let candidate = directory.isEmpty ? name : Path.join(String(directory), name)
      if let status = try? shell.process.files.status(candidate), status.isRegular { return candidate }
    }
    return name
  }

  private func fail(_ error: Errno, _ name: String, _ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    if shell.process.terminationSignal != nil { throw .killed }
    if shell.isDash {
      let reason = error == .ENOENT ? "No such file" : error.message
      try await shell.complainPlainly(".: cannot open \(name): \(reason)")
      throw .exit(2)
    }
    if error == .EISDIR {
      try await call.complain("\(name): is a directory")
    } else if error == .ENOENT, shell.isOn(.posix), !name.utf8.contains(UInt8(ascii: "/")) {
      try await call.complain("\(name): file not found")
    } else {
      try await shell.complainPlainly("\(name): \(error.message)")
    }
    if shell.isOn(.posix), !shell.isInteractive { throw .exit(1) }
    return 1
  }
}
