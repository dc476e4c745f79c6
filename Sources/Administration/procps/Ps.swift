import CommandConventions
import FileSystem
import Kernel
import TextFormat

/// ps(1): shows the process table.
struct Ps: Program {
  static let name = "ps"

  static let usage = """

    Usage:
     ps [options]

     Try 'ps --help <simple|list|output|threads|misc|all>'
      or 'ps --help <s|l|o|t|m|a>'
     for additional help text.

    For more details see ps(1).

    """

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let request: PsRequest
    let columns: [PsColumn]
    do throws(PsRequest.Failure) {
      request = try Ps.request(process)
      columns = try request.shownColumns()
    } catch {
      try await process.writeError("error: \(error.message)\n" + Ps.usage)
      return .failure
    }
    if let option = request.notSimulated {
      try await process.writeError("postroom: ps \(option) is not simulated\n")
      return .failure
    }
    if request.asksVersion {
      try await process.write("ps from procps-ng 4.0.2\n")
      return .success
    }
    if request.asksHelp {
      try await process.write(Ps.usage)
      return .success
    }
    if request.listsSpecifiers {
      for column in psColumns.sorted(by: { $0.specifier < $1.specifier }) where !column.specifier.contains("_1") {
        try await process.write(column.specifier.padded(to: 13) + column.header + "\n")
      }
      return .success
    }
    return try await show(request, columns, process)
  }

  /// The command line as Unix has it, or as BSD does where that does not work.
  private static func request(_ process: Process) throws(PsRequest.Failure) -> PsRequest {
    var options = PsOptions(process, isAllBSD: false)
    do throws(PsRequest.Failure) {
      try options.read()
      return options.request
    } catch {
      var others = PsOptions(process, isAllBSD: true)
      guard (try? others.read()) != nil else { throw error }
      return others.request
    }
  }

  private func show(_ request: PsRequest, _ columns: [PsColumn], _ process: Process) async throws(Errno) -> ExitStatus {
    let values = PsValues(process)
    var processes = process.machine.processInfos().map { info in
      var info = info
      if info.pid == process.pid { info.stateLetter = "R" }
      return info
    }
    processes = processes.filter { request.selection.accepts($0, for: process) }
    for (column, isDescending) in request.sortKeys.reversed() {
      processes = Ps.sorted(processes, column, isDescending, values)
    }
    let rows = request.forest.map { PsForest(style: $0).arranged(processes) } ?? processes.map { ($0, "") }
    let table = PsTable(columns: columns, values: values, width: Ps.width(request, process))
    if request.showsHeader, let header = table.header { try await process.write(header) }
    for (info, prefix) in rows { try await process.write(table.row(info, prefix: prefix)) }
    return ExitStatus(!processes.isEmpty)
  }

  private static func sorted(
    _ processes: [ProcessInfo], _ column: PsColumn, _ isDescending: Bool, _ values: PsValues
  ) -> [ProcessInfo] {
    let keyed = processes.enumerated().map { index, info in
      (index: index, info: info, number: values.number(column.value, info), text: values.text(column.value, info))
    }
    return keyed.sorted { a, b in
      if a.number != b.number { return ((a.number ?? 0) < (b.number ?? 0)) != isDescending }
      if a.number == nil, a.text != b.text { return (a.text < b.text) != isDescending }
      return a.index < b.index
    }.map(\.info)
  }

  /// Cells of a line; nil where there is no limit.
  private static func width(_ request: PsRequest, _ process: Process) -> Int? {
    if let width = request.width { return width }
    if request.wideness > 1 { return nil }
    guard let terminal = process.terminalDevice(1) else { return nil }
    return request.wideness == 1 ? max(132, terminal.columns) : terminal.columns
  }
}
