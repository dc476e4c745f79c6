import FileSystem
import Kernel
import Simulation

/// What an expression says of a file.
extension FindRun {
  func evaluate(_ expression: FindExpression, _ file: FindFile) async throws(Errno) -> Bool {
    if isQuitting { return false }
    switch expression {
    case .primary(let primary): return try await evaluate(primary, file)
    case .not(let inner): return try await !evaluate(inner, file)
    case .and(let parts):
      for part in parts where try await !evaluate(part, file) { return false }
      return true
    case .or(let parts):
      for part in parts where try await evaluate(part, file) { return true }
      return false
    case .list(let parts):
      var result = false
      for part in parts { result = try await evaluate(part, file) }
      return result
    }
  }

  private func evaluate(_ primary: FindPrimary, _ file: FindFile) async throws(Errno) -> Bool {
    switch primary {
    case .quit:
      isQuitting = true
      return true
    case .prune:
      isPruned = true
      return true
    case .print(let terminator, let output):
      var path = file.path.bytes
      if output == nil, terminator == 10, isTerminal { path = file.path.printable.bytes }
      try await write(path + [terminator], to: output)
      return true
    case .format(let format, let output):
      let formatting = FindFormatting(process: process, file: file)
      try await write(formatting.text(format, isTerminal: output == nil && isTerminal), to: output)
      return true
    case .list(let output):
      try await write(listing.line(file, process).bytes, to: output)
      return true
    case .execute(let command): return try await execute(command, file)
    case .delete: return try await delete(file)
    default: return test(primary, file)
    }
  }

  private func write(_ bytes: [UInt8], to output: Int?) async throws(Errno) {
    if let output { try await outputs[output].write(bytes) } else { try await process.write(bytes) }
  }

  private func delete(_ file: FindFile) async throws(Errno) -> Bool {
    guard file.path != "." else { return true }
    let files = process.files
    do throws(Errno) {
      let isDirectory = try files.linkStatus(file.path).isDirectory
      if isDirectory {
        try files.removeDirectory(file.path)
      } else {
        try files.remove(file.path)
      }
      return true
    } catch {
      if error == .EINTR { throw error }
      try await fail("cannot delete ‘\(file.path)’: \(error.message)")
      return false
    }
  }

  private func test(_ primary: FindPrimary, _ file: FindFile) -> Bool {
    let status = file.status
    let (files, machine) = (process.files, process.machine)
    switch primary {
    case .constant(let value): return value
    case .name(let glob): return glob.matches(file.baseName)
    case .path(let glob): return glob.matches(file.path)
    case .linkTarget(let glob):
      guard status.isSymbolicLink, let target = try? files.readLink(file.path) else { return false }
      return glob.matches(target)
    case .regex(let regex):
      let path = file.path.bytes
      return path.withUnsafeBufferPointer { regex.matchEnd(at: 0, in: $0) } == path.count
    case .type(let types, let followsLinks):
      guard followsLinks else { return types.contains(status.type) }
      return types.contains(otherType(file))
    case .size(let comparison, let unit): return comparison.holds(UInt64((status.size + unit - 1) / unit))
    case .isEmpty:
      if status.isDirectory { return (try? files.entries(of: file.path))?.isEmpty ?? false }
      return status.isRegular && status.size == 0
    case .permissions(let permissions): return permissions.holds(status)
    case .number(let field, let comparison):
      switch field {
      case .inode: return comparison.holds(status.id.inode)
      case .links: return comparison.holds(UInt64(status.linkCount))
      case .user: return comparison.holds(UInt64(status.owner))
      case .group: return comparison.holds(UInt64(status.group))
      }
    case .hasNoUser: return machine.user(withID: status.owner) == nil
    case .hasNoGroup: return machine.group(withID: status.group) == nil
    case .age(let field, let window): return window.holds(field.time(of: status))
    case .isNewer(let field, let reference): return field.time(of: status) > reference
    case .used(let window):
      let idle = status.accessTime - status.changeTime
      return idle.nanoseconds >= 0 && window.holds(Timestamp(nanoseconds: idle.nanoseconds))
    case .sameFile(let id): return status.id == id
    case .access(let mode): return files.mayAccess(mode, file.path)
    case .fileSystem(let type):
      return machine.state.volumes.mounts.last { $0.volume == status.id.volume }?.type == type
    default: return false
    }
  }

  /// -xtype: of what a link leads to, and of the link itself where links are followed.
  private func otherType(_ file: FindFile) -> FileType {
    let files = process.files
    let other = try? file.isFollowed ? files.linkStatus(file.path) : files.status(file.path)
    return (other ?? file.status).type
  }
}
