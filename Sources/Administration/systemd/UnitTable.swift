import CommandConventions
import FileSystem
import Kernel

/// The tables of `systemctl list-units` and `list-unit-files`.
struct UnitTable {
  private let process: Process
  private let settings: Systemctl.Settings

  init(_ process: Process, _ settings: Systemctl.Settings) {
    self.process = process
    self.settings = settings
  }

  /// The names of the unit files that are wanted, sorted.
  private var names: [String] {
    Unit.names(on: process.machine.files).filter { name in
      let type = name.split(separator: ".").last.map(String.init) ?? ""
      return settings.types.isEmpty || settings.types.contains(type)
    }
  }

  private func isWanted(_ name: String, _ patterns: [String]) -> Bool {
    patterns.isEmpty || patterns.contains { ShellPattern.matches($0, name) }
  }

  func units(_ patterns: [String]) -> String {
    var rows: [[String]] = []
    var failed: Set<String> = []
    for name in (names + ["postfix@-.service"]).sorted() where isWanted(name, patterns) && !name.contains("@.") {
      guard name.hasSuffix(".service"), case .found(let unit) = Unit.search(name, process.machine.files),
        unit.name == name
      else { continue }
      let entry = UnitJob(process).entry(name)
      let activity = entry.activity.rawValue
      let subState = UnitStatus.subState(unit, entry, process.machine)
      if settings.states.isEmpty {
        guard settings.showsAll || entry.activity != .inactive else { continue }
      } else if settings.states.isDisjoint(with: [activity, subState]) {
        continue
      }
      rows.append([name, "loaded", activity, subState, unit.description])
      if entry.activity == .failed { failed.insert(name) }
    }
    let titles = ["UNIT", "LOAD", "ACTIVE", "SUB", "DESCRIPTION"]
    let widths = titles.indices.dropLast().map { column in ([titles] + rows).map { $0[column].utf8.count }.max() ?? 0 }
    func line(_ row: [String]) -> String {
      let mark = settings.isPlain ? "" : failed.contains(row[0]) ? "● " : "  "
      return mark + zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.utf8.count) + " " }.joined()
        + row[4] + "\n"
    }
    let body = rows.map(line).joined()
    return settings.hasLegend ? line(titles) + body + legend(rows.count) : body
  }

  /// What stands below the table of units.
  private func legend(_ count: Int) -> String {
    let columns = """

      LOAD   = Reflects whether the unit definition was properly loaded.
      ACTIVE = The high-level unit activation state, i.e. generalization of SUB.
      SUB    = The low-level unit activation state, values depend on unit type.

      """
    let files = "To show all installed unit files use 'systemctl list-unit-files'.\n"
    let end: String
    if settings.showsAll || settings.states.contains("inactive") {
      end = "\n" + files
    } else if settings.states.isEmpty {
      end = " Pass --all to see loaded but inactive units, too.\n" + files
    } else {
      end = "\n"
    }
    return (count > 0 ? columns : "") + "\(count) loaded units listed." + end
  }

  func files(_ patterns: [String]) -> String {
    var rows: [[String]] = []
    for name in names where isWanted(name, patterns) {
      let state: String
      switch Unit.search(name, process.machine.files) {
      case .found(let unit): state = unit.name == name ? UnitEnabling(process).state(of: unit) : "alias"
      case .masked: state = "masked"
      case .missing: continue
      }
      guard settings.states.isEmpty || settings.states.contains(state) else { continue }
      rows.append([name, state, state == "static" || state == "alias" ? "-" : "enabled"])
    }
    let titles = ["UNIT FILE", "STATE", "PRESET"]
    let widths = titles.indices.map { column in ([titles] + rows).map { $0[column].utf8.count }.max() ?? 0 }
    func line(_ row: [String]) -> String {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.utf8.count) }
      return cells[0] + " " + cells[1] + " " + row[2] + "\n"
    }
    let body = rows.map(line).joined()
    guard settings.hasLegend else { return body }
    return line(titles) + body + "\n\(rows.count) unit files listed.\n"
  }
}
