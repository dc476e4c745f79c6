import Kernel

/// The shells, sorted by name.
package let shellPrograms: [any Program.Type] = [BashProgram.self, DashProgram.self]
