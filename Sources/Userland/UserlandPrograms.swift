import Kernel

/// All commands of this target, by the Debian package that they come in; each folder has its own table.
package let userlandPrograms: [any Program.Type] = [
  coreutilsPrograms,
  inetutilsTelnetPrograms,
].flatMap { $0 }
