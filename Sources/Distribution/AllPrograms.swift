import Administration
import Coreutils
import FileTools
import Kernel
import NetworkTools
import Postfix
import Shell
import TextTools

/// Every program that a host of the world can run, apart from the study commands.
package let allPrograms: [any Program.Type] =
  shellPrograms + coreutilsPrograms + textToolsPrograms + fileToolsPrograms + administrationPrograms
  + networkToolsPrograms + postfixPrograms + daemonPrograms + internetPrograms

/// The programs that look at the world around a host, sorted by name.
let internetPrograms: [any Program.Type] = [Peers.self]
