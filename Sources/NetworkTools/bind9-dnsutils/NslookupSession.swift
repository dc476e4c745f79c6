import DNS
import FileSystem
import Kernel
import Simulation

/// What nslookup(1) remembers from one question to the next.
struct NslookupSession {
  private let process: Process
  private var servers: [NameServerAddress]
  /// nil for addresses of both kinds.
  private var type: RecordType?
  private var typeText = "A"
  private var classText = "IN"
  private var debugs = false
  private var recurses = true
  private var searches = true
  private var overTCP = false
  private var port: UInt16 = 53
  private var timeout = 0
  private var retries = 3
  private var dots = 1
  private var domain: String?
  private var hasAnswer = false
  private var hasFailed = false

  init(_ process: Process) {
    self.process = process
    servers = NameServerAddress.configured(on: process.machine)
  }

  var status: ExitStatus { hasAnswer && !hasFailed ? .success : .failure }

  // MARK: Servers and options

  /// - Returns: false when there is no such server; that has been said.
  mutating func setServer(_ name: String) async throws(Errno) -> Bool {
    let found = NameServerAddress.all(of: name, on: process.machine)
    guard !found.isEmpty else {
      try await process.complain("couldn't get address for '\(name)': not found")
      return false
    }
    servers = found
    return true
  }

  /// The command "server"; without a name it shows the present one.
  mutating func changeServer(_ name: String?) async throws(Errno) {
    if let name, !(try await setServer(name)) { return }
    try await process.write(defaultServers)
  }

  private var defaultServers: String {
    servers.map { "Default server: \($0.name)\nAddress: \($0.address)#\(port)\n" }.joined()
  }

  /// Takes an option, without "-" or "set".
  mutating func set(_ option: String) async throws(Errno) {
    let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
    let value = parts.count > 1 ? parts[1] : ""
    switch (parts.first?.lowercased() ?? "", parts.count) {
    case ("all", 1): try await process.write(allOptions)
    case ("type", 2), ("ty", 2), ("querytype", 2), ("query", 2), ("qu", 2), ("q", 2):
      guard let new = RecordType(text: value) else {
        try await process.write("unknown query type: \(value)\n")
        return
      }
      type = new
      typeText = value
    case ("class", 2), ("cl", 2): classText = value
    case ("domain", 2), ("do", 2): domain = value
    case ("port", 2), ("po", 2): port = UInt16(value) ?? port
    case ("timeout", 2), ("t", 2): timeout = Int(value) ?? timeout
    case ("retry", 2), ("ret", 2): retries = Int(value) ?? retries
    case ("ndots", 2): dots = Int(value) ?? dots
    case ("recurse", 1), ("rec", 1): recurses = true
    case ("norecurse", 1), ("norec", 1): recurses = false
    case ("search", 1), ("sea", 1), ("defname", 1), ("def", 1): searches = true
    case ("nosearch", 1), ("nosea", 1), ("nodefname", 1), ("nodef", 1): searches = false
    case ("vc", 1), ("v", 1): overTCP = true
    case ("novc", 1), ("nov", 1): overTCP = false
    case ("debug", 1), ("deb", 1): debugs = true
    case ("nodebug", 1), ("nodeb", 1): debugs = false
    case ("d2", 1): try await process.writeError("postroom: nslookup -d2 is not simulated\n")
    case ("nod2", 1), ("sil", 1), ("silent", 1), ("fail", 1), ("nofail", 1): break
    default: try await process.write("*** Invalid option: \(option)\n")
    }
  }

  private var allOptions: String {
    func state(_ isOn: Bool, _ word: String) -> String { (isOn ? "" : "no") + word }
    let searchList = domain.map { [$0] } ?? process.machine.searchDomains
    return defaultServers
      + "\nSet options:\n  \(state(overTCP, "vc"))\t\t\t\(state(debugs, "debug"))\t\tnod2\n"
      + "  \(state(searches, "search"))\t\t\(state(recurses, "recurse"))\n"
      + "  timeout = \(timeout)\t\tretry = \(retries)\tport = \(port)\tndots = \(dots)\n"
      + "  querytype = \(typeText)\(String(repeating: " ", count: max(0, 8 - typeText.utf8.count)))\t"
      + "class = \(classText)\n  srchlist = \(searchList.joined(separator: "/"))\n"
  }

  // MARK: Looking up

  /// Looks a name or an address up and shows what comes of it.
  mutating func lookUp(_ text: String) async throws(Errno) {
    if let address = IPAddress(text) {
      try await ask([address.reverseName], shown: address.reverseName, .PTR, isPlain: type == nil)
      return
    }
    if let fault = NameFault.of(text) {
      try await process.complain("'\(text)' is not a legal name (\(fault))")
      hasFailed = true
      return
    }
    var names = [text.hasSuffix(".") && text.utf8.count > 1 ? String(text.dropLast()) : text]
    if searches {
      if let domain {
        names = text.utf8.contains(UInt8(ascii: ".")) ? names : [text + "." + domain, text]
      } else {
        let all = NameQuery.candidates(for: text, on: process.machine, dots: dots)
        names = all.first == text ? names : all
      }
    }
    try await ask(names, shown: text, type ?? .A, isPlain: false)
  }

  private func query(_ name: String, _ type: RecordType) -> NameQuery {
    NameQuery(
      name: name, type: type, server: servers, port: port, timeout: timeout == 0 ? 5 : Double(timeout),
      tries: retries)
  }

  /// - Parameter isPlain: an address without a type, of which less is shown.
  private mutating func ask(_ names: [String], shown: String, _ wanted: RecordType, isPlain: Bool)
    async throws(Errno)
  {
    var found: (reply: NameQuery.Reply, name: String)?
    for name in names {
      guard let reply = try await query(name, wanted).ask(process) else {
        try await process.write(";; no servers could be reached\n")
        hasFailed = true
        return
      }
      found = (reply, name)
      guard reply.response.code == .nameError else { break }
    }
    guard let (reply, name) = found else { return }
    hasAnswer = true
    if !isPlain {
      try await process.write("Server:\t\t\(reply.server.name)\nAddress:\t\(reply.server.address)#\(port)\n\n")
    }
    if debugs { try await process.write(details(reply.response, name, wanted)) }
    guard reply.response.code == .noError else {
      let code = reply.response.code
      try await process.write("** server can't find \(code == .nameError ? shown : name): \(code.name)\n")
      hasFailed = true
      return
    }
    if !isPlain { try await process.write("Non-authoritative answer:\n") }
    try await show(reply.response, name, wanted, isPlain: isPlain)
  }

  private mutating func show(_ response: Response, _ name: String, _ wanted: RecordType, isPlain: Bool)
    async throws(Errno)
  {
    var answers = response.answers
    try await process.write(answers.map { NslookupSession.answer($0) }.joined())
    if type == nil, wanted == .A, let second = try await query(name, .AAAA).ask(process) {
      if debugs { try await process.write(details(second.response, name, .AAAA)) }
      let others = second.response.answers.filter { !answers.contains($0) }
      try await process.write(others.map { NslookupSession.answer($0) }.joined())
      answers += others
    }
    if answers.isEmpty { try await process.write("*** Can't find \(name): No answer\n") }
    guard wanted != .A, wanted != .AAAA else { return }
    let further = (response.authority + response.additional).map { NslookupSession.further($0) }.joined()
    try await process.write("\nAuthoritative answers can be found from:\n" + further)
  }

  // MARK: Text

  /// A record of the answer.
  private static func answer(_ record: Record) -> String {
    if case .address(let address) = record.data { return "Name:\t\(record.name)\nAddress: \(address)\n" }
    return further(record)
  }

  /// A record of the other sections.
  private static func further(_ record: Record) -> String {
    if case .startOfAuthority = record.data { return "\(record.name)\n" + value(record) }
    return "\(record.name)\t" + value(record).drop { $0 == "\t" }
  }

  private static func value(_ record: Record) -> String {
    let text = RecordText.data(record.data)
    switch record.data {
    case .address(let address): return "\t\(address.isV4 ? "internet" : "has AAAA") address = \(text)\n"
    case .mailExchanger: return "\tmail exchanger = \(text)\n"
    case .text: return "\ttext = \(text)\n"
    case .name:
      let word = record.type == .NS ? "nameserver" : record.type == .CNAME ? "canonical name" : "name"
      return "\t\(word) = \(text)\n"
    case .startOfAuthority(let start):
      return "\torigin = \(start.primary)\n\tmail addr = \(start.mailbox)\n\tserial = \(start.serial)\n"
        + "\trefresh = \(start.refresh)\n\tretry = \(start.retry)\n\texpire = \(start.expire)\n"
        + "\tminimum = \(start.minimum)\n"
    }
  }

  /// The whole message (`set debug`).
  private func details(_ response: Response, _ name: String, _ wanted: RecordType) -> String {
    func section(_ title: String, _ records: [Record]) -> String {
      "    \(title):\n"
        + records.map {
          "    ->  \($0.name)\n" + NslookupSession.value($0) + "\tttl = \($0.timeToLive)\n"
        }.joined()
    }
    let line = String(repeating: "-", count: 12) + "\n"
    return line + "    QUESTIONS:\n\t\(name), type = \(wanted.rawValue), class = IN\n"
      + section("ANSWERS", response.answers)
      + section("AUTHORITY RECORDS", response.authority) + section("ADDITIONAL RECORDS", response.additional) + line
  }
}
