import FileSystem

/// A command: a coroutine that runs while somebody waits for it.
package protocol Program: SendableMetatype {
  /// The name of its file: "cat".
  static var name: String { get }
  init()
  /// Runs to the end. `process.arguments` has the command line, `process` all system calls.
  ///
  /// - Throws: an errno that nobody handled; it is printed with the program's name, and the status is 1.
  func run(_ process: Process) async throws(Errno) -> ExitStatus
}

/// A program that knows what its arguments could be, for the shell's completion.
package protocol CompletingProgram: Program {
  /// What could stand in the place of a word; nil leaves it to the shell, which offers files.
  ///
  /// - Parameter arguments: the words between the program's name and this one.
  static func completions(of word: String, after arguments: [String], for process: Process) -> [String]?
}

/// The programs that there are, by the name in their image.
package struct ProgramTable: Sendable {
  private var types: [String: any Program.Type] = [:]

  package init(_ programs: [any Program.Type]) {
    for program in programs { types[program.name] = program }
  }

  package subscript(name: String) -> (any Program.Type)? { types[name] }

  package var names: [String] { types.keys.sorted() }
}
