import Distribution
import FileSystem
import Kernel
import Simulation

/// Brings the learner's world up: the one that was left, or a fresh one.
package struct SessionStart {
  private let folder: ContentFolder
  private let desk: StudyDesk
  private let programs: [any Program.Type]

  /// The host that the learner works on.
  package static let host = "mail"
  /// Where the commands of the session and the course lie on it.
  private static let commandFolder = "/usr/local/bin"
  /// The commands that no real host has.
  private static let commands = sessionPrograms + studyPrograms

  /// - Parameter programs: what the host can run, besides the commands of the session and the course.
  package init(_ folder: ContentFolder, desk: StudyDesk, programs: [any Program.Type] = allPrograms) {
    self.folder = folder
    self.desk = desk
    self.programs = programs + SessionStart.commands
  }

  /// Brings the world up that a store has saved, or a fresh one.
  ///
  /// A saved world that can't be read is moved out of the way, and the learner is told; as much of it as can be
  /// read is gone on with.
  ///
  /// - Parameters:
  ///   - path: the file that the world is saved in; nil for one that is not saved.
  ///   - now: the time that a fresh world begins at.
  /// - Throws: `ContentFolder.Failure` when no fresh world can be made.
  package func session(savedIn path: String?, on simulator: isolated Simulator, at now: Timestamp)
    throws(ContentFolder.Failure) -> Session
  {
    let types = ServiceTypes(allServices)
    let store = WorldStore(path: path)
    var notices: [String] = []
    var world = saved(in: store, path, types, on: simulator, &notices)
    if world == nil, store.isBlocked {
      // Nothing may be written over a file that could be neither read nor moved.
      let session = Session(world: try fresh(on: simulator, at: now), store: WorldStore(path: nil), desk: desk, types)
      session.notices = notices
      return session
    }
    if world == nil {
      store.clear()
      world = try fresh(on: simulator, at: now)
    }
    guard let world else { throw ContentFolder.Failure("there is no world") }
    let session = Session(world: world, store: store, desk: desk, types)
    session.notices = notices
    installCommands(on: session.machine)
    return session
  }

  private func fresh(on simulator: isolated Simulator, at now: Timestamp) throws(ContentFolder.Failure) -> World {
    try Boot(folder).world(
      running: SessionStart.host, on: simulator, at: now, seed: UInt64(bitPattern: now.nanoseconds),
      programs: programs)
  }

  /// The world that is saved; nil when there is none that can be used.
  private func saved(
    in store: WorldStore, _ path: String?, _ types: ServiceTypes, on simulator: isolated Simulator,
    _ notices: inout [String]
  ) -> World? {
    var damage: String?
    do throws(WorldStore.LoadFailure) {
      guard try store.load() else { return nil }
    } catch {
      switch error {
      case .damaged(let what): damage = what
      case .unreadable(let failure):
        store.isBlocked = true
        notices.append("the saved world can't be read: \(failure)")
        notices.append("this is a fresh world, and it will not be saved")
        return nil
      }
    }
    var world: World?
    if let present = store.present, let state = store.states[present] {
      do throws(WorldParts.Failure) {
        let value = try state.world.state(types)
        if value.machines.contains(where: { $0.hostName == SessionStart.host }) {
          world = World(executor: simulator.executor, programs: programs, state: value)
        } else {
          damage = "there is no host \(SessionStart.host) in it"
        }
      } catch {
        damage = damage ?? error.description
      }
    }
    guard let damage, let path else { return world }
    store.closeFile()
    guard let kept = StateFolder.setAside(path, as: "damaged") else {
      store.isBlocked = true
      notices.append("the saved world is damaged (\(damage)) and can't be moved: \(path)")
      notices.append("this is a fresh world, and it will not be saved")
      return nil
    }
    notices.append("the saved world is damaged: \(damage)")
    notices.append("it is kept as \(kept)")
    notices.append(
      world == nil ? "this is a fresh world" : "this is the world as it was before the damage")
    return world
  }

  /// Puts the commands that no real host has where the shell finds them.
  private func installCommands(on machine: Machine) {
    for program in SessionStart.commands {
      let path = SessionStart.commandFolder + "/" + program.name
      guard !machine.files.exists(path) else { continue }
      // Where the learner has taken the folder away there is nowhere to put them.
      _ = try? machine.files.make(.program(name: program.name, size: 35_000), at: path, mode: 0o755)
    }
  }
}
