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
    let disk = try HostTree.build(host: host, folder: folder, bootTime: time)
    let machine = world.addMachine(MachineState(hostName: host, disk: disk, bootTime: time, lastPID: 300))
    mountProc(on: machine)
    return world
  }

  private func mountProc(on machine: Machine) {
    guard let point = try? machine.files.status("/proc").id else { return }
    machine.state.volumes.mount(
      .processes, on: point, source: "proc", path: "/proc", type: "proc", options: "rw,relatime")
  }
}
