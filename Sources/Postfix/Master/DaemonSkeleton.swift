import FileSystem

/// What a daemon demands of its line in master.cf before it serves anybody: the number of its processes, its rights
/// and the kind of its socket.
struct DaemonSkeleton {
  /// The ways in which daemons wait for clients.
  private enum Loop {
    case single, multi, event, trigger, datagram

    var transports: Set<String> {
      switch self {
      case .single, .multi, .event: ["inet", "unix", "pass"]
      case .trigger: ["unix", "fifo", "pass"]
      case .datagram: ["unix-dgram"]
      }
    }
  }

  /// How many processes a daemon must be allowed, where that is fixed.
  private enum Limit: String {
    case one = "1"
    case none = "0"
  }

  private let loop: Loop
  private let limit: Limit?
  private let needsPrivileges: Bool

  private init(_ loop: Loop = .single, _ limit: Limit? = nil, needsPrivileges: Bool = false) {
    self.loop = loop
    self.limit = limit
    self.needsPrivileges = needsPrivileges
  }

  /// Those that are not of the common kind, by program.
  private static let table: [String: DaemonSkeleton] = [
    "anvil": DaemonSkeleton(.multi, .one),
    "bounce": DaemonSkeleton(.single, Limit.none),
    "cleanup": DaemonSkeleton(.single, Limit.none),
    "dnsblog": DaemonSkeleton(.single, Limit.none),
    "flush": DaemonSkeleton(.single, Limit.none),
    "local": DaemonSkeleton(needsPrivileges: true),
    "nqmgr": DaemonSkeleton(.trigger, .one),
    "oqmgr": DaemonSkeleton(.trigger, .one),
    "pickup": DaemonSkeleton(.trigger, .one),
    "pipe": DaemonSkeleton(needsPrivileges: true),
    "postlogd": DaemonSkeleton(.datagram, .one),
    "postscreen": DaemonSkeleton(.event, .one),
    "proxymap": DaemonSkeleton(.multi),
    "qmgr": DaemonSkeleton(.trigger, .one),
    "scache": DaemonSkeleton(.multi, .one),
    "spawn": DaemonSkeleton(needsPrivileges: true),
    "tlsmgr": DaemonSkeleton(.multi, .one),
    "tlsproxy": DaemonSkeleton(.event, Limit.none),
    "trivial-rewrite": DaemonSkeleton(.multi),
    "verify": DaemonSkeleton(.multi, .one),
    "virtual": DaemonSkeleton(needsPrivileges: true),
  ]

  /// Starts a debugger where that is asked for.
  ///
  /// - Returns: what is logged of it.
  /// - Throws: `Fatal` where there is none.
  static func debug(_ isAskedFor: Bool?, _ configuration: MainConfiguration) throws(Fatal) -> [Message] {
    guard isAskedFor == true else { return [] }
    let command = configuration.text("debugger_command")
    guard !command.isEmpty else { throw Fatal("no debugger_command variable set up") }
    return [.info("running: \(command)"), .warning("postroom: debugger_command is not simulated")]
  }

  /// - Throws: `Fatal` as the daemon would end with.
  static func check(_ program: String, _ arguments: DaemonArguments) throws(Fatal) {
    let skeleton = table[program] ?? DaemonSkeleton()
    let service = arguments.serviceName ?? program
    let isServer = arguments.isStandAlone != true
    if let limit = skeleton.limit, isServer, arguments.processLimit != limit.rawValue {
      throw Fatal("service \(service) requires a process limit of \(limit.rawValue)")
    }
    if skeleton.needsPrivileges, arguments.isUnprivileged {
      throw Fatal("service \(service) requires privileged operation")
    }
    guard isServer else { return }
    guard let transport = arguments.transport else { throw Fatal("no transport type specified") }
    guard skeleton.loop.transports.contains(transport.lowercased()) else {
      throw Fatal("unsupported transport type: \(transport)")
    }
  }
}
