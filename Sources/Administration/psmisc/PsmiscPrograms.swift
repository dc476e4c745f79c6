import Kernel

/// The commands of the package psmisc, sorted by name.
let psmiscPrograms: [any Program.Type] = [Fuser.self, Killall.self, Pstree.self]
