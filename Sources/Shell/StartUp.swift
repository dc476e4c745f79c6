import FileSystem
import Kernel
import ShellSyntax

/// What a shell finds when it starts: its environment and its startup files.
extension Shell {
  /// Takes the environment over, and gives values to the shell's own variables.
  func importEnvironment() {
    for (name, value) in process.environment {
      if name.hasPrefix("BASH_FUNC_"), name.hasSuffix("%%"), !isDash {
        importFunction(String(name.dropFirst("BASH_FUNC_".count).dropLast(2)), value)
      } else if name.isShellName {
        state.variables[name] = Variable(value, attributes: [.exported])
      }
    }
    if let value = state.variables["SHELLOPTS"]?.scalar, !isDash {
      for name in value.split(separator: ":") {
        if let option = ShellOptions.named(String(name)) { state.options.insert(option) }
      }
    }
    if state.variables["POSIXLY_CORRECT"] != nil { state.options.insert(.posix) }
    state.variables["IFS"] = Variable(" \t\n")
    state.variables["OPTIND"] = Variable("1", attributes: isDash ? [] : [.integer])
    state.variables["PPID"] = Variable(String(process.parent), attributes: isDash ? [] : [.readonly, .integer])
    setDefault("PS4", "+ ")
    setDefault("PS2", "> ")
    setDirectories()
    if isDash {
      setDefault("PS1", process.credentials.isSuperuser ? "# " : "$ ")
      return
    }
    setDefault("PATH", "/usr/local/bin:/usr/local/sbin:/usr/bin:/usr/sbin:/bin:/sbin:.")
    setDefault("TERM", "dumb")
    setIdentity()
    let level = (Int(scalar("SHLVL") ?? "") ?? 0) + 1
    state.variables["SHLVL"] = Variable(String(level), attributes: [.exported])
    for (name, attributes) in Shell.dynamicNames {
      state.variables[name] = Variable(.unset, attributes: attributes.union(.dynamic))
    }
    state.lastArgument = process.environment["_"] ?? process.executable
    if isInteractive { setInteractiveVariables() }
  }

  private func setDefault(_ name: String, _ value: String) {
    if state.variables[name] == nil { state.variables[name] = Variable(value) }
  }

  private func setDirectories() {
    let here = (try? process.currentDirectory()) ?? "."
    if let path = scalar("PWD"), isHere(path), !path.hasSuffix("/.") {
      state.variables["PWD"] = Variable(path, attributes: [.exported])
    } else {
      state.variables["PWD"] = Variable(here, attributes: [.exported])
    }
    state.directory = scalar("PWD") ?? here
    if !isDash,
      state.variables["OLDPWD"] == nil || (try? process.files.status(scalar("OLDPWD") ?? ""))?.isDirectory != true
    {
      state.variables["OLDPWD"] = Variable(.unset, attributes: [.exported])
    }
  }

  private func setIdentity() {
    state.variables["BASH"] = Variable(process.executable.isEmpty ? "/bin/bash" : process.executable)
    state.variables["BASH_VERSION"] = Variable("5.2.15(1)-release")
    let version = ["5", "2", "15", "1", "release", "x86_64-pc-linux-gnu"]
    state.variables["BASH_VERSINFO"] = Variable(.indexed(IndexedArray(version)), attributes: [.readonly])
    state.variables["BASHOPTS"] = Variable(.unset, attributes: [.readonly, .dynamic])
    state.variables["SHELLOPTS"] = Variable(.unset, attributes: [.readonly, .dynamic])
    state.variables["EUID"] = Variable(String(process.credentials.effectiveUser), attributes: [.readonly, .integer])
    state.variables["UID"] = Variable(String(process.credentials.realUser), attributes: [.readonly, .integer])
    setDefault("HOSTNAME", machine.state.hostName)
    state.variables["HOSTTYPE"] = Variable("x86_64")
    state.variables["MACHTYPE"] = Variable("x86_64-pc-linux-gnu")
    state.variables["OSTYPE"] = Variable("linux-gnu")
    setDefault("OPTERR", "1")
    setDefault(
      "BASH_LOADABLES_PATH",
      "/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:.")
    if let command = isCommandString ? state.commandString : nil {
      state.variables["BASH_EXECUTION_STRING"] = Variable(command)
    }
  }

  private func setInteractiveVariables() {
    setDefault("PS1", "\\s-\\v\\$ ")
    setDefault("HISTFILE", Path.join(scalar("HOME") ?? "/", ".bash_history"))
    setDefault("HISTSIZE", "500")
    setDefault("HISTFILESIZE", scalar("HISTSIZE") ?? "500")
    setDefault("MAILCHECK", "60")
    if scalar("HOME") == nil, let user = machine.user(withID: process.credentials.realUser) {
      state.variables["HOME"] = Variable(user.home)
    }
    state.history.limit = scalar("HISTSIZE").flatMap { Int($0) }
    updateWindowSize()
  }

  private func importFunction(_ name: String, _ text: String) {
    var parser = Parser("\(name) \(text)", options: syntaxOptions)
    guard let unit = try? parser.nextUnit(),
      case .function(let definition)? = unit.items.first?.chain.first.commands.first
    else { return }
    state.functions[name] = ShellFunction(
      body: definition.body, source: "environment", line: 0, isExported: true)
  }

  // MARK: Startup files

  func runStartupFiles(_ invocation: Invocation) async throws(Unwind) {
    if isDash {
      if isLogin {
        try await runStartupFile("/etc/profile")
        try await runStartupFile(Path.join(scalar("HOME") ?? "/", ".profile"))
      }
      if isInteractive, let file = scalar("ENV") { try await runStartupFile(file) }
      return
    }
    let home = scalar("HOME") ?? "/"
    if isLogin, !invocation.skipsProfile {
      try await runStartupFile("/etc/profile")
      for name in [".bash_profile", ".bash_login", ".profile"] {
        let path = Path.join(home, name)
        if process.files.mayAccess(.read, path) {
          try await runStartupFile(path)
          break
        }
      }
    } else if isInteractive, !invocation.skipsStartupFile, !isLogin {
      try await runStartupFile("/etc/bash.bashrc")
      try await runStartupFile(invocation.startupFile ?? Path.join(home, ".bashrc"))
    } else if !isInteractive, let file = scalar("BASH_ENV"), !file.isEmpty, !isOn(.posix) {
      let path = try await quotedString((try? Parser.quotedText(file)) ?? [.literal(file)])
      try await runStartupFile(path)
    }
    if isInteractive, let path = scalar("HISTFILE") {
      try? readHistory(path)
      state.history.unsaved = 0
    }
  }

  private func runStartupFile(_ path: String) async throws(Unwind) {
    guard let content = try? process.files.read(path) else { return }
    let outer = isInteractive
    defer { isInteractive = outer }
    do throws(Unwind) {
      _ = try await source(path, content, arguments: nil)
    } catch {
      switch error {
      case .discard, .interrupted: break
      default: throw error
      }
    }
  }

  /// Writes what was typed to the history file.
  func saveHistory() {
    guard isOn(.history), let path = scalar("HISTFILE"), !path.isEmpty, state.history.unsaved > 0 else { return }
    let new = Array(state.history.entries.suffix(state.history.unsaved))
    try? process.files.append(path, historyText(new).bytes, mode: 0o600)
    guard let limit = scalar("HISTFILESIZE").flatMap({ Int($0) }), limit >= 0,
      let content = try? process.files.read(path)
    else { return }
    let lines = content.split(separator: 10)
    guard lines.count > limit else { return }
    try? process.files.write(path, Array(lines.suffix(limit).joined(separator: [10])) + [10], mode: 0o600)
  }
}
