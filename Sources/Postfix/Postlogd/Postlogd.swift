import Kernel

/// postlogd(8): writes the log file. `PostfixLog` does the writing; here is the process.
package struct Postlogd: PostfixDaemon {
  package static let program = "postlogd"
  package static let servesManyClients = true

  package init() {}
}
