import DNS
import FileSystem
import Kernel
import Simulation

/// Builds a world from the content and starts its machines.
package struct Boot {
  private let folder: ContentFolder

  package init(_ folder: ContentFolder) {
    self.folder = folder
  }

  /// A fresh world in which one host runs, as it is when all its services have started.
  ///
  /// - Parameters:
  ///   - host: "mail", "sm" or "exim".
  ///   - programs: what can be run there, the study commands included.
  /// - Throws: `ContentFolder.Failure` when the content is not there or damaged.
  package func world(
    running host: String, on simulator: isolated Simulator, at time: Timestamp, seed: UInt64 = 1,
    programs: [any Program.Type] = allPrograms
  ) throws(ContentFolder.Failure) -> World {
    let world = World(executor: simulator.executor, programs: programs, now: time, seed: seed)
    let internet = try Internet(folder)
    world.zones = internet.zones
    var learner: Machine?
    for entry in internet.hosts {
      let short = String(entry.name.prefix { $0 != "." })
      if short == host, learner == nil {
        learner = try hostMachine(host, entry, in: world, at: time)
      } else {
        neighbour(entry, internet, in: world, at: time)
      }
    }
    guard let learner else { throw ContentFolder.Failure("\(folder.path)/world: there is no host \(host)") }
    MailHost.named(host)?.start(learner)
    return world
  }

  // MARK: The host that runs

  private func hostMachine(_ name: String, _ entry: Internet.Host, in world: World, at time: Timestamp)
    throws(ContentFolder.Failure) -> Machine
  {
    let disk = try HostTree.build(host: name, folder: folder, bootTime: time)
    var state = MachineState(hostName: name, disk: disk, bootTime: time, lastPID: MailHost.firstPID)
    state.interfaces = interfaces(of: entry)
    // The first address of each network is its router's.
    if case .v4(let bits) = entry.address.network(prefixLength: entry.prefixLength) {
      state.routes = [Route(to: .any4, prefixLength: 0, via: .v4(bits + 1), interface: "eth0")]
    }
    let machine = world.addMachine(state)
    for mount in HostMount.all {
      let volume: Volume
      switch mount.content {
      case .processes: volume = .processes
      case .empty(let mode): volume = .tree(FileTree(rootMode: mode, time: time))
      case .manifest(let manifest):
        volume = .tree(try HostTree.build(host: name, manifest: manifest, folder: folder, bootTime: time))
      }
      guard let point = try? machine.files.status(mount.path).id else {
        throw ContentFolder.Failure("\(folder.path)/world/hosts/\(name): nothing to mount \(mount.path) on")
      }
      machine.state.volumes.mount(
        volume, on: point, source: mount.source, path: mount.path, type: mount.type, options: mount.options)
    }
    return machine
  }

  private func interfaces(of entry: Internet.Host) -> [NetworkInterface] {
    var own = NetworkInterface.Address(entry.address, prefixLength: entry.prefixLength)
    own.broadcast = own.usualBroadcast
    let last = entry.address.bytes.suffix(3).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    return [
      NetworkInterface(
        name: "lo", hardwareAddress: "00:00:00:00:00:00",
        addresses: [
          NetworkInterface.Address(.loopback4, prefixLength: 8),
          NetworkInterface.Address(.loopback6, prefixLength: 128),
        ], isLoopback: true),
      NetworkInterface(
        name: "eth0", hardwareAddress: (["52", "54", "00"] + last).joined(separator: ":"),
        addresses: [own], farEnd: 2),
    ]
  }

  // MARK: The others

  /// A machine that nobody logs in to: it has addresses, and what listens on them.
  private func neighbour(_ entry: Internet.Host, _ internet: Internet, in world: World, at time: Timestamp) {
    var state = MachineState(hostName: entry.name, disk: FileTree(time: time), bootTime: time)
    state.interfaces = interfaces(of: entry)
    state.routes = [Route(to: .any4, prefixLength: 0, interface: "eth0")]
    let machine = world.addMachine(state)
    if internet.nameServers.contains(entry.name) { machine.setService(NameServer()) }
    if let server = internet.servers[entry.name] { RemoteMailServer.install(server, on: machine) }
  }
}
