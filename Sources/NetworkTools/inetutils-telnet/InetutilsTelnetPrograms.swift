import Kernel

/// The commands of Debian's package inetutils-telnet.
let inetutilsTelnetPrograms: [any Program.Type] = [Telnet.self]
