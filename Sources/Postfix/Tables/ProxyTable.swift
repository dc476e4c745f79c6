import FileSystem
import Kernel

/// `proxy:type:name`, a table that proxymap(8) opens for others, outside of their chroot.
package struct ProxyTable: LookupTable {
  package static let type = "proxy"
  package let request: TableRequest
  package let isPattern: Bool

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    guard request.name.utf8.contains(UInt8(ascii: ":")) else {
      throw TableFailure(.unavailable, "proxymap open failed for table \"\(request.name)\": invalid request")
    }
    isPattern = try context.machine.mailSystem(of: context.configuration) { () throws(TableFailure) in
      try ProxyTable.open(request, in: context)
    }
  }

  /// - Returns: whether the table behind the service is one of patterns.
  private static func open(_ request: TableRequest, in context: TableContext) throws(TableFailure) -> Bool {
    switch acquire("proxymap", on: context.machine) {
    case .failure(let refusal):
      let socket = "private/proxymap"
      context.warn("connect to \(socket): \(refusal.message)")
      throw TableFailure(.unavailable, "connect to \(socket): \(refusal.message)")
    case .success(let proxy):
      defer { proxy.release() }
      try checkAccess(to: request.name, by: proxy)
      return proxy.withTables(else: true) { tables, context throws(Fatal) in
        try tables.table(request.name, request.flags, in: context).isPattern
      }
    }
  }

  /// Whether parameter proxy_read_maps lists a table.
  private static func checkAccess(to title: String, by proxy: Daemon) throws(TableFailure) {
    guard !isApproved(title, in: "proxy_read_maps", access: "read-only", by: proxy) else { return }
    throw TableFailure(.unavailable, "proxymap service is not configured for table \"\(title)\"")
  }

  private static func isApproved(
    _ title: String, in parameter: String, access: String, by proxy: Daemon
  ) -> Bool {
    let approved = ListText.splitWithBraces(proxy.configuration.text(parameter))
    if approved.contains("proxy:" + title) { return true }
    proxy.warn("request for unapproved table: \"\(title)\"")
    proxy.warn("to approve this table for \(access) access, list proxy:\(title) in main.cf:\(parameter)")
    return false
  }

  /// Why a table can't be changed by the service that writes.
  static func refusalToWrite(_ title: String, on machine: Machine) -> TableFailure {
    guard case .success(let proxy) = acquire("proxywrite", on: machine) else {
      return TableFailure(.fatal, "connect to private/proxywrite: \(Errno.ENOENT.message)")
    }
    defer { proxy.release() }
    guard isApproved(title, in: "proxy_write_maps", access: "read-write", by: proxy) else {
      return TableFailure(.fatal, "proxywrite service is not configured for table \"\(title)\"")
    }
    return TableFailure(.fatal, "postroom: changing a table by way of proxywrite is not simulated")
  }

  /// A process of the service, which starts anew where a table that it has opened is another one now.
  private static func acquire(_ service: String, on machine: Machine) -> Result<Daemon, Errno> {
    for _ in 0..<2 {
      switch MasterService.acquire(service, .unix, on: machine) {
      case .failure(let unavailable): return .failure(unavailable.reason == .noSuchService ? .ENOENT : .ECONNREFUSED)
      case .success(let daemon): if !daemon.restartsForChangedTable() { return .success(daemon) }
      }
    }
    return .failure(.ECONNREFUSED)
  }

  /// Why one can't speak with the service; nil where one can.
  static func refusal(of service: String, _ configuration: MainConfiguration, on machine: Machine) -> Errno? {
    machine.mailSystem(of: configuration) {
      switch acquire(service, on: machine) {
      case .failure(let refusal): return refusal
      case .success(let daemon):
        daemon.release()
        return nil
      }
    }
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    try context.machine.mailSystem(of: context.configuration) { () throws(TableFailure) in
      try ask(key, on: context.machine)
    }
  }

  private func ask(_ key: String, on machine: Machine) throws(TableFailure) -> String? {
    guard case .success(let proxy) = ProxyTable.acquire("proxymap", on: machine) else {
      throw TableFailure(.retry, "Application error")
    }
    defer { proxy.release() }
    var failure: TableFailure?
    let value = proxy.withTables(else: String?.none) { tables, context throws(Fatal) in
      let table = try tables.table(request.name, request.flags, in: context)
      do throws(TableFailure) {
        return try table.ask(key, request.flags, in: context)
      } catch {
        if error.kind == .unavailable { context.warn("\(request.name) is unavailable. \(error.text)") }
        failure = error
        return nil
      }
    }
    guard failure == nil else { throw TableFailure(.retry, "Application error") }
    return value
  }
}
