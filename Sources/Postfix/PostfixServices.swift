import Kernel

/// The services of Postfix, by the kinds that a saved world is read with.
package let postfixServices: [any Service.Type] = [MasterService.self] + postfixDaemons.map { $0 as any Service.Type }
