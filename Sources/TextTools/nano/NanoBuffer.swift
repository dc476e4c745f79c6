import FileSystem
import Kernel

/// A file that is open in the editor.
struct NanoBuffer {
  /// What was done, for the messages of undo.
  enum Action: String {
    case addition, deletion, cut, paste, insertion, replacement, justification
    case lineBreak = "line break"
    case lineJoin = "line join"
  }

  struct Step {
    var action: Action
    var before: NanoText
    var wasModified: Bool
  }

  /// Empty for a text without a name.
  var path: String
  var text = NanoText()
  /// The line at the top of the screen.
  var top = 0
  var mark: (row: Int, column: Int)?
  private(set) var isModified = false
  private var undoSteps: [Step] = []
  private var redoSteps: [Step] = []
  /// Set when the next change begins a step of its own.
  var closesStep = true
  /// What the file was when it was read or written, to see whether somebody else changes it.
  var stamp: FileStatus?

  init(path: String) {
    self.path = path
  }

  /// Notes the state before a change; changes of one kind that follow each other are one step.
  mutating func prepare(_ action: Action) {
    redoSteps = []
    let continues = !closesStep && undoSteps.last?.action == action && [.addition, .deletion].contains(action)
    if !continues { undoSteps.append(Step(action: action, before: text, wasModified: isModified)) }
    closesStep = false
    isModified = true
  }

  /// Takes the last change back; nil when there is none.
  mutating func undo() -> Action? {
    guard let step = undoSteps.popLast() else { return nil }
    redoSteps.append(Step(action: step.action, before: text, wasModified: isModified))
    text = step.before
    isModified = step.wasModified
    closesStep = true
    mark = nil
    return step.action
  }

  mutating func redo() -> Action? {
    guard let step = redoSteps.popLast() else { return nil }
    undoSteps.append(Step(action: step.action, before: text, wasModified: isModified))
    text = step.before
    isModified = true
    closesStep = true
    mark = nil
    return step.action
  }

  /// After it was written; states before are not what is on the disk.
  mutating func noteSaved(as path: String, _ status: FileStatus?) {
    self.path = path
    stamp = status
    isModified = false
    for index in undoSteps.indices { undoSteps[index].wasModified = true }
    closesStep = true
  }
}
