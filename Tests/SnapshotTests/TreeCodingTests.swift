import FileSystem
import Simulation
import Testing

@testable import Kernel

@Suite struct TreeCodingTests {
  /// A tree that random operations have worked on.
  struct Playground {
    var tree: FileTree
    var random: RandomSource
    var time = Timestamp(seconds: 1000)

    init(seed: UInt64) {
      tree = FileTree(time: time)
      random = RandomSource(seed: seed)
    }

    private mutating func number(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

    private mutating func directory() -> InodeNumber {
      let all = tree.inodes.filter { $0.value.isDirectory && $0.value.linkCount > 0 }.map(\.key).sorted()
      return all[number(all.count)]
    }

    mutating func step() {
      time += .milliseconds(Int64(number(5000)))
      let name = "f\(number(12))"
      let parent = directory()
      let contents: [Inode.Content] = [
        .data(random.bytes(number(6000))), .directory(Directory(parent: 0)), .symbolicLink("../x\u{10FF80}"), .fifo,
        .socket, .program(name: "cat", size: 40_000), .characterDevice(DeviceNumber(major: 1, minor: 3)),
        .blockDevice(DeviceNumber(major: 8, minor: 1)),
      ]
      switch number(8) {
      case 0...2:
        _ = try? tree.create(
          contents[number(contents.count)], named: name, in: parent, mode: FileMode(rawValue: UInt16(number(4096))),
          owner: UserID(number(2000)), group: 0, time: time)
      case 3: try? tree.remove(name, from: parent, keepingInode: number(4) == 0, time: time)
      case 4: try? tree.rename(name, in: parent, to: "f\(number(12))", in: directory(), time: time)
      case 5:
        guard let file = try? tree.lookup(name, in: parent) else { return }
        try? tree.link(file, as: "l\(number(12))", in: directory(), time: time)
      case 6:
        guard let file = try? tree.lookup(name, in: parent) else { return }
        let size = tree[file]?.size ?? 0
        try? tree.write(file, random.bytes(number(100)), at: number(2) == 0 ? size : number(5000), time: time)
      default:
        guard let file = try? tree.lookup(name, in: parent) else { return }
        let access = time + .seconds(9)
        tree.setAttributes(file) { $0.accessTime = access }
      }
    }
  }

  @Test(arguments: 1...20) func `trees and their differences come back as they were`(seed: UInt64) throws {
    var playground = Playground(seed: seed)
    for _ in 0..<100 { playground.step() }
    let encoded = TreeCoding.encode(playground.tree)
    var saved = try TreeCoding.decode(encoded[...])
    #expect(saved.inodes == playground.tree.inodes)
    #expect(saved.ledger == playground.tree.ledger)
    if seed.isMultiple(of: 2) { playground.tree.markOrigin() }
    for _ in 0..<10 {
      let before = playground.tree
      for _ in 0..<8 { playground.step() }
      guard let difference = TreeCoding.difference(from: before, to: playground.tree) else {
        #expect(before.inodes == playground.tree.inodes)
        continue
      }
      try TreeCoding.apply(difference[...], to: &saved)
      #expect(saved.inodes == playground.tree.inodes)
      #expect(saved.ledger == playground.tree.ledger)
      #expect(TreeCoding.difference(from: playground.tree, to: playground.tree) == nil)
      // Backwards, as undo goes.
      if let back = TreeCoding.difference(from: playground.tree, to: before) {
        var undone = saved
        try TreeCoding.apply(back[...], to: &undone)
        #expect(undone.inodes == before.inodes)
      }
    }
  }

  @Test func `what was appended alone is saved of a file that grew`() throws {
    var tree = FileTree(time: Timestamp(seconds: 1))
    let file = try tree.create(
      .data(Array(repeating: 65, count: 100_000)), named: "log", in: 2, mode: 0o644, owner: 0, group: 0,
      time: Timestamp(seconds: 1))
    let before = tree
    try tree.write(file, [66, 67], at: 100_000, time: Timestamp(seconds: 2))
    let difference = try #require(TreeCoding.difference(from: before, to: tree))
    #expect(difference.count < 100)
    var saved = before
    try TreeCoding.apply(difference[...], to: &saved)
    #expect(saved[file] == tree[file])
  }

  @Test func `damaged trees are refused and nothing crashes`() {
    var playground = Playground(seed: 3)
    for _ in 0..<60 { playground.step() }
    let whole = TreeCoding.encode(playground.tree)
    let before = playground.tree
    for _ in 0..<20 { playground.step() }
    let difference = TreeCoding.difference(from: before, to: playground.tree) ?? []
    var random = RandomSource(seed: 11)
    for good in [whole, difference] {
      for _ in 0..<1500 {
        var bytes = good
        for _ in 0...Int(random.next() % 3) {
          bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
        }
        if random.next().isMultiple(of: 4) { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
        _ = try? TreeCoding.decode(bytes[...])
        var tree = before
        try? TreeCoding.apply(bytes[...], to: &tree)
      }
    }
  }
}
