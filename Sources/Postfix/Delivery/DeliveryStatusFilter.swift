import FileSystem

/// Tables that change what became of a recipient: parameters default_delivery_status_filter and those of the
/// delivery agents.
struct DeliveryStatusFilter {
  private let daemon: Daemon
  private let maps: Maps

  private static let parameters = [
    "local": "local_delivery_status_filter", "virtual": "virtual_delivery_status_filter",
    "pipe": "pipe_delivery_status_filter", "smtp": "smtp_delivery_status_filter",
    "lmtp": "lmtp_delivery_status_filter",
  ]

  /// Nil where the program of the process has no filter.
  init?(_ daemon: Daemon) {
    guard let program = daemon.process?.program, let parameter = DeliveryStatusFilter.parameters[program] else {
      return nil
    }
    self.daemon = daemon
    maps = Maps(parameter, daemon.configuration.text(parameter), flags: [.locks])
    if maps.isEmpty { return nil }
  }

  /// What is reported in place of a status: of success another success, of failure another failure.
  func filtered(_ status: DeliveryStatus) -> DeliveryStatus {
    guard let text = daemon.find("\(status.status) \(status.reason)", in: maps).text else { return status }
    let code = text.prefix { $0 != " " && $0 != "\t" }
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    let isStatus = parts.count == 3 && parts.allSatisfy { (1...3).contains($0.utf8.count) && UInt16($0) != nil }
    let isSuccess = status.status.hasPrefix("2")
    guard isStatus, isSuccess ? code.hasPrefix("2") : code.hasPrefix("4") || code.hasPrefix("5") else {
      daemon.warn("\(maps.title): bad status code: \(text)")
      return status
    }
    var result = status
    result.status = String(code)
    result.reason = String(text.dropFirst(code.count).drop { $0 == " " || $0 == "\t" })
    return result
  }
}
