import Kernel

/// The commands of the package ncurses-bin, sorted by name.
let ncursesBinPrograms: [any Program.Type] = [Clear.self, Reset.self, Tput.self]
