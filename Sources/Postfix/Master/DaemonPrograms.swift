import FileSystem
import Kernel

/// The files of daemons that do nothing but say that they are not for people, when somebody starts them.
protocol DaemonProgram: Program {}

extension DaemonProgram {
  func run(_ process: Process) async throws(Errno) -> ExitStatus { try await DaemonByHand.run(process) }
}

/// anvil(8).
struct AnvilProgram: DaemonProgram {
  static let name = "anvil"
}

/// bounce(8).
struct BounceProgram: DaemonProgram {
  static let name = "bounce"
}

/// cleanup(8).
struct CleanupProgram: DaemonProgram {
  static let name = "cleanup"
}

/// discard(8).
struct DiscardProgram: DaemonProgram {
  static let name = "discard"
}

/// dnsblog(8).
struct DnsblogProgram: DaemonProgram {
  static let name = "dnsblog"
}

/// error(8).
struct ErrorProgram: DaemonProgram {
  static let name = "error"
}

/// flush(8).
struct FlushProgram: DaemonProgram {
  static let name = "flush"
}

/// lmtp(8).
struct LmtpProgram: DaemonProgram {
  static let name = "lmtp"
}

/// local(8).
struct LocalProgram: DaemonProgram {
  static let name = "local"
}

/// nqmgr(8).
struct NqmgrProgram: DaemonProgram {
  static let name = "nqmgr"
}

/// oqmgr(8).
struct OqmgrProgram: DaemonProgram {
  static let name = "oqmgr"
}

/// pickup(8).
struct PickupProgram: DaemonProgram {
  static let name = "pickup"
}

/// pipe(8).
struct PipeProgram: DaemonProgram {
  static let name = "pipe"
}

/// postlogd(8).
struct PostlogdProgram: DaemonProgram {
  static let name = "postlogd"
}

/// postscreen(8).
struct PostscreenProgram: DaemonProgram {
  static let name = "postscreen"
}

/// proxymap(8).
struct ProxymapProgram: DaemonProgram {
  static let name = "proxymap"
}

/// qmqpd(8).
struct QmqpdProgram: DaemonProgram {
  static let name = "qmqpd"
}

/// scache(8).
struct ScacheProgram: DaemonProgram {
  static let name = "scache"
}

/// showq(8).
struct ShowqProgram: DaemonProgram {
  static let name = "showq"
}

/// spawn(8).
struct SpawnProgram: DaemonProgram {
  static let name = "spawn"
}

/// tlsmgr(8).
struct TlsmgrProgram: DaemonProgram {
  static let name = "tlsmgr"
}

/// tlsproxy(8).
struct TlsproxyProgram: DaemonProgram {
  static let name = "tlsproxy"
}

/// trivial-rewrite(8).
struct TrivialRewriteProgram: DaemonProgram {
  static let name = "trivial-rewrite"
}

/// verify(8).
struct VerifyProgram: DaemonProgram {
  static let name = "verify"
}

/// virtual(8).
struct VirtualProgram: DaemonProgram {
  static let name = "virtual"
}

/// The daemons as programs, sorted by name.
package let daemonPrograms: [any Program.Type] = [
  AnvilProgram.self,
  BounceProgram.self,
  CleanupProgram.self,
  DiscardProgram.self,
  DnsblogProgram.self,
  ErrorProgram.self,
  FlushProgram.self,
  LmtpProgram.self,
  LocalProgram.self,
  NqmgrProgram.self,
  OqmgrProgram.self,
  PickupProgram.self,
  PipeProgram.self,
  PostlogdProgram.self,
  PostscreenProgram.self,
  ProxymapProgram.self,
  QmqpdProgram.self,
  ScacheProgram.self,
  ShowqProgram.self,
  SpawnProgram.self,
  TlsmgrProgram.self,
  TlsproxyProgram.self,
  TrivialRewriteProgram.self,
  VerifyProgram.self,
  VirtualProgram.self,
]
