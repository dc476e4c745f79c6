import Simulation
import Testing

@testable import FileSystem

private let epoch = Timestamp(seconds: 0)

extension FileTree {
  fileprivate mutating func makeFile(_ name: String, in directory: InodeNumber, _ text: String = "") throws(Errno)
    -> InodeNumber
  {
    try create(.data(text.bytes), named: name, in: directory, mode: 0o644, owner: 0, group: 0, time: epoch)
  }

  fileprivate mutating func makeFolder(_ name: String, in directory: InodeNumber) throws(Errno) -> InodeNumber {
    try create(
      .directory(Directory(parent: 0)), named: name, in: directory, mode: 0o755, owner: 0, group: 0, time: epoch)
  }
}

@Suite struct FileTreeTests {
  @Test func `a copy does not change with its original`() throws {
    var tree = FileTree(time: epoch)
    let file = try tree.makeFile("a", in: tree.root, "one")
    let copy = tree
    try tree.write(file, "two".bytes, at: 3, time: epoch)
    try tree.remove("a", from: tree.root, time: epoch)
    #expect(try copy.read(file, at: 0, count: 100) == "one".bytes)
    #expect(throws: Errno.ENOENT) { try tree.lookup("a", in: tree.root) }
  }

  @Test func `writing beyond the end fills with zeros`() throws {
    var tree = FileTree(time: epoch)
    let file = try tree.makeFile("a", in: tree.root, "ab")
    try tree.write(file, [120], at: 4, time: epoch)
    #expect(try tree.read(file, at: 0, count: 10) == [97, 98, 0, 0, 120])
    try tree.truncate(file, to: 1, time: epoch)
    #expect(try tree.read(file, at: 0, count: 10) == [97])
  }

  @Test func `an inode lives as long as a name or somebody who has it open`() throws {
    var tree = FileTree(time: epoch)
    let file = try tree.makeFile("a", in: tree.root, "x")
    try tree.link(file, as: "b", in: tree.root, time: epoch)
    try tree.remove("a", from: tree.root, time: epoch)
    #expect(tree[file]?.linkCount == 1)
    try tree.remove("b", from: tree.root, keepingInode: true, time: epoch)
    #expect(tree[file]?.linkCount == 0)
    tree.release(file)
    #expect(tree[file] == nil)
    #expect(try tree.makeFile("c", in: tree.root) == file)
  }

  @Test func `a directory can't be moved below itself, nor removed while it is full`() throws {
    var tree = FileTree(time: epoch)
    let outer = try tree.makeFolder("outer", in: tree.root)
    let inner = try tree.makeFolder("inner", in: outer)
    #expect(throws: Errno.EINVAL) { try tree.rename("outer", in: tree.root, to: "x", in: inner, time: epoch) }
    #expect(throws: Errno.ENOTEMPTY) { try tree.remove("outer", from: tree.root, time: epoch) }
    try tree.rename("inner", in: outer, to: "moved", in: tree.root, time: epoch)
    #expect(tree[outer]?.linkCount == 2)
    #expect(try tree.lookup("..", in: inner) == tree.root)
  }

  @Test func `a full disk says so and keeps what was there`() throws {
    var tree = FileTree(time: epoch)
    let file = try tree.makeFile("a", in: tree.root, "kept")
    tree.setCapacity(blocks: tree.usedBlocks)
    #expect(throws: Errno.ENOSPC) {
      try tree.write(file, [UInt8](repeating: 1, count: 10_000), at: 4, time: epoch)
    }
    #expect(try tree.read(file, at: 0, count: 100) == "kept".bytes)
    #expect(throws: Errno.ENOSPC) { try tree.makeFile("b", in: tree.root, "data") }
  }

  @Test func `blocks in use are those of the inodes`() throws {
    var tree = FileTree(time: epoch)
    var random = RandomSource(seed: 7)
    var names: [String] = []
    for step in 0..<2000 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1:
        let name = "f\(step)"
        let file = try tree.makeFile(name, in: tree.root)
        try tree.write(file, [UInt8](repeating: 1, count: Int.random(in: 0..<9000, using: &random)), at: 0, time: epoch)
        names.append(name)
      case 2 where !names.isEmpty:
        try tree.remove(names.removeLast(), from: tree.root, time: epoch)
      case 3 where names.count > 1:
        try tree.rename(names[0], in: tree.root, to: names[1], in: tree.root, time: epoch)
        names.removeFirst()
      case 4 where !names.isEmpty:
        try tree.truncate(
          try tree.lookup(names[0], in: tree.root), to: Int.random(in: 0..<9000, using: &random), time: epoch)
      default: break
      }
    }
    #expect(tree.usedBlocks == tree.inodes.values.reduce(0) { $0 + $1.blocks })
    #expect(try tree.directory(tree.root).entries.count == Set(names).count)
  }
}

@Suite struct ByteTextTests {
  @Test func `any bytes survive being text`() {
    var random = RandomSource(seed: 1)
    for _ in 0..<2000 {
      var bytes = random.bytes(Int.random(in: 0..<12, using: &random))
      if Bool.random(using: &random) { bytes += Array("é€😀\u{10FF85}".utf8) }
      #expect(String(lossless: bytes).bytes == bytes)
    }
  }

  @Test func `names that are canonical equivalents are two names`() {
    var directory = Directory(parent: 2)
    directory.set("\u{E9}", to: 3)
    directory.set("e\u{301}", to: 4)
    #expect(directory["\u{E9}"] == 3)
    #expect(directory["e\u{301}"] == 4)
  }
}

@Suite struct PathTests {
  @Test(arguments: [
    ("/usr/lib", "/usr", "lib"), ("/usr/", "/", "usr"), ("usr", ".", "usr"), ("/", "/", "/"), ("//", "/", "/"),
    ("a/b//", "a", "b"), (".", ".", "."), ("..", ".", ".."),
  ])
  func `dirname and basename`(path: String, directory: String, last: String) {
    #expect(Path.directory(path) == directory)
    #expect(Path.lastComponent(path) == last)
  }
}

@Suite struct InodeTests {
  @Test func `owner, group and others have their own bits`() {
    let inode = Inode(content: .data([]), mode: 0o640, owner: 10, group: 20, time: epoch)
    #expect(inode.permits([.read, .write], for: Credentials(user: 10, group: 10)))
    #expect(inode.permits(.read, for: Credentials(user: 11, group: 11, supplementaryGroups: [20])))
    #expect(!inode.permits(.write, for: Credentials(user: 11, group: 20)))
    #expect(!inode.permits(.read, for: Credentials(user: 12, group: 12)))
    #expect(inode.permits([.read, .write], for: .root))
    #expect(!inode.permits(.execute, for: .root))
  }

  @Test(
    arguments: [
      (0o644, "rw-r--r--"), (0o4755, "rwsr-xr-x"), (0o4644, "rwSr--r--"), (0o2755, "rwxr-sr-x"), (0o1777, "rwxrwxrwt"),
      (0o1776, "rwxrwxrwT"),
    ] as [(UInt16, String)])
  func `letters of a mode`(mode: UInt16, letters: String) {
    #expect(FileMode(rawValue: mode).letters == letters)
  }
}
