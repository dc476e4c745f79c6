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

  private var hasPort: Bool {
    let words = place.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return words.count > 1 && UInt16(String(Substring(words[words.count - 1]))) != nil
  }

  /// Tries to reach it, which is reported.
  ///
  /// - Returns: why that failed.
  func refuse(in context: TableContext) -> Errno {
    let failure: Errno
    if isUnix {
      failure = context.files.exists(place) ? .ECONNREFUSED : .ENOENT
    } else if hasPort {
      failure = .ECONNREFUSED
    } else {
      failure = .EADDRNOTAVAIL
      context.warn("host or service \(place) not found: Servname not supported for ai_socktype")
    }
    context.warn("connect to \(place): \(failure.message)")
    return failure
  }
}
