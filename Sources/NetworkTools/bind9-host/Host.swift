import CommandConventions
import DNS
import FileSystem
import Kernel
import Simulation

/// host(1): looks names and addresses up.
struct Host: Program {
  static let name = "host"

  private struct Settings {
    var type: RecordType?
    var isVerbose = false
    var listsZone = false
    var comparesStarts = false
    var timeout = 5.0
    var tries = 2
    var dots: Int?
    var port: UInt16 = 53
    var familyIsV4: Bool?
    var recurses = true
    var printsVersion = false
  }

  /// How a lookup ended.
  private enum Outcome {
    case done(Response, name: String)
    case notFound
    case unreachable
  }

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var settings = Settings()
    let operands: [String]?
    do throws(OptionParser.Failure) {
      operands = try Host.options(Array(process.arguments.dropFirst()), &settings)
    } catch {
      let message = error.message.replacingPrefix("invalid option -- ", by: "illegal option -- ").filter { $0 != "'" }
      try await process.complain(message)
      return try await Host.usage(process)
    }
    guard let operands else {
      try await process.complain("invalid type: \(Host.badType(process.arguments))\n")
      return ExitStatus(2)
    }
    if settings.printsVersion {
      try await process.writeError("host \(BINDVersion.text)\n")
      return .success
    }
    guard let name = operands.first else { return try await Host.usage(process) }
    if settings.comparesStarts {
      try await process.writeError("postroom: host -C is not simulated\n")
      return .failure
    }
    var servers = NameServerAddress.configured(on: process.machine, familyIsV4: settings.familyIsV4)
    if operands.count > 1 {
      servers = NameServerAddress.all(of: operands[1], on: process.machine, familyIsV4: settings.familyIsV4)
      guard let first = servers.first else {
        try await process.complain("couldn't get address for '\(operands[1])': not found")
        return .failure
      }
      try await Host.introduce(first, process, settings)
    }
    return try await Host.look(up: name, servers, settings, process)
  }

  // MARK: Options

  /// - Returns: the operands; nil when a type is not known.
  private static func options(_ arguments: [String], _ settings: inout Settings) throws(OptionParser.Failure)
    -> [String]?
  {
    var parser = OptionParser(arguments, short: "46aAc:dilnm:p:rst:vVwCDN:R:TUW:")
    while let option = try parser.next() {
      let value = option.argument ?? ""
      switch option.name {
      case "a", "A":
        settings.isVerbose = true
        settings.type = .ANY
      case "v", "d": settings.isVerbose = true
      case "t":
        guard let type = RecordType(text: value) else { return nil }
        settings.type = type
      case "l": settings.listsZone = true
      case "C": settings.comparesStarts = true
      case "r": settings.recurses = false
      case "W": settings.timeout = max(1, Double(value) ?? 0)
      case "w": settings.timeout = 5_000_000
      case "R": settings.tries = max(1, Int(value) ?? 1) + 1
      case "N": settings.dots = Int(value)
      case "p": settings.port = UInt16(value) ?? 53
      case "4": settings.familyIsV4 = true
      case "6": settings.familyIsV4 = false
      case "V": settings.printsVersion = true
      default: break
      }
    }
    return parser.operands
  }

  private static func badType(_ arguments: [String]) -> String {
    for (index, word) in arguments.enumerated() where word.hasPrefix("-t") {
      let value = word == "-t" ? (index + 1 < arguments.count ? arguments[index + 1] : "") : String(word.dropFirst(2))
      if RecordType(text: value) == nil { return value }
    }
    return ""
  }

  private static func usage(_ process: Process) async throws(Errno) -> ExitStatus {
    let rows = [
      "-a is equivalent to -v -t ANY", "-A is like -a but omits RRSIG, NSEC, NSEC3",
      "-c specifies query class for non-IN data", "-C compares SOA records on authoritative nameservers",
      "-d is equivalent to -v", "-l lists all hosts in a domain, using AXFR",
      "-m set memory debugging flag (trace|record|usage)",
      "-N changes the number of dots allowed before root lookup is done",
      "-p specifies the port on the server to query",
      "-r disables recursive processing", "-R specifies number of retries for UDP packets",
      "-s a SERVFAIL response should stop query", "-t specifies the query type", "-T enables TCP/IP mode",
      "-U enables UDP mode", "-v enables verbose output", "-V print version number and exit",
      "-w specifies to wait forever for a reply", "-W specifies how long to wait for a reply",
      "-4 use IPv4 query transport only", "-6 use IPv6 query transport only",
    ]
    let head =
      "Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]\n"
      + "            [-R number] [-m flag] [-p port] hostname [server]\n"
    try await process.writeError(head + rows.map { "       \($0)\n" }.joined())
    return .failure
  }

  /// Says which server was named, if it answers.
  private static func introduce(_ server: NameServerAddress, _ process: Process, _ settings: Settings)
    async throws(Errno)
  {
    guard case .answer = process.machine.ask(server.address, port: settings.port, ".", .NS) else { return }
    try await process.write(
      "Using domain server:\nName: \(server.name)\nAddress: \(server.address)#\(settings.port)\nAliases: \n\n")
  }

  // MARK: Looking up

  private static func look(
    up name: String, _ servers: [NameServerAddress], _ settings: Settings, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    if let address = IPAddress(name) {
      let shown = address.reverseName + (address.isV4 ? "." : "")
      let outcome = try await ask(
        [address.reverseName], shownName: shown, type: .PTR, isDefault: false, servers, settings, process)
      return status(outcome)
    }
    if let fault = NameFault.of(name) {
      try await process.complain("'\(name)' is not a legal name (\(fault))")
      return .failure
    }
    let dots = settings.dots ?? process.machine.resolverOption("ndots") ?? 1
    let all = NameQuery.candidates(for: name, on: process.machine, dots: dots)
    let candidates = all.first == name ? [name] : all
    if settings.listsZone || settings.type == .AXFR {
      return try await transfer(candidates, servers, settings, process)
    }
    if let type = settings.type {
      return status(
        try await ask(
          candidates, shownName: name, type: type, isDefault: false, servers, settings, process))
    }
    // Without a type: the addresses, and then who takes mail for the name that was found.
    var names = candidates
    for type in [RecordType.A, .AAAA, .MX] {
      let outcome = try await ask(names, shownName: name, type: type, isDefault: true, servers, settings, process)
      guard case .done(_, let found) = outcome else { return type == .A ? .failure : .success }
      names = [found]
    }
    return .success
  }

  private static func status(_ outcome: Outcome) -> ExitStatus {
    if case .done = outcome { .success } else { .failure }
  }

  /// Asks for one type, by one name after the other until one exists.
  private static func ask(
    _ names: [String], shownName: String, type: RecordType, isDefault: Bool, _ servers: [NameServerAddress],
    _ settings: Settings, _ process: Process
  ) async throws(Errno) -> Outcome {
    for (index, name) in names.enumerated() {
      if settings.isVerbose { try await process.write("Trying \"\(name)\"\n") }
      let query = NameQuery(
        name: name, type: type, server: servers, port: settings.port, timeout: settings.timeout,
        tries: settings.tries)
      guard let reply = try await query.ask(process) else {
        if type == .A || !isDefault { try await process.write(";; no servers could be reached\n") }
        return .unreachable
      }
      let message = MessageText(
        name: name, type: type, response: reply.response, hasExtension: false, recurses: settings.recurses)
      let received =
        "Received \(message.size) bytes from \(reply.server.address)#\(settings.port) in \(reply.time / 1000) ms\n"
      if reply.response.code != .noError {
        if reply.response.code == .nameError, index + 1 < names.count { continue }
        let code = reply.response.code
        let failed = code == .nameError ? shownName : name
        try await process.write("Host \(failed) not found: \(code.rawValue)(\(code.name))\n")
        if settings.isVerbose { try await process.write(received + received) }
        return .notFound
      }
      if settings.isVerbose {
        try await process.write(verbose(message, id: process.takeQueryID()) + received)
      } else {
        try await process.write(plain(message, isDefault: isDefault))
      }
      return .done(reply.response, name: name)
    }
    return .notFound
  }

  private static func transfer(
    _ names: [String], _ servers: [NameServerAddress], _ settings: Settings, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    let name = names.first ?? ""
    if settings.isVerbose || settings.type == .AXFR { try await process.write("Trying \"\(name)\"\n") }
    let query = NameQuery(name: name, type: .AXFR, server: servers, timeout: settings.timeout, tries: 1)
    guard let reply = try await query.ask(process) else {
      try await process.write(";; no servers could be reached\n")
      return .failure
    }
    if settings.isVerbose || settings.type == .AXFR {
      let message = MessageText(
        name: name, type: .AXFR, response: reply.response, hasExtension: false, recurses: false)
      try await process.write(verbose(message, id: process.takeQueryID()))
    }
    try await process.write("; Transfer failed.\n")
    return .success
  }

  // MARK: Text

  /// "example.com mail is handled by 10 mail.example.com."
  private static func plain(_ message: MessageText, isDefault: Bool) -> String {
    if message.response.answers.isEmpty {
      return isDefault ? "" : "\(message.name) has no \(message.type.rawValue) record\n"
    }
    return message.response.answers.map { record in
      "\(message.owner(of: record)) \(phrase(record.type)) \(RecordText.data(record.data))\n"
    }.joined()
  }

  private static func phrase(_ type: RecordType) -> String {
    switch type {
    case .A: "has address"
    case .AAAA: "has IPv6 address"
    case .CNAME: "is an alias for"
    case .MX: "mail is handled by"
    case .NS: "name server"
    case .PTR: "domain name pointer"
    case .SOA: "has SOA record"
    case .TXT: "descriptive text"
    default: "has \(type.rawValue) record"
    }
  }

  private static func verbose(_ message: MessageText, id: UInt16) -> String {
    let style = RecordText()
    return message.header(id: id) + message.questionSection(style, hasTitle: true)
      + message.section("ANSWER", message.response.answers, style, hasTitle: true)
      + message.section("AUTHORITY", message.response.authority, style, hasTitle: true)
      + message.section("ADDITIONAL", message.response.additional, style, hasTitle: true)
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, by other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
