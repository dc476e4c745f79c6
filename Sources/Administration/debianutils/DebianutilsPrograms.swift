import Kernel

/// The commands of the package debianutils, sorted by name.
let debianutilsPrograms: [any Program.Type] = [Ischroot.self, RunParts.self, Tempfile.self, Which.self]
