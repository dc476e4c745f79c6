import Kernel
import Postfix
import Shell
import Userland

/// Every program that a host of the world can run, apart from the study commands.
package let allPrograms: [any Program.Type] =
  shellPrograms + userlandPrograms + postfixPrograms + daemonPrograms + internetPrograms

/// The programs that look at the world around a host, sorted by name.
let internetPrograms: [any Program.Type] = [Peers.self]
