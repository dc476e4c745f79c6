import Kernel
import Simulation

/// The states of a learner's world that can still be needed, in memory and in the file they are saved in.
///
/// The file holds one whole state and then, record by record, what each later one has different from one before
/// it. What the learner does is added at the prompt, which costs about as much as was changed.
package final class WorldStore {
  /// What was loaded goes wrong in one of these ways.
  package enum LoadFailure: Error {
    /// The file is damaged; there may be states before the damage.
    case damaged(String)
    case unreadable(RecordFile.Failure)
  }

  /// A state: the world, and the shell that the learner types to.
  package struct State: Sendable {
    package var world: WorldParts
    /// What `ShellAccess.save` gave.
    package var shell: [UInt8]
  }

  package private(set) var states: [StateID: State] = [:]
  /// The state that a new session begins with.
  package private(set) var present: StateID?
  package private(set) var history = UndoHistory()
  /// Lines that were typed since the shell last wrote its own history.
  package private(set) var typedLines: [String] = []

  /// Set when what is saved can be neither read nor moved, so that nothing may be saved over it.
  var isBlocked = false

  private let path: String?
  private var file: RecordFile?
  private var lastID: StateID = 0
  /// What is still to be written.
  private var pending: [[UInt8]] = []
  /// The state that the next difference is taken from.
  private var base: StateID?
  private var imageLength = 0

  /// How much the file may grow beyond the whole state in it before it is written anew.
  private static let slack = 8_000_000
  private static let lineLimit = 500

  private enum Kind: UInt64 {
    case image = 0
    case difference, present, history, line, linesWritten
  }

  /// A store that keeps its states in a file from now on, or with nil in memory only.
  package init(path: String?) {
    self.path = path
  }

  // MARK: Loading

  /// Takes over what is saved; whether there was anything.
  package func load() throws(LoadFailure) -> Bool {
    guard let path else { return false }
    let content: RecordFile.Content?
    do throws(RecordFile.Failure) {
      content = try RecordFile.read(path)
    } catch {
      throw .unreadable(error)
    }
    guard let content else { return false }
    do throws(CBORError) {
      for record in content.records { try take(record) }
    } catch {
      throw .damaged(error.description)
    }
    if let damage = content.damage { throw .damaged(damage) }
    guard let present, states[present] != nil else { throw .damaged("it holds no world") }
    imageLength = content.records.first?.count ?? 0
    dropUnneeded()
    do throws(RecordFile.Failure) {
      file = try RecordFile(continuing: path)
    } catch {
      throw .unreadable(error)
    }
    return true
  }

  private func take(_ record: ArraySlice<UInt8>) throws(CBORError) {
    var reader = CBORReader(record)
    _ = try reader.array()
    guard let kind = Kind(rawValue: try reader.unsigned()) else { return }
    switch kind {
    case .image, .difference:
      let id = try reader.unsigned()
      var state = State(world: WorldParts(), shell: [])
      if kind == .difference {
        guard let known = states[try reader.unsigned()] else { throw reader.failure(.outOfRange) }
        state = known
      }
      if !reader.null() { state.shell = Array(try reader.byteString()) }
      try state.world.apply(try reader.byteString())
      states[id] = state
      lastID = max(lastID, id)
      base = id
    case .present:
      let id = try reader.unsigned()
      guard states[id] != nil else { throw reader.failure(.outOfRange) }
      present = id
    case .history:
      let bytes = Array(try reader.byteString())
      guard let history = try? CBORDecoder().decode(UndoHistory.self, from: bytes),
        history.states.allSatisfy({ states[$0] != nil })
      else { throw reader.failure(.unexpectedType) }
      self.history = history
    case .line: typedLines.append(try reader.text())
    case .linesWritten: typedLines = []
    }
  }

  /// Forgets everything, for a fresh world.
  package func clear() {
    (states, present, history, typedLines, pending, base) = ([:], nil, UndoHistory(), [], [], nil)
    file = nil
  }

  /// Writes to no file that was loaded any more; the next save makes a new one.
  func closeFile() {
    file = nil
  }

  // MARK: States

  /// Keeps a state, if it is not the one that was kept last.
  package func add(_ state: State) -> StateID {
    if let base, let last = states[base] {
      let difference = state.world.difference(from: last.world)
      if difference == nil, state.shell == last.shell { return base }
      lastID += 1
      states[lastID] = state
      pending.append(
        WorldStore.record(
          .difference, id: lastID, from: base, shell: state.shell == last.shell ? nil : state.shell,
          difference ?? CBORValue.map([]).encoded))
    } else {
      lastID += 1
      states[lastID] = state
    }
    base = lastID
    return lastID
  }

  /// Says which state the world is in.
  package func setPresent(_ id: StateID) {
    guard id != present else { return }
    present = id
    pending.append(WorldStore.record(.present) { $0.unsigned(id) })
  }

  package func changeHistory(_ change: (inout UndoHistory) -> Void) {
    let before = history
    change(&history)
    guard history != before else { return }
    if let record = WorldStore.record(of: history) { pending.append(record) }
  }

  /// Takes down a line that was typed at a prompt.
  package func addLine(_ line: String) {
    typedLines.append(line)
    if typedLines.count > WorldStore.lineLimit { typedLines.removeFirst() }
    pending.append(WorldStore.record(.line) { $0.text(line) })
  }

  /// The shell has written its history itself.
  package func noteLinesWritten() {
    guard !typedLines.isEmpty else { return }
    typedLines = []
    pending.append(WorldStore.record(.linesWritten) { _ in })
  }

  // MARK: Writing

  package var hasUnsaved: Bool { path != nil && (file == nil || !pending.isEmpty) && !states.isEmpty }

  /// Writes what is new. What could not be written is tried again the next time.
  package func save() throws(RecordFile.Failure) {
    guard let path, hasUnsaved else { return }
    if file == nil || (file?.length ?? 0) > imageLength + WorldStore.slack {
      try rewrite(path)
    } else {
      try file?.append(pending)
    }
    pending = []
    dropUnneeded()
  }

  private func dropUnneeded() {
    let needed = history.states.union([present, base].compactMap { $0 })
    states = states.filter { needed.contains($0.key) }
  }

  /// Waits until what was written has reached the disk.
  package func synchronize() {
    file?.synchronize()
  }

  /// Writes the file anew, with the states that can still be needed.
  private func rewrite(_ path: String) throws(RecordFile.Failure) {
    dropUnneeded()
    var records: [[UInt8]] = []
    var last: (id: StateID, state: State)?
    for id in states.keys.sorted(by: { ($0 == base ? 1 : 0, $0) < ($1 == base ? 1 : 0, $1) }) {
      guard let state = states[id] else { continue }
      if let last {
        records.append(
          WorldStore.record(
            .difference, id: id, from: last.id, shell: state.shell == last.state.shell ? nil : state.shell,
            state.world.difference(from: last.state.world) ?? CBORValue.map([]).encoded))
      } else {
        records.append(WorldStore.record(.image, id: id, from: nil, shell: state.shell, state.world.encoded()))
      }
      last = (id, state)
    }
    if let present { records.append(WorldStore.record(.present) { $0.unsigned(present) }) }
    if let record = WorldStore.record(of: history) { records.append(record) }
    for line in typedLines { records.append(WorldStore.record(.line) { $0.text(line) }) }
    imageLength = records.first?.count ?? 0
    file = try RecordFile(replacing: path, with: records)
  }

  private static func record(_ kind: Kind, _ fields: (inout CBORWriter) -> Void) -> [UInt8] {
    var writer = CBORWriter()
    var content = CBORWriter()
    fields(&content)
    writer.array(content.bytes.isEmpty ? 1 : 2)
    writer.unsigned(kind.rawValue)
    writer.item(content.bytes)
    return writer.bytes
  }

  private static func record(of history: UndoHistory) -> [UInt8]? {
    guard let bytes = try? CBOREncoder().encode(history) else { return nil }
    return record(.history) { $0.byteString(bytes) }
  }

  private static func record(_ kind: Kind, id: StateID, from: StateID?, shell: [UInt8]?, _ world: [UInt8]) -> [UInt8] {
    var writer = CBORWriter()
    writer.array(from == nil ? 4 : 5)
    writer.unsigned(kind.rawValue)
    writer.unsigned(id)
    if let from { writer.unsigned(from) }
    if let shell { writer.byteString(shell) } else { writer.null() }
    writer.byteString(world)
    return writer.bytes
  }
}
