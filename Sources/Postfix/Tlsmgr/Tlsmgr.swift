import Kernel

/// tlsmgr(8): keeps TLS sessions and random bytes, which are the same here with and without it.
package struct Tlsmgr: PostfixDaemon {
  package static let program = "tlsmgr"
  package static let servesManyClients = true

  package init() {}
}
