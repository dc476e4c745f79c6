import Kernel

/// The processes as a tree: each behind its parent, with what is drawn before its command.
struct PsForest {
  enum Style {
    /// Indentation alone (-H).
    case indented
    /// Lines that lead to the parent (f, --forest).
    case drawn
  }

  let style: Style

  func arranged(_ processes: [ProcessInfo]) -> [(info: ProcessInfo, prefix: String)] {
    var children: [PID: [ProcessInfo]] = [:]
    let known = Set(processes.map(\.pid))
    var roots: [ProcessInfo] = []
    for info in processes {
      let isRoot = !known.contains(info.parent) || info.parent == 1 && style == .drawn || info.parent == info.pid
      if isRoot { roots.append(info) } else { children[info.parent, default: []].append(info) }
    }
    var result: [(info: ProcessInfo, prefix: String)] = []
    for root in roots { add(root, children, level: 0, lead: "", isLast: true, &result) }
    return result
  }

  private func add(
    _ info: ProcessInfo, _ children: [PID: [ProcessInfo]], level: Int, lead: String, isLast: Bool,
    _ result: inout [(info: ProcessInfo, prefix: String)]
  ) {
    let own = children[info.pid] ?? []
    switch style {
    case .indented:
      result.append((info, String(repeating: "  ", count: level)))
      for child in own { add(child, children, level: level + 1, lead: "", isLast: true, &result) }
    case .drawn:
      result.append((info, level == 0 ? "" : lead + " \\_ "))
      let below = level == 0 ? "" : lead + (isLast ? "    " : " |  ")
      for child in own {
        add(child, children, level: level + 1, lead: below, isLast: child.pid == own.last?.pid, &result)
      }
    }
  }
}
