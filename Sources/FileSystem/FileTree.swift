import HashTreeCollections
import Simulation

/// The tree of one disk, as a value: copied in O(1), with what is unchanged shared between copies.
///
/// It knows inodes and single names. Paths, mount points and who may do what belong to the kernel.
package struct FileTree: Sendable {
  package private(set) var inodes: TreeDictionary<InodeNumber, Inode> = [:]
  package let root: InodeNumber
  /// Free space of the disk in 512-byte units; writing beyond it throws ENOSPC.
  package private(set) var capacityBlocks: Int
  package private(set) var usedBlocks = 0
  private var nextNumber: InodeNumber
  /// Numbers of deleted files, which ext4 gives to new ones, the lowest first.
  private var freeNumbers: [InodeNumber] = []
  /// The tree that this one goes back to, and the inodes that may be different from there.
  private(set) var origin = Origin()
  private(set) var touched: TreeSet<InodeNumber> = []

  /// A tree made in one go: the root's number is 2, the others follow from `firstNumber` on; those without
  /// a name are left out.
  init(root: Inode, others: [Inode], firstNumber: InodeNumber) {
    self.root = 2
    capacityBlocks = .max
    nextNumber = firstNumber + InodeNumber(others.count)
    inodes[2] = root
    usedBlocks = root.blocks
    for (index, inode) in others.enumerated() where inode.linkCount > 0 {
      inodes[firstNumber + InodeNumber(index)] = inode
      usedBlocks += inode.blocks
    }
  }

  package init(
    root: InodeNumber = 2, firstNumber: InodeNumber = 65_537, rootMode: FileMode = 0o755, capacityBlocks: Int = .max,
    time: Timestamp
  ) {
    self.root = root
    self.capacityBlocks = capacityBlocks
    nextNumber = firstNumber
    inodes[root] = Inode(
      content: .directory(Directory(parent: root)), mode: rootMode, owner: 0, group: 0, time: time, linkCount: 2)
    usedBlocks = 8
  }

  package subscript(number: InodeNumber) -> Inode? {
    inodes[number]
  }

  // MARK: Names

  package func directory(_ number: InodeNumber) throws(Errno) -> Directory {
    guard case .directory(let directory)? = inodes[number]?.content else { throw .ENOTDIR }
    return directory
  }

  /// The inode that a name in a directory stands for; "." and ".." included.
  package func lookup(_ name: String, in number: InodeNumber) throws(Errno) -> InodeNumber {
    let directory = try directory(number)
    switch name {
    case ".": return number
    case "..": return directory.parent
    default:
      guard let found = directory[name] else { throw .ENOENT }
      return found
    }
  }

  /// Makes a new inode and enters it under a name.
  package mutating func create(
    _ content: Inode.Content, named name: String, in parent: InodeNumber, mode: FileMode, owner: UserID, group: GroupID,
    time: Timestamp
  ) throws(Errno) -> InodeNumber {
    let directory = try directory(parent)
    guard directory[name] == nil else { throw .EEXIST }
    guard name.utf8.count <= 255 else { throw .ENAMETOOLONG }
    var inode = Inode(content: content, mode: mode, owner: owner, group: group, time: time)
    if case .directory = content {
      inode.content = .directory(Directory(parent: parent))
      inode.linkCount = 2
    }
    guard usedBlocks + inode.blocks <= capacityBlocks else { throw .ENOSPC }
    let number = takeNumber()
    usedBlocks += inode.blocks
    let isDirectory = inode.isDirectory
    inodes[number] = inode
    touched.insert(number)
    enter(name, number, in: parent, time: time)
    if isDirectory { inodes[parent]?.linkCount += 1 }
    return number
  }

  /// Gives an inode another name (link(2)).
  package mutating func link(_ number: InodeNumber, as name: String, in parent: InodeNumber, time: Timestamp)
    throws(Errno)
  {
    let directory = try directory(parent)
    guard directory[name] == nil else { throw .EEXIST }
    guard let inode = inodes[number] else { throw .ENOENT }
    guard !inode.isDirectory else { throw .EPERM }
    enter(name, number, in: parent, time: time)
    inodes[number]?.linkCount += 1
    inodes[number]?.changeTime = time
    touched.insert(number)
  }

  /// Takes a name away (unlink(2), rmdir(2)); the inode goes with its last name, unless it is kept for
  /// those who have it open, until `release`.
  package mutating func remove(_ name: String, from parent: InodeNumber, keepingInode: Bool = false, time: Timestamp)
    throws(Errno)
  {
    guard let number = try directory(parent)[name] else { throw .ENOENT }
    if case .directory(let directory)? = inodes[number]?.content {
      guard directory.isEmpty else { throw .ENOTEMPTY }
      inodes[parent]?.linkCount -= 1
      inodes[number]?.linkCount = 0
    } else {
      inodes[number]?.linkCount -= 1
    }
    inodes[number]?.changeTime = time
    touched.insert(number)
    modify(parent) { $0.remove(name) }
    touch(parent, time)
    if !keepingInode { release(number) }
  }

  /// Frees an inode that has no name any more.
  package mutating func release(_ number: InodeNumber) {
    guard let inode = inodes[number], inode.linkCount <= 0 else { return }
    usedBlocks -= inode.blocks
    inodes[number] = nil
    touched.insert(number)
    let index = freeNumbers.firstIndex { $0 < number } ?? freeNumbers.endIndex
    freeNumbers.insert(number, at: index)
  }

  /// Moves a name (rename(2)); what the new name stood for loses it.
  package mutating func rename(
    _ name: String, in parent: InodeNumber, to newName: String, in newParent: InodeNumber,
    keepingReplaced: Bool = false,
    time: Timestamp
  ) throws(Errno) {
    guard let number = try directory(parent)[name] else { throw .ENOENT }
    guard newName.utf8.count <= 255 else { throw .ENAMETOOLONG }
    let movesDirectory = inodes[number]?.isDirectory == true
    if movesDirectory {
      var ancestor = newParent
      while ancestor != root {
        if ancestor == number { throw .EINVAL }
        ancestor = try directory(ancestor).parent
      }
    }
    if let replaced = try directory(newParent)[newName] {
      if replaced == number { return }
      switch (movesDirectory, inodes[replaced]?.isDirectory == true) {
      case (true, false): throw .ENOTDIR
      case (false, true): throw .EISDIR
      default: break
      }
      try remove(newName, from: newParent, keepingInode: keepingReplaced, time: time)
    }
    modify(parent) { $0.remove(name) }
    enter(newName, number, in: newParent, time: time)
    touch(parent, time)
    inodes[number]?.changeTime = time
    touched.insert(number)
    if movesDirectory, parent != newParent {
      modify(number) { $0.parent = newParent }
      inodes[parent]?.linkCount -= 1
      inodes[newParent]?.linkCount += 1
    }
  }

  // MARK: Contents

  /// Up to `count` bytes of a regular file from `offset`.
  package func read(_ number: InodeNumber, at offset: Int, count: Int) throws(Errno) -> [UInt8] {
    switch inodes[number]?.content {
    case .data(let bytes):
      guard offset < bytes.count else { return [] }
      if offset == 0, count >= bytes.count { return bytes }
      return Array(bytes[offset..<min(bytes.count, offset + min(count, bytes.count))])
    case .program(let name, let size):
      guard offset < size else { return [] }
      return ProgramImage.bytes(name: name, size: size, in: offset..<min(size, offset + min(count, size)))
    case .unwritten(let file):
      guard offset < file.size else { return [] }
      return Array(file.bytes[offset..<min(file.size, offset + min(count, file.size))])
    case .directory: throw .EISDIR
    case nil: throw .ENOENT
    default: throw .EINVAL
    }
  }

  /// Writes bytes into a regular file at `offset`; a gap before it reads as zeros.
  package mutating func write(_ number: InodeNumber, _ bytes: [UInt8], at offset: Int, time: Timestamp) throws(Errno) {
    try changeData(number, time: time) { data throws(Errno) in
      if offset == 0, bytes.count >= data.count {
        data = bytes
      } else if offset == data.count {
        data.append(contentsOf: bytes)
      } else {
        if offset > data.count { data.append(contentsOf: repeatElement(0, count: offset - data.count)) }
        data.replaceSubrange(offset..<min(data.count, offset + bytes.count), with: bytes)
      }
    }
  }

  /// Cuts a regular file, or fills it with zeros, to `size` bytes.
  package mutating func truncate(_ number: InodeNumber, to size: Int, time: Timestamp) throws(Errno) {
    try changeData(number, time: time) { data throws(Errno) in
      if size == 0 {
        data = []
      } else if size < data.count {
        data.removeLast(data.count - size)
      } else {
        data.append(contentsOf: repeatElement(0, count: size - data.count))
      }
    }
  }

  /// Changes an inode's owner, mode or times; not its content.
  package mutating func setAttributes(_ number: InodeNumber, _ change: (inout Inode) -> Void) {
    guard inodes[number] != nil else { return }
    withInode(number, change)
  }

  /// Sets how many 512-byte units the disk has.
  package mutating func setCapacity(blocks: Int) {
    capacityBlocks = blocks
  }

  // MARK: Saving

  /// What a tree keeps besides its inodes.
  package struct Ledger: Hashable, Sendable, Codable {
    package var root: InodeNumber
    package var capacityBlocks: Int
    package var usedBlocks: Int
    package var nextNumber: InodeNumber
    package var freeNumbers: [InodeNumber]

    package init(
      root: InodeNumber, capacityBlocks: Int, usedBlocks: Int, nextNumber: InodeNumber, freeNumbers: [InodeNumber]
    ) {
      self.root = root
      self.capacityBlocks = capacityBlocks
      self.usedBlocks = usedBlocks
      self.nextNumber = nextNumber
      self.freeNumbers = freeNumbers
    }
  }

  package var ledger: Ledger {
    Ledger(
      root: root, capacityBlocks: capacityBlocks, usedBlocks: usedBlocks, nextNumber: nextNumber,
      freeNumbers: freeNumbers)
  }

  /// A tree of what was saved of one.
  package init(ledger: Ledger, inodes: TreeDictionary<InodeNumber, Inode>) {
    root = ledger.root
    capacityBlocks = ledger.capacityBlocks
    usedBlocks = ledger.usedBlocks
    nextNumber = ledger.nextNumber
    freeNumbers = ledger.freeNumbers
    self.inodes = inodes
  }

  /// Turns the tree into a later or earlier one that goes back to the same tree: with other inodes in the
  /// places of some, or none.
  package mutating func replace(_ changes: [(number: InodeNumber, inode: Inode?)], ledger: Ledger) {
    for (number, inode) in changes {
      inodes[number] = inode
      touched.insert(number)
    }
    capacityBlocks = ledger.capacityBlocks
    usedBlocks = ledger.usedBlocks
    nextNumber = ledger.nextNumber
    freeNumbers = ledger.freeNumbers
  }

  /// Begins to count changes from here: copies that are made from now on can be compared in a time that
  /// depends on what was changed, not on how many files there are.
  package mutating func markOrigin() {
    origin = Origin()
    touched = []
  }

  /// The numbers of the inodes that may differ between two trees, in order.
  package func candidates(against other: FileTree) -> [InodeNumber] {
    if origin === other.origin { return touched.union(other.touched).sorted() }
    return TreeSet(inodes.keys).union(TreeSet(other.inodes.keys)).sorted()
  }

  /// Stands for the tree that copies go back to.
  final class Origin: Sendable {}

  // MARK: Pieces

  private mutating func withInode<Result>(_ number: InodeNumber, _ change: (inout Inode) -> Result) -> Result? {
    guard var inode = inodes[number] else { return nil }
    touched.insert(number)
    // Out of the tree while it is changed, so that its buffers are not copied.
    inodes[number]?.content = .fifo
    defer { inodes[number] = inode }
    return change(&inode)
  }

  private mutating func modify(_ number: InodeNumber, _ change: (inout Directory) -> Void) {
    let before = inodes[number]?.blocks ?? 0
    _ = withInode(number) { inode in
      guard case .directory(var directory) = inode.content else { return }
      inode.content = .fifo
      change(&directory)
      inode.content = .directory(directory)
    }
    usedBlocks += (inodes[number]?.blocks ?? 0) - before
  }

  private mutating func enter(_ name: String, _ number: InodeNumber, in parent: InodeNumber, time: Timestamp) {
    modify(parent) { $0.set(name, to: number) }
    touch(parent, time)
  }

  private mutating func touch(_ number: InodeNumber, _ time: Timestamp) {
    inodes[number]?.modificationTime = time
    inodes[number]?.changeTime = time
    touched.insert(number)
  }

  private mutating func changeData(
    _ number: InodeNumber, time: Timestamp, _ change: (inout [UInt8]) throws(Errno) -> Void
  ) throws(Errno) {
    guard let before = inodes[number] else { throw .ENOENT }
    let blocksBefore = before.blocks
    var data: [UInt8]
    switch before.content {
    case .data(let bytes): data = bytes
    case .program(let name, let size): data = ProgramImage.bytes(name: name, size: size)
    case .unwritten(let file): data = file.bytes
    case .directory: throw .EISDIR
    default: throw .EINVAL
    }
    let sizeBefore = data.count
    touched.insert(number)
    _ = consume before
    inodes[number]?.content = .data([])
    do {
      try change(&data)
    } catch {
      inodes[number]?.content = .data(data)
      throw error
    }
    let blocksAfter = (data.count + 4095) / 4096 * 8
    let isFull = blocksAfter > blocksBefore && usedBlocks + blocksAfter - blocksBefore > capacityBlocks
    if isFull, data.count > sizeBefore { data.removeLast(data.count - sizeBefore) }
    inodes[number]?.content = .data(data)
    if isFull { throw .ENOSPC }
    usedBlocks += blocksAfter - blocksBefore
    touch(number, time)
  }

  private mutating func takeNumber() -> InodeNumber {
    if let free = freeNumbers.popLast() { return free }
    nextNumber += 1
    return nextNumber - 1
  }
}
