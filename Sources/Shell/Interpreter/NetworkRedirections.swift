import DNS
import FileSystem
import Kernel

/// /dev/tcp/HOST/PORT: files that only the shell knows.
extension Shell {
  /// Connects to a port; the socket's descriptor.
  func connectTCP(host: String, port: String) async throws(Errno) -> Int {
    guard let number = UInt16(port), let addresses = machine.addresses(of: host), !addresses.isEmpty else {
      throw .EINVAL
    }
    var failure = Errno.ECONNREFUSED
    for address in addresses {
      do throws(Errno) {
        return try await process.connect(to: SocketAddress(address, number))
      } catch {
        failure = error
      }
    }
    throw failure
  }
}
