import Kernel

/// The commands of Debian's package inetutils-telnet.
package let inetutilsTelnetPrograms: [any Program.Type] = [Telnet.self]
