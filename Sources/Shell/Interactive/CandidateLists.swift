import FileSystem
import Kernel
import ShellSyntax

/// What could stand in the place of a word: names of commands, files, users and so on.
struct CandidateLists {
  let shell: Shell

  /// What the actions of a specification give.
  func candidates(_ specification: CompletionSpecification, _ word: String) -> [String] {
    var result: [String] = []
    for action in specification.actions.sorted() { result += candidates(action: action, word) }
    if let pattern = specification.pattern { result += shell.fileNames(pattern) }
    return result
  }

  private func candidates(action: String, _ word: String) -> [String] {
    let all: [String]
    switch action {
    case "alias": all = shell.state.aliases.keys.sorted()
    case "arrayvar": all = shell.state.variables.names.filter { shell.state.variables[$0]?.isArray == true }
    case "builtin": all = BuiltinTable.names.sorted()
    case "command": return commands(word)
    case "directory": return files(word, onlyDirectories: true)
    case "disabled": all = shell.state.disabledBuiltins.sorted()
    case "enabled": all = BuiltinTable.names.filter { !shell.state.disabledBuiltins.contains($0) }.sorted()
    case "export": all = shell.state.variables.exported.map(\.name).sorted()
    case "file": return files(word, onlyDirectories: false)
    case "function": all = shell.state.functions.keys.sorted()
    case "group": all = shell.machine.groups.map(\.name)
    case "helptopic": all = BuiltinTable.names.sorted()
    case "hostname": all = [shell.machine.state.hostName, "localhost"]
    case "job", "running", "stopped": all = shell.jobs.jobs.map { String($0.text.prefix { $0 != " " }) }
    case "keyword": all = ReservedWord.all.sorted()
    case "setopt": all = ShellOptions.table.map(\.name)
    case "shopt": all = BashOptions.names
    case "signal": all = Signal.allCases.map { "SIG" + $0.name }
    case "user": all = shell.machine.users.map(\.name)
    case "variable": all = shell.state.variables.names
    default: all = []
    }
    return all.filter { $0.hasPrefix(word) }
  }

  /// Names of commands: aliases, keywords, functions, builtins and programs.
  func commands(_ word: String) -> [String] {
    var names = Set(shell.state.aliases.keys)
    names.formUnion(shell.isDash ? ReservedWord.dash : ReservedWord.all)
    names.formUnion(shell.state.functions.keys)
    names.formUnion(BuiltinTable.names)
    let files = shell.process.files
    for directory in (shell.scalar("PATH") ?? "").split(separator: ":") {
      guard let entries = try? files.entries(of: String(directory)) else { continue }
      for entry in entries where entry.name.hasPrefix(word) {
        let path = Path.join(String(directory), entry.name)
        guard (try? files.status(path))?.isDirectory == false, files.mayAccess(.execute, path) else { continue }
        names.insert(entry.name)
      }
    }
    return names.filter { $0.hasPrefix(word) }.sorted()
  }

  /// Paths that begin with a word.
  func files(_ word: String, onlyDirectories: Bool, onlyExecutable: Bool = false) -> [String] {
    var directory = ""
    var prefix = word
    if let slash = word.utf8.lastIndex(of: UInt8(ascii: "/")) {
      directory = String(word[...slash])
      prefix = String(word[word.utf8.index(after: slash)...])
    }
    var folder = directory
    if folder.hasPrefix("~") {
      let name = folder.dropFirst().prefix { $0 != "/" }
      if let home = shell.homeDirectory(String(name)) { folder = home + folder.dropFirst(1 + name.count) }
    }
    guard let entries = try? shell.process.files.entries(of: folder.isEmpty ? "." : folder) else { return [] }
    return entries.compactMap { entry in
      guard entry.name.hasPrefix(prefix), prefix.hasPrefix(".") || !entry.name.hasPrefix(".") else { return nil }
      let path = folder + entry.name
      if onlyDirectories || onlyExecutable {
        let isDirectory = isDirectory(path)
        if onlyDirectories, !isDirectory { return nil }
        if onlyExecutable, !isDirectory, !shell.process.files.mayAccess(.execute, path) { return nil }
      }
      return directory + entry.name
    }
  }

  func isDirectory(_ path: String) -> Bool {
    var path = path
    if path.hasPrefix("~") {
      let name = path.dropFirst().prefix { $0 != "/" }
      if let home = shell.homeDirectory(String(name)) { path = home + path.dropFirst(1 + name.count) }
    }
    return (try? shell.process.files.status(path))?.isDirectory == true
  }
}
