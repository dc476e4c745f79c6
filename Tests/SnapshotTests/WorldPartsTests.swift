import DNS
import FileSystem
import Simulation
import Testing

@testable import Kernel

import struct Kernel.ExitStatus

@Suite struct WorldPartsTests {
  /// A service that sends itself ticks and counts them.
  struct Clock: Service {
    struct Tick: ServiceMessage {
      static let name = "Tick"
      var note: String
    }

    static let name = "clock"
    static let messages: [any ServiceMessage.Type] = [Tick.self]
    var count = 0
    var notes: [String] = []

    static func handle(_ event: ServiceEvent, on machine: Machine) {
      guard case .message(let message) = event, let tick = message as? Tick else { return }
      let count = machine.withService(Clock.self) { clock in
        clock.count += 1
        clock.notes.append(tick.note)
        return clock.count
      }
      try? machine.files.append("/ticks", tick.note.bytes + [10])
      machine.send(Tick(note: "tick \(count ?? 0)"), to: Clock.self, after: .seconds(60))
    }
  }

  /// A service without messages in its table.
  struct Forgetful: Service {
    struct Note: ServiceMessage { static let name = "Note" }

    static let name = "forgetful"
    static func handle(_ event: ServiceEvent, on machine: Machine) {}
  }

  static let types = ServiceTypes([Clock.self, Forgetful.self])
  static let start = Timestamp(seconds: 1_700_000_000)

  static func world(_ simulator: isolated Simulator) -> World {
    let world = World(executor: simulator.executor, programs: [], now: start, seed: 9)
    let machine = world.addMachine(
      MachineState(hostName: "one", disk: FileTree(time: start), bootTime: start, lastPID: 300))
    try? machine.files.makeDirectory("/mnt")
    try? machine.files.write("/hello", "hello\n".bytes)
    if let point = try? machine.files.status("/mnt").id {
      machine.state.volumes.mount(
        .tree(FileTree(time: start)), on: point, source: "tmpfs", path: "/mnt", type: "tmpfs", options: "rw")
    }
    machine.state.daemons[700] = ProcessInfo(
      pid: 700, parent: 1, credentials: .root, command: "clockd", arguments: ["clockd", "-x"], startTime: start,
      service: "clock")
    machine.setService(Clock())
    machine.send(Clock.Tick(note: "first"), to: Clock.self, after: .seconds(1))
    machine.state.interfaces.append(
      NetworkInterface(
        name: "eth0", hardwareAddress: "52:54:00:a8:01:0a", addresses: [.init(.v4(0xC0A8_010A), prefixLength: 24)]))
    let end = machine.connect(Clock.self, to: SocketAddress(.loopback4, 25))
    machine.send([1, 2, 3], on: end)
    return world
  }

  static func run(_ world: World, seconds: Int64) {
    let end = world.scheduler.now + .seconds(seconds)
    world.scheduler.runReady()
    while world.scheduler.fireNext(by: end) { world.scheduler.runReady() }
    world.scheduler.advance(to: end)
  }

  @Test func `a saved world goes on as the one that was not saved`() throws {
    try Simulator().run { simulator in
      let world = Self.world(simulator)
      Self.run(world, seconds: 100)
      let bytes = try WorldParts(world.snapshot()).encoded()
      var parts = WorldParts()
      try parts.apply(bytes[...])
      let other = World(executor: simulator.executor, programs: [], state: try parts.state(Self.types))
      for seconds in [30, 30, 500] as [Int64] {
        Self.run(world, seconds: seconds)
        Self.run(other, seconds: seconds)
        #expect(try WorldParts(world.snapshot()).encoded() == WorldParts(other.snapshot()).encoded())
      }
      #expect(other.machines[0].service(Clock.self)?.count == 11)
      #expect(try other.machines[0].files.read("/ticks") == world.machines[0].files.read("/ticks"))
    }
  }

  @Test func `differences lead from one state to the next and back`() throws {
    try Simulator().run { simulator in
      let world = Self.world(simulator)
      var state = world.snapshot()
      var parts = try WorldParts(state)
      var saved = WorldParts()
      try saved.apply(parts.encoded()[...])
      for round in 0..<20 {
        Self.run(world, seconds: 61)
        try world.machines[0].files.write("/mnt/f\(round % 3)", "\(round)".bytes)
        if round == 10 { world.machines[0].setService(nil as Clock?, Clock.self) }
        if round == 15 { world.zones = ZoneTable() }
        let next = world.snapshot()
        let nextParts = try WorldParts(next, since: (state, parts))
        #expect(try nextParts.encoded() == WorldParts(next).encoded())
        let difference = try #require(nextParts.difference(from: parts))
        #expect(difference.count < 4000)
        try saved.apply(difference[...])
        #expect(saved.encoded() == nextParts.encoded())
        (state, parts) = (next, nextParts)
      }
      #expect(parts.difference(from: parts) == nil)
    }
  }

  @Test func `a message of an unknown kind is told of when it is read`() throws {
    try Simulator().run { simulator in
      let world = Self.world(simulator)
      world.machines[0].setService(Forgetful())
      world.machines[0].send(Forgetful.Note(), to: Forgetful.self)
      let parts = try WorldParts(world.snapshot())
      #expect(throws: WorldParts.Failure.self) { try parts.state(Self.types) }
      #expect(throws: WorldParts.Failure.self) { try parts.state(ServiceTypes([])) }
      #expect(throws: WorldParts.Failure.self) { try WorldParts().state(Self.types) }
    }
  }

  /// Whoever adds to the state of the world must add to what is saved of it: `SavedWorld`, `SavedMachine`,
  /// `WorldParts`, `TreeCoding`, and then here.
  @Test func `all of the state is saved`() {
    Simulator().run { simulator in
      let state = Self.world(simulator).snapshot()
      func fields(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
      #expect(
        fields(state) == [
          "now", "sequence", "random", "zones", "machines", "events", "cancelled", "connections", "lastConnection",
          "nextEphemeralPort",
        ])
      #expect(
        fields(state.machines[0]) == [
          "hostName", "release", "volumes", "interfaces", "systemControls", "routes", "daemons", "lastPID", "services",
          "listeners",
          "bootTime",
          "isRunning",
        ])
      #expect(fields(state.machines[0].volumes) == ["volumes", "mounts"])
      guard case .tree(let tree) = state.machines[0].volumes.volumes[0], let inode = tree[tree.root] else { return }
      #expect(
        fields(tree) == [
          "inodes", "root", "capacityBlocks", "usedBlocks", "nextNumber", "freeNumbers", "origin", "touched",
        ])
      #expect(
        fields(inode) == [
          "content", "mode", "owner", "group", "linkCount", "accessTime", "modificationTime", "changeTime",
        ])
      #expect(fields(Directory(parent: 2)) == ["parent", "entries", "highWater", "usedBytes"])
    }
  }
}
