import DNS
import FileSystem
import HashTreeCollections
import HeapModule
import Simulation

/// A world's state taken apart into named pieces that can be saved one by one.
///
/// Trees are by far the largest; they are kept as they are, and written by `TreeCoding`. All else is small
/// and encoded at once, so that two worlds differ where the bytes do.
package struct WorldParts: Sendable {
  /// Encoded pieces: "world", "zones", "machine 0", "machine 0 service postfix" …
  package private(set) var items: [String: [UInt8]] = [:]
  /// File trees: "machine 0 volume 1".
  package private(set) var trees: [String: FileTree] = [:]

  /// Why a world can't be saved, or what was saved is no world.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
      self.description = description
    }
  }

  package init() {}

  // MARK: Taking apart

  /// - Parameter previous: an earlier state of the same world and its parts, of which is taken over what is equal.
  package init(_ state: WorldState, since previous: (state: WorldState, parts: WorldParts)? = nil) throws(Failure) {
    try set("world", SavedWorld(state))
    let old = previous?.parts
    func reuse(_ name: String) { items[name] = old?.items[name] }
    if previous?.state.zones == state.zones { reuse("zones") } else { try set("zones", state.zones) }
    for (index, machine) in state.machines.enumerated() {
      let name = "machine \(index)"
      let before = previous.flatMap { index < $0.state.machines.count ? $0.state.machines[index] : nil }
      let saved = SavedMachine(machine)
      if let before, saved == SavedMachine(before) { reuse(name) } else { try set(name, saved) }
      if let before, before.daemons == machine.daemons {
        reuse(name + " daemons")
      } else {
        try set(name + " daemons", machine.daemons.values.sorted { $0.pid < $1.pid })
      }
      for service in machine.services.names {
        let key = "\(name) service \(service)"
        if let before, machine.services.isUnchanged(service, since: before.services) {
          reuse(key)
        } else if let value = machine.services[service] {
          try set(key, value)
        }
      }
      for (number, volume) in machine.volumes.volumes.enumerated() {
        if case .tree(let tree) = volume { trees["\(name) volume \(number)"] = tree }
      }
    }
  }

  private mutating func set(_ name: String, _ value: some Encodable) throws(Failure) {
    do {
      items[name] = try CBOREncoder().encode(value)
    } catch {
      throw Failure("\(name): \(error)")
    }
  }

  // MARK: Putting together

  /// The world that these are the parts of.
  package func state(_ types: ServiceTypes) throws(Failure) -> WorldState {
    let world = try value(SavedWorld.self, "world")
    var machines: [MachineState] = []
    while items["machine \(machines.count)"] != nil { machines.append(try machine(machines.count, types)) }
    return WorldState(
      now: world.now, sequence: world.sequence, random: world.random, zones: try value(ZoneTable.self, "zones"),
      machines: machines, events: Heap(try world.events.map { event throws(Failure) in try event.event(types) }),
      cancelled: Set(world.cancelled), connections: world.connections, lastConnection: world.lastConnection,
      nextEphemeralPort: world.nextEphemeralPort)
  }

  private func machine(_ index: Int, _ types: ServiceTypes) throws(Failure) -> MachineState {
    let name = "machine \(index)"
    let saved = try value(SavedMachine.self, name)
    guard let disk = trees[name + " volume 0"] else { throw Failure("\(name): it has no disk") }
    var result = MachineState(
      hostName: saved.hostName, disk: disk, bootTime: saved.bootTime, lastPID: saved.lastPID)
    var volumes: [Volume] = []
    for number in 0..<saved.volumeCount {
      volumes.append(trees["\(name) volume \(number)"].map(Volume.tree) ?? .processes)
    }
    guard let table = VolumeTable(volumes: volumes, mounts: saved.mounts) else {
      throw Failure("\(name): its mounts are damaged")
    }
    result.volumes = table
    result.release = saved.release
    result.interfaces = saved.interfaces
    result.routes = saved.routes
    result.systemControls = saved.systemControls ?? [:]
    result.listeners = saved.listeners
    result.isRunning = saved.isRunning
    for info in try value([ProcessInfo].self, name + " daemons") { result.daemons[info.pid] = info }
    let prefix = name + " service "
    for (key, bytes) in items where key.hasPrefix(prefix) {
      let service = String(key.dropFirst(prefix.count))
      guard let type = types[service: service] else { throw Failure("\(key): there is no such service any more") }
      result.services[service] = try value(type, key, bytes)
    }
    return result
  }

  private func value<T: Decodable>(_ type: T.Type, _ name: String) throws(Failure) -> T {
    guard let bytes = items[name] else { throw Failure("\(name) is missing") }
    return try value(type, name, bytes)
  }

  private func value<T: Decodable>(_ type: T.Type, _ name: String, _ bytes: [UInt8]) throws(Failure) -> T {
    do {
      return try CBORDecoder().decode(type, from: bytes)
    } catch {
      throw Failure("\(name): \(error)")
    }
  }

  // MARK: Differences

  /// The whole as a map: names to encoded pieces, names to whole trees.
  package func encoded() -> [UInt8] {
    var writer = CBORWriter()
    writer.map(2)
    writer.text("items")
    writer.map(items.count)
    for (name, bytes) in items.sorted(by: { $0.key < $1.key }) {
      writer.text(name)
      writer.byteString(bytes)
    }
    writer.text("trees")
    writer.map(trees.count)
    for (name, tree) in trees.sorted(by: { $0.key < $1.key }) {
      writer.text(name)
      writer.byteString(TreeCoding.encode(tree))
    }
    return writer.bytes
  }

  /// What turns other parts into these: a map as of `encoded`, with what is different; null for what is gone.
  /// Nil when nothing is different.
  package func difference(from old: WorldParts) -> [UInt8]? {
    let changed = Set(items.keys).union(old.items.keys).filter { items[$0] != old.items[$0] }.sorted()
    var changedTrees: [(name: String, bytes: [UInt8]?, isWhole: Bool)] = []
    for name in Set(trees.keys).union(old.trees.keys).sorted() {
      guard let tree = trees[name] else {
        changedTrees.append((name, nil, false))
        continue
      }
      guard let before = old.trees[name], before.root == tree.root else {
        changedTrees.append((name, TreeCoding.encode(tree), true))
        continue
      }
      if let bytes = TreeCoding.difference(from: before, to: tree) { changedTrees.append((name, bytes, false)) }
    }
    guard !changed.isEmpty || !changedTrees.isEmpty else { return nil }
    var writer = CBORWriter()
    writer.map(3)
    writer.text("items")
    writer.map(changed.count)
    for name in changed {
      writer.text(name)
      if let bytes = items[name] { writer.byteString(bytes) } else { writer.null() }
    }
    for (section, isWhole) in [("trees", true), ("differences", false)] {
      let part = changedTrees.filter { $0.isWhole == isWhole }
      writer.text(section)
      writer.map(part.count)
      for tree in part {
        writer.text(tree.name)
        if let bytes = tree.bytes { writer.byteString(bytes) } else { writer.null() }
      }
    }
    return writer.bytes
  }

  /// Reads what `encoded` or `difference` wrote, and changes these parts by it.
  package mutating func apply(_ bytes: ArraySlice<UInt8>) throws(CBORError) {
    var reader = CBORReader(bytes)
    for _ in 0..<(try reader.map()) {
      let section = try reader.text()
      for _ in 0..<(try reader.map()) {
        let name = try reader.text()
        if reader.null() {
          items[name] = section == "items" ? nil : items[name]
          trees[name] = section == "items" ? trees[name] : nil
          continue
        }
        let content = try reader.byteString()
        switch section {
        case "items": items[name] = Array(content)
        case "trees": trees[name] = try TreeCoding.decode(content)
        case "differences":
          guard var tree = trees.removeValue(forKey: name) else { throw reader.failure(.outOfRange) }
          try TreeCoding.apply(content, to: &tree)
          trees[name] = tree
        default: break
        }
      }
    }
    guard reader.isAtEnd else { throw reader.failure(.trailingData) }
  }
}
