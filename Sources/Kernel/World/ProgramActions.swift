/// What programs did by themselves, as opposed to what daemons did meanwhile.
///
/// Tells a command line that changed something from one during which something happened to change.
package struct ProgramActions: Sendable {
  package struct File: Hashable, Sendable {
    package let machine: Int
    package let id: FileID
  }

  /// The files and directories that were written to.
  package internal(set) var files: Set<File> = []
  /// Whether a daemon was sent something: a message, a signal, a connection.
  package internal(set) var reachedDaemons = false

  package init() {}
}
