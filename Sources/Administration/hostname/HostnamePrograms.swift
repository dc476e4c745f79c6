import Kernel

/// The commands of the package hostname, sorted by name.
let hostnamePrograms: [any Program.Type] = [Hostname.self]
