import Kernel

/// The commands of the package init-system-helpers, and the init scripts, sorted by name.
let initSystemHelpersPrograms: [any Program.Type] = [
  ConfigureInstance.self, InitPostfix.self, InvokeRcD.self, ServiceCommand.self, UpdateRcD.self,
]
