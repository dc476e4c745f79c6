import Kernel
import Simulation

/// trivial-rewrite(8): brings addresses into their full form, and says where mail for them goes.
package struct TrivialRewrite: PostfixDaemon {
  package static let program = "trivial-rewrite"
  package static let servesManyClients = true
  package static let messages: [any ServiceMessage.Type] = [TrivialRewriteMessage.self]

  package init() {}

  package static func start(_ daemon: Daemon) throws(Fatal) {
    func maps(_ name: String, _ flags: TableFlags = [.locks, .foldFixed, .noSubstitution, .utf8]) -> Maps {
      Maps(name, daemon.configuration.text(name), flags: flags)
    }
    try daemon.open(lists: ["virtual_alias_domains", "virtual_mailbox_domains", "relay_domains"])
    daemon.open([maps("relocated_maps", [.locks, .foldFixed, .utf8])])
    let transports = ["transport_maps", "address_verify_transport_maps"].map { maps($0) }
    daemon.open(transports)
    // What stands for all addresses is looked up once.
    scheduleTableCheck(daemon)
    for table in transports where !table.isEmpty { _ = daemon.find("*", in: table) }
  }

  private static let tableCheckInterval = TimeInterval.seconds(10)

  private static func scheduleTableCheck(_ daemon: Daemon) {
    let message = TrivialRewriteMessage.checkTables(daemon.pid)
    daemon.machine.send(message, to: TrivialRewrite.self, after: tableCheckInterval)
  }

  package static func handle(_ event: ServiceEvent, on machine: Machine) {
    guard case .message(let message as TrivialRewriteMessage) = event, case .checkTables(let pid) = message else {
      return
    }
    let daemon = Daemon(machine: machine, pid: pid)
    guard daemon.process != nil, !daemon.restartsForChangedTable() else { return }
    scheduleTableCheck(daemon)
  }

  /// Rewrites an address in external form, for another daemon.
  ///
  /// A mail system without the service hangs in the real world; here the address stays as it is.
  package static func rewrite(_ address: String, _ context: RewriteContext, on client: Daemon) -> String {
    guard !address.isEmpty else { return address }
    return serve(client) { AddressRewriter($0.configuration, context).rewrite(address) } ?? address
  }

  /// Resolves an address in internal form, for another daemon.
  package static func resolve(
    _ address: String, sender: String, isVerifying: Bool = false, on client: Daemon
  ) -> Resolution {
    serve(client) { AddressResolver($0).resolve(address, sender: sender, isVerifying: isVerifying) }
      ?? Resolution(recipient: address, flags: .failure)
  }

  /// A client that comes is served with the tables that are open; whether they have changed is looked at now and then.
  private static func serve<Result>(_ client: Daemon, _ body: (Daemon) -> Result) -> Result? {
    let service = client.configuration.text("rewrite_service_name")
    switch MasterService.acquire(service, .unix, on: client.machine) {
    case .failure(let unavailable):
      let reason = unavailable.reason == .waits ? "Connection reset by peer" : "No such file or directory"
      client.warn("problem talking to service \(service): \(reason)")
      return nil
    case .success(let daemon):
      defer { daemon.release() }
      return body(daemon)
    }
  }
}

/// What trivial-rewrite(8) sends to itself.
enum TrivialRewriteMessage: ServiceMessage {
  static let name = "Postfix.TrivialRewriteMessage"

  /// It is time to look whether a table has changed.
  case checkTables(PID)
}
