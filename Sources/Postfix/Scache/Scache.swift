import Kernel

/// scache(8): keeps connections for the next delivery. Nobody keeps any here, so the process has nothing to do.
package struct Scache: PostfixDaemon {
  package static let program = "scache"
  package static let servesManyClients = true

  package init() {}
}
