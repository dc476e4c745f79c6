import FileSystem
import HashTreeCollections
import Simulation

/// File trees as CBOR: whole ones, and what is different from another.
///
/// A whole tree is `[ledger, [inode, …]]`, a difference the same with only the inodes that changed. An inode
/// is an array: number, kind, then mode, owner, group, links, modification time, how much later access and
/// change were, and the content by its kind.
package enum TreeCoding {
  private enum Kind: UInt64 {
    case data = 0
    case program, directory, symbolicLink, fifo, socket, characterDevice, blockDevice
    /// There is no such inode any more.
    case removed
    /// Data that begins with what the other tree's inode has: its length, and the rest.
    case appended
    /// Content that is made up: size, kind (0 text, 1 binary, 2 script), lines, interpreter, program.
    case unwritten
  }

  // MARK: Writing

  /// A whole tree.
  package static func encode(_ tree: FileTree) -> [UInt8] {
    let numbers = tree.inodes.keys.sorted()
    var writer = CBORWriter()
    write(tree.ledger, numbers.count, to: &writer)
    for number in numbers {
      if let inode = tree[number] { write(inode, number, since: nil, to: &writer) }
    }
    return writer.bytes
  }

  /// What turns one tree into another; nil when they are the same.
  package static func difference(from old: FileTree, to new: FileTree) -> [UInt8]? {
    let changed = new.candidates(against: old).filter { old[$0] != new[$0] }
    guard !changed.isEmpty || old.ledger != new.ledger else { return nil }
    var writer = CBORWriter()
    write(new.ledger, changed.count, to: &writer)
    for number in changed {
      if let inode = new[number] {
        write(inode, number, since: old[number], to: &writer)
      } else {
        writer.array(2)
        writer.unsigned(number)
        writer.unsigned(Kind.removed.rawValue)
      }
    }
    return writer.bytes
  }

  private static func write(_ ledger: FileTree.Ledger, _ count: Int, to writer: inout CBORWriter) {
    writer.array(2)
    writer.array(4 + ledger.freeNumbers.count)
    writer.unsigned(ledger.root)
    writer.integer(Int64(ledger.capacityBlocks))
    writer.integer(Int64(ledger.usedBlocks))
    writer.unsigned(ledger.nextNumber)
    for number in ledger.freeNumbers { writer.unsigned(number) }
    writer.array(count)
  }

  private static func write(_ inode: Inode, _ number: InodeNumber, since old: Inode?, to writer: inout CBORWriter) {
    func head(_ kind: Kind, _ count: Int) {
      writer.array(9 + count)
      writer.unsigned(number)
      writer.unsigned(kind.rawValue)
      writer.unsigned(UInt64(inode.mode.rawValue))
      writer.unsigned(UInt64(inode.owner))
      writer.unsigned(UInt64(inode.group))
      writer.integer(Int64(inode.linkCount))
      writer.integer(inode.modificationTime.nanoseconds)
      writer.integer(inode.accessTime.nanoseconds &- inode.modificationTime.nanoseconds)
      writer.integer(inode.changeTime.nanoseconds &- inode.modificationTime.nanoseconds)
    }
    switch inode.content {
    case .data(let bytes):
      if case .data(let before)? = old?.content, !before.isEmpty, bytes.starts(with: before) {
        head(.appended, 2)
        writer.unsigned(UInt64(before.count))
        writer.byteString(bytes[before.count...])
      } else {
        head(.data, 1)
        writer.byteString(bytes)
      }
    case .program(let name, let size):
      head(.program, 2)
      writer.text(name)
      writer.unsigned(UInt64(size))
    case .unwritten(let file):
      head(.unwritten, 5)
      writer.unsigned(UInt64(file.size))
      let (kind, lines, interpreter, program): (UInt64, Int, String, String) =
        switch file.kind {
        case .text(let lines): (0, lines, "", "")
        case .binary: (1, 0, "", "")
        case .script(let interpreter, let program, let lines): (2, lines, interpreter, program)
        }
      writer.unsigned(kind)
      writer.unsigned(UInt64(lines))
      writer.text(interpreter)
      writer.text(program)
    case .directory(let directory):
      head(.directory, 3)
      writer.unsigned(directory.parent)
      writer.unsigned(UInt64(directory.highWater))
      writer.array(directory.entries.count * 2)
      for entry in directory.entries {
        writer.text(entry.name)
        writer.unsigned(entry.inode)
      }
    case .symbolicLink(let target):
      head(.symbolicLink, 1)
      writer.text(target)
    case .fifo: head(.fifo, 0)
    case .socket: head(.socket, 0)
    case .characterDevice(let device):
      head(.characterDevice, 2)
      writer.unsigned(UInt64(device.major))
      writer.unsigned(UInt64(device.minor))
    case .blockDevice(let device):
      head(.blockDevice, 2)
      writer.unsigned(UInt64(device.major))
      writer.unsigned(UInt64(device.minor))
    }
  }

  // MARK: Reading

  /// A whole tree; copies of it can be compared fast.
  package static func decode(_ bytes: ArraySlice<UInt8>) throws(CBORError) -> FileTree {
    var reader = CBORReader(bytes)
    let (ledger, count) = try readHead(&reader)
    var inodes: TreeDictionary<InodeNumber, Inode> = [:]
    for _ in 0..<count {
      let (number, inode) = try readInode(&reader, since: nil)
      inodes[number] = inode
    }
    guard reader.isAtEnd else { throw reader.failure(.trailingData) }
    var tree = FileTree(ledger: ledger, inodes: inodes)
    guard tree[ledger.root]?.isDirectory == true else { throw reader.failure(.unexpectedType) }
    tree.markOrigin()
    return tree
  }

  /// Turns a tree into the one that a difference leads to.
  package static func apply(_ difference: ArraySlice<UInt8>, to tree: inout FileTree) throws(CBORError) {
    var reader = CBORReader(difference)
    let (ledger, count) = try readHead(&reader)
    var changes: [(number: InodeNumber, inode: Inode?)] = []
    changes.reserveCapacity(count)
    let old: FileTree? = tree
    for _ in 0..<count {
      let change = try readInode(&reader, since: old)
      changes.append(change)
    }
    guard reader.isAtEnd else { throw reader.failure(.trailingData) }
    guard ledger.root == tree.root else { throw reader.failure(.outOfRange) }
    tree.replace(changes, ledger: ledger)
  }

  private static func readHead(_ reader: inout CBORReader) throws(CBORError) -> (FileTree.Ledger, count: Int) {
    guard try reader.array() == 2 else { throw reader.failure(.unexpectedType) }
    let count = try reader.array()
    guard count >= 4 else { throw reader.failure(.unexpectedType) }
    var ledger = FileTree.Ledger(
      root: try reader.unsigned(), capacityBlocks: Int(try reader.integer()), usedBlocks: Int(try reader.integer()),
      nextNumber: try reader.unsigned(), freeNumbers: [])
    for _ in 4..<count { ledger.freeNumbers.append(try reader.unsigned()) }
    return (ledger, try reader.array())
  }

  private static func readInode(_ reader: inout CBORReader, since tree: FileTree?) throws(CBORError)
    -> (number: InodeNumber, inode: Inode?)
  {
    let count = try reader.array()
    let number = try reader.unsigned()
    guard let kind = Kind(rawValue: try reader.unsigned()) else { throw reader.failure(.unsupported) }
    if kind == .removed {
      guard count == 2, tree != nil else { throw reader.failure(.unexpectedType) }
      return (number, nil)
    }
    let mode = FileMode(rawValue: try reader.integer(as: UInt16.self))
    let owner = try reader.integer(as: UserID.self)
    let group = try reader.integer(as: GroupID.self)
    let links = try reader.integer(as: Int.self)
    let modification = try reader.integer()
    let access = try reader.integer()
    let change = try reader.integer()
    let before = kind == .appended ? tree?[number]?.content : nil
    let (content, fields) = try readContent(kind, before, &reader)
    guard count == 9 + fields else { throw reader.failure(.unexpectedType) }
    var inode = Inode(
      content: content, mode: mode, owner: owner, group: group, time: Timestamp(nanoseconds: modification),
      linkCount: links)
    inode.accessTime = Timestamp(nanoseconds: modification &+ access)
    inode.changeTime = Timestamp(nanoseconds: modification &+ change)
    return (number, inode)
  }

  private static func readContent(_ kind: Kind, _ before: Inode.Content?, _ reader: inout CBORReader)
    throws(CBORError) -> (Inode.Content, fields: Int)
  {
    switch kind {
    case .data: return (.data(Array(try reader.byteString())), 1)
    case .appended:
      let length = try reader.integer(as: Int.self)
      guard case .data(let bytes)? = before, bytes.count == length else { throw reader.failure(.outOfRange) }
      return (.data(bytes + (try reader.byteString())), 2)
    case .program: return (.program(name: try reader.text(), size: try reader.integer(as: Int.self)), 2)
    case .unwritten: return (.unwritten(try readUnwritten(&reader)), 5)
    case .directory:
      let parent = try reader.unsigned()
      let highWater = try reader.integer(as: Int.self)
      let count = try reader.array()
      guard count.isMultiple(of: 2) else { throw reader.failure(.unexpectedType) }
      var entries: [Directory.Entry] = []
      entries.reserveCapacity(count / 2)
      for _ in 0..<(count / 2) {
        entries.append(Directory.Entry(name: try reader.text(), inode: try reader.unsigned()))
      }
      return (.directory(Directory(parent: parent, entries: entries, highWater: highWater)), 3)
    case .symbolicLink: return (.symbolicLink(try reader.text()), 1)
    case .fifo: return (.fifo, 0)
    case .socket: return (.socket, 0)
    case .characterDevice: return (.characterDevice(try readDevice(&reader)), 2)
    case .blockDevice: return (.blockDevice(try readDevice(&reader)), 2)
    case .removed: throw reader.failure(.unexpectedType)
    }
  }

  private static func readUnwritten(_ reader: inout CBORReader) throws(CBORError) -> UnwrittenFile {
    let size = try reader.integer(as: Int.self)
    let kind = try reader.unsigned()
    let lines = try reader.integer(as: Int.self)
    let interpreter = try reader.text()
    let program = try reader.text()
    switch kind {
    case 0: return UnwrittenFile(.text(lines: lines), size: size)
    case 1: return UnwrittenFile(.binary, size: size)
    case 2: return UnwrittenFile(.script(interpreter: interpreter, program: program, lines: lines), size: size)
    default: throw reader.failure(.outOfRange)
    }
  }

  private static func readDevice(_ reader: inout CBORReader) throws(CBORError) -> DeviceNumber {
    DeviceNumber(major: try reader.integer(as: UInt32.self), minor: try reader.integer(as: UInt32.self))
  }
}
