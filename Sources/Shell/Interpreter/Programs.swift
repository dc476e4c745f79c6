import FileSystem
import Kernel
import OrderedCollections
import ShellSyntax

/// Running programs from files.
extension Shell {
  /// Runs a program in a child and waits for it, or in this process when that has nothing else to do.
  func runExternal(_ arguments: [String], of command: SimpleCommand, isLast: Bool) async throws(Unwind) -> Int32 {
    let path = findForExecution(arguments[0])
    if isLast { return try await become(arguments, path, of: command) }
    let job = Job(line: command.line) { Printer.text(.simple(command)) }
    startChild(in: job, isBackground: false) { shell async throws(Unwind) in
      try await shell.become(arguments, path, of: command)
    }
    return try await waitInFront(job)
  }

  /// Becomes a program: performs the command's assignments and redirections, and runs it in this process.
  func become(_ arguments: [String], _ path: String?, of command: SimpleCommand) async throws(Unwind) -> Int32 {
    if !command.assignments.isEmpty {
      state.variables.pushScope(isFunction: false)
      for assignment in command.assignments { try await assignTemporarily(assignment, isLocal: true) }
      if isDash, isOn(.trace) { try await trace(command, arguments) }
    }
    guard try await redirect(command.redirections, saving: false) != nil else { return isDash ? 2 : 1 }
    guard let path else {
      if let handler = state.functions["command_not_found_handle"] {
        return try await call(handler, "command_not_found_handle", ["command_not_found_handle"] + arguments)
      }
      try await complainPlainly(
        isDash ? arguments[0] + ": not found" : Quoting.printable(arguments[0]) + ": command not found")
      return 127
    }
    return try await execute(path, arguments)
  }

  /// execve(2), with the messages for when it fails.
  func execute(_ path: String, _ arguments: [String]) async throws(Unwind) -> Int32 {
    process.environment = exportedEnvironment(path: path)
    let status: ExitStatus
    do throws(Errno) {
      status = try await process.execute(path, arguments)
    } catch {
      return try await executionFailure(error, path, arguments)
    }
    if process.terminationSignal != nil { throw .killed }
    endReason = .replaced(status.rawValue)
    throw .replaced(status.rawValue)
  }

  private func executionFailure(_ error: Errno, _ path: String, _ arguments: [String]) async throws(Unwind) -> Int32 {
    if process.terminationSignal != nil { throw .killed }
    let files = process.files
    switch error {
    case .ENOEXEC: return try await runWithoutInterpreter(path, arguments)
    case .ENOENT:
      if files.exists(path) {
        try await complainPlainly(
          isDash ? "\(arguments[0]): not found" : "\(path): cannot execute: required file not found")
      } else {
        try await complainPlainly(isDash ? "\(arguments[0]): not found" : "\(path): No such file or directory")
      }
      return 127
    default:
      if (try? files.status(path))?.isDirectory == true, !isDash {
        try await complainPlainly("\(path): Is a directory")
      } else {
        try await complainPlainly("\(isDash ? arguments[0] : path): \(error.message)")
      }
      return 126
    }
  }

  /// A file without "#!" is a script of this shell, unless it is no text.
  private func runWithoutInterpreter(_ path: String, _ arguments: [String]) async throws(Unwind) -> Int32 {
    guard let content = try? process.files.read(path) else { return 126 }
    if content.prefix(80).prefix(while: { $0 != 10 }).contains(0) {
      try await complainPlainly("\(path): cannot execute binary file: Exec format error")
      return 126
    }
    var program = ShellProgram(isDash: isDash)
    program.isReborn = true
    let status: Int32
    do throws(Errno) {
      status = try await program.run(process, ["bash", path] + arguments.dropFirst(), name: name).rawValue
    } catch {
      throw unwinding(error)
    }
    endReason = .replaced(status)
    throw .replaced(status)
  }

  // MARK: Finding

  /// The path to run a command name from; nil when it is in no directory of PATH.
  func findForExecution(_ name: String) -> String? {
    if name.isEmpty { return nil }
    if name.utf8.contains(UInt8(ascii: "/")) { return name }
    if let hashed = state.hashedCommands[name],
      !isOn(.checksHash) && !isDash || process.files.mayAccess(.execute, hashed.path)
    {
      state.hashedCommands[name]?.hits += 1
      return hashed.path
    }
    guard let found = findInPath(name) else { return nil }
    if isOn(.hashAll) { state.hashedCommands[name] = .init(path: found, hits: 1) }
    return found
  }

  /// The first executable file of a name in the directories of PATH, or else the first file that is none.
  func findInPath(_ name: String, path: String? = nil) -> String? {
    findAllInPath(name, path: path, firstOnly: true).first ?? findUnusable(name, path: path)
  }

  /// All executable files of a name in the directories of PATH.
  func findAllInPath(_ name: String, path: String? = nil, firstOnly: Bool = false) -> [String] {
    var result: [String] = []
    let files = process.files
    for candidate in candidates(name, path) {
      guard let status = try? files.status(candidate), status.isRegular, files.mayAccess(.execute, candidate) else {
        continue
      }
      result.append(candidate)
      if firstOnly { break }
    }
    return result
  }

  private func findUnusable(_ name: String, path: String?) -> String? {
    candidates(name, path).first { (try? process.files.status($0))?.isRegular == true }
  }

  private func candidates(_ name: String, _ path: String?) -> [String] {
    let search = path ?? state.variables["PATH"]?.scalar ?? ""
    return search.split(separator: ":", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "./" + name : Path.join(String($0), name)
    }
  }

  // MARK: Environment

  /// The variables and functions that a program gets.
  func exportedEnvironment(path: String?) -> Environment {
    var result: Environment = [:]
    for (name, variable) in state.variables.exported {
      result[name] = variable.scalar ?? ""
    }
    for (name, function) in state.functions.sorted(by: { $0.key < $1.key }) where function.isExported {
      result["BASH_FUNC_\(name)%%"] = Printer.exportedFunction(function.body)
    }
    // dash passes on what it got.
    if isDash { result["_"] = process.environment["_"] } else if let path { result["_"] = path }
    return result
  }
}

extension Shell {
  /// Runs a program by name, past functions and builtins: `command`.
  func runProgram(_ arguments: [String], path search: String?) async throws(Unwind) -> Int32 {
    let name = arguments[0]
    var path = findForExecution(name)
    if let search, !name.contains("/") {
      path = findInPath(name, path: search)
      if let path, isOn(.hashAll) { state.hashedCommands[name] = .init(path: path, hits: 1) }
    }
    let text = arguments.joined(separator: " ")
    let job = Job(line: line) { text }
    let empty = SimpleCommand(line: line)
    startChild(in: job, isBackground: false) { shell async throws(Unwind) in
      try await shell.become(arguments, path, of: empty)
    }
    return try await waitInFront(job)
  }
}
