/// A directory's entries, sorted by the bytes of their names.
package struct Directory: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let name: String
    package var inode: InodeNumber

    package init(name: String, inode: InodeNumber) {
      self.name = name
      self.inode = inode
    }
  }

  /// ".." of this directory.
  package var parent: InodeNumber
  package private(set) var entries: [Entry] = []
  /// The most bytes that the entries ever needed: ext4 does not give blocks back.
  package private(set) var highWater = 24

  package init(parent: InodeNumber) {
    self.parent = parent
  }

  /// A directory that was saved.
  package init(parent: InodeNumber, entries: [Entry], highWater: Int) {
    self.parent = parent
    self.entries = entries.sorted { Directory.precedes($0.name, $1.name) }
    usedBytes += entries.reduce(0) { $0 + Directory.entrySize($1.name) }
    self.highWater = max(highWater, usedBytes)
  }

  /// A directory whose entries are known, in the order of their names' bytes.
  init(parent: InodeNumber, sorted entries: [Entry]) {
    self.parent = parent
    self.entries = entries
    usedBytes = entries.reduce(24) { $0 + Directory.entrySize($1.name) }
    highWater = usedBytes
  }

  package var isEmpty: Bool { entries.isEmpty }

  package var sizeOnDisk: Int { (highWater + 4095) / 4096 * 4096 }

  /// Linux compares names as bytes; Swift's strings would take canonical equivalents for the same.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    var (a, b) = (a, b)
    return a.withUTF8 { a in
      b.withUTF8 { b in
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
        return a.count < b.count
      }
    }
  }

  package subscript(name: String) -> InodeNumber? {
    let index = lowerBound(name)
    guard index < entries.count, entries[index].name.utf8.elementsEqual(name.utf8) else { return nil }
    return entries[index].inode
  }

  /// Enters a name, or lets it stand for another inode.
  package mutating func set(_ name: String, to inode: InodeNumber) {
    let index = lowerBound(name)
    if index < entries.count, entries[index].name.utf8.elementsEqual(name.utf8) {
      entries[index].inode = inode
    } else {
      entries.insert(Entry(name: name, inode: inode), at: index)
      usedBytes += Directory.entrySize(name)
      highWater = max(highWater, usedBytes)
    }
  }

  package mutating func remove(_ name: String) {
    let index = lowerBound(name)
    guard index < entries.count, entries[index].name.utf8.elementsEqual(name.utf8) else { return }
    entries.remove(at: index)
    usedBytes -= Directory.entrySize(name)
  }

  private var usedBytes = 24

  /// Bytes of one entry on ext4: an 8-byte head and the name, in multiples of four.
  private static func entrySize(_ name: String) -> Int {
    (8 + name.utf8.count + 3) / 4 * 4
  }

  private func lowerBound(_ name: String) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Directory.precedes(entries[middle].name, name) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
