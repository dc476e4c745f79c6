import CommandConventions
import DNS
import FileSystem
import Kernel

/// ip(8): addresses, links and routes.
struct Ip: Program {
  static let name = "ip"

  func run(_ process: Process) async throws(Errno) -> ExitStatus {
    var words = Array(process.arguments.dropFirst())[...]
    var style = IpStyle()
    while let word = words.first, word.hasPrefix("-") {
      words.removeFirst()
      let name = word.hasPrefix("--") ? String(word.dropFirst()) : word
      switch name {
      case "-V", "-Version":
        try await process.write("ip utility, iproute2-6.1.0, libbpf 1.1.2\n")
        return .success
      case "-4": style.familyIsV4 = true
      case "-6": style.familyIsV4 = false
      case "-f", "-family":
        guard let family = words.popFirst(), family == "inet" || family == "inet6" else {
          return try await Ip.usage(process)
        }
        style.familyIsV4 = family == "inet"
      case "-o", "-oneline": style.isOneLine = true
      case "-br", "-brief": style.isBrief = true
      case "-s", "-stats", "-statistics": style.showsStatistics = true
      case "-N", "-r", "-resolve", "-h", "-human", "-c", "-color", "-c=never", "-d", "-details", "-iec": break
      case "-j", "-json", "-p", "-pretty", "-b", "-batch", "-n", "-netns", "-a", "-t", "-ts", "-l", "-rc", "-M", "-B",
        "-0":
        try await process.writeError("postroom: ip \(name) is not simulated\n")
        return .failure
      case "-help": return try await Ip.usage(process, status: .success)
      default:
        try await process.writeError("Option \"\(word)\" is unknown, try \"ip -help\".\n")
        return ExitStatus(255)
      }
    }
    guard let object = words.popFirst() else { return try await Ip.usage(process) }
    guard let found = Ip.objects.first(where: { $0.hasPrefix(object) }) else {
      try await process.writeError("Object \"\(object)\" is unknown, try \"ip help\".\n")
      return .failure
    }
    let arguments = Array(words)
    switch found {
    case "address": return try await IpAddress(process, style).run(arguments)
    case "link": return try await IpLink(process, style).run(arguments)
    case "route": return try await IpRoute(process, style).run(arguments)
    case "neighbor", "neighbour": return .success
    case "rule":
      try await process.write(
        "0:\tfrom all lookup local\n32766:\tfrom all lookup main\n32767:\tfrom all lookup default\n")
      return .success
    case "help": return try await Ip.usage(process, status: .success)
    default:
      try await process.writeError("postroom: ip \(found) is not simulated\n")
      return .failure
    }
  }

  /// In the order in which an abbreviation is looked for.
  private static let objects = [
    "address", "addrlabel", "maddress", "route", "rule", "neighbor", "neighbour", "ntable", "ntbl", "link", "l2tp",
    "fou", "ila", "macsec", "tunnel", "tunl", "tuntap", "tap", "token", "tcpmetrics", "monitor", "xfrm", "mroute",
    "mrule", "netns", "netconf", "vrf", "sr", "nexthop", "mptcp", "ioam", "help", "stats",
  ]

  private static func usage(_ process: Process, status: ExitStatus = ExitStatus(255)) async throws(Errno) -> ExitStatus
  {
    try await process.writeError(
      """
      Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
             ip [ -force ] -batch filename
      where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                         link | macsec | maddress | monitor | mptcp | mroute | mrule |
                         neighbor | neighbour | netconf | netns | nexthop | ntable |
                         ntbl | route | rule | sr | tap | tcpmetrics |
                         token | tunnel | tuntap | vrf | xfrm }
             OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                          -h[uman-readable] | -iec | -j[son] | -p[retty] |
                          -f[amily] { inet | inet6 | mpls | bridge | link } |
                          -4 | -6 | -M | -B | -0 |
                          -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                          -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                          -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                          -c[olor]}

      """)
    return status
  }
}

/// How ip(8) shows things.
struct IpStyle {
  var familyIsV4: Bool?
  var isOneLine = false
  var isBrief = false
  var showsStatistics = false
}

/// What ip(8) says when something can't be done.
struct IpFailure: Error {
  var message: String
  var status: ExitStatus

  init(_ message: String, _ status: ExitStatus = .failure) {
    self.message = message
    self.status = status
  }

  /// An error of the kernel's.
  static func netlink(_ message: String) -> IpFailure {
    IpFailure("RTNETLINK answers: \(message)", ExitStatus(2))
  }

  static func unknown(_ command: String, _ object: String) -> IpFailure {
    IpFailure("Command \"\(command)\" is unknown, try \"ip \(object) help\".", ExitStatus(255))
  }

  static func unsimulated(_ what: String) -> IpFailure {
    IpFailure("postroom: ip \(what) is not simulated")
  }
}
