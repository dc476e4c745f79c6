import CommandConventions
import FileSystem
import Kernel

/// mount(8): shows what is mounted. Nothing can be mounted on these hosts.
struct Mount: UtilLinuxProgram {
  static let name = "mount"
  static var version: String? { MountTable.version(name) }

  private var operands: [String] = []
  private var types: [String] = []
  private var source: String?
  private var target: String?
  private var mountsAll = false
  /// An option that only makes sense for a mount that is to be made.
  private var action: String?

  static func help(_ name: String) -> String {
    """

    Usage:
     mount [-lhV]
     mount -a [options]
     mount [options] [--source] <source> | [--target] <directory>
     mount [options] <source> <directory>
     mount <operation> <mountpoint> [<target>]

    Shows what is mounted; making mounts is not simulated.

    Options:
     -a, --all               all file systems of fstab
     -l, --show-labels       labels as well
     -o, --options <list>    options of the mount
     -t, --types <list>      only file systems of those types
         --source <src>      what is mounted
         --target <target>   where it is mounted

     -h, --help              display this help
     -V, --version           display version

    For more details see mount(8).

    """
  }

  mutating func read(_ line: GNUCommandLine) throws(Complaint) {
    var options = line.utilLinuxOptions(
      "aBcfFilL:Mno:O:rRsT:t:U:vwN:m::",
      [
        "all": .none, "show-labels": .none, "options": .required, "types": .required, "source": .required,
        "target": .required, "bind": .none, "rbind": .none, "move": .none, "read-only": .none, "verbose": .none,
        "fake": .none, "no-mtab": .none, "rw": .none, "read-write": .none, "label": .required, "uuid": .required,
        "make-shared": .none, "make-slave": .none, "make-private": .none, "fstab": .required, "mkdir": .optional,
      ])
    while let option = try options.next() {
      switch option.name {
      case "l", "show-labels", "v", "verbose", "n", "no-mtab", "i": break
      case "a", "all": mountsAll = true
      case "t", "types": types = (option.argument ?? "").split(separator: ",").map(String.init)
      case "source": source = option.argument
      case "target": target = option.argument
      default: action = (option.isLong ? "--" : "-") + option.name
      }
    }
    operands = options.operands
    if operands.count > 2 { throw .usage("bad usage") }
  }

  func perform(_ process: Process) async throws(Errno) -> ExitStatus {
    var source = source
    var target = target
    switch (operands.count, target) {
    case (2, _): (source, target) = (operands[0], operands[1])
    case (1, nil): target = operands[0]
    case (1, _): source = operands[0]
    default: break
    }
    if source == nil, target == nil {
      if mountsAll { return .success }
      if let action { return try await MountTable.refuse("mount \(action)", process) }
      try await process.write(MountTable.rows(of: types, process.machine).joined())
      return .success
    }
    let isMounted = target.map { MountTable.row(at: $0, process) != nil } ?? false
    guard let source else {
      let name = target ?? ""
      if isMounted { return try await MountTable.refuse("mount \(action ?? name)", process) }
      return try await process.fail("\(name): can't find in /etc/fstab.")
    }
    return try await refuse(source, on: target ?? "", process)
  }

  /// Why a source can't be mounted on a directory.
  private func refuse(_ source: String, on target: String, _ process: Process) async throws(Errno) -> ExitStatus {
    let hint = "\n       dmesg(1) may have more information after failed mount system call."
    guard (try? process.files.status(target).isDirectory) == true else {
      return try await process.fail("\(target): mount point does not exist.\(hint)", ExitStatus(32))
    }
    guard process.credentials.isSuperuser else {
      return try await process.fail("\(target): must be superuser to use mount.\(hint)", ExitStatus(32))
    }
    if source.hasPrefix("/"), !process.files.exists(source) {
      return try await process.fail("\(target): special device \(source) does not exist.\(hint)", ExitStatus(32))
    }
    return try await MountTable.refuse("mount \(source)", process)
  }
}
