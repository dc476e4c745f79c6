import Kernel

/// The commands of the package bind9-host, sorted by name.
let bind9HostPrograms: [any Program.Type] = [Host.self]
