import HashTreeCollections
import Simulation

/// Makes a whole tree at once, which is much faster than file by file.
///
/// Directories are known by their index in the order in which they were made; the root is 0.
package struct FileTreeBuilder {
  private struct Child {
    var name: String
    var inode: Int
  }

  private struct Branch {
    var inode: Int
    var parent: Int
    var children: [Child] = []
    var isSorted = true
  }

  private static let firstNumber: InodeNumber = 65_537
  /// The root's inode is the first.
  private var inodes: [Inode]
  private var branches: [Branch]

  package init(time: Timestamp) {
    inodes = [Inode(content: .directory(Directory(parent: 2)), mode: 0o755, owner: 0, group: 0, time: time)]
    branches = [Branch(inode: 0, parent: 0)]
  }

  /// Changes owner, mode and times of a directory.
  package mutating func setAttributes(of directory: Int, _ change: (inout Inode) -> Void) {
    change(&inodes[branches[directory].inode])
  }

  /// Adds a file other than a directory; a file that has its name already is replaced.
  package mutating func add(_ inode: Inode, named name: String, to directory: Int) {
    enter(inodes.count, name, in: directory)
    inodes.append(inode)
  }

  /// Adds a directory and gives its index.
  package mutating func addDirectory(_ inode: Inode, named name: String, to directory: Int) -> Int {
    enter(inodes.count, name, in: directory)
    branches.append(Branch(inode: inodes.count, parent: directory))
    inodes.append(inode)
    return branches.count - 1
  }

  /// Gives a file a further name; false when there is no file by the first.
  package mutating func link(_ name: String, in directory: Int, as other: String, in otherDirectory: Int) -> Bool {
    guard let child = branches[directory].children.last(where: { $0.name == name }) else { return false }
    enter(child.inode, other, in: otherDirectory)
    return true
  }

  private mutating func enter(_ inode: Int, _ name: String, in directory: Int) {
    if let last = branches[directory].children.last, !Directory.precedes(last.name, name) {
      branches[directory].isSorted = false
    }
    branches[directory].children.append(Child(name: name, inode: inode))
  }

  /// The tree.
  package consuming func build() -> FileTree {
    let parents = branches.map { number(branches[$0.parent].inode) }
    for index in inodes.indices { inodes[index].linkCount = 0 }
    inodes[0].linkCount = 1
    for index in branches.indices {
      let children = FileTreeBuilder.unique(branches[index])
      let entries = children.map { Directory.Entry(name: $0.name, inode: number($0.inode)) }
      let own = branches[index].inode
      inodes[own].content = .directory(Directory(parent: parents[index], sorted: entries))
      inodes[own].linkCount += 1
      for child in children {
        inodes[child.inode].linkCount += 1
        if case .directory = inodes[child.inode].content { inodes[own].linkCount += 1 }
      }
    }
    let root = inodes.removeFirst()
    return FileTree(root: root, others: inodes, firstNumber: FileTreeBuilder.firstNumber)
  }

  private func number(_ inode: Int) -> InodeNumber {
    inode == 0 ? 2 : FileTreeBuilder.firstNumber + InodeNumber(inode - 1)
  }

  /// A directory's children by name; of those with the same name the one that came last.
  private static func unique(_ branch: Branch) -> [Child] {
    if branch.isSorted { return branch.children }
    let order = branch.children.indices.sorted { a, b in
      let (left, right) = (branch.children[a].name, branch.children[b].name)
      return Directory.precedes(left, right) || !Directory.precedes(right, left) && a < b
    }
    var result: [Child] = []
    for index in order {
      let child = branch.children[index]
      if result.last?.name.utf8.elementsEqual(child.name.utf8) == true { result.removeLast() }
      result.append(child)
    }
    return result
  }
}
