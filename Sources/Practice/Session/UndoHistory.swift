/// Names a state of the world that is kept.
package typealias StateID = UInt64

/// The way that a world came, as far as it can be gone back and forth.
package struct UndoHistory: Hashable, Sendable, Codable {
  /// A command line, and the state on its other side: the one before it where it can be undone, the one after
  /// it where it can be done again.
  package struct Step: Hashable, Sendable, Codable {
    package var line: String
    package var state: StateID
  }

  /// A state that the learner gave a name.
  package struct Checkpoint: Hashable, Sendable, Codable {
    package var name: String
    package var state: StateID
    /// The time that it was in the world.
    package var seconds: Int64
  }

  /// How many command lines can be taken back.
  package static let limit = 100

  package private(set) var past: [Step] = []
  package private(set) var future: [Step] = []
  package private(set) var checkpoints: [Checkpoint] = []

  package init() {}

  /// Takes down a command line that led away from a state.
  package mutating func record(_ line: String, from state: StateID) {
    past.append(Step(line: line, state: state))
    if past.count > UndoHistory.limit { past.removeFirst(past.count - UndoHistory.limit) }
    future = []
  }

  /// Goes back by one line from the present state; nil when there is none.
  package mutating func undo(from present: StateID) -> Step? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(line: step.line, state: present))
    return step
  }

  /// Goes forward again by one line from the present state; nil when there is none.
  package mutating func redo(from present: StateID) -> Step? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(line: step.line, state: present))
    return step
  }

  package func checkpoint(named name: String) -> Checkpoint? {
    checkpoints.first { $0.name == name }
  }

  /// Gives a state a name, which another one then loses.
  package mutating func keep(_ state: StateID, as name: String, at seconds: Int64) {
    forget(name)
    checkpoints.append(Checkpoint(name: name, state: state, seconds: seconds))
  }

  package mutating func forget(_ name: String) {
    checkpoints.removeAll { $0.name == name }
  }

  /// All states that one can still get to.
  package var states: Set<StateID> {
    Set(past.map(\.state) + future.map(\.state) + checkpoints.map(\.state))
  }
}
