import CommandConventions
import DNS
import FileSystem
import Kernel
import Simulation

/// dig(1): asks name servers and shows what they answer.
struct Dig: Program {
  static let name = "dig"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    let words = Array(process.arguments.dropFirst())
    let arguments: DigArguments
    do throws(DigArguments.Failure) {
      arguments = try DigArguments(words, process)
    } catch {
      return try await Dig.explain(error, process)
    }
    if !arguments.warnings.isEmpty { try await process.writeError(arguments.warnings) }
    var greeting = Dig.greeting(words, arguments)
    var status = ExitStatus.success
    for lookup in arguments.lookups {
      let result = try await Dig.perform(lookup, arguments, greeting: &greeting, process)
      if result != .success { status = result }
    }
    guard let file = arguments.batchFile else { return status }
    return try await Dig.runBatch(file, arguments, process)
  }

  private static func explain(_ failure: DigArguments.Failure, _ process: Process) async throws(Errno) -> ExitStatus {
    switch failure {
    case .usage(let invalid):
      try await process.writeError(
        """
        Invalid option: \(invalid)
        Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
                    {global-d-opt} host [@local-server] {local-d-opt}
                    [ host [@local-server] {local-d-opt} [...]]

        Use "dig -h" (or "dig -h | more") for complete list of options

        """)
    case .message(let text): try await process.complain(text)
    case .port(let text):
      try await process.writeError("invalid port number '\(text)': not a valid number\n")
      try await process.complain("Couldn't parse port number")
    case .unsimulated(let option): try await process.writeError("postroom: dig \(option) is not simulated\n")
    case .help: try await process.writeError("postroom: dig -h is not simulated\n")
    case .version:
      try await process.write("DiG \(BINDVersion.text)\n")
      return .success
    }
    return .failure
  }

  /// The lines that repeat the command.
  private static func greeting(_ words: [String], _ arguments: DigArguments) -> String? {
    guard let servers = arguments.announcedServers else { return nil }
    return "\n; <<>> DiG \(BINDVersion.text) <<>>" + words.map { " " + $0 }.joined() + "\n"
      + (servers > 0 ? "; (\(servers) server\(servers == 1 ? "" : "s") found)\n" : "") + ";; global options: +cmd\n"
  }

  /// Each line of a file as a command line of its own.
  private static func runBatch(_ file: String, _ arguments: DigArguments, _ process: Process)
    async throws(Errno) -> ExitStatus
  {
    let text: [UInt8]
    do throws(Errno) {
      text = file == "-" ? try await process.standardInput.readAll() : try await process.readFile(file)
    } catch {
      if error == .EINTR { throw error }
      try await process.writeError("couldn't open specified batch file '\(file)'\n")
      return ExitStatus(8)
    }
    var status = ExitStatus.success
    for line in text.split(separator: 10) {
      let words = line.split(whereSeparator: { $0 == 32 || $0 == 9 || $0 == 13 }).map { String(lossless: $0) }
      guard let first = words.first, !first.hasPrefix("#"), !first.hasPrefix(";") else { continue }
      let own: DigArguments
      do throws(DigArguments.Failure) {
        own = try DigArguments(words, process, arguments.batchStandard)
      } catch {
        status = try await explain(error, process)
        continue
      }
      var greeting = arguments.printsCommand ? Dig.greeting(words, own) : nil
      for lookup in own.lookups {
        let result = try await perform(lookup, own, greeting: &greeting, process)
        if result != .success { status = result }
      }
    }
    return status
  }

  // MARK: One question

  private static func perform(
    _ lookup: DigLookup, _ arguments: DigArguments, greeting: inout String?, _ process: Process
  ) async throws(Errno) -> ExitStatus {
    if let fault = NameFault.of(lookup.name) {
      try await process.complain("'\(lookup.name)' is not a legal name (\(fault))")
      return ExitStatus(10)
    }
    let servers =
      lookup.servers.isEmpty
      ? NameServerAddress.configured(on: process.machine, familyIsV4: arguments.familyIsV4) : lookup.servers
    let id = process.takeQueryID()
    var reply: NameQuery.Reply?
    var asked = lookup.name
    for name in candidates(lookup, process.machine) {
      asked = name
      if lookup.showsQuery { try await process.write(takeGreeting(&greeting, arguments) + sent(lookup, id, process)) }
      let query = NameQuery(
        name: name, type: lookup.type, server: servers, port: lookup.port, timeout: lookup.timeout,
        tries: lookup.tries)
      reply = try await query.ask(process)
      guard let reply, reply.response.code == .nameError else { break }
    }
    guard let reply else {
      try await process.write((greeting ?? "") + ";; no servers could be reached\n")
      greeting = nil
      return ExitStatus(9)
    }
    if lookup.type == .AXFR {
      try await process.write(takeGreeting(&greeting, arguments))
      let records = reply.response.answers + reply.response.authority
      try await process.write(records.map { lookup.style.record($0) }.joined() + "; Transfer failed.\n")
      return .success
    }
    let message = MessageText(
      name: asked, type: lookup.type, recordClass: lookup.recordClass, response: reply.response,
      hasExtension: lookup.hasExtension, recurses: lookup.recurses, flags: lookup.checksDisabled ? ["cd"] : [])
    if arguments.isShort {
      try await process.write(short(message, lookup, reply))
    } else {
      try await process.write(
        takeGreeting(&greeting, arguments) + full(message, lookup, id)
          + (lookup.showsStatistics ? statistics(message, lookup, reply, process) : ""))
    }
    return .success
  }

  private static func candidates(_ lookup: DigLookup, _ machine: Machine) -> [String] {
    let name = lookup.name.utf8.count > 1 && lookup.name.hasSuffix(".") ? String(lookup.name.dropLast()) : lookup.name
    guard lookup.searches, name == lookup.name else { return [name] }
    if let domain = lookup.domain {
      let isShort = !name.utf8.contains(UInt8(ascii: "."))
      return isShort ? [name + "." + domain, name] : [name]
    }
    return NameQuery.candidates(for: name, on: machine, dots: lookup.dots)
  }

  private static func takeGreeting(_ greeting: inout String?, _ arguments: DigArguments) -> String {
    defer { greeting = nil }
    return arguments.printsCommand ? greeting ?? "" : ""
  }

  // MARK: Text

  private static func short(_ message: MessageText, _ lookup: DigLookup, _ reply: NameQuery.Reply) -> String {
    let origin = lookup.identifies ? " from server \(reply.server.address) in \(reply.time / 1000) ms." : ""
    return message.response.answers.map { RecordText.data($0.data) + origin + "\n" }.joined()
  }

  private static let extensionLines = ";; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags:; udp: 1232\n"

  private static func full(_ message: MessageText, _ lookup: DigLookup, _ id: UInt16) -> String {
    var text = ""
    let hasTitles = lookup.showsComments
    if hasTitles {
      text += ";; Got answer:\n" + message.header(id: id)
      if message.hasExtension { text += extensionLines }
    }
    if lookup.showsQuestion { text += message.questionSection(lookup.style, hasTitle: hasTitles) }
    let sections: [(String, [Record], Bool)] = [
      ("ANSWER", message.response.answers, lookup.showsAnswer),
      ("AUTHORITY", message.response.authority, lookup.showsAuthority),
      ("ADDITIONAL", message.response.additional, lookup.showsAdditional),
    ]
    for (title, records, isShown) in sections where isShown {
      text += message.section(title, records, lookup.style, hasTitle: hasTitles)
    }
    return text
  }

  /// The query as it is sent (+qr).
  private static func sent(_ lookup: DigLookup, _ id: UInt16, _ process: Process) -> String {
    let cookie = lookup.hasExtension && lookup.hasCookie ? process.machine.world.random.bytes(8) : nil
    let flags = (lookup.recurses ? " rd" : "") + " ad" + (lookup.checksDisabled ? " cd" : "")
    let size = WireFormat.question(
      lookup.name, type: lookup.type.code, hasExtension: lookup.hasExtension, cookie: cookie
    ).count
    let digits = (cookie ?? []).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return ";; Sending:\n"
      + MessageText.header(
        status: "NOERROR", id: id, flags: flags, answers: 0, authority: 0, additional: lookup.hasExtension ? 1 : 0)
      + (lookup.hasExtension ? extensionLines : "") + (cookie == nil ? "" : "; COOKIE: \(digits)\n")
      + ";; QUESTION SECTION:\n" + lookup.style.question(lookup.name, lookup.type.rawValue)
      + "\n;; QUERY SIZE: \(size)\n\n"
  }

  private static func statistics(
    _ message: MessageText, _ lookup: DigLookup, _ reply: NameQuery.Reply, _ process: Process
  ) -> String {
    let time = lookup.usesMicroseconds ? "\(reply.time) usec" : "\(reply.time / 1000) msec"
    let isTCP = lookup.overTCP ?? (lookup.type == .ANY)
    let now = CivilTime(process.now)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return ";; Query time: \(time)\n;; SERVER: \(reply.server.address)#\(lookup.port)(\(reply.server.name)) "
      + "(\(isTCP ? "TCP" : "UDP"))\n;; WHEN: \(now.weekdayAbbreviation) \(now.monthAbbreviation) \(two(now.day)) "
      + "\(two(now.hour)):\(two(now.minute)):\(two(now.second)) UTC \(now.year)\n;; MSG SIZE  rcvd: \(message.size)\n\n"
  }
}
