import Kernel

/// The mail systems of a host. Each has a queue directory of its own, and the sockets there lead to its daemons.
extension Machine {
  /// The queue directory of the mail system that is not told apart by a name.
  private static let standardQueue = "/var/spool/postfix"

  /// Runs code on behalf of the mail system with a certain queue directory.
  package func mailSystem<Result, Failure>(
    at queueDirectory: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try acting(for: queueDirectory == Machine.standardQueue ? "" : queueDirectory, body)
  }

  /// Runs code on behalf of the mail system that parameters are those of.
  package func mailSystem<Result, Failure>(
    of configuration: MainConfiguration, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try mailSystem(at: configuration.text("queue_directory"), body)
  }
}
