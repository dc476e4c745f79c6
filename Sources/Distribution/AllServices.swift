import Administration
import Kernel
import Postfix

/// Every daemon that a machine of the world can run, by the kinds that a saved world is read with.
package let allServices: [any Service.Type] =
  kernelServices + administrationServices + internetServices + postfixServices

/// The daemons of the world around the hosts, sorted by name.
let internetServices: [any Service.Type] = [NameServer.self, RemoteMailServer.self]
