import Kernel

/// The commands of Debian's package bsd-mailx.
package let bsdMailxPrograms: [any Program.Type] = [BsdMailx.self]
