import FileSystem
import Kernel

/// What is mounted, as mount(8) tells it.
enum MountTable {
  static func version(_ name: String) -> String {
    "\(name) from util-linux 2.38.1 (libmount 2.38.1: selinux, smack, btrfs, verity, namespaces, assert, debug)"
  }

  /// The lines of mount(8), of the types of a list; all where none is known, as the real one does.
  static func rows(of types: [String], _ machine: Machine) -> [String] {
    let excluded = types.first?.hasPrefix("no") == true
    let names = Set(types.map { excluded && $0.hasPrefix("no") ? String($0.dropFirst(2)) : $0 })
    return machine.state.volumes.mounts.filter { mount in
      types.isEmpty || names.contains(mount.type) != excluded
    }.map { "\($0.source) on \($0.path) type \($0.type) (\($0.options))\n" }
  }

  /// The mount whose directory or source a name is.
  static func row(at name: String, _ process: Process) -> Kernel.Mount? {
    let path = (try? process.files.realPath(name)) ?? name
    return process.machine.state.volumes.mounts.last { $0.path == path || $0.source == name }
  }

  static func refuse(_ what: String, _ process: Process) async throws(Errno) -> ExitStatus {
    try await process.writeError("postroom: \(what) is not simulated\n")
    return .failure
  }
}
