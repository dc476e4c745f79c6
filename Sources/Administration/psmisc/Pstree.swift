import CommandConventions
import FileSystem
import Kernel

/// pstree(1): the processes as a tree.
struct Pstree: Program {
  static let name = "pstree"

  private static let usage = """
    Usage: pstree [-acglpsStTuZ] [ -h | -H PID ] [ -n | -N type ]
                  [ -A | -G | -U ] [ PID | USER ]
       or: pstree -V

    Shows the processes as a tree.

      -a, --arguments     with their arguments
      -A, --ascii         with ASCII characters
      -c, --compact-not   the same subtrees again and again
      -g, --show-pgids    with their process groups
      -h, --highlight-all highlight this process and its ancestors
      -H PID, --highlight-pid=PID
                          highlight that process and its ancestors
      -l, --long          long lines
      -n, --numeric-sort  sorted by PID
      -p, --show-pids     with their PIDs
      -s, --show-parents  with the parents of the process
      -T, --hide-threads  without threads
      -u, --uid-changes   with users where they change
      -U, --unicode       with UTF-8 characters
      -V, --version       show the version

      PID    start there; 1 (init) where nothing is said
      USER   the trees of the processes of this user


    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "aAcC:GhH:nN:pglsStTuUVZ",
      long: [
        "arguments": .none, "ascii": .none, "compact-not": .none, "vt100": .none, "highlight-all": .none,
        "highlight-pid": .required, "long": .none, "numeric-sort": .none, "show-pids": .none, "show-pgids": .none,
        "show-parents": .none, "hide-threads": .none, "uid-changes": .none, "unicode": .none, "version": .none,
        "color": .required, "ns-sort": .required, "thread-names": .none, "ns-changes": .none,
      ])
    var tree = ProcessTree(process)
    var showsParents = false
    do throws(OptionParser.Failure) {
      while let option = try parser.next() {
        switch option.name {
        case "a", "arguments": tree.showsArguments = true
        case "A", "ascii": tree.strokes = .ascii
        case "U", "unicode": tree.strokes = .unicode
        case "c", "compact-not": tree.isCompact = false
        case "l", "long": tree.width = nil
        case "n", "numeric-sort": tree.sortsByPID = true
        case "p", "show-pids": (tree.showsPIDs, tree.isCompact) = (true, false)
        case "g", "show-pgids": (tree.showsGroups, tree.isCompact) = (true, false)
        case "s", "show-parents": showsParents = true
        case "T", "hide-threads": tree.showsThreads = false
        case "u", "uid-changes": tree.showsUsers = true
        case "h", "H", "highlight-all", "highlight-pid", "G", "vt100", "t", "thread-names": break
        case "V", "version":
          try? await process.writeError(PsmiscVersion.text("pstree", until: 2021))
          return .success
        default:
          try? await process.writeError("postroom: pstree -\(option.name) is not simulated\n")
          return .failure
        }
      }
    } catch {
      try await process.complain(error.message)
      try await process.writeError(Pstree.usage)
      return .failure
    }
    return try await show(tree, parser.operands.first, showsParents, process)
  }

  private func show(_ tree: ProcessTree, _ start: String?, _ showsParents: Bool, _ process: Process)
    async throws(Errno) -> ExitStatus
  {
    var tree = tree
    if let start, PID(start) == nil {
      guard let user = process.machine.user(named: start) else {
        try await process.writeError("No such user name: \(start)\n")
        return .failure
      }
      let roots = tree.roots(of: user.id)
      guard !roots.isEmpty else {
        try await process.writeError("No processes found.\n")
        return .failure
      }
      try await process.write(roots.map { tree.text(from: $0) }.joined(separator: "\n"))
      return .success
    }
    var root = start.flatMap { PID($0) } ?? 1
    if showsParents { root = tree.keepOnlyPath(to: root) }
    try await process.write(tree.text(from: root))
    return .success
  }
}
