/// The daemons that master(8) can start, sorted by the names of their types. One that stands in master.cf
/// and not here says in the log that it is not simulated.
package let postfixDaemons: [any PostfixDaemon.Type] = [
  Anvil.self,
  Bounce.self,
  Cleanup.self,
  DiscardAgent.self,
  ErrorAgent.self,
  Flush.self,
  LmtpAgent.self,
  LocalAgent.self,
  Pickup.self,
  PipeAgent.self,
  Postlogd.self,
  Proxymap.self,
  Qmgr.self,
  Scache.self,
  Showq.self,
  SmtpAgent.self,
  Smtpd.self,
  Spawn.self,
  Tlsmgr.self,
  TrivialRewrite.self,
  Verify.self,
  VirtualAgent.self,
]

/// The daemon of a program's file name.
func postfixDaemon(_ program: String) -> (any PostfixDaemon.Type)? {
  postfixDaemons.first { $0.program == program }
}
