import Kernel

/// proxymap(8): reads tables for daemons in a chroot. `ProxyTable` does the reading; here is the process.
package struct Proxymap: PostfixDaemon {
  package static let program = "proxymap"
  package static let servesManyClients = true

  package init() {}
}
