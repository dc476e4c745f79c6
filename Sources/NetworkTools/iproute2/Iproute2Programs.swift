import Kernel

/// The commands of the package iproute2, sorted by name.
let iproute2Programs: [any Program.Type] = [Ip.self, Ss.self]
