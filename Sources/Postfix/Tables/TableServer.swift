import FileSystem
import Kernel

/// Where the server of a table is, "inet:host:port" or "unix:path": nobody answers there, in this world.
struct TableServer: Sendable, Codable {
  /// As messages name it: without the type.
  let place: String
  private let isUnix: Bool

  /// - Parameter name: without a type, it is a host and a port.
  init(_ name: String) {
    isUnix = name.hasPrefix("unix:")
    place = isUnix || name.hasPrefix("inet:") ? String(name.dropFirst(5)) : name
  }

  /// Tries to reach it, which is reported.
  ///
  /// - Returns: why that failed.
  /// - Throws: `TableFailure` for a name that makes no sense.
  func refuse(in context: TableContext) throws(TableFailure) -> Errno {
    let failure =
      isUnix
      ? (context.files.exists(place) ? Errno.ECONNREFUSED : .ENOENT) : try NetworkPlace(place).refuse(in: context)
    context.warn("connect to \(place): \(failure.message)")
    return failure
  }
}
