import FileSystem
import Kernel

/// `cd` changes the working directory.
struct CdBuiltin: Builtin {
  static let name = "cd"
  static let synopsis = "cd [-L|[-P [-e]] [-@]] [dir]"

  func run(_ call: BuiltinCall) async throws(Unwind) -> Int32 {
    let shell = call.shell
    guard let options = try await call.options("LPe@") else { return 2 }
    var isPhysical = shell.isOn(.physical)
    for option in options.options {
      if option.letter == "P" { isPhysical = true }
      if option.letter == "L" { isPhysical = false }
    }
    guard options.operands.count <= 1 || shell.isDash else {
      try await call.complain("too many arguments")
      return 1
    }
    var target = options.operands.first ?? ""
    var prints = false
    if options.operands.isEmpty {
      guard let home = shell.scalar("HOME") else {
        if shell.isDash { return 0 }
        try await call.complain("HOME not set")
        return 1
      }
      target = home
    } else if target == "-" {
      guard let old = shell.scalar("OLDPWD") else {
        try await call.complain("OLDPWD not set")
        return 1
      }
      target = old
      prints = true
    } else if let (found, isElsewhere) = searchPath(target, shell) {
      target = found
      prints = isElsewhere
    }
    return try await change(to: target, isPhysical: isPhysical, prints: prints, call)
  }

  /// Finds a directory by CDPATH.
  private func searchPath(_ target: String, _ shell: Shell) -> (String, Bool)? {
    guard let path = shell.scalar("CDPATH"), !path.isEmpty else { return nil }
    let first = target.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
    guard first != "", first != ".", first != ".." else { return nil }
    for directory in path.split(separator: ":", omittingEmptySubsequences: false) {
      let candidate = directory.isEmpty ? target : Path.join(String(directory), target)
      if (try? shell.process.files.status(candidate))?.isDirectory == true {
        return (candidate, !directory.isEmpty && directory != ".")
      }
    }
    return nil
  }

  private func change(to target: String, isPhysical: Bool, prints: Bool, _ call: BuiltinCall) async throws(Unwind)
    -> Int32
  {
    let shell = call.shell
    if target.isEmpty {
      if prints { call.write("\n") }
      return 0
    }
    do throws(Errno) {
      let path = try shell.enter(target, isPhysical: isPhysical)
      if prints { call.write(path + "\n") }
      return 0
    } catch {
      if shell.isDash {
        try await call.complain("can't cd to \(target)")
        return 2
      }
      if shell.isOn(.changesToVariables), let value = shell.scalar(target), !value.isEmpty {
        if let path = try? shell.enter(value, isPhysical: isPhysical) {
          call.write(path + "\n")
          return 0
        }
      }
      try await call.complain("\(target): \(error.message)")
      return 1
    }
  }
}

extension Shell {
  /// Changes the working directory, PWD and OLDPWD; the new path.
  func enter(_ target: String, isPhysical: Bool) throws(Errno) -> String {
    let old = state.directory.isEmpty ? (try? process.currentDirectory()) ?? "" : state.directory
    let path: String
    if isPhysical {
      try process.changeDirectory(target)
      path = try process.currentDirectory()
    } else {
      let logical = try logicalPath(target, from: old)
      try process.changeDirectory(logical)
      path = logical
    }
    state.directory = path
    setDirectoryVariable("OLDPWD", scalar("PWD") ?? old)
    setDirectoryVariable("PWD", path)
    return path
  }

  private func setDirectoryVariable(_ name: String, _ value: String) {
    var variable = state.variables[name] ?? Variable("", attributes: name == "OLDPWD" ? [.exported] : [])
    guard !variable.attributes.contains(.readonly) else { return }
    variable.value = .scalar(value)
    state.variables[name] = variable
  }

  /// An absolute path in which "." and ".." have been followed by their text (POSIX cd, step 8).
  private func logicalPath(_ target: String, from old: String) throws(Errno) -> String {
    let whole = target.hasPrefix("/") ? target : (old.hasSuffix("/") ? old : old + "/") + target
    var parts: [Substring] = []
    for part in whole.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        let soFar = "/" + parts.joined(separator: "/")
        let status = try process.files.status(soFar)
        guard status.isDirectory else { throw .ENOTDIR }
        if !parts.isEmpty { parts.removeLast() }
      default: parts.append(part)
      }
    }
    let slashes = whole.hasPrefix("//") && !whole.hasPrefix("///") ? "//" : "/"
    return slashes + parts.joined(separator: "/")
  }
}
