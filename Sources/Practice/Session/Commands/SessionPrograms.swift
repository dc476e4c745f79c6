import Kernel

/// The commands of a session, which no real host has, sorted by name.
package let sessionPrograms: [any Program.Type] = [
  Checkpoint.self,
  Redo.self,
  Undo.self,
  Warp.self,
]
