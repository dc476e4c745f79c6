import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// namei(1): each step of a path, with what it is and where links lead.
struct Namei: UtilLinuxProgram {
  static let name = "namei"

  private var paths: [String] = []
  private var showsModes = false
  private var showsOwners = false
  private var isVertical = false
  private var marksMounts = false
  private var follows = true

  static func help(_ name: String) -> String {
    """

    Usage:
     namei [options] <pathname>...

    Shows each step of a path.

    Options:
     -h, --help          display this help
     -V, --version       display version

     -x, --mountpoints   D for directories with something mounted on them
     -m, --modes         the modes of each step
     -o, --owners        the owner and group of each step
     -l, --long          the same as -m -o -v
     -n, --nosymlinks    do not follow links
     -v, --vertical      modes and owners in columns
     -Z, --context       security contexts

    For more details see namei(1).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions(
      "xmolnvZ",
      [
        "mountpoints": .none, "modes": .none, "owners": .none, "long": .none, "nosymlinks": .none, "vertical": .none,
        "context": .none,
      ])
    while let option = try options.next() {
      switch option.name {
      case "x", "mountpoints": marksMounts = true
      case "m", "modes": showsModes = true
      case "o", "owners": showsOwners = true
      case "l", "long": (showsModes, showsOwners, isVertical) = (true, true, true)
      case "n", "nosymlinks": follows = false
      case "v", "vertical": isVertical = true
      case let name: throw .notSimulated(option.isLong ? "--\(name)" : "-\(name)")
      }
    }
    paths = options.operands
    if paths.isEmpty { throw .usage("pathname argument is missing") }
  }

  /// A step of a path.
  private struct Step {
    var name: String
    /// How many links have been followed to get here.
    var level: Int
    var letters = ""
    var owner = ""
    var group = ""
    var target: String?
    var fault: Errno?
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var status = ExitStatus.success
    for path in paths {
      var steps: [Step] = []
      if !walk(path, from: "", level: 0, &steps, process) { status = .failure }
      if let last = steps.last, last.target != nil, last.level == Namei.mostLinks {
        try await process.report("\(path): exceeded limit of symlinks")
      }
      try await process.write("f: \(path)\n" + text(steps))
    }
    return status
  }

  /// Adds the steps of a path that begins in a directory; false when it ends early.
  private func walk(_ path: String, from directory: String, level: Int, _ steps: inout [Step], _ process: Process)
    -> Bool
  {
    var here = directory
    var names = path.split(separator: "/").map(String.init)
    if path.hasPrefix("/") {
      here = ""
      names.insert("/", at: 0)
    }
    for name in names {
      let place = name == "/" ? "/" : here.isEmpty || here.hasSuffix("/") ? here + name : here + "/" + name
      let step = look(at: place, name, level, process)
      steps.append(step)
      if step.fault != nil { return false }
      if follows, let target = step.target {
        guard level < Namei.mostLinks else { return false }
        if !walk(target, from: here, level: level + 1, &steps, process) { return false }
      }
      here = place
    }
    return true
  }

  private static let mostLinks = 20

  private func look(at place: String, _ name: String, _ level: Int, _ process: Process) -> Step {
    var step = Step(name: name, level: level)
    do throws(Errno) {
      let found = try process.files.linkStatus(place)
      step.letters = showsModes ? found.modeLetters : String(found.modeLetters.prefix(1))
      if marksMounts, try MountBoundary.isRoot(place, found, process) {
        step.letters = "D" + step.letters.dropFirst()
      }
      step.owner = process.machine.user(withID: found.owner)?.name ?? String(found.owner)
      step.group = process.machine.group(withID: found.group)?.name ?? String(found.group)
      if found.isSymbolicLink { step.target = try process.files.readLink(place) }
    } catch {
      step.fault = error
    }
    return step
  }

  private func text(_ steps: [Step]) -> String {
    let ownerWidth = steps.map(\.owner.utf8.count).max() ?? 0
    let groupWidth = steps.map(\.group.utf8.count).max() ?? 0
    return steps.map { step in
      let indent = String(repeating: " ", count: step.level * 2)
      var line = isVertical ? "" : indent + " "
      line += step.letters.padded(to: showsModes ? 10 : 1) + " "
      if showsOwners { line += step.owner.padded(to: ownerWidth) + " " + step.group.padded(to: groupWidth) + " " }
      line += (isVertical ? indent : "") + step.name
      if let target = step.target { line += " -> " + target }
      if let fault = step.fault { line += " - " + fault.message }
      return line + "\n"
    }.joined()
  }
}
