import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// Draws processes as a tree: the first child stands behind its parent, the others below it.
struct ProcessTree {
  /// What lines are drawn with.
  struct Strokes {
    let only, first, next, last, through, blank: String

    static let ascii = Strokes(only: "---", first: "-+-", next: " |-", last: " `-", through: " | ", blank: "   ")
    static let unicode = Strokes(only: "───", first: "─┬─", next: " ├─", last: " └─", through: " │ ", blank: "   ")
  }

  var strokes: Strokes
  var showsArguments = false
  var showsPIDs = false
  var showsGroups = false
  var showsUsers = false
  var showsThreads = true
  var isCompact = true
  var sortsByPID = false
  /// Cells of a line; nil for no limit.
  var width: Int?

  private let machine: Machine
  private var infos: [PID: ProcessInfo] = [:]
  private var children: [PID: [PID]] = [:]

  init(_ process: Process) {
    machine = process.machine
    strokes = process.isUTF8 ? .unicode : .ascii
    width = process.terminalDevice(1)?.columns ?? 132
    for info in machine.processInfos() {
      infos[info.pid] = info
      if info.parent != info.pid { children[info.parent, default: []].append(info.pid) }
    }
  }

  /// The processes of a user whose parents are another's.
  func roots(of user: UserID) -> [PID] {
    let own = infos.values.filter { $0.credentials.effectiveUser == user }
    let roots = own.filter { infos[$0.parent]?.credentials.effectiveUser != user }.map(\.pid).sorted()
    return sorted(roots)
  }

  /// Forgets all but the way to a process; where that begins.
  mutating func keepOnlyPath(to pid: PID) -> PID {
    var here = pid
    while let info = infos[here], infos[info.parent] != nil, info.parent != here {
      children[info.parent] = [here]
      here = info.parent
    }
    return here
  }

  func text(from root: PID) -> String {
    guard let info = infos[root] else { return "" }
    return lines(info, above: nil).map { fitted($0) + "\n" }.joined()
  }

  private func fitted(_ line: String) -> String {
    guard let width, CharacterWidth.of(line) > width else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(width - 1))) + "+"
  }

  // MARK: Drawing

  private func sorted(_ pids: [PID]) -> [PID] {
    guard !sortsByPID else { return pids.sorted() }
    return pids.sorted { (infos[$0]?.command ?? "", $0) < (infos[$1]?.command ?? "", $1) }
  }

  /// The lines of a process and what is below it.
  private func lines(_ info: ProcessInfo, above parent: ProcessInfo?) -> [String] {
    var label = label(info, above: parent)
    if showsArguments, info.arguments.count > 1 {
      label += " " + info.arguments.dropFirst().joined(separator: " ")
    }
    var groups: [(count: Int, lines: [String])] = []
    for child in sorted(children[info.pid] ?? []) {
      guard let childInfo = infos[child] else { continue }
      add(lines(childInfo, above: info), to: &groups)
    }
    if showsThreads {
      for number in 0..<(ProcessFigures(info).threads - 1) {
        let pid = showsPIDs ? "(\(info.pid + PID(number) + 1))" : ""
        add(["{\(info.command)}" + (showsArguments && showsPIDs ? ",\(info.pid + PID(number) + 1)" : pid)], to: &groups)
      }
    }
    let bodies = groups.map { group in
      group.count == 1 ? group.lines : ["\(group.count)*[" + (group.lines.first ?? "") + "]"] + group.lines.dropFirst()
    }
    return showsArguments ? below(label, bodies) : beside(label, bodies)
  }

  private func add(_ lines: [String], to groups: inout [(count: Int, lines: [String])]) {
    if isCompact, let same = groups.firstIndex(where: { $0.lines == lines }) {
      groups[same].count += 1
    } else {
      groups.append((1, lines))
    }
  }

  private func beside(_ label: String, _ bodies: [[String]]) -> [String] {
    guard !bodies.isEmpty else { return [label] }
    let margin = String(repeating: " ", count: CharacterWidth.of(label))
    var result: [String] = []
    for (index, body) in bodies.enumerated() {
      let isLast = index == bodies.count - 1
      let lead =
        index == 0 ? label + (isLast ? strokes.only : strokes.first) : margin + (isLast ? strokes.last : strokes.next)
      result.append(lead + (body.first ?? ""))
      result += body.dropFirst().map { margin + (isLast ? strokes.blank : strokes.through) + $0 }
    }
    return result
  }

  private func below(_ label: String, _ bodies: [[String]]) -> [String] {
    var result = [label]
    for (index, body) in bodies.enumerated() {
      let isLast = index == bodies.count - 1
      result.append(" " + (isLast ? strokes.last : strokes.next) + (body.first ?? ""))
      result += body.dropFirst().map { " " + (isLast ? strokes.blank : strokes.through) + $0 }
    }
    return result
  }

  private func label(_ info: ProcessInfo, above parent: ProcessInfo?) -> String {
    var marks: [String] = []
    if showsPIDs { marks.append(String(info.pid)) }
    if showsGroups { marks.append(String(info.group)) }
    let user = info.credentials.effectiveUser
    if showsUsers, user != parent?.credentials.effectiveUser ?? 0 {
      marks.append(machine.user(withID: user)?.name ?? String(user))
    }
    guard !marks.isEmpty else { return info.command }
    let text = marks.joined(separator: ",")
    return showsArguments ? "\(info.command),\(text)" : "\(info.command)(\(text))"
  }
}
