import FileSystem
import Kernel

/// `proxy:type:name`, a table that proxymap(8) opens for others, outside of their chroot.
package struct ProxyTable: LookupTable {
  package static let type = "proxy"
  package let request: TableRequest

  package init(_ request: TableRequest, in context: TableContext) throws(TableFailure) {
    self.request = request
    guard request.name.utf8.contains(UInt8(ascii: ":")) else {
      throw TableFailure(.unavailable, "proxymap open failed for table \"\(request.name)\": invalid request")
    }
    try ProxyTable.checkAccess(to: request.name, in: context)
    var inner = TableContext(
      machine: context.machine, files: context.machine.files, configuration: context.configuration,
      report: { message in ProxyTable.log(message, in: context) })
    inner.environment = [:]
    do throws(TableFailure) {
      _ = try TableOpener.open(request.name, request.flags, in: inner)
    } catch {
      ProxyTable.log(.error(error.text), in: context)
    }
  }

  /// Whether parameter proxy_read_maps lists the table, and proxymap(8) can be asked.
  private static func checkAccess(to title: String, in context: TableContext) throws(TableFailure) {
    if case .failure(let unavailable) = MasterService.acquire("proxymap", on: context.machine) {
      let socket = "private/proxymap"
      let reason = unavailable.reason == .noSuchService ? Errno.ENOENT : Errno.ECONNREFUSED
      context.warn("connect to \(socket): \(reason.message)")
      throw TableFailure(.unavailable, "connect to \(socket): \(reason.message)")
    }
    defer { releaseProxy(on: context.machine) }
    let approved = ListText.splitWithBraces(context.configuration.text("proxy_read_maps"))
    guard !approved.contains("proxy:" + title) else { return }
    log(.warning("request for unapproved table: \"\(title)\""), in: context)
    log(
      .warning("to approve this table for read-only access, list proxy:\(title) in main.cf:proxy_read_maps"),
      in: context)
    throw TableFailure(.unavailable, "proxymap service is not configured for table \"\(title)\"")
  }

  private static func proxy(on machine: Machine) -> DaemonProcess? {
    machine.service(MasterService.self)?.processes.values.filter { $0.program == "proxymap" }.min { $0.pid < $1.pid }
  }

  private static func releaseProxy(on machine: Machine) {
    if let pid = proxy(on: machine)?.pid { MasterService.release(pid, on: machine) }
  }

  private static func log(_ message: Message, in context: TableContext) {
    guard let process = proxy(on: context.machine) else { return }
    PostfixLog(context.machine, process.configuration).write(message, tag: process.tag, pid: process.pid)
  }

  private func inner(_ context: TableContext) -> TableContext {
    TableContext(
      machine: context.machine, files: context.machine.files, configuration: context.configuration,
      report: { _ in })
  }

  package func find(_ key: String, in context: TableContext) throws(TableFailure) -> String? {
    let inner = inner(context)
    do throws(TableFailure) {
      return try TableOpener.open(request.name, request.flags, in: inner).find(key, in: inner)
    } catch {
      ProxyTable.log(.warning("\(request.name) is unavailable. \(error.text)"), in: context)
      throw TableFailure(.retry, "Application error")
    }
  }

  package func hasChanged(in context: TableContext) -> Bool { false }
}
