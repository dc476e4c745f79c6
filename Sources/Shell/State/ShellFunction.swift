import ShellSyntax

/// A function that was defined.
package struct ShellFunction: Sendable {
  package var body: CompoundCommand
  /// The file that it was defined in, for BASH_SOURCE and messages.
  package var source: String
  package var line: Int
  /// What is added to the lines of its commands.
  var lineOffset = 0
  package var isExported = false
  package var isReadonly = false
  package var isTraced = false
}

/// A call on the stack: of a function, or of a file by `source`.
struct CallFrame: Sendable {
  /// The function's name, "source" or "main".
  var name: String
  /// The file whose commands run.
  var source: String
  /// The line of the call.
  var callLine: Int
  var isFunction: Bool
  /// What `local -` saved.
  var savedOptions: ShellOptions?
}
