import FileSystem

/// A service of master.cf (master(5)), as master(8) reads it.
package struct MasterEntry: Hashable, Sendable, Codable {
  /// The kind of the service's socket.
  package enum Kind: String, Hashable, Sendable, Codable {
    case inet, unix, fifo, pass
    case datagram = "unix-dgram"
  }

  package var name: String
  package var kind: Kind
  /// Whether only Postfix itself may connect: its socket lies in private/, not in public/.
  package var isPrivate: Bool
  /// Whether its processes run as the owner of the mail queue.
  package var isUnprivileged: Bool
  package var isChrooted: Bool
  /// Every how many seconds it is woken; 0 for never.
  package var wakeupSeconds: Int
  /// Whether it is woken only once somebody has used it ("1000?").
  package var wakesOnlyWhenUsed: Bool
  /// How many processes it may have; 0 for any number.
  package var processLimit: Int
  /// The name of its program in $daemon_directory.
  package var command: String
  /// What stands behind the command; one item for each `{ }`.
  package var arguments: [String]
  /// The line of master.cf that it ends on.
  package var line = 0

  /// The path of its socket below the queue directory; nil for one in the internet.
  package var socketPath: String? {
    kind == .inet ? nil : (isPrivate ? "private/" : "public/") + name
  }

  /// Whether its processes are told by `-o stress=` when all of them are busy.
  package var isStressAdaptive: Bool { kind == .inet && processLimit > 1 }

  /// The arguments of a process of the service, the program's name first.
  ///
  /// - Parameter addressCount: on how many addresses it listens.
  package func processArguments(addressCount: Int) -> [String] {
    var result = [command]
    if processLimit == 1 { result.append("-l") }
    if processLimit == 0 { result.append("-z") }
    if command.split(separator: "/").last.map(String.init) != name { result += ["-n", name] }
    result += ["-t", kind.rawValue]
    if isUnprivileged { result.append("-u") }
    if isChrooted { result.append("-c") }
    if isStressAdaptive { result += ["-o", "stress="] }
    if addressCount > 1 { result += ["-s", "\(addressCount)"] }
    return result + arguments
  }
}
