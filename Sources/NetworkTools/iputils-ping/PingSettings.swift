import CommandConventions
import Kernel

/// The command line of ping(8).
struct PingSettings {
  var host: String?
  var count: Int?
  /// Seconds.
  var interval = 1.0
  /// How long one waits for the last answer, in seconds.
  var lingering = 10.0
  /// After how many seconds all ends.
  var deadline: Double?
  var size = 56
  var familyIsV4: Bool?
  var isNumeric = false
  var isQuiet = false
  var printsTimes = false
  var reportsMissing = false
  var printsVersion = false

  /// What is wrong; without a status the usage follows.
  struct Failure: Error {
    var message: String
    var status: ExitStatus?
  }

  init(_ process: Process) throws(Failure) {
    var parser = OptionParser(
      Array(process.arguments.dropFirst()), short: "h?4bRT:6F:N:aABc:CdDe:fi:I:l:Lm:M:nOp:qQ:rs:S:t:UvVw:W:")
    if process.programName == "ping6" { familyIsV4 = false }
    var given: [OptionParser.Option] = []
    do throws(OptionParser.Failure) {
      while let option = try parser.next() { given.append(option) }
    } catch {
      throw Failure(message: error.message + "\n")
    }
    for option in given {
      try check(option, process)
      set(option)
    }
    host = parser.operands.last
  }

  private mutating func set(_ option: OptionParser.Option) {
    let value = option.argument ?? ""
    switch option.name {
    case "4": familyIsV4 = true
    case "6": familyIsV4 = false
    case "c": count = Int(value)
    case "i": interval = Double(value) ?? 1
    case "W": lingering = Double(value) ?? 10
    case "w": deadline = Double(value)
    case "s": size = Int(value) ?? 56
    case "n": isNumeric = true
    case "q": isQuiet = true
    case "D": printsTimes = true
    case "O": reportsMissing = true
    case "V": printsVersion = true
    default: break
    }
  }

  private func check(_ option: OptionParser.Option, _ process: Process) throws(Failure) {
    guard let value = option.argument else {
      if ["f", "R", "A"].contains(option.name) {
        throw Failure(message: "postroom: -\(option.name) is not simulated", status: .failure)
      }
      return
    }
    func number(_ range: ClosedRange<Int>) throws(Failure) {
      guard let number = Int(value) else { throw Failure(message: "invalid argument: '\(value)'", status: .failure) }
      guard range.contains(number) else {
        throw Failure(
          message: "invalid argument: '\(value)': out of range: \(range.lowerBound) <= value <= \(range.upperBound)",
          status: .failure)
      }
    }
    switch option.name {
    case "c": try number(1...Int.max)
    case "s": try number(0...2_147_483_647)
    case "t": try number(0...255)
    case "w": try number(0...2_147_483_647)
    case "i", "W":
      guard let seconds = Double(value) else {
        throw Failure(message: "bad timing interval: \(value)", status: .failure)
      }
      if option.name == "i", seconds < 0.002, !process.credentials.isSuperuser {
        throw Failure(
          message: "cannot flood, minimal interval for user must be >= 2 ms, use -i 0.002 (or higher)",
          status: ExitStatus(2))
      }
    default: break
    }
  }

  private static let options: [(String, String)] = [
    ("<destination>", "dns name or ip address"), ("-a", "use audible ping"), ("-A", "use adaptive ping"),
    ("-B", "sticky source address"), ("-c <count>", "stop after <count> replies"),
    ("-C", "call connect() syscall on socket creation"), ("-D", "print timestamps"),
    ("-d", "use SO_DEBUG socket option"),
    ("-e <identifier>", "define identifier for ping session, default is random for"),
    ("", "SOCK_RAW and kernel defined for SOCK_DGRAM"), ("", "Imply using SOCK_RAW (for IPv4 only for identifier 0)"),
    ("-f", "flood ping"), ("-h", "print help and exit"), ("-I <interface>", "either interface name or address"),
    ("-i <interval>", "seconds between sending each packet"), ("-L", "suppress loopback of multicast packets"),
    ("-l <preload>", "send <preload> number of packages while waiting replies"),
    ("-m <mark>", "tag the packets going out"),
    ("-M <pmtud opt>", "define mtu discovery, can be one of <do|dont|want>"), ("-n", "no dns name resolution"),
    ("-O", "report outstanding replies"), ("-p <pattern>", "contents of padding byte"), ("-q", "quiet output"),
    ("-Q <tclass>", "use quality of service <tclass> bits"),
    ("-s <size>", "use <size> as number of data bytes to be sent"),
    ("-S <size>", "use <size> as SO_SNDBUF socket option value"), ("-t <ttl>", "define time to live"),
    ("-U", "print user-to-user latency"), ("-v", "verbose output"), ("-V", "print version and exit"),
    ("-w <deadline>", "reply wait <deadline> in seconds"), ("-W <timeout>", "time to wait for response"),
  ]
  private static let options4 = [
    ("-4", "use IPv4"), ("-b", "allow pinging broadcast"), ("-R", "record route"),
    ("-T <timestamp>", "define timestamp, can be one of <tsonly|tsandaddr|tsprespec>"),
  ]
  private static let options6 = [
    ("-6", "use IPv6"), ("-F <flowlabel>", "define flow label, default is random"),
    ("-N <nodeinfo opt>", "use icmp6 node info query, try <help> as argument"),
  ]

  static var usage: String {
    func rows(_ list: [(String, String)]) -> String {
      list.map { "  " + $0 + String(repeating: " ", count: max(1, 19 - $0.utf8.count)) + $1 + "\n" }.joined()
    }
    return "Usage\n  ping [options] <destination>\n\nOptions:\n" + rows(options) + "\nIPv4 options:\n" + rows(options4)
      + "\nIPv6 options:\n" + rows(options6) + "\nFor more details see ping(8).\n"
  }
}
