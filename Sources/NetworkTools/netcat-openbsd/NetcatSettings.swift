import DNS
import FileSystem
import Kernel

/// The command line of nc(1).
struct NetcatSettings {
  var host: String?
  var ports: [UInt16] = []
  var familyIsV4: Bool?
  var listens = false
  var keepsListening = false
  var scans = false
  var isVerbose = false
  var isNumeric = false
  var isUDP = false
  var ignoresInput = false
  var finishesAtEnd = false
  var endsLinesWithCRLF = false
  var source: IPAddress?
  /// Seconds that one waits for a connection, and for something to happen on it.
  var timeout: Double?
  /// Seconds from the end of input to the end of all.
  var quitDelay: Double?

  enum Failure: Error {
    case message(String)
    /// The usage follows.
    case option(String)
    case usage
    case help
    case unsimulated(String)
  }

  init(_ process: Process) throws(Failure) {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "46bCDdFhI:i:klM:m:NnO:P:p:q:rSs:T:tUuV:vW:w:X:x:Zz")
    var localPort: String?
    var given: [OptionParser.Option] = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { given.append(option) }
    } catch {
      throw .option(error.message)
    }
    for option in given {
      if option.name == "p" { localPort = option.argument }
      if let failure = set(option, process.machine) { throw failure }
    }
    var operands = parser.operands
    if listens {
      guard !scans else { throw .message("cannot use -z and -l") }
      if let localPort { operands.append(localPort) }
      guard let port = operands.popLast() else { throw .message("missing port number") }
      ports = try numbers(port, process.machine)
      host = operands.first
      return
    }
    guard let first = operands.first else { throw .usage }
    guard operands.count > 1 else { throw .message("missing port number") }
    host = first
    for text in operands.dropFirst() { ports += try numbers(text, process.machine) }
  }

  /// Takes an option; what is wrong with it.
  private mutating func set(_ option: OptionParser.Option, _ machine: Machine) -> Failure? {
    let value = option.argument ?? ""
    switch option.name {
    case "4": familyIsV4 = true
    case "6": familyIsV4 = false
    case "C": endsLinesWithCRLF = true
    case "d": ignoresInput = true
    case "h": return .help
    case "k": keepsListening = true
    case "l": listens = true
    case "N": finishesAtEnd = true
    case "n": isNumeric = true
    case "q":
      guard let seconds = Int(value) else { return .message("quit timer invalid: \(value)") }
      quitDelay = seconds > 0 ? Double(seconds) : nil
      finishesAtEnd = finishesAtEnd || seconds == 0
    case "s":
      guard let address = IPAddress(value) ?? machine.addresses(of: value)?.first else {
        return .message("getaddrinfo for host \"\(value)\": Name or service not known")
      }
      source = address
    case "u": isUDP = true
    case "v": isVerbose = true
    case "w":
      guard let seconds = Int(value), seconds >= 0 else { return .message("timeout invalid: \(value)") }
      timeout = Double(seconds)
    case "z": scans = true
    case "U", "F", "X", "x", "Z": return .unsimulated(option.name)
    default: break
    }
    return nil
  }

  /// The ports of "25", "smtp" or "20-30".
  private func numbers(_ text: String, _ machine: Machine) throws(Failure) -> [UInt16] {
    let ends = text.split(separator: "-", maxSplits: 1).map(String.init)
    if ends.count == 2, ends.allSatisfy({ Int($0) != nil }) {
      let range = try ends.map { part throws(Failure) in try number(part, machine) }.sorted()
      return Array(range[0]...range[1])
    }
    return [try number(text, machine)]
  }

  private func number(_ text: String, _ machine: Machine) throws(Failure) -> UInt16 {
    if let number = Int(text) {
      guard number <= 65_535 else { throw .message("port number too large: \(text)") }
      guard number > 0 else { throw .message("port number too small: \(text)") }
      return UInt16(number)
    }
    guard let port = machine.port(ofService: text, isUDP: isUDP) else {
      throw .message("port number invalid: \(text)")
    }
    return port
  }

  func serviceName(of port: UInt16, _ machine: Machine) -> String {
    machine.serviceName(ofPort: port, isUDP: isUDP) ?? "*"
  }

  struct Unresolved: Error {
    var text: String
  }

  /// The addresses to try, in order.
  func resolve(_ host: String, _ machine: Machine) -> Result<[IPAddress], Unresolved> {
    if isNumeric, IPAddress(host) == nil { return .failure(Unresolved(text: "Name or service not known")) }
    guard let all = machine.addresses(of: host) else {
      return .failure(Unresolved(text: "Temporary failure in name resolution"))
    }
    guard !all.isEmpty else { return .failure(Unresolved(text: "Name or service not known")) }
    let wanted = familyIsV4.map { isV4 in all.filter { $0.isV4 == isV4 } } ?? all
    return wanted.isEmpty ? .failure(Unresolved(text: "No address associated with hostname")) : .success(wanted)
  }

  static let usage = """
    usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval] [-M ttl]
    \t  [-m minttl] [-O length] [-P proxy_username] [-p source_port]
    \t  [-q seconds] [-s sourceaddr] [-T keyword] [-V rtable] [-W recvlimit]
    \t  [-w timeout] [-X proxy_protocol] [-x proxy_address[:port]]
    \t  [destination] [port]

    """

  private static let options = [
    ("-4", "Use IPv4"), ("-6", "Use IPv6"), ("-b", "Allow broadcast"), ("-C", "Send CRLF as line-ending"),
    ("-D", "Enable the debug socket option"), ("-d", "Detach from stdin"), ("-F", "Pass socket fd"),
    ("-h", "This help text"), ("-I length", "TCP receive buffer length"),
    ("-i interval", "Delay interval for lines sent, ports scanned"),
    ("-k", "Keep inbound sockets open for multiple connects"), ("-l", "Listen mode, for inbound connects"),
    ("-M ttl", "Outgoing TTL / Hop Limit"), ("-m minttl", "Minimum incoming TTL / Hop Limit"),
    ("-N", "Shutdown the network socket after EOF on stdin"), ("-n", "Suppress name/port resolutions"),
    ("-O length", "TCP send buffer length"), ("-P proxyuser", "Username for proxy authentication"),
    ("-p port", "Specify local port for remote connects"), ("-q secs", "quit after EOF on stdin and delay of secs"),
    ("-r", "Randomize remote ports"), ("-S", "Enable the TCP MD5 signature option"),
    ("-s sourceaddr", "Local source address"), ("-T keyword", "TOS value"), ("-t", "Answer TELNET negotiation"),
    ("-U", "Use UNIX domain socket"), ("-u", "UDP mode"), ("-V rtable", "Specify alternate routing table"),
    ("-v", "Verbose"), ("-W recvlimit", "Terminate after receiving a number of packets"),
    ("-w timeout", "Timeout for connects and final net reads"),
    ("-X proto", "Proxy protocol: \"4\", \"5\" (SOCKS) or \"connect\""),
    ("-x addr[:port]", "Specify proxy address and port"), ("-Z", "DCCP mode"),
    ("-z", "Zero-I/O mode [used for scanning]"),
  ]

  static var summary: String {
    "\tCommand Summary:\n"
      + options.map { "\t\t" + $0 + ($0.utf8.count < 8 ? "\t\t" : "\t") + $1 + "\n" }.joined()
      + "\tPort numbers can be individual or ranges: lo-hi [inclusive]\n"
  }
}
