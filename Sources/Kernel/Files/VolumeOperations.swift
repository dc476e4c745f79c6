import FileSystem

/// What the file systems that the kernel makes up do not let anybody do, root not excepted.
extension VolumeTable {
  private func isTerminals(_ volume: Int) -> Bool {
    mounts.contains { $0.volume == volume && $0.type == "devpts" }
  }

  /// Whether a file can be made in a directory; `content` is nil for a further name of one that is there.
  ///
  /// - Throws: ENOENT in /proc; in /dev/pts EACCES for files, EPERM for all others.
  func checkCreation(in directory: FileID, _ content: Inode.Content?) throws(Errno) {
    if case .processes = volumes[directory.volume] { throw .ENOENT }
    guard isTerminals(directory.volume) else { return }
    if case .data? = content { throw .EACCES }
    throw .EPERM
  }

  /// Whether a name can be taken out of a directory.
  ///
  /// - Throws: EPERM in /proc and /dev/pts; EACCES below /proc/sys.
  func checkRemoval(from directory: FileID) throws(Errno) {
    if case .processes = volumes[directory.volume] {
      throw ProcNode(directory.inode).kind == .system ? .EACCES : .EPERM
    }
    if isTerminals(directory.volume) { throw .EPERM }
  }
}
