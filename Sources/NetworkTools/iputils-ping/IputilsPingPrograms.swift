import Kernel

/// The commands of the package iputils-ping, sorted by name.
let iputilsPingPrograms: [any Program.Type] = [Ping.self]
