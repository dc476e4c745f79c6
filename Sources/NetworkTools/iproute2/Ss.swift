import CommandConventions
import DNS
import FileSystem
import Kernel
import TextFormat

/// ss(8): the sockets of this host.
struct Ss: Program {
  static let name = "ss"

  private struct Settings {
    var showsAll = false
    var listeningOnly = false
    var isNumeric = false
    var resolves = false
    var showsProcesses = false
    var hasTitles = true
    /// The kinds asked for: "tcp", "udp", "raw", "unix".
    var kinds: Set<String> = []
    var familyIsV4: Bool?
    var isSummary = false
    var filter: [String] = []
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var settings = Settings()
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "hVnraloempTisbEZzN:460tMSudwxf:KHOA:D:F:",
      long: Ss.longOptions)
    var given: [OptionParser.Option] = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { given.append(option) }
    } catch {
      try await process.complain(error.message)
      try await process.writeError("postroom: the usage of ss is not simulated\n")
      return ExitStatus(255)
    }
    for option in given {
      if option.name == "V" || option.name == "version" {
        try await process.write("ss utility, iproute2-6.1.0\n")
        return .success
      }
      if let unsimulated = Ss.set(option, &settings) {
        try await process.writeError("postroom: ss \(unsimulated) is not simulated\n")
        return .failure
      }
    }
    settings.filter = parser.operands.flatMap { $0.split(separator: " ").map(String.init) }
    if settings.isSummary {
      try await process.write(Ss.summary(process.machine))
      return .success
    }
    guard let filter = SocketFilter(settings.filter, process.machine) else {
      try await process.writeError(
        "postroom: ss: the filter \(settings.filter.joined(separator: " ")) is not simulated\n")
      return .failure
    }
    try await process.write(Ss.text(settings, filter, process))
    return .success
  }

  private static let longOptions: KeyValuePairs<String, OptionParser.Argument> = [
    "numeric": .none, "resolve": .none, "options": .none, "extended": .none, "memory": .none, "info": .none,
    "processes": .none, "all": .none, "listening": .none, "ipv4": .none, "ipv6": .none, "tcp": .none, "udp": .none,
    "raw": .none, "unix": .none, "version": .none, "help": .none, "summary": .none, "no-header": .none,
    "oneline": .none, "family": .required, "query": .required,
  ]

  /// Takes an option; gives back one that is not simulated.
  private static func set(_ option: OptionParser.Option, _ settings: inout Settings) -> String? {
    switch option.name {
    case "n", "numeric": settings.isNumeric = true
    case "r", "resolve": settings.resolves = true
    case "a", "all": settings.showsAll = true
    case "l", "listening": settings.listeningOnly = true
    case "p", "processes": settings.showsProcesses = true
    case "H", "no-header": settings.hasTitles = false
    case "4", "ipv4": settings.familyIsV4 = true
    case "6", "ipv6": settings.familyIsV4 = false
    case "t", "tcp": settings.kinds.insert("tcp")
    case "u", "udp": settings.kinds.insert("udp")
    case "w", "raw": settings.kinds.insert("raw")
    case "s", "summary": settings.isSummary = true
    case "f", "family":
      guard ["inet", "inet6"].contains(option.argument) else { return "-f \(option.argument ?? "")" }
      settings.familyIsV4 = option.argument == "inet"
    case "A", "query":
      for kind in (option.argument ?? "").split(separator: ",") {
        guard ["inet", "tcp", "udp", "raw"].contains(kind) else { return "-A \(kind)" }
        settings.kinds.formUnion(kind == "inet" ? ["tcp", "udp", "raw"] : [String(kind)])
      }
    case "O", "oneline", "e", "extended", "o", "options", "m", "memory", "i", "info", "T", "b": break
    default: return (option.isLong ? "--" : "-") + option.name
    }
    return nil
  }

  // MARK: Text

  private static func text(_ settings: Settings, _ filter: SocketFilter, _ process: Process) -> String {
    let machine = process.machine
    let kinds = settings.kinds.isEmpty ? ["tcp", "udp", "raw", "others"] : settings.kinds
    var sockets = kinds.contains("tcp") ? machine.socketTable() : []
    sockets = sockets.filter { socket in
      let isListening = socket.state == .listening
      if let states = filter.states { return states.contains(socket.state) }
      return settings.showsAll || isListening == settings.listeningOnly
    }
    sockets = sockets.filter { (settings.familyIsV4 ?? $0.own.address.isV4) == $0.own.address.isV4 && filter.takes($0) }
    let ordered = sockets.filter(\.own.address.isV4) + sockets.filter { !$0.own.address.isV4 }
    let hasOneState =
      filter.states?.count == 1 || !kinds.contains("tcp") && !settings.showsAll && !settings.listeningOnly
    var table = SocketColumns(
      [
        .init(title: "Netid", delimiter: "", isShown: kinds.count > 1),
        .init(title: "State", delimiter: " ", isShown: !hasOneState), .init(title: "Recv-Q", delimiter: " "),
        .init(title: "Send-Q", delimiter: " "), .init(title: "Local Address:", delimiter: " ", isRightAligned: true),
        .init(title: "Port", delimiter: ""), .init(title: "Peer Address:", delimiter: " ", isRightAligned: true),
        .init(title: "Port", delimiter: ""), .init(title: "Process", delimiter: ""),
      ], screenWidth: screenWidth(process))
    for socket in ordered { table.add(row(socket, settings, machine)) }
    return table.text(hasTitles: settings.hasTitles)
  }

  private static func screenWidth(_ process: Process) -> Int? {
    guard process.isTerminal(1) else { return nil }
    guard let columns = process.terminal?.columns, columns > 0 else { return 80 }
    return columns
  }

  private static func row(_ socket: SocketInfo, _ settings: Settings, _ machine: Machine) -> [String] {
    func address(_ address: IPAddress, isAny: Bool) -> String {
      if isAny { return address.isV4 ? "0.0.0.0:" : "[::]:" }
      if settings.resolves, let name = machine.name(of: address) { return name + ":" }
      return address.isV4 ? "\(address):" : "[\(address)]:"
    }
    func port(_ port: UInt16) -> String {
      settings.isNumeric ? String(port) : machine.serviceName(ofPort: port) ?? String(port)
    }
    func count(_ number: Int) -> String { String(number).padded(to: 6) }
    let isAny = socket.own.address == .any4 || socket.own.address == .any6
    let peer = socket.peer.map { [address($0.address, isAny: false), port($0.port)] }
    let holders = socket.holders.map { "(\"\($0.command)\",pid=\($0.pid),fd=\($0.descriptor))" }
    let users = settings.showsProcesses && !holders.isEmpty ? " users:(" + holders.joined(separator: ",") + ")" : ""
    return ["tcp", socket.state.rawValue, count(0), count(socket.backlog)]
      + [address(socket.own.address, isAny: isAny), port(socket.own.port)]
      + (peer ?? [socket.own.address.isV4 ? "0.0.0.0:" : "[::]:", "*"]) + [users]
  }

  private static func summary(_ machine: Machine) -> String {
    let sockets = machine.socketTable()
    let established = sockets.count { $0.state == .established }
    func row(_ name: String, _ total: Int, _ v4: Int) -> String {
      let cells = [total, v4, total - v4].map { String($0) + String(repeating: " ", count: 9 - String($0).utf8.count) }
      return name + "\t  " + cells.joined(separator: " ") + "\n"
    }
    let v4 = sockets.count { $0.own.address.isV4 }
    return "Total: \(sockets.count + 100)\n"
      + "TCP:   \(sockets.count) (estab \(established), closed 0, orphaned 0, timewait 0)\n\n"
      + "Transport Total     IP        IPv6\n" + row("RAW", 0, 0) + row("UDP", 0, 0) + row("TCP", sockets.count, v4)
      + row("INET", sockets.count, v4) + row("FRAG", 0, 0) + "\n"
  }
}
