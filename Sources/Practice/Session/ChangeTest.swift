import FileSystem
import Kernel
import Simulation

/// Tells whether a command line changed anything that undo should bring back.
///
/// The world moves by itself: the clock goes, logs grow, queues are worked on. So a difference counts only where
/// the command line's own programs had a hand in it: files that they wrote, and, when they called on a daemon,
/// what became of that, other than in places where daemons keep notes for themselves.
struct ChangeTest {
  let before: WorldState
  let after: WorldState
  let actions: ProgramActions

  /// What shells and viewers write down for themselves.
  private static let personal: Set<String> = [".bash_history", ".lesshst", ".viminfo"]
  /// Where daemons keep what does not matter to anybody else.
  private static let ownPlaces = [
    "/var/log", "/run", "/var/spool/postfix/pid", "/var/lib/postfix", "/var/spool/postfix/public",
    "/var/spool/postfix/private",
  ]

  var hasChanged: Bool {
    guard before.machines.count == after.machines.count else { return true }
    return zip(before.machines, after.machines).enumerated().contains { index, pair in
      hasChanged(index, pair.0, pair.1)
    }
  }

  private func hasChanged(_ index: Int, _ old: MachineState, _ new: MachineState) -> Bool {
    if old.hostName != new.hostName || old.isRunning != new.isRunning || old.interfaces != new.interfaces
      || old.volumes.mounts != new.volumes.mounts || old.systemControls != new.systemControls
    {
      return true
    }
    if actions.reachedDaemons {
      guard old.services.names == new.services.names else { return true }
      func daemons(_ state: MachineState) -> [String] {
        state.daemons.values.filter { $0.parent <= 1 }.map(\.command).sorted()
      }
      guard daemons(old) == daemons(new) else { return true }
    }
    let written = Set(actions.files.filter { $0.machine == index }.map(\.id))
    guard actions.reachedDaemons || !written.isEmpty else { return false }
    for (number, pair) in zip(old.volumes.volumes, new.volumes.volumes).enumerated() {
      guard case (.tree(let oldTree), .tree(let newTree)) = pair else { continue }
      let isRoot = number == 0
      let changed = newTree.candidates(against: oldTree).filter { ChangeTest.differ(oldTree[$0], newTree[$0]) }
      guard !changed.isEmpty else { continue }
      let personal = ChangeTest.inodes(named: ChangeTest.personal, of: [oldTree, newTree], changed)
      var notes: Set<InodeNumber> = []
      for place in ChangeTest.ownPlaces where isRoot {
        for tree in [oldTree, newTree] { ChangeTest.collect(place, of: tree, into: &notes) }
      }
      let mount = new.volumes.mounts.first { $0.volume == number }?.path ?? "/"
      let isOwn = !isRoot && ChangeTest.ownPlaces.contains { mount == $0 || mount.hasPrefix($0 + "/") }
      for inode in changed where !personal.contains(inode) {
        if written.contains(FileID(volume: number, inode: inode)) { return true }
        if actions.reachedDaemons, !isOwn, !notes.contains(inode) { return true }
      }
    }
    return false
  }

  /// Whether two inodes differ in more than in when they were read; of a directory, its entries count.
  private static func differ(_ old: Inode?, _ new: Inode?) -> Bool {
    guard var old, let new else { return (old == nil) != (new == nil) }
    old.accessTime = new.accessTime
    if old.isDirectory {
      old.modificationTime = new.modificationTime
      old.changeTime = new.changeTime
      if case .directory(let a) = old.content, case .directory(let b) = new.content {
        guard a.entries == b.entries, a.parent == b.parent else { return true }
        old.content = new.content
      }
    }
    return old != new
  }

  /// Those of some inodes that have one of the names in a directory that may have changed, or in a home.
  private static func inodes(
    named names: Set<String>, of trees: [FileTree], _ changed: [InodeNumber]
  ) -> Set<InodeNumber> {
    var result: Set<InodeNumber> = []
    for tree in trees {
      var homes = children(of: "/home", in: tree)
      homes += [number(of: "/root", in: tree)].compactMap { $0 }
      for home in homes {
        guard let directory = try? tree.directory(home) else { continue }
        let own = names.compactMap { directory[$0] }
        result.formUnion(own)
        // The directory itself, when no other name came or went.
        if !own.isEmpty, changed.contains(home),
          trees.allSatisfy({ entries(of: home, in: $0, without: names) == entries(of: home, in: tree, without: names) })
        {
          result.insert(home)
        }
      }
    }
    return result
  }

  private static func entries(of number: InodeNumber, in tree: FileTree, without names: Set<String>) -> [Directory
    .Entry]
  {
    ((try? tree.directory(number))?.entries ?? []).filter { !names.contains($0.name) }
  }

  private static func children(of path: String, in tree: FileTree) -> [InodeNumber] {
    guard let number = number(of: path, in: tree), let directory = try? tree.directory(number) else { return [] }
    return directory.entries.map(\.inode)
  }

  private static func number(of path: String, in tree: FileTree) -> InodeNumber? {
    var number = tree.root
    for component in path.split(separator: "/") {
      guard let next = try? tree.lookup(String(component), in: number) else { return nil }
      number = next
    }
    return number
  }

  /// A directory and all that lies below it.
  private static func collect(_ path: String, of tree: FileTree, into result: inout Set<InodeNumber>) {
    var open = [number(of: path, in: tree)].compactMap { $0 }
    while let next = open.popLast() {
      guard result.insert(next).inserted, let directory = try? tree.directory(next) else { continue }
      open += directory.entries.map(\.inode)
    }
  }
}
